// Services for replies that go wrong in ways that a test writes down, one way a request.
import { serve } from '../support/serve.js';

/**
 * What a service does with one request. `service` has what it keeps, `store()` keeps the reply; `hung()` tells the test that
 * no answer comes, `late()` is over when the test lets the answer through.
 */
export const ways = {
  /** Answers with a status, JSON (or any text), and headers. */
  answer:
    (status, body = {}, headers = {}) =>
    (request, response) => {
      const isText = typeof body === 'string';
      response.writeHead(status, {
        'content-type': isText ? 'text/html' : 'application/json',
        ...headers,
      });
      response.end(isText ? body : JSON.stringify(body));
    },
  /** Keeps the reply, then answers. */
  keep:
    (status, body, headers) =>
    (request, response, { store }) => {
      store();
      ways.answer(status, body, headers)(request, response);
    },
  /** The connection ends before anything is kept. */
  reset: (request) => request.socket.destroy(),
  /** The reply is kept, if it is not known, and the answer lost. */
  lose: (request, response, { store, isKnown }) => {
    if (!isKnown()) store();
    request.socket.destroy();
  },
  /** The reply is kept, and the answer breaks off. */
  breakOff: (request, response, { store }) => {
    store();
    response.writeHead(201, { 'content-type': 'application/json', 'content-length': 1000 });
    response.write('{"status":"publ', () => request.socket.destroySoon());
  },
  /** Never answers. */
  hang: (request, response, { hung }) => hung(),
  /** The reply is kept, and never answered. */
  keepAndHang: (request, response, { store, hung }) => {
    store();
    return hung();
  },
  /** Answers when the test lets it. */
  late: (way) => async (request, response, service) => {
    await service.late();
    way(request, response, service);
  },
  /** As a service does that has seen the key before, or the words. */
  know: (again) => (request, response, service) => {
    if (service.isKnown()) again(request, response, service);
    else ways.keep(201, { status: 'published', id: 1 })(request, response, service);
  },
};

const byRoute = (ways) =>
  Object.fromEntries(Object.entries(ways).map(([route, steps]) => [route, [...steps]]));

/**
 * Opens the services, and a server for pages: `page(url)` is what is at the root. `use(name, ways, { hung, late, keepAlive })` says what the next
 * requests to a service get; the last way stays. `ways` are a list, or lists by route or method. `hung` and `late` are what a
 * test does meanwhile. `keepAlive`: connections are used again.
 */
export async function openServices(page) {
  const services = new Map();
  const server = await serve(async (request, response) => {
    const url = new URL(request.url, 'http://localhost');
    const { pathname, searchParams } = url;
    const [, name, rest = ''] = /^\/services\/([^/]+)(.*)$/.exec(pathname) ?? [];
    const service = services.get(name);
    // On a connection that was used before, Chromium itself would ask again, unseen.
    if (!service?.keepAlive) response.setHeader('connection', 'close');
    if (pathname === '/') return page(url);
    if (!service) return false;
    let body = '';
    for await (const chunk of request) body += chunk;
    const route = searchParams.get('rest_route') ?? rest;
    const key = request.headers['idempotency-key'];
    const steps = service.ways[request.method] ??
      service.ways[route] ??
      service.ways['*'] ?? [ways.answer(404)];
    const way = steps.length > 1 ? steps.shift() : steps[0];
    service.asked.push(`${request.method} ${route}`);
    await way(request, response, {
      body,
      url,
      store: () => service.kept.push({ key, body }),
      isKnown: () => service.kept.some((reply) => reply.key && reply.key === key),
      hung: service.hung,
      late: service.late,
    });
    return true;
  });
  return {
    origin: server.origin,
    use: (name, steps, { hung = () => {}, late = () => {}, keepAlive = false } = {}) =>
      services.set(name, {
        ways: Array.isArray(steps) ? { '*': [...steps] } : byRoute(steps),
        hung,
        late,
        keepAlive,
        asked: [],
        kept: [],
      }),
    asked: (name) => services.get(name).asked,
    kept: (name) => services.get(name).kept,
    close: () => server.close(),
  };
}
