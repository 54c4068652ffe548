// Articles in frames of another site, in a browser.
import { readFile } from 'node:fs/promises';
import { expect, test as base } from '../support/test.js';
import { serve } from '../support/serve.js';
import { createNewsroom } from './newsroom.js';
import { serveInNode } from './servers.js';

/** Serves the newsroom, and the bundle that its pages may name. */
function serveNewsroom(options) {
  const handler = createNewsroom(options);
  return serveInNode(async (request) => {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith('/cdn/')) return handler(request);
    const headers = { 'content-type': 'text/javascript' };
    return new Response(await readFile(new URL(`../..${pathname}`, import.meta.url)), { headers });
  });
}

const emptyPicture = { contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' };

const test = base.extend({
  newsroomOptions: [{}, { option: true }],

  /** The publisher's site, at another host than that of the pages, and what it offers by oEmbed to put into a page. */
  publisher: async ({ page, newsroomOptions }, use) => {
    const newsroom = await serveNewsroom(newsroomOptions);
    const origin = `http://localhost:${newsroom.port}`;
    await page.route(/\.(?:png|ico)$/, (route) => route.fulfill(emptyPicture));
    await use({
      origin,
      async offer(key = 'harbour', more = '') {
        const url = encodeURIComponent(`${origin}/articles/${key}`);
        return (await fetch(`${origin}/articles/oembed?url=${url}${more}`)).json();
      },
    });
    await newsroom.close();
  },

  /** A page under a strict policy. `other` is the address of a third site, which it may show in frames too. */
  host: async ({ page, publisher }, use) => {
    let html = '';
    const other = await serve(() => '<!doctype html><script></script><p>Another site</p>');
    const site = await serve((request, response) => {
      response.setHeader(
        'content-security-policy',
        `default-src 'none'; img-src data:; script-src ${publisher.origin}; frame-src ${publisher.origin} ${other.origin}`,
      );
      return `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Host</title>${html}`;
    });
    // Each document notes the messages that it gets.
    await page.addInitScript(() => {
      window.heard = [];
      addEventListener('message', ({ data }) => window.heard.push(data));
    });
    await use({
      other: other.origin,
      open(body) {
        html = body;
        return page.goto(site.origin);
      },
    });
    await site.close();
    await other.close();
  },
});

const articleFrame = 'iframe[data-article-embed]';
/** The document in a frame, to evaluate in. */
const documentIn = (page, frame = articleFrame) => page.frameLocator(frame).locator('html');

const heightOf = (page, frame = articleFrame) => page.locator(frame).evaluate((one) => one.clientHeight);
const contentHeight = (page, frame) =>
  documentIn(page, frame).evaluate((html) => Math.ceil(html.getBoundingClientRect().height));

/** Waits until a frame is as high as its article. Answers with the height. */
async function untilItFits(page, frame) {
  let height;
  await expect(async () => {
    height = await contentHeight(page, frame);
    expect(height).toBeGreaterThan(300);
    expect(await heightOf(page, frame)).toBe(height);
  }).toPass();
  return height;
}

const isHeight = { type: 'article-elements:height' };
const forged = { ...isHeight, height: 5000 };
const hello = { type: 'article-elements:request-height' };
const sentinel = 'the last message';

const tell = (locator, message) =>
  locator.evaluate((_, message) => parent.postMessage(message, '*'), message);

/** How often a page has got a message that has what `message` has. */
const timesHeard = (locator, message) =>
  locator.evaluate(
    (_, message) =>
      window.heard.filter((data) => JSON.stringify({ ...data, ...message }) === JSON.stringify(data)).length,
    message,
  );

const expectHeard = (locator, message, times = 1) =>
  expect.poll(() => timesHeard(locator, message)).toBe(times);

test.describe('an article in a frame', () => {
  test('fits a narrow page, also without the script', async ({ page, publisher }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.route('**/embed.js', (route) => route.abort());
    const { html, width } = await publisher.offer();
    expect(width).toBe(640);
    await page.setContent(`<!doctype html><body style="margin: 0">${html}`);
    expect(await page.evaluate(() => document.scrollingElement.scrollWidth)).toBe(320);
  });

  test('grows to its height, and with it, without an error under a strict policy', async ({
    page,
    publisher,
    host,
    said,
  }) => {
    const { html, height } = await publisher.offer();
    await page.setViewportSize({ width: 1000, height: 800 });
    await host.open(html);
    const wide = await untilItFits(page);
    expect(wide).not.toBe(height);
    await page.setViewportSize({ width: 260, height: 800 });
    await expect.poll(() => heightOf(page)).not.toBe(wide);
    await untilItFits(page);
    await page.setViewportSize({ width: 1000, height: 800 });
    await expect.poll(() => heightOf(page)).toBe(wide);
    const hasScrollBar = await documentIn(page).evaluate((html) => html.scrollHeight > innerHeight);
    expect(hasScrollBar).toBe(false);
    expect(said.errors).toEqual([]);
  });

  test('reports its height if the script loads after it', async ({ page, publisher, host, said }) => {
    const { html, height } = await publisher.offer();
    await host.open(html.replace(/<script.*$/, ''));
    // It has told its height, and no one has heard.
    await expect.poll(() => timesHeard(page.locator('html'), isHeight)).toBeGreaterThan(0);
    expect(await heightOf(page)).toBe(height);
    await page.addScriptTag({ url: `${publisher.origin}/articles/embed.js` });
    await untilItFits(page);
    expect(said.errors).toEqual([]);
  });

  test('grows to its own height on a page with several, also outside the viewport', async ({
    page,
    publisher,
    host,
    said,
  }) => {
    const harbour = await publisher.offer();
    const large = await publisher.offer('large');
    await host.open(
      `<div id="one">${harbour.html}</div><div id="two">${large.html.replace('loading="lazy"', '')}</div>`,
    );
    const one = await untilItFits(page, '#one iframe');
    const two = await untilItFits(page, '#two iframe');
    expect(two).toBeGreaterThan(10 * one);
    expect(said.errors).toEqual([]);
  });

  test('grows to the maximum height of the consumer, and scrolls then', async ({ page, publisher, host }) => {
    const { html } = await publisher.offer('harbour', '&maxheight=250');
    await host.open(html);
    await expect.poll(() => page.locator(articleFrame).evaluate((one) => one.style.height)).toBe('250px');
    expect(await contentHeight(page)).toBeGreaterThan(250);
  });

  test('opens its links in new tabs', async ({ page, publisher, host }) => {
    const { html } = await publisher.offer();
    await host.open(html);
    await untilItFits(page);
    const links = page.frameLocator(articleFrame).locator('article-view .root a[href^="http"]');
    const targets = await links.evaluateAll((all) => all.map(({ target }) => target));
    expect(targets.length).toBeGreaterThan(3);
    expect([...new Set(targets)]).toEqual(['_blank']);
  });

  test.describe('without scripts, which only Chromium can be without,', { tag: '@chromium' }, () => {
    test.use({ javaScriptEnabled: false });

    test('scrolls in a frame of a sensible height', async ({ page, publisher, host, said }) => {
      const { html } = await publisher.offer();
      await host.open(html);
      const article = page.frameLocator(articleFrame).locator('.root .section').first();
      await expect(article).toContainText('The first boats came in.');
      const { width } = await page.locator('body').boundingBox();
      expect(await page.locator(articleFrame).boundingBox()).toMatchObject({ width, height: 720 });
      expect(said.errors).toEqual([]);
    });
  });
});

test.describe('the host script', () => {
  test('ignores messages of other frames and of the page itself', async ({ page, publisher, host }) => {
    const { html } = await publisher.offer();
    await host.open(`${html}<iframe id="other" src="${host.other}"></iframe>`);
    const height = await untilItFits(page);
    const before = await heightOf(page, '#other');
    await tell(documentIn(page, '#other'), forged);
    await page.evaluate((message) => postMessage(message, '*'), forged);
    await expectHeard(page.locator('html'), forged, 2);
    expect(await heightOf(page)).toBe(height);
    expect(await heightOf(page, '#other')).toBe(before);
  });

  test('ignores messages of the frame after it has navigated to another site', async ({
    page,
    publisher,
    host,
  }) => {
    const { html } = await publisher.offer();
    await host.open(html);
    const height = await untilItFits(page);
    await page.evaluate((address) => void (frames[0].location = address), host.other);
    const content = documentIn(page);
    await expect(content.getByText('Another site')).toBeVisible();
    expect(await content.evaluate(() => origin)).toBe(host.other);
    await tell(content, forged);
    await expectHeard(page.locator('html'), forged);
    expect(await heightOf(page)).toBe(height);
  });

  test('ignores invalid heights and foreign messages without an error', async ({
    page,
    publisher,
    host,
    said,
  }) => {
    const { html } = await publisher.offer();
    await host.open(html);
    const height = await untilItFits(page);
    await documentIn(page).evaluate(() => {
      const heights = [0, -1, 1e9, NaN, Infinity, '500', null, undefined, [500]];
      for (const height of heights) parent.postMessage({ type: 'article-elements:height', height }, '*');
      for (const data of [null, undefined, 'text', 1, {}, { type: 'other', height: 500 }])
        parent.postMessage(data, '*');
    });
    // Messages of one frame arrive in their order.
    await tell(documentIn(page), { sentinel });
    await expectHeard(page.locator('html'), { sentinel });
    expect(await heightOf(page)).toBe(height);
    expect(said.errors).toEqual([]);
  });

  test('requests heights without errors, whatever the frames show by then', async ({
    page,
    publisher,
    host,
    said,
  }) => {
    const { html } = await publisher.offer();
    const [frame] = html.match(/<iframe[^]*<\/iframe>/);
    const showing = (src) => frame.replace(/ src="[^"]*"/, ` src="${src}"`);
    const frames = [
      showing(host.other),
      frame.replace('<iframe', '<iframe sandbox="allow-scripts"'),
      '<iframe data-article-embed></iframe>',
      `<p></p>${frame}`,
    ];
    // The pages come after the script has greeted their frames.
    const greeted = page.waitForFunction(() => window[Symbol.for('article-elements.embed')]);
    await page.route(/\/embed\/harbour/, async (route) => {
      await greeted;
      await route.continue();
    });
    await host.open(`<div id="one">${html}</div>${frames.join('')}`);
    await untilItFits(page, '#one iframe');
    await page.locator('iframe').nth(4).scrollIntoViewIfNeeded();
    await expect.poll(() => timesHeard(page.locator('html'), isHeight)).toBeGreaterThan(2);
    // Chromium does not share on Linux, and says so of each frame that may.
    const warnings = said.warnings.filter((text) => !text.includes('web-share'));
    expect([...said.errors, ...warnings]).toEqual([]);
  });

  test('sets a valid height', async ({ page, publisher, host }) => {
    const { html } = await publisher.offer();
    await host.open(html);
    await untilItFits(page);
    await tell(documentIn(page), forged);
    await expect.poll(() => heightOf(page)).toBe(5000);
  });
});

test.describe('the page in the frame', () => {
  test('responds only to the page that embeds it', async ({ page, publisher, host }) => {
    // Else the frame may tell its height unasked.
    await page.addInitScript(() => {
      window.ResizeObserver = class {
        observe() {}
      };
    });
    const { html } = await publisher.offer();
    await host.open(`${html}<iframe id="other" src="${host.other}"></iframe>`);
    await untilItFits(page);
    const content = documentIn(page);
    const top = page.locator('html');
    // Messages keep their order: when these two have come, so have the greeting of the page's script and its answer.
    await page.evaluate((message) => frames[0].postMessage(message, '*'), { sentinel: 'first' });
    await expectHeard(content, { sentinel: 'first' });
    await tell(content, { sentinel: 'second' });
    await expectHeard(top, { sentinel: 'second' });
    await page.evaluate(() => void (window.heard = []));
    await documentIn(page, '#other').evaluate(
      (_, message) => parent.frames[0].postMessage(message, '*'),
      hello,
    );
    await expect.poll(() => timesHeard(content, hello)).toBeGreaterThan(0);
    // Had it answered, its answer would come first.
    await tell(content, { sentinel });
    await expectHeard(top, { sentinel });
    expect(await timesHeard(top, isHeight)).toBe(0);
    await page.evaluate((message) => frames[0].postMessage(message, '*'), hello);
    await expectHeard(top, isHeight);
  });

  test.describe('with the script of the elements', () => {
    test.use({ newsroomOptions: { render: { script: '/cdn/article-elements.js' } } });

    for (const path of ['harbour', 'embed/harbour']) {
      test(`has no errors under its own policy: ${path}`, async ({ page, publisher, said }) => {
        await page.route('https://replies.example/**', (route) =>
          route.fulfill({ json: { replies: [] }, headers: { 'access-control-allow-origin': '*' } }),
        );
        await page.goto(`${publisher.origin}/articles/${path}`);
        const view = page.locator('article-view');
        await view.evaluate(async (element) => {
          await customElements.whenDefined('article-view');
          await element.updateComplete;
        });
        await expect(view.locator('.root').getByText('The first boats came in.')).toHaveText([
          /After nine years/,
          'The first boats came in.',
        ]);
        expect(said.errors).toEqual([]);
      });
    }
  });
});
