// An article loads what it names and nothing else, and leaves nothing behind in the reader's browser.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/open-browser.js';
import { serve } from '../support/serve.js';
import { sample, sampleNames } from '../support/samples.js';
import { pageEngines } from '../support/engines.js';

/** Runs first in the page: notes what a page could send or announce without the browser's telling. */
const watch = `
  window.sent = [];
  const note = (object, name) => {
    const native = object?.[name];
    if (!native) return;
    object[name] = typeof native.prototype === 'object'
      ? class extends native { constructor(...args) { sent.push(name + ' ' + args[0]); super(...args); } }
      : function (...args) { sent.push(name + ' ' + args[0]); return native.apply(this, args); };
  };
  for (const name of ['WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'RTCPeerConnection', 'WebTransport']) note(window, name);
  note(Navigator.prototype, 'sendBeacon');
  note(window.ServiceWorkerContainer?.prototype, 'register');
  const noteLinks = (root) => new MutationObserver(() => {
    for (const { rel, href } of root.querySelectorAll('link')) if (href !== 'data:,') sent.push('link ' + rel + ' ' + href);
    for (const { src } of root.querySelectorAll('iframe, object, embed')) sent.push('frame ' + src);
  }).observe(root, { childList: true, subtree: true, attributes: true });
  noteLinks(document);
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    noteLinks(root);
    return root;
  };`;

/** A server that lets every page read what it has, and notes what is asked of it. */
async function openSite(pages = () => undefined) {
  const asked = [];
  const site = await serve((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', 'content-type');
    if (request.method === 'OPTIONS' || request.method === 'POST') {
      // As WordPress answers where its REST API takes no replies: then the form is posted.
      const isRest = request.url.includes('rest_route') && request.method === 'POST';
      response.writeHead(isRest ? 401 : 204, { 'content-type': 'application/json' });
      response.end(isRest ? '{"code":"rest_comment_login_required"}' : undefined);
      return true;
    }
    return pages(request.url) ?? false;
  });
  return { ...site, asked };
}

/** The addresses of pictures that an article names; those of logos and authors are not shown. */
function picturesIn(value, field = '') {
  if (typeof value === 'string') {
    if (field === 'src') return [value];
    if (field === 'srcset') return value.split(',').map((candidate) => candidate.trim().split(/\s/)[0]);
    return [];
  }
  return Object.entries(value ?? {}).flatMap(([key, item]) => picturesIn(item, isNaN(key) ? key : field));
}

for (const engine of pageEngines) {
  describe(`in ${engine},`, () => {
    let browser;
    let host;
    let publisher;
    let library;
    let page;
    let requests;

    before(async () => {
      browser = await openBrowser(engine);
      publisher = await openSite((url) => {
        const name = /^\/(.*)\.json$/.exec(url)?.[1];
        return sampleNames.includes(name) ? JSON.stringify(sample(name, publisher.origin)) : undefined;
      });
      library = await openSite();
      host = await openSite((url) =>
        url === '/page'
          ? `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">
            <script>${watch}</script>
            <script type="module" src="${library.origin}/cdn/article-elements.js"></script>
            <body><article-view></article-view>`
          : undefined,
      );
    });
    after(async () => {
      await browser?.close();
      for (const site of [host, publisher, library]) await site?.close();
    });

    async function open() {
      for (const { asked } of [host, publisher, library]) asked.length = 0;
      const context = await browser.createBrowserContext();
      page = await context.newPage();
      page.setDefaultTimeout(10_000);
      requests = [];
      page.on('request', (request) => {
        if (!request.url().startsWith('data:')) requests.push(`${request.method()} ${request.url()}`);
      });
      await page.goto(`${host.origin}/page`);
      await page.waitForFunction(() => customElements.get('article-view'));
    }

    const show = (name) =>
      page.$eval(
        'article-view',
        async (view, src) => {
          view.src = src;
          await view.updateComplete;
          while (view.shadowRoot.querySelector('[data-extent]')) await new Promise(requestAnimationFrame);
          for (const picture of view.shadowRoot.querySelectorAll('img')) {
            picture.scrollIntoView();
            if (!picture.complete) await new Promise((done) => (picture.onload = picture.onerror = done));
          }
        },
        `${publisher.origin}/${name}.json`,
      );

    /** What was asked for beyond the page, the bundle, one language and what the article names. */
    function unexpected(name, also = []) {
      const own = new RegExp(
        `^GET ${library.origin}/cdn/(article-elements|locales/[\\w-]+|elements/replying-[\\w-]+|replies/send-[\\w-]+)\\.js$`,
      );
      const named = new Set([
        `GET ${host.origin}/page`,
        `GET ${publisher.origin}/${name}.json`,
        ...picturesIn(sample(name, publisher.origin)).map((url) => `GET ${url}`),
        ...also,
      ]);
      const served = [host, publisher, library].flatMap(({ asked, origin }) =>
        asked.map((line) => line.replace(' ', ` ${origin}`)),
      );
      return [...new Set([...requests, ...served])].filter((line) => !named.has(line) && !own.test(line));
    }

    const sent = () => page.evaluate(() => window.sent);

    const stored = () =>
      page.evaluate(async () => ({
        cookies: document.cookie,
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).map(({ name }) => name),
        caches: await caches.keys(),
        workers: (await navigator.serviceWorker.getRegistrations()).length,
      }));
    const nothing = { cookies: '', local: 0, session: 0, databases: [], caches: [], workers: 0 };

    it('what a page asks for, sends, announces and stores is seen', async () => {
      await open();
      await show('minimal');
      await page.evaluate(async () => {
        navigator.sendBeacon('/beacon', 'x');
        document.head.append(
          Object.assign(document.createElement('link'), { rel: 'preconnect', href: '//a.example' }),
        );
        new WebSocket(location.origin.replace('http', 'ws'));
        localStorage.setItem('a', 'b');
        document.cookie = 'a=b';
        await fetch('/fetched');
        const image = new Image();
        image.src = '/pixel.gif';
        await image.decode().catch(() => {});
      });
      const seen = unexpected('minimal').map((line) => line.replace(host.origin, ''));
      for (const line of ['GET /pixel.gif', 'GET /fetched']) assert.ok(seen.includes(line), seen.join());
      const lines = (await sent()).join('\n');
      for (const line of [/sendBeacon \/beacon/, /link preconnect/, /WebSocket ws:/])
        assert.match(lines, line);
      const { cookies, local } = await stored();
      assert.deepEqual({ cookies, local }, { cookies: 'a=b', local: 1 });
    });

    for (const name of sampleNames) {
      it(`the sample ${name} loads what it names and its language`, async () => {
        await open();
        await show(name);
        assert.ok(publisher.asked.includes(`GET /${name}.json`));
        assert.deepEqual(unexpected(name), []);
        const languages = library.asked.filter((line) => line.includes('/locales/'));
        assert.ok(languages.length <= 1, languages.join());
        assert.deepEqual(await sent(), []);
        assert.deepEqual(await stored(), nothing);
      });
    }

    it('the share controls load nothing when they are looked at, and copying loads nothing', async () => {
      await open();
      await show('news');
      const controls = await page.$$('article-view >>> .share-control:not([hidden])');
      assert.ok(controls.length >= 12);
      for (const control of controls) {
        await control.hover();
        await control.focus();
      }
      await controls[0].click();
      await page.waitForFunction(() =>
        document
          .querySelector('article-view')
          .shadowRoot.querySelector('.share-status')
          .textContent.includes('Link copied'),
      );
      assert.deepEqual(unexpected('news'), []);
      assert.deepEqual(await sent(), []);
      assert.deepEqual(await stored(), nothing);
    });

    it('a reply goes to the article’s service alone, and is kept until it has arrived', async () => {
      await open();
      await show('news');
      const fill = async (name, text) => {
        const field = await page.$(`article-view >>> [name="${name}"]`);
        await field.focus();
        await page.keyboard.type(text);
      };
      await fill('comment', 'Well said.');
      await fill('author', 'Ada');
      await fill('email', 'ada@news.example');
      assert.deepEqual(unexpected('news'), []);
      const { action } = sample('news', publisher.origin).replies;
      const answered = page.waitForResponse((response) => response.url() === action);
      await (await page.$('article-view >>> button[type=submit]')).click();
      await answered;
      assert.ok(requests.includes(`POST ${action}`));
      const rest = `${new URL('.', action).href}?rest_route=/wp/v2/comments`;
      assert.deepEqual(unexpected('news', [`POST ${action}`, `OPTIONS ${rest}`, `POST ${rest}`]), []);
      assert.deepEqual(await sent(), []);
      // Nobody knows whether it has arrived, so the browser keeps what was written.
      assert.deepEqual(await stored(), { ...nothing, local: 1 });
    });
  });
}
