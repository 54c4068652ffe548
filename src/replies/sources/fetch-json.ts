import type { GetJson } from './source.js';

/** Timeout of a response, in milliseconds. */
const responseTimeout = 20_000;

/** Maximum length of a response, in characters. */
const longestAnswer = 20_000_000;

/** Fetches JSON without cross-site credentials, until `signal` is aborted or the request times out. */
export const getJson =
  (signal: AbortSignal): GetJson =>
  async (address) => {
    const end = new AbortController();
    const abort = (): void => end.abort(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
    const late = new Error(`${String(address)} did not respond in time.`);
    const timer = setTimeout(() => end.abort(late), responseTimeout);
    try {
      const response = await fetch(address, {
        signal: end.signal,
        credentials: 'same-origin',
        headers: { accept: 'application/json' },
      });
      if (!response.ok) throw new Error(`${String(address)} responded with ${response.status}.`);
      const text = await response.text();
      if (text.length > longestAnswer) throw new Error(`${String(address)} sent too large a response.`);
      return { data: parsed(text, address), headers: response.headers };
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
    }
  };

function parsed(text: string, address: string | URL): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${String(address)} did not respond with JSON.`);
  }
}
