import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { page } from './pages.js';

createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const html = page(pathname.slice(1) || 'harbour');
  const file = join('dist', pathname);
  if (html) response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
  else if (!pathname.endsWith('.js') || !existsSync(file)) response.writeHead(404).end();
  else createReadStream(file).pipe(response.setHeader('content-type', 'text/javascript'));
}).listen(process.env.PORT ?? 3000);
