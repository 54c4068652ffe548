import { errorResponse } from './error-response.js';

/** Members in use of Node's `http.IncomingMessage`, and of that of `http2`. */
export interface NodeRequest {
  method?: string;
  url?: string;
  headers: Record<string, string | string[] | undefined>;
  socket: { encrypted?: boolean };
}

/** Members in use of Node's `http.ServerResponse`, and of that of `http2`. */
export interface NodeResponse {
  headersSent: boolean;
  writeHead(status: number, headers?: Record<string, string | string[]>): unknown;
  write(chunk: Uint8Array): boolean;
  end(): unknown;
  destroy(): unknown;
  once(event: 'close' | 'drain', listener: () => void): unknown;
}

/**
 * Makes a listener for Node's `http.createServer` of a handler that reads no request bodies, as that of
 * `createArticleHandler`. When the client goes away, the request's signal aborts and the answer's stream is cancelled; a
 * client that reads slowly slows the stream down.
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

/** Methods that `fetch` forbids, so that there is no `Request` with them. */
const forbidden = /^(?:connect|trace|track)$/i;

/** The request, or the answer when its address, method or headers are none. */
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

/** A host as it stands in `Host`: nothing in it ends it, so that it chooses no path. Source: RFC 9110, 7.2. */
const host = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

/** The address that a request is for: its target, or that at its host; `undefined` when it is none. Source: RFC 9112, 3.2. */
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
  // A stream that failed rejects to be cancelled too.
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

/** Waits until there is room for more, or no one who reads. */
const drained = (outgoing: NodeResponse, client: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    outgoing.once('drain', resolve);
    client.addEventListener('abort', () => resolve(), { once: true });
  });
