import { errorResponse } from './error-response.js';

/** Members of Node's `http.IncomingMessage`, and of its `http2` counterpart, that are used here. */
export interface NodeRequest {
  method?: string;
  url?: string;
  headers: Record<string, string | string[] | undefined>;
  socket: { encrypted?: boolean };
}

/** Members of Node's `http.ServerResponse`, and of its `http2` counterpart, that are used here. */
export interface NodeResponse {
  headersSent: boolean;
  writeHead(status: number, headers?: Record<string, string | string[]>): unknown;
  write(chunk: Uint8Array): boolean;
  end(): unknown;
  destroy(): unknown;
  once(event: 'close' | 'drain', listener: () => void): unknown;
}

/**
 * Converts a handler to a listener for Node's `http.createServer`. The handler must not read request bodies, which is
 * true of `createArticleHandler`'s. When the client disconnects, the request's signal is aborted and the response
 * stream is cancelled; slow clients apply backpressure.
 */
export const toNodeListener =
  (handler: (request: Request) => Response | Promise<Response>) =>
  async (incoming: NodeRequest, outgoing: NodeResponse): Promise<void> => {
    const client = new AbortController();
    outgoing.once('close', () => client.abort());
    const request = requestOf(incoming, client.signal);
    try {
      await send(request instanceof Request ? await handler(request) : request, outgoing, client.signal);
    } catch {
      if (!outgoing.headersSent) outgoing.writeHead(500);
      outgoing.destroy();
    }
  };

/** Methods that `fetch` forbids, so that no `Request` can have them. */
const forbidden = /^(?:connect|trace|track)$/i;

/** Returns the request, or an error response if its URL, method or headers are invalid. */
function requestOf({ method, url, headers, socket }: NodeRequest, signal: AbortSignal): Request | Response {
  try {
    const address = addressOf(url, headers[':authority'] ?? headers.host, socket.encrypted);
    if (!address) return errorResponse(400);
    if (forbidden.test(method ?? '')) return errorResponse(405);
    const entries = Object.entries(headers)
      .filter(([name]) => !name.startsWith(':'))
      .flatMap(([name, value]) => [value ?? []].flat().map((one): [string, string] => [name, one]));
    return new Request(address, { method, headers: entries, signal });
  } catch {
    return errorResponse(400);
  }
}

/** `Host` header value that cannot contain a path. Source: RFC 9110, 7.2. */
const host = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

/**
 * Returns the URL of a request: its target, resolved against its host; `undefined` if it is invalid. Source: RFC 9112,
 * 3.2.
 */
function addressOf(target = '', given: unknown = 'localhost', encrypted = false): string | undefined {
  if (/[\\#]/.test(target)) return undefined;
  const [absolute, authority] = /^https?:\/\/([^/?]*)/i.exec(target) ?? [];
  if (!host.test(String(authority ?? given))) return undefined;
  if (absolute) return target;
  return target.startsWith('/') ? `${encrypted ? 'https' : 'http'}://${String(given)}${target}` : undefined;
}

async function send(response: Response, outgoing: NodeResponse, client: AbortSignal): Promise<void> {
  const { status, headers, body } = response;
  const cookies = headers.getSetCookie();
  outgoing.writeHead(status, {
    ...Object.fromEntries(headers),
    ...(cookies.length && { 'set-cookie': cookies }),
  });
  const reader = body?.getReader();
  // Cancelling a stream that has failed rejects, too.
  const gone = () => void reader?.cancel().catch(() => {});
  client.addEventListener('abort', gone, { once: true });
  if (client.aborted) gone();
  for (;;) {
    const { value, done = true } = (await reader?.read()) ?? {};
    if (done || client.aborted) break;
    // eslint-disable-next-line no-restricted-syntax -- Bytes of an answer; there is no document here.
    if (value && !outgoing.write(value)) await drained(outgoing, client);
  }
  outgoing.end();
}

/** Resolves when the response can take more data, or the client is gone. */
const drained = (outgoing: NodeResponse, client: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    outgoing.once('drain', resolve);
    client.addEventListener('abort', () => resolve(), { once: true });
  });
