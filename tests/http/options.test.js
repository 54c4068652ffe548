// What `createArticleHandler` is told, and what follows from it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { article, createNewsroom, now } from './newsroom.js';

const ask = (handler, path = '/articles/harbour', headers = {}) =>
  handler(new Request(new URL(path, 'http://127.0.0.1:8080'), { headers }));
const header = async (name, options, path) => (await ask(createNewsroom(options), path)).headers.get(name);
const html = async (options, path) => (await ask(createNewsroom(options), path)).text();

describe('the options of a handler', () => {
  it('load: gets the decoded key and the request', async () => {
    const calls = [];
    const handler = createNewsroom({ load: (...call) => void calls.push(call) });
    await ask(handler, '/articles/a/f%C3%BCr%20alle.json?x=1');
    const [[key, { request, signal }]] = calls;
    assert.equal(key, 'a/für alle');
    assert.equal(request.url, 'http://127.0.0.1:8080/articles/a/f%C3%BCr%20alle.json?x=1');
    assert.equal(signal.aborted, false);
  });

  it('load: may return null, a promise, or an empty LoadedArticle', async () => {
    for (const [found, status] of [
      [null, 404],
      [{ article: undefined }, 404],
      [Promise.resolve({ article: null }), 404],
      [Promise.resolve(article), 200],
      [{ article: JSON.stringify(article), lastModified: 'never' }, 200],
    ])
      assert.equal((await ask(createNewsroom({ load: () => found }))).status, status);
  });

  it('basePath: is the root by default, and may be written with or without slashes', async () => {
    assert.equal((await ask(createNewsroom({ basePath: undefined }), '/harbour')).status, 200);
    assert.equal((await ask(createNewsroom({ basePath: '/' }), '/harbour.json')).status, 200);
    for (const basePath of ['news/articles', '/news/articles/'])
      assert.equal((await ask(createNewsroom({ basePath }), '/news/articles/harbour')).status, 200);
  });

  it('origin: is used in all URLs, whatever the request says', async () => {
    const options = { origin: 'https://news.example/' };
    assert.match(await html(options), /https:\/\/news\.example\/articles\/oembed/);
    assert.doesNotMatch(await html(options), /127\.0\.0\.1/);
    const query = `/articles/oembed?url=${encodeURIComponent('https://news.example/articles/harbour')}`;
    const oembed = await ask(createNewsroom(options), query).then((response) => response.json());
    assert.match(oembed.html, /src="https:\/\/news\.example\/articles\/embed\/harbour"/);
  });

  it('keyOf: resolves URLs of any form, for oEmbed on other sites too', async () => {
    const options = {
      basePath: '/_articles',
      keyOf: (url) => /^\/stories\/\d+-(.+)$/.exec(url.pathname)?.[1],
    };
    assert.equal((await ask(createNewsroom(options), '/stories/12-harbour')).status, 200);
    assert.equal((await ask(createNewsroom(options), '/stories/12-harbour.json')).status, 200);
    assert.equal((await ask(createNewsroom(options), '/stories/harbour')).status, 404);
    const address = encodeURIComponent('https://publisher.example/stories/12-harbour');
    const oembed = await ask(createNewsroom(options), `/_articles/oembed?url=${address}`);
    assert.match((await oembed.json()).html, /src="http:\/\/127\.0\.0\.1:8080\/_articles\/embed\/harbour"/);
  });

  it('keyOf: if it throws, the response is 500, and onError is called', async () => {
    const errors = [];
    const error = new Error('secret');
    const handler = createNewsroom({
      keyOf: () => {
        throw error;
      },
      onError: (...told) => errors.push(told),
    });
    const response = await ask(handler);
    assert.equal(response.status, 500);
    assert.doesNotMatch(await response.text(), /secret/);
    assert.equal(errors.length, 1);
    assert.equal(errors[0][0], error);
    assert.equal(new URL(errors[0][1].url).pathname, '/articles/harbour');
  });

  it('onError: is called with the reason why an article could not be loaded', async () => {
    const errors = [];
    await ask(createNewsroom({ onError: (error) => errors.push(error.message) }), '/articles/failing');
    assert.equal(errors.length, 1);
    assert.match(errors[0], /store is down/);
  });

  it('render: script and style sheets are in the page and in the frame, and allowed by the policy', async () => {
    const render = { script: '/cdn/article-elements.js', styleSheets: ['https://themes.example/modern.css'] };
    for (const path of ['/articles/harbour', '/articles/embed/harbour']) {
      const policy = await header('content-security-policy', { render }, path);
      assert.match(policy, /script-src 'self'/);
      assert.match(policy, /style-src [^;]*https:\/\/themes\.example/);
      const text = await html({ render }, path);
      assert.match(text, /<script type="module" src="\/cdn\/article-elements\.js">/);
      assert.match(text, /<link rel="stylesheet" href="https:\/\/themes\.example\/modern\.css">/);
    }
    const elsewhere = { script: 'https://cdn.example/article-elements.js' };
    assert.match(
      await header('content-security-policy', { render: elsewhere }),
      /script-src https:\/\/cdn\.example;/,
    );
  });

  it('render: other options result in another ETag', async () => {
    const one = await header('etag', { render: { locale: 'de' } });
    assert.notEqual(one, await header('etag'));
    assert.equal(one, await header('etag', { render: { locale: 'de' } }));
  });

  it('render.onProblems: is called once, and not for embargoed articles', async () => {
    const told = [];
    const options = {
      load: (key) => ({
        ...article,
        odd: 1,
        ...(key === 'early' && {
          syndication: { attribution: '', embargoed: new Date(now + 1000).toISOString() },
        }),
      }),
      render: { onProblems: (problems) => told.push(problems) },
    };
    await html(options);
    await html(options, '/articles/early');
    assert.equal(told.length, 1);
    assert.equal(told[0][0].code, 'unknown-field');
  });

  it('embedSize: is the size in oEmbed', async () => {
    const address = encodeURIComponent('http://127.0.0.1:8080/articles/harbour');
    const handler = createNewsroom({ embedSize: { width: 400, height: 500 } });
    const { width, height } = await ask(handler, `/articles/oembed?maxwidth=1000&url=${address}`).then(
      (response) => response.json(),
    );
    assert.deepEqual([width, height], [400, 500]);
  });

  it('cacheControl: is used, and shortened if the article expires earlier', async () => {
    const path = '/articles/expiring';
    for (const [cacheControl, expected] of [
      ['private, no-store', 'private, no-store'],
      ['public', 'max-age=30'],
      ['public, max-age=10', 'public, max-age=10'],
      [
        's-maxage=600, max-age=10, stale-if-error=50, immutable',
        's-maxage=30, max-age=10, stale-if-error=0, immutable',
      ],
      ['max-age=10, stale-while-revalidate=600', 'max-age=10, stale-while-revalidate=20'],
    ]) {
      assert.equal(await header('cache-control', { cacheControl }, path), expected);
      assert.equal(await header('cache-control', { cacheControl }), cacheControl);
    }
  });

  it('contentSecurityPolicy: adds sources, and directives', async () => {
    const policy = await header('content-security-policy', {
      contentSecurityPolicy: { 'font-src': ['https://fonts.example'], 'worker-src': ["'self'"] },
    });
    assert.match(policy, /font-src https:\/\/fonts\.example;/);
    assert.match(policy, /worker-src 'self'/);
  });

  it('now: embargoes and expiry dates are exact to the millisecond', async () => {
    const status = async (time, path) => (await ask(createNewsroom({ now: () => time }), path)).status;
    assert.equal(await status(now + 999, '/articles/embargoed'), 404);
    assert.equal(await status(now + 1000, '/articles/embargoed'), 200);
    assert.equal(await status(now + 29_999, '/articles/expiring'), 200);
    assert.equal(await status(now + 30_000, '/articles/expiring'), 410);
  });

  it('an ETag needs no rendering: 304 and HEAD read only the metadata', async () => {
    const etag = await header('etag', {}, '/articles/large');
    const rendering = await ask(createNewsroom(), '/articles/large');
    const reader = rendering.body.getReader();
    const { value } = await reader.read();
    await reader.cancel();
    assert.ok(value.length < 60_000, 'a first chunk, not the whole');
    const response = await ask(createNewsroom(), '/articles/large', { 'if-none-match': etag });
    assert.equal(response.status, 304);
    assert.equal(response.body, null);
  });
});
