// Articles in frames of another site, in a browser.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { openBrowser } from '../support/open-browser.js';
import { serve } from '../support/serve.js';
import { createNewsroom } from './newsroom.js';
import { serveInNode } from './servers.js';

let browser;
let newsroom;
/** The publisher's origin: another host than that of the pages, and another port. */
let articles;
/** What oEmbed offers to put into a page. */
let offer;

before(async () => {
  newsroom = await serveInNode(createNewsroom());
  articles = `http://localhost:${newsroom.port}`;
  offer = await oembed('harbour');
  browser = await openBrowser('chromium');
});
after(() => Promise.all([browser?.close(), newsroom?.close()]));

const oembed = (key, more = '') =>
  fetch(`${articles}/articles/oembed?url=${encodeURIComponent(`${articles}/articles/${key}`)}${more}`).then(
    (response) => response.json(),
  );

/** Opens a page with this body, under a strict policy. */
async function openHost(t, body, { javaScript = true } = {}) {
  const other = await serve(() => '<!doctype html><script></script>');
  const host = await serve((request, response) => {
    response.setHeader(
      'content-security-policy',
      `default-src 'none'; img-src data:; script-src ${articles}; frame-src ${articles} ${other.origin}`,
    );
    return `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Host</title>${body.replaceAll('OTHER', other.origin)}`;
  });
  const page = await browser.newPage();
  t.after(() => Promise.all([page.close(), host.close(), other.close()]));
  await page.setJavaScriptEnabled(javaScript);
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    /\.(?:png|ico)$/.test(request.url())
      ? request.respond({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' })
      : request.continue(),
  );
  const errors = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(host.origin);
  return { page, errors, other: other.origin };
}

const frameOf = async (page, selector = 'iframe') => (await page.$(selector)).contentFrame();
const heightOf = (page, selector = 'iframe') => page.$eval(selector, (frame) => frame.clientHeight);
const contentHeight = async (page, selector) =>
  (await frameOf(page, selector)).evaluate(() =>
    Math.ceil(document.documentElement.getBoundingClientRect().height),
  );

/** Waits until a frame is as high as its article. */
async function untilItFits(page, selector = 'iframe') {
  for (let round = 0; round < 150; round++) {
    const shown = await heightOf(page, selector);
    const needed = await contentHeight(page, selector).catch(() => undefined);
    if (needed > 300 && shown === needed) return shown;
    await sleep(20);
  }
  assert.fail(`${await heightOf(page, selector)} of ${await contentHeight(page, selector)} pixels`);
}

describe('an article in a frame', () => {
  it('grows to its height, and with it, without an error under a strict policy', async (t) => {
    const { page, errors } = await openHost(t, offer.html);
    await page.setViewport({ width: 1000, height: 800 });
    const wide = await untilItFits(page);
    assert.notEqual(wide, offer.height);
    await page.setViewport({ width: 260, height: 800 });
    await page.waitForFunction(() => document.querySelector('iframe').clientWidth < 300);
    await page.waitForFunction(
      (height) => document.querySelector('iframe').clientHeight !== height,
      {},
      wide,
    );
    await untilItFits(page);
    await page.setViewport({ width: 1000, height: 800 });
    await page.waitForFunction(
      (height) => document.querySelector('iframe').clientHeight === height,
      {},
      wide,
    );
    const frame = await frameOf(page);
    assert.equal(
      await frame.evaluate(() => document.documentElement.scrollHeight > innerHeight),
      false,
      'no scroll bar',
    );
    assert.deepEqual(errors, []);
  });

  it('is asked for its height when the script comes after it', async (t) => {
    const { page, errors } = await openHost(t, offer.html.replace(/<script.*$/, ''));
    await (await frameOf(page)).waitForSelector('article-view');
    await sleep(200);
    assert.equal(await heightOf(page), offer.height);
    await page.addScriptTag({ url: `${articles}/articles/embed.js` });
    await untilItFits(page);
    assert.deepEqual(errors, []);
  });

  it('grows on a page with several, out of sight too, each to its own height', async (t) => {
    const large = await oembed('large');
    const { page, errors } = await openHost(
      t,
      `<div id="one">${offer.html}</div><div id="two">${large.html.replace('loading="lazy"', '')}</div>`,
    );
    const one = await untilItFits(page, '#one iframe');
    const two = await untilItFits(page, '#two iframe');
    assert.ok(two > 10 * one, `${one} and ${two}`);
    assert.deepEqual(errors, []);
  });

  it('grows to no more than the consumer has room for, and scrolls then', async (t) => {
    const { html } = await oembed('harbour', '&maxheight=250');
    const { page } = await openHost(t, html);
    await page.waitForFunction(() => document.querySelector('iframe').style.height === '250px');
    assert.ok((await contentHeight(page)) > 250);
  });

  it('opens its links in new tabs', async (t) => {
    const { page } = await openHost(t, offer.html);
    await untilItFits(page);
    const targets = await (
      await frameOf(page)
    ).evaluate(() =>
      [...document.querySelector('article-view').shadowRoot.querySelectorAll('a[href^="http"]')].map(
        ({ target }) => target,
      ),
    );
    assert.ok(targets.length > 3);
    assert.deepEqual([...new Set(targets)], ['_blank']);
  });

  it('scrolls in a frame of a sensible height without scripts', async (t) => {
    const { page, errors } = await openHost(t, offer.html, { javaScript: false });
    await sleep(300);
    const size = await (await page.$('iframe')).boundingBox();
    assert.deepEqual([size.width, size.height], [640, 720]);
    const frame = page.frames().find((one) => one !== page.mainFrame());
    assert.match(await frame.content(), /The first boats came in/);
    assert.deepEqual(errors, []);
  });
});

describe('the host script', () => {
  const forged = { type: 'article-elements:height', height: 5000 };

  it('does not believe another frame, nor the page itself', async (t) => {
    const { page } = await openHost(t, `${offer.html}<iframe id="other" src="OTHER"></iframe>`);
    const height = await untilItFits(page);
    const other = await frameOf(page, '#other');
    const before = await heightOf(page, '#other');
    await other.evaluate((message) => parent.postMessage(message, '*'), forged);
    await page.evaluate((message) => postMessage(message, '*'), forged);
    await sleep(200);
    assert.equal(await heightOf(page), height);
    assert.equal(await heightOf(page, '#other'), before);
  });

  it('does not believe the frame itself once another site is shown in it', async (t) => {
    const { page, other } = await openHost(t, offer.html);
    const height = await untilItFits(page);
    const arrived = page.waitForFrame((frame) => frame.url().startsWith(other));
    await page.evaluate((address) => (frames[0].location = address), other);
    const frame = await arrived;
    assert.equal(await frame.evaluate(() => origin), other);
    await frame.evaluate((message) => parent.postMessage(message, '*'), forged);
    await sleep(200);
    assert.equal(await heightOf(page), height);
  });

  it('passes over heights that are none, and messages of others, without an error', async (t) => {
    const { page, errors } = await openHost(t, offer.html);
    const height = await untilItFits(page);
    await (
      await frameOf(page)
    ).evaluate(() => {
      for (const value of [
        0,
        -1,
        1e9,
        NaN,
        Infinity,
        '500',
        null,
        undefined,
        { valueOf: () => 500 }.x,
        [500],
      ])
        parent.postMessage({ type: 'article-elements:height', height: value }, '*');
      for (const data of [null, undefined, 'text', 1, {}, { type: 'other', height: 500 }])
        parent.postMessage(data, '*');
    });
    await sleep(200);
    assert.equal(await heightOf(page), height);
    assert.deepEqual(errors, []);
  });

  it('sets a height that is one', async (t) => {
    const { page } = await openHost(t, offer.html);
    await untilItFits(page);
    await (await frameOf(page)).evaluate((message) => parent.postMessage(message, '*'), forged);
    await page.waitForFunction(() => document.querySelector('iframe').clientHeight === 5000);
  });
});

describe('the page in the frame', () => {
  it('answers only the page that shows it', async (t) => {
    const { page } = await openHost(t, `${offer.html}<iframe id="other" src="OTHER"></iframe>`);
    await untilItFits(page);
    await page.evaluate(() => {
      window.told = 0;
      addEventListener('message', () => window.told++);
    });
    const other = await frameOf(page, '#other');
    await other.evaluate(() => parent.frames[0].postMessage({ type: 'article-elements:hello' }, '*'));
    await sleep(200);
    assert.equal(await page.evaluate(() => window.told), 0);
    await page.evaluate(() => frames[0].postMessage({ type: 'article-elements:hello' }, '*'));
    await page.waitForFunction(() => window.told === 1);
  });

  for (const path of ['harbour', 'embed/harbour']) {
    it(`has no errors under its own policy, with the script of the elements: ${path}`, async (t) => {
      const handler = createNewsroom({ render: { script: '/cdn/article-elements.js' } });
      const server = await serveInNode(async (request) => {
        const { pathname } = new URL(request.url);
        if (!pathname.startsWith('/cdn/')) return handler(request);
        const headers = { 'content-type': 'text/javascript' };
        return new Response(await readFile(new URL(`../..${pathname}`, import.meta.url)), { headers });
      });
      t.after(() => server.close());
      const { page, errors } = await openHost(t, '');
      await page.goto(`${server.origin}/articles/${path}`);
      await page.waitForFunction(() => document.querySelector('article-view').updateComplete);
      const words = await page.$eval('article-view', (view) => view.shadowRoot.textContent);
      assert.match(words, /The first boats came in/);
      assert.deepEqual(errors, []);
    });
  }
});
