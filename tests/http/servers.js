// The newsroom on real servers: Node's, and workerd, which Cloudflare runs.
import { createServer } from 'node:http';
import { join } from 'node:path';
import { Miniflare } from 'miniflare';
import { build } from 'vite';
import { toNodeListener } from '../../dist/http/index.js';
import { createNewsroom } from './newsroom.js';

/** Serves a handler in Node, on a free port. Answers with its origin, and what closes it. */
export async function serveInNode(handler) {
  const server = createServer(toNodeListener(handler));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    port: server.address().port,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Bundles the worker into one module and serves it in workerd, on a free port. */
async function serveInWorkerd() {
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['workerd', 'worker', 'import', 'default'] },
    build: {
      write: false,
      minify: true,
      lib: { entry: join(import.meta.dirname, 'worker.js'), formats: ['es'], fileName: 'worker' },
    },
  }).then((results) => results[0]);
  const worker = new Miniflare({
    modules: output.map(({ fileName, code }) => ({ type: 'ESModule', path: fileName, contents: code })),
    compatibilityDate: '2025-01-01',
    host: '127.0.0.1',
    port: 0,
  });
  const { origin } = await worker.ready;
  return { origin, close: () => worker.dispose() };
}

export const servers = {
  'Node’s http server': () => serveInNode(createNewsroom()),
  workerd: serveInWorkerd,
};
