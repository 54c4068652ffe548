// What the handler answers, asked over HTTP in every runtime that can be started here.
import assert from 'node:assert/strict';
import { request as httpRequest } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { article, secret } from './newsroom.js';
import { servers } from './servers.js';

const browserAccept = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8';

for (const [runtime, start] of Object.entries(servers)) {
  describe(`the handler in ${runtime}`, () => {
    let server;
    before(async () => (server = await start()));
    after(() => server?.close());

    const get = (path, headers = {}, init = {}) =>
      fetch(server.origin + path, { headers, redirect: 'manual', ...init });
    const oembed = (query) => get(`/articles/oembed?${new URLSearchParams(query)}`);
    const addressOf = (key) => `${server.origin}/articles/${key}`;

    /** Sends a path as it is, which `fetch` would tidy up. */
    const getRaw = (path) =>
      new Promise((resolve, reject) => {
        const { hostname, port } = new URL(server.origin);
        httpRequest({ hostname, port, path }, (response) => {
          response.resume().on('end', () => resolve(response.statusCode));
        })
          .on('error', reject)
          .end();
      });

    describe('a page', () => {
      it('is a complete document in the article’s language', async () => {
        const response = await get('/articles/harbour', { accept: browserAccept });
        const html = await response.text();
        assert.equal(response.status, 200);
        assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
        assert.equal(response.headers.get('content-language'), 'en-GB');
        assert.equal(response.headers.get('link'), '<https://publisher.example/harbour>; rel="canonical"');
        assert.match(html, /^<!doctype html><html lang="en-GB"/);
        assert.match(html, /<title>The harbour &lt;opens&gt; again<\/title>/);
        assert.match(html, /<template shadowrootmode="open" /);
        assert.match(html, /<\/html>$/);
      });

      it('links to its oEmbed URL', async () => {
        const html = await get('/articles/harbour?utm_source=x').then((response) => response.text());
        const [, href] = /type="application\/json\+oembed" href="([^"]+)"/.exec(html);
        const response = await fetch(href.replaceAll('&amp;', '&'));
        assert.equal(response.status, 200);
        assert.equal((await response.json()).type, 'rich');
      });

      it('has a policy that allows its styles, no scripts, and replies to the article’s endpoint', async () => {
        const { headers } = await get('/articles/harbour');
        const policy = headers.get('content-security-policy');
        assert.match(policy, /default-src 'none'/);
        assert.match(policy, /script-src 'none'/);
        assert.match(policy, /style-src 'sha256-[^ ]+' 'sha256-[^ ]+' 'sha256-[^ ]+';/);
        assert.match(policy, /form-action https:\/\/replies\.example;/);
        assert.match(policy, /frame-ancestors 'self'/);
        assert.equal(headers.get('x-content-type-options'), 'nosniff');
        assert.equal(headers.get('referrer-policy'), 'strict-origin-when-cross-origin');
      });

      it('has robots directives according to the terms of a syndicated article', async () => {
        const { headers } = await get('/articles/harbour');
        assert.equal(headers.get('x-robots-tag'), 'noindex');
      });

      it('arrives in pieces, the first before the last is rendered', async () => {
        const response = await get('/articles/large');
        const sizes = [];
        for await (const chunk of response.body) sizes.push(chunk.length);
        assert.ok(sizes.length > 5, `${sizes.length} chunks`);
        assert.ok(sizes[0] < sizes.reduce((sum, size) => sum + size) / 4);
      });

      it('is found by keys with slashes, spaces and letters of all kinds', async () => {
        assert.equal((await get('/articles/2026/05/harbour')).status, 200);
        assert.match(
          await get('/articles/f%C3%BCr%20alle').then((response) => response.text()),
          /<title>Für alle/,
        );
      });

      it('is the same from JSON text and from an object', async () => {
        const html = (key) => get(`/articles/${key}`).then((response) => response.text());
        assert.equal((await html('text')).replace('%2Ftext"', '%2Fharbour"'), await html('harbour'));
      });
    });

    describe('negotiation', () => {
      const html = 'text/html; charset=utf-8';
      const json = 'application/json';
      for (const [accept, expected] of [
        [undefined, html],
        ['', html],
        ['*/*', html],
        [browserAccept, html],
        ['application/json', json],
        ['application/json, text/html;q=0.9', json],
        ['application/json;q=0.5, text/html', html],
        ['application/json, text/html', html],
        ['text/html;q=0, */*', json],
        ['text/*;q=0.3, application/*;q=0.4', json],
        ['application/json;q=0, application/*', html],
        ['image/png', html],
        ['application/json;q=2, text/html;q=0.1', html],
        ['APPLICATION/JSON ; Q=0.8 , text/html;q=0.7', json],
        ['application/json;profile=other, text/html;q=0.1', html],
        [`${','.repeat(5000)}application/json`, html],
      ]) {
        it(`responds to Accept: ${accept?.slice(0, 60)} with ${expected}`, async () => {
          const response = await get('/articles/harbour', accept === undefined ? {} : { accept });
          assert.equal(response.status, 200);
          assert.equal(response.headers.get('content-type'), expected);
          assert.equal(response.headers.get('vary'), 'Accept');
        });
      }
    });

    describe('JSON', () => {
      it('is the article, parsed, for any site', async () => {
        const response = await get('/articles/harbour.json', { accept: browserAccept });
        assert.equal(response.headers.get('content-type'), 'application/json');
        assert.equal(response.headers.get('access-control-allow-origin'), '*');
        assert.equal(response.headers.get('vary'), null);
        assert.deepEqual(await response.json(), article);
      });

      it('contains nothing unsafe', async () => {
        const text = await get('/articles/hostile.json').then((response) => response.text());
        assert.doesNotMatch(text, /javascript:/);
      });
    });

    describe('a fragment', () => {
      it('is only the element', async () => {
        const response = await get('/articles/harbour?fragment');
        assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
        assert.equal(response.headers.get('access-control-allow-origin'), '*');
        assert.match(await response.text(), /^<article-view[^]*<\/article-view>$/);
      });
    });

    describe('the page for frames', () => {
      it('may be framed by anyone, is not indexed, and allows only its own script', async () => {
        const response = await get('/articles/embed/2026/05/harbour');
        const policy = response.headers.get('content-security-policy');
        assert.equal(response.status, 200);
        assert.match(policy, /frame-ancestors \*/);
        assert.match(policy, /script-src 'sha256-[^ ]+';/);
        assert.equal(response.headers.get('x-robots-tag'), 'noindex');
        const html = await response.text();
        assert.match(html, /article-elements:height/);
        assert.doesNotMatch(html, /<form/);
        assert.doesNotMatch(html, /ld\+json/);
        assert.match(html, /href="https:\/\/port\.example\/"[^>]* target="_blank"/);
      });
    });

    describe('oEmbed', () => {
      it('responds with a frame and its metadata', async () => {
        const response = await oembed({ url: addressOf('harbour') });
        assert.equal(response.status, 200);
        assert.equal(response.headers.get('content-type'), 'application/json');
        assert.equal(response.headers.get('access-control-allow-origin'), '*');
        const { html, ...rest } = await response.json();
        assert.deepEqual(rest, {
          version: '1.0',
          type: 'rich',
          title: 'The harbour <opens> again',
          author_name: 'Ada Reed',
          author_url: 'https://publisher.example/reed',
          provider_name: 'The Estuary Courier',
          provider_url: 'https://publisher.example/',
          cache_age: 60,
          thumbnail_url: 'https://publisher.example/harbour.png',
          thumbnail_width: 800,
          thumbnail_height: 500,
          width: 640,
          height: 720,
        });
        assert.match(
          html,
          new RegExp(`<iframe src="${addressOf('embed/harbour')}" width="100%" height="720"`),
        );
        assert.match(html, /title="The harbour &lt;opens&gt; again"/);
        assert.match(html, new RegExp(`<script async src="${addressOf('embed.js')}"></script>$`));
      });

      it('respects maxwidth and maxheight', async () => {
        const { html, ...rest } = await oembed({
          url: addressOf('harbour'),
          maxwidth: 320,
          maxheight: 400,
          format: 'json',
        }).then((response) => response.json());
        assert.equal(rest.width, 320);
        assert.equal(rest.height, 400);
        assert.equal(rest.thumbnail_url, undefined);
        assert.match(html, /width="320" height="400"[^>]* data-max-height="400"/);
      });

      it('has the main media for its thumbnail, but no picture that others may not show', async () => {
        const thumbnailOf = async (key) =>
          (await (await oembed({ url: addressOf(encodeURIComponent(key)) })).json()).thumbnail_url;
        assert.equal(await thumbnailOf('main picture'), 'https://publisher.example/harbour.png');
        assert.equal(await thumbnailOf('kept picture'), undefined);
      });

      for (const size of ['0', '-5', 'abc', '1e3', '']) {
        it(`ignores a maxwidth of “${size}”`, async () => {
          const { width } = await oembed({ url: addressOf('harbour'), maxwidth: size }).then((response) =>
            response.json(),
          );
          assert.equal(width, 640);
        });
      }

      it('recognizes an article by the URL of its frame, and by one with a query', async () => {
        for (const path of ['embed/harbour', 'harbour?utm_source=x#top', '2026/05/harbour'])
          assert.equal((await oembed({ url: addressOf(path) })).status, 200, path);
      });

      it('responds with 404 to unknown URLs, 501 to XML, 400 without a URL', async () => {
        assert.equal((await oembed({ url: addressOf('missing') })).status, 404);
        assert.equal((await oembed({ url: 'https://elsewhere.example/articles/harbour' })).status, 404);
        assert.equal((await oembed({ url: 'no address' })).status, 404);
        assert.equal((await oembed({ url: addressOf('harbour'), format: 'xml' })).status, 501);
        const { status, headers } = await oembed({});
        assert.equal(status, 400);
        assert.equal(headers.get('content-type'), 'application/problem+json');
      });

      it('escapes the text of an article', async () => {
        const { html } = await oembed({ url: addressOf('hostile') }).then((response) => response.json());
        assert.doesNotMatch(html, /<script>/);
      });
    });

    describe('conditional requests', () => {
      const forms = {
        page: '/articles/harbour',
        JSON: '/articles/harbour.json',
        fragment: '/articles/harbour?fragment',
        frame: '/articles/embed/harbour',
        'host script': '/articles/embed.js',
      };

      it('have a stable strong ETag for each representation', async () => {
        const tags = await Promise.all(
          Object.values(forms).map(async (path) => {
            const [one, other] = await Promise.all([get(path), get(path)]);
            assert.equal(one.headers.get('etag'), other.headers.get('etag'));
            return one.headers.get('etag');
          }),
        );
        for (const tag of tags) assert.match(tag, /^"[^"]{43,}"$/);
        assert.equal(new Set(tags).size, tags.length);
      });

      for (const [form, path] of Object.entries(forms)) {
        it(`get 304 without a body if the client has the current version: ${form}`, async () => {
          const etag = (await get(path)).headers.get('etag');
          for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
            const response = await get(path, { 'if-none-match': known });
            assert.equal(response.status, 304, known);
            assert.equal(response.headers.get('etag'), etag);
            assert.ok(response.headers.get('cache-control'));
            assert.equal(await response.text(), '');
          }
          for (const other of ['"other"', etag.slice(1, -1), '', '"'])
            assert.equal((await get(path, { 'if-none-match': other })).status, 200, other);
        });
      }

      it('have different ETags for representations at one URL', async () => {
        const etag = (await get('/articles/harbour')).headers.get('etag');
        const headers = { accept: 'application/json', 'if-none-match': etag };
        assert.equal((await get('/articles/harbour', headers)).status, 200);
      });

      it('use the date if it is known, in whole seconds, unless there is an ETag', async () => {
        const { headers } = await get('/articles/dated');
        const date = 'Wed, 01 Apr 2026 10:00:00 GMT';
        assert.equal(headers.get('last-modified'), date);
        const status = async (since, more) =>
          (await get('/articles/dated', { 'if-modified-since': since, ...more })).status;
        assert.equal(await status(date), 304);
        assert.equal(await status('Wed, 01 Apr 2026 09:59:59 GMT'), 200);
        assert.equal(await status('yesterday'), 200);
        assert.equal(await status(date, { 'if-none-match': '"other"' }), 200);
        assert.equal((await get('/articles/harbour', { 'if-modified-since': date })).status, 200);
      });

      it('use the revision if load returns one', async () => {
        const etag = (await get('/articles/revised')).headers.get('etag');
        assert.equal((await get('/articles/revised', { 'if-none-match': etag })).status, 304);
      });
    });

    describe('caches', () => {
      it('keep an article for a minute, and may serve it stale for a day', async () => {
        const { headers } = await get('/articles/harbour');
        assert.equal(headers.get('cache-control'), 'public, max-age=60, stale-while-revalidate=86400');
      });

      it('keep nothing after an article expires', async () => {
        for (const path of ['/articles/expiring', '/articles/expiring.json', '/articles/embed/expiring']) {
          const { headers } = await get(path);
          assert.equal(headers.get('cache-control'), 'public, max-age=30, stale-while-revalidate=0');
        }
        const { cache_age } = await oembed({ url: addressOf('expiring') }).then((response) =>
          response.json(),
        );
        assert.equal(cache_age, 30);
      });

      it('keep no error responses', async () => {
        for (const key of ['missing', 'embargoed', 'expired', 'withheld', 'failing'])
          assert.equal((await get(`/articles/${key}`)).headers.get('cache-control'), 'no-store', key);
      });
    });

    describe('a withheld article', () => {
      const everyForm = (key) =>
        Promise.all([
          get(`/articles/${key}`, { accept: browserAccept }),
          get(`/articles/${key}`, { accept: 'application/json' }),
          get(`/articles/${key}.json`),
          get(`/articles/${key}?fragment`),
          get(`/articles/embed/${key}`),
          oembed({ url: addressOf(key) }),
        ]);
      const whole = async (response, key) =>
        `${response.status} ${JSON.stringify([...response.headers].filter(([name]) => name !== 'date'))}` +
        (await response.text()).replaceAll(key, 'KEY');

      it('is like a missing one before its embargo ends', async () => {
        const embargoed = await everyForm('embargoed');
        const missing = await everyForm('missing');
        for (const [index, response] of embargoed.entries()) {
          assert.equal(response.status, 404);
          const text = await whole(response, 'embargoed');
          assert.doesNotMatch(text, new RegExp(secret));
          assert.equal(text, await whole(missing[index], 'missing'));
        }
      });

      for (const key of ['expired', 'withheld', 'canceled']) {
        it(`is a 410 when ${key}, and nothing of it leaks`, async () => {
          for (const response of await everyForm(key)) {
            assert.equal(response.status, 410);
            assert.equal(response.headers.get('etag'), null);
            assert.doesNotMatch(await whole(response, key), new RegExp(secret));
          }
        });
      }

      it('is replaced by a notice that links to the publisher', async () => {
        const html = await get('/articles/withheld').then((response) => response.text());
        assert.match(html, /class="notice"/);
        assert.match(html, /href="https:\/\/publisher\.example\/harbour"/);
      });
    });

    describe('an error response', () => {
      it('is a plain page, or JSON on request', async () => {
        const page = await get('/articles/missing', { accept: browserAccept });
        assert.equal(page.status, 404);
        assert.equal(page.headers.get('content-type'), 'text/html; charset=utf-8');
        assert.match(await page.text(), /<h1>Not found<\/h1>/);
        const json = await get('/articles/missing', { accept: 'application/json' });
        assert.equal(json.headers.get('content-type'), 'application/problem+json');
        assert.equal((await json.json()).status, 404);
      });

      it('is a 502 without the error message if load fails', async () => {
        for (const path of ['/articles/failing', '/articles/failing.json', '/articles/embed/failing']) {
          const response = await get(path);
          assert.equal(response.status, 502);
          const text = await response.text();
          assert.doesNotMatch(text, new RegExp(secret));
          assert.doesNotMatch(text, /\bat \w+ \(/);
        }
        assert.equal((await oembed({ url: addressOf('failing') })).status, 502);
      });

      for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
        it(`results from ${method}`, async () => {
          const response = await get('/articles/harbour', {}, { method });
          assert.equal(response.status, 405);
          assert.equal(response.headers.get('allow'), 'GET, HEAD');
        });
      }

      for (const path of [
        '/',
        '/articles',
        '/articles/',
        '/articles/harbour/',
        '/articles//harbour',
        '/articles/embed/',
        '/articles/embed',
        '/articlesharbour',
        '/other/harbour',
        '//evil.example/articles/harbour',
        '/articles/2026%2F05%2Fharbour',
        '/articles/2026%5C05',
        '/articles/x/../../harbour',
        '/articles/%2e%2e/harbour',
        '/articles/..%2fharbour',
        '/articles/harbour%00',
        '/articles/harbour%0d%0aset-cookie:%20a=b',
        '/articles/%',
        '/articles/%ff%fe',
        '/articles/%ed%a0%80',
        '/articles/__proto__',
        '/articles/constructor.json',
        '/articles/embed/toString',
        '/articles/embed/%2e%2e%2fharbour',
      ]) {
        it(`results from ${path}`, async () => assert.equal(await getRaw(path), 404));
      }

      it('results from an overlong URL', async () => {
        assert.equal(await getRaw(`/articles/${'x'.repeat(5000)}`), 414);
        assert.equal(await getRaw(`/articles/harbour?${'x'.repeat(5000)}`), 414);
      });
    });

    it('responds to HEAD as to GET, without a body', async () => {
      for (const path of [
        '/articles/harbour',
        '/articles/harbour.json',
        '/articles/missing',
        '/articles/embed.js',
      ]) {
        const [head, full] = await Promise.all([get(path, {}, { method: 'HEAD' }), get(path)]);
        assert.equal(head.status, full.status);
        for (const name of ['etag', 'content-type', 'cache-control', 'content-security-policy'])
          assert.equal(head.headers.get(name), full.headers.get(name), `${name} of ${path}`);
        assert.equal(await head.text(), '');
      }
    });

    it('serves the host script for any page', async () => {
      const response = await get('/articles/embed.js');
      assert.equal(response.headers.get('content-type'), 'text/javascript; charset=utf-8');
      assert.equal(response.headers.get('cross-origin-resource-policy'), 'cross-origin');
      assert.match(await response.text(), /article-elements:request-height/);
    });
  });
}
