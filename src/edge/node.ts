/** What is used of Node's `http.IncomingMessage`, and of that of `http2`. */
export interface NodeRequest {
  method?: string;
  url?: string;
  headers: Record<string, string | string[] | undefined>;
  socket: { encrypted?: boolean };
}

/** What is used of Node's `http.ServerResponse`, and of that of `http2`. */
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
    if (!request) {
      outgoing.writeHead(400);
      outgoing.end();
      return;
    }
    try {
      await send(await handler(request), outgoing, client.signal);
    } catch {
      if (!outgoing.headersSent) outgoing.writeHead(500);
      outgoing.destroy();
    }
  };

/** The request, or `undefined` when its address, method or headers are none. */
function requestOf({ method, url, headers, socket }: NodeRequest, signal: AbortSignal): Request | undefined {
  if (!url?.startsWith('/')) return undefined;
  const host = String(headers[':authority'] ?? headers.host ?? 'localhost');
  try {
    const entries = Object.entries(headers)
      .filter(([name]) => !name.startsWith(':'))
      .flatMap(([name, value]) => [value ?? []].flat().map((one): [string, string] => [name, one]));
    const address = new URL(`${socket.encrypted ? 'https' : 'http'}://${host}${url}`);
    return new Request(address, { method, headers: entries, signal });
  } catch {
    return undefined;
  }
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
