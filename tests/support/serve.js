// A web server for tests in Node: files of the project, and pages that a test makes up.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Serves the project's files, or those of another folder, on a free port. `answer(request, response)` comes first: it returns
 * true when it has answered. A string that it returns is a page.
 */
export async function serve(answer = () => false, folder = root) {
  const server = createServer(async (request, response) => {
    const answered = await answer(request, response);
    if (answered === true) return;
    if (typeof answered === 'string') {
      if (!response.hasHeader('content-type')) response.setHeader('content-type', types['.html']);
      response.end(answered);
      return;
    }
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = join(folder, normalize(decodeURIComponent(pathname)));
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
