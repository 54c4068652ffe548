/** Mocks browser features while a story is rendered; returns a function that restores them. */
export function pretend(host: object, values: Record<string, unknown>): () => void {
  const owns = Object.keys(values).map(
    (name) => [name, Object.getOwnPropertyDescriptor(host, name)] as const,
  );
  for (const [name, value] of Object.entries(values)) {
    Object.defineProperty(host, name, { value, configurable: true, writable: true });
  }
  return () => {
    for (const [name, own] of owns) {
      if (own) Object.defineProperty(host, name, own);
      else Reflect.deleteProperty(host, name);
    }
  };
}

/** Mocks a service while a story is rendered: `respond` handles all requests to `address`. */
export function standIn(address: string, respond: (url: URL) => Response | Promise<Response>): () => void {
  const { fetch } = globalThis;
  return pretend(globalThis, {
    fetch: (input: string | URL | Request, init?: RequestInit) => {
      const url = new URL(input instanceof Request ? input.url : input, document.baseURI);
      return url.href.startsWith(new URL(address, document.baseURI).href)
        ? Promise.resolve(respond(url))
        : fetch(input, init);
    },
  });
}

/** Response that never comes. */
export const silence = (): Promise<Response> => new Promise(() => {});

/** Starts the clock at a date, so that relative times stay the same; returns a function that restores it. */
export function beginAt(date: string): () => void {
  const { now } = Date;
  const shift = now() - Date.parse(date);
  return pretend(Date, { now: () => now() - shift });
}
