// Whose article is asked for. The rules: only the request target chooses it; a key means the same wherever it is used, read by
// a URL parser or as the path of a file, and leads out of no folder.
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, describe, it } from 'node:test';
import { createArticleHandler } from '../../dist/http/index.js';
import { article } from './newsroom.js';
import { serveInNode } from './servers.js';

const open = [];
after(() => Promise.all(open.map((server) => server.close())));

/** Sends bytes as they are; answers with the status and all headers and words that came. */
const exchange = (port, head) =>
  new Promise((resolve, reject) => {
    let text = '';
    connect(port, '127.0.0.1')
      .on('data', (data) => (text += data))
      .on('end', () => resolve({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1]), text }))
      .on('error', reject)
      .write(`${head}\r\nconnection: close\r\n\r\n`);
  });

/** A server that says which keys it was asked for. */
async function serve(options = {}) {
  const keys = [];
  const handler = createArticleHandler({
    load: (key) => {
      keys.push(key);
      return article;
    },
    basePath: '/articles',
    ...options,
  });
  const server = await serveInNode(handler);
  open.push(server);
  return { keys, port: server.port };
}

describe('the host of a request', () => {
  for (const host of [
    'news.example/articles/other?',
    'news.example/articles/other#',
    'news.example\\articles\\other?',
    'news.example?',
    'news.example#',
    'news.example/',
    'news.example\\',
    'user@news.example',
    'user:pass@news.example',
    'news.example:80/articles/other?',
    'news.example:x',
    'news.example:99999',
    'news.example,other.example',
    'news.example;a',
    'news%2fexample',
    'a b',
    '',
    ':80',
    '/articles/other?',
    '[::1]/articles/other?',
    '[::1',
    'é.example',
  ]) {
    for (const origin of [undefined, 'https://news.example']) {
      it(`is not trusted: “${host}”${origin ? ', with an origin' : ''}`, async () => {
        const { keys, port } = await serve({ origin });
        const { status } = await exchange(port, `GET /articles/harbour HTTP/1.1\r\nhost: ${host}`);
        assert.equal(status, 400);
        assert.deepEqual(keys, []);
      });
    }
  }

  for (const host of [
    'news.example',
    'NEWS.example:8080',
    'localhost',
    '127.0.0.1:80',
    '[::1]',
    '[::1]:8080',
    'a_b.example',
  ]) {
    it(`may be ${host}`, async () => {
      const { keys, port } = await serve();
      assert.equal((await exchange(port, `GET /articles/harbour HTTP/1.1\r\nhost: ${host}`)).status, 200);
      assert.deepEqual(keys, ['harbour']);
    });
  }
});

describe('the target of a request', () => {
  it('may be an absolute URL, which takes precedence over the host', async () => {
    const { keys, port } = await serve();
    for (const target of [
      'http://news.example/articles/harbour',
      'HTTP://news.example:8080/articles/harbour?a',
    ]) {
      const { status, text } = await exchange(port, `GET ${target} HTTP/1.1\r\nhost: other.example`);
      assert.equal(status, 200, target);
      assert.match(text, /oembed\?[^"]*http%3A%2F%2Fnews\.example/);
    }
    assert.deepEqual(keys, ['harbour', 'harbour']);
  });

  for (const target of [
    'ftp://news.example/articles/harbour',
    'file:///articles/harbour',
    'http:/articles/harbour',
    'http://',
    'http:///articles/harbour',
    'http://user@news.example/articles/harbour',
    'http://news.example\\articles\\harbour',
    '/articles\\harbour',
    '/articles/x\\..\\harbour',
    '/articles/harbour#fragment',
    'articles/harbour',
    '*',
  ]) {
    it(`is rejected: ${target}`, async () => {
      const { keys, port } = await serve();
      assert.equal((await exchange(port, `GET ${target} HTTP/1.1\r\nhost: news.example`)).status, 400);
      assert.deepEqual(keys, []);
    });
  }

  it('is rejected with an error page', async () => {
    const { port } = await serve();
    const { text } = await exchange(port, 'GET * HTTP/1.1\r\nhost: news.example');
    assert.match(text, /cache-control: no-store/);
    assert.match(text, /<h1>Bad request<\/h1>/);
  });
});

it('methods that Request does not support get 405 like others', async () => {
  const { port } = await serve();
  for (const method of ['TRACE', 'POST', 'PROPFIND']) {
    const { status, text } = await exchange(
      port,
      `${method} /articles/harbour HTTP/1.1\r\nhost: news.example`,
    );
    assert.equal(status, 405, method);
    assert.match(text, /\r\nallow: GET, HEAD\r\n/);
  }
});

describe('a key', () => {
  /** What `load` is told, by the page, the frame and oEmbed. */
  async function keysOf(path) {
    const keys = [];
    const handler = createArticleHandler({ load: (key) => void keys.push(key), basePath: '/articles' });
    const page = `https://news.example/articles/${path}`;
    for (const address of [
      page,
      `${page}.json`,
      `https://news.example/articles/embed/${path}`,
      `https://news.example/articles/oembed?url=${encodeURIComponent(page)}`,
    ])
      await handler(new Request(address));
    return keys;
  }

  for (const path of [
    ...[
      '%252e%252e',
      '%252e%252e/secret',
      'a/%252e%252e/%252e%252e/secret',
      '%252E',
      '.%252e',
      'a%252fb',
      '%255c',
    ],
    ...['%3f', 'a%3fb', 'harbour%3fadmin=1', '%23', 'a%23b', '%25', '%2500', '%25zz', 'a%2520b'],
    ...['%2e%2e%20', '%20', '..%20/a', 'a/%20', '%20a', 'a%20', '...', '.%20.', '..%c2%a0'],
    ...[
      'http:evil.example',
      'https:evil.example/x',
      'https:',
      'javascript:alert(1)',
      'data:,x',
      'file:x',
      'c:',
    ],
    ...['%0a', 'a%09b', '.%09.', '%7f', '%5c', 'a%5c..', '%2f', '%2e%2e%2fsecret', '%00'],
  ]) {
    it(`is invalid: ${path}`, async () => assert.deepEqual(await keysOf(path), []));
  }

  for (const [path, key] of [
    ['harbour', 'harbour'],
    ['2026/05/harbour', '2026/05/harbour'],
    ['f%C3%BCr%20alle', 'für alle'],
    ['%E6%B8%AF', '港'],
    ['a.b', 'a.b'],
    ['..a', '..a'],
    ["it's-(a)-key!~*$&+,;=@", "it's-(a)-key!~*$&+,;=@"],
    ['2026/urn:x', '2026/urn:x'],
    ['a%22b%3Cc%3E', 'a"b<c>'],
  ]) {
    it(`is valid: ${path}`, async () => {
      assert.deepEqual(new Set(await keysOf(path)), new Set([key]));
      for (const base of ['https://store.example/a/', 'http://store.example/a/'])
        assert.equal(decodeURIComponent(new URL(key, base).pathname), `/a/${key}`);
    });
  }
});
