// An article loads what it names and nothing else, and leaves nothing behind in the reader's browser.
import { expect, test as base } from '@playwright/test';
import { sample, sampleNames } from '../support/samples.js';
import { serve } from '../support/serve.js';

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
    if (field === 'src' || field === 'image' || field === 'logo') return [value];
    if (field === 'srcset') return value.split(',').map((candidate) => candidate.trim().split(/\s/)[0]);
    return [];
  }
  return Object.entries(value ?? {}).flatMap(([key, item]) => picturesIn(item, isNaN(key) ? key : field));
}

const pageOf = (library) => `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">
  <script>${watch}</script>
  <script type="module" src="${library.origin}/cdn/article-elements.js"></script>
  <body><article-view></article-view>`;

const test = base.extend({
  /** Where the page, the bundle and the articles are, each at an origin of its own, and what the page asks for. */
  network: async ({ page }, use) => {
    const publisher = await openSite((url) => {
      const name = /^\/(.*)\.json$/.exec(url)?.[1];
      return sampleNames.includes(name) ? JSON.stringify(sample(name, publisher.origin)) : undefined;
    });
    const library = await openSite();
    const host = await openSite((url) => (url === '/page' ? pageOf(library) : undefined));
    const requests = [];
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) requests.push(`${request.method()} ${request.url()}`);
    });
    await use({ host, library, publisher, requests });
    for (const site of [host, library, publisher]) await site.close();
  },

  /** Shows a sample, with all its pictures. */
  show: async ({ page, network }, use) => {
    const { host, publisher } = network;
    await page.goto(`${host.origin}/page`);
    await use((name) =>
      page.locator('article-view').evaluate(async (view, src) => {
        await customElements.whenDefined('article-view');
        view.src = src;
        await view.updateComplete;
        while (view.shadowRoot.querySelector('[data-extent]')) await new Promise(requestAnimationFrame);
        for (const picture of view.shadowRoot.querySelectorAll('img')) {
          picture.scrollIntoView();
          if (!picture.complete) await new Promise((done) => (picture.onload = picture.onerror = done));
        }
      }, `${publisher.origin}/${name}.json`),
    );
  },

  /**
   * Answers with what was asked for beyond the page, the bundle with its parts, one language and what the article of that name names: its pictures,
   * and its replies at their service.
   */
  unexpected: async ({ network }, use) => {
    const { host, library, publisher, requests } = network;
    const own = new RegExp(
      `^GET ${library.origin}/cdn/(article-elements|locales/[\\w-]+|elements/(reply-form\\.behavior|article-replies)-[\\w-]+|replies/[\\w-]+|render/extended-with-styles-[\\w-]+)\\.js$`,
    );
    await use((name, also = []) => {
      const named = new Set([
        `GET ${host.origin}/page`,
        `GET ${publisher.origin}/${name}.json`,
        ...picturesIn(sample(name, publisher.origin)).map((url) => `GET ${url}`),
        ...also,
      ]);
      const { endpoint } = sample(name, publisher.origin).replies ?? {};
      const site = /^https?:/.test(endpoint) ? new URL('./', endpoint).href : undefined;
      const isReplies = (line) =>
        site && line.startsWith(`GET ${site}?rest_route=%2Fwp%2Fv2%2Fcomments&post=`);
      const served = [host, publisher, library].flatMap(({ asked, origin }) =>
        asked.map((line) => line.replace(' ', ` ${origin}`)),
      );
      return [...new Set([...requests, ...served])].filter(
        (line) => !named.has(line) && !own.test(line) && !isReplies(line),
      );
    });
  },
});

const sent = (page) => page.evaluate(() => window.sent);

const stored = (page) =>
  page.evaluate(async () => ({
    cookies: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
const nothing = { cookies: '', local: 0, session: 0, databases: [], caches: [], workers: 0 };

test('what a page asks for, sends, announces and stores is seen', async ({
  page,
  network,
  show,
  unexpected,
}) => {
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
  const seen = unexpected('minimal').map((line) => line.replace(network.host.origin, ''));
  expect(seen).toEqual(expect.arrayContaining(['GET /pixel.gif', 'GET /fetched']));
  const lines = (await sent(page)).join('\n');
  for (const line of [/sendBeacon \/beacon/, /link preconnect/, /WebSocket ws:/]) expect(lines).toMatch(line);
  expect(await stored(page)).toMatchObject({ cookies: 'a=b', local: 1 });
});

for (const name of sampleNames) {
  test(`the sample ${name} loads what it names and its language`, async ({
    page,
    network,
    show,
    unexpected,
  }) => {
    const { library, publisher } = network;
    await show(name);
    expect(publisher.asked).toContain(`GET /${name}.json`);
    expect(unexpected(name)).toEqual([]);
    const languages = library.asked.filter((line) => line.includes('/locales/'));
    expect(languages.length, languages.join()).toBeLessThanOrEqual(1);
    expect(await sent(page)).toEqual([]);
    expect(await stored(page)).toEqual(nothing);
  });
}

test('the share controls load nothing when they are looked at, and copying loads nothing', async ({
  page,
  show,
  unexpected,
}) => {
  await show('news');
  const controls = await page.locator('article-view .share-control:not([hidden])').all();
  expect(controls.length).toBeGreaterThanOrEqual(12);
  for (const control of controls) {
    await control.hover();
    await control.focus();
  }
  await controls[0].click();
  await expect(page.locator('article-view .share-status')).toContainText('Link copied');
  expect(unexpected('news')).toEqual([]);
  expect(await sent(page)).toEqual([]);
  expect(await stored(page)).toEqual(nothing);
});

test('a reply goes to the article’s service alone, and is kept until it has arrived', async ({
  page,
  network,
  show,
  unexpected,
}) => {
  const { publisher, requests } = network;
  await show('news');
  const form = page.locator('article-view form');
  await form.locator('[name=comment]').pressSequentially('Well said.');
  await form.locator('[name=author]').pressSequentially('Ada');
  await form.locator('[name=email]').pressSequentially('ada@news.example');
  expect(unexpected('news')).toEqual([]);
  const { endpoint } = sample('news', publisher.origin).replies;
  const answered = page.waitForResponse(endpoint);
  await form.locator('[type=submit]').click();
  await answered;
  expect(requests).toContain(`POST ${endpoint}`);
  const rest = `${new URL('.', endpoint).href}?rest_route=/wp/v2/comments`;
  expect(unexpected('news', [`POST ${endpoint}`, `OPTIONS ${rest}`, `POST ${rest}`])).toEqual([]);
  expect(await sent(page)).toEqual([]);
  // Nobody knows whether it has arrived, so the browser keeps what was written, and the tab which form it stands in.
  expect(await stored(page)).toEqual({ ...nothing, local: 1, session: 1 });
});
