// The publisher of the article in all examples: `https://news.example`, which takes the readers' replies.
import { createServer } from 'node:https';
import { generate } from 'selfsigned';

const thanks = '<!doctype html><html lang="en"><title>Thank you</title><p>Thank you</p></html>';

async function bodyOf(request) {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}

/** As the guide about replies says that services for other sites have to. */
const forOtherSites = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'content-type, idempotency-key',
};

/** Opens it. `args` are how Chromium finds it, `replies` the fields of all that arrived. */
export async function openPublisher() {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'news.example' }]);
  const replies = [];
  const server = createServer({ key, cert }, async (request, response) => {
    const body = await bodyOf(request);
    const { pathname } = new URL(request.url, 'https://news.example');
    if (pathname !== '/replies') return response.writeHead(404).end();
    if (request.method === 'OPTIONS') return response.writeHead(204, forOtherSites).end();
    if (request.method === 'GET') {
      response.writeHead(200, { 'content-type': 'application/json', ...forOtherSites });
      return response.end(JSON.stringify({ replies: [], total: 0 }));
    }
    if (request.headers['content-type'] !== 'application/json') {
      replies.push(Object.fromEntries(new URLSearchParams(body)));
      return response.writeHead(200, { 'content-type': 'text/html' }).end(thanks);
    }
    replies.push(JSON.parse(body));
    response.writeHead(201, { 'content-type': 'application/json', ...forOtherSites });
    response.end(JSON.stringify({ status: 'published', id: String(replies.length) }));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return {
    args: [`--host-resolver-rules=MAP news.example:443 127.0.0.1:${port}`, '--ignore-certificate-errors'],
    replies,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
