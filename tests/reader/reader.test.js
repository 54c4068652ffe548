// What a reader has set in the browser, or does with the page, comes before what the page says.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { pageEngines } from '../support/engines.js';
import { bundle, newsAddress, openPages } from '../support/open-pages.js';
import { sample, sampleNames } from '../support/samples.js';

const shown = async (page, selector = '.page') =>
  (await page.waitForSelector(`article-view >>> ${selector}`, { visible: true })).dispose();

/** Gives an `article-view` an article and waits until it is there. */
async function show(page, article) {
  await page.waitForFunction(() => customElements.get('article-view'));
  await page.$eval(
    'article-view',
    async (view, article) => {
      view.article = article;
      await view.updateComplete;
    },
    article,
  );
}

/** A computed style of the first element that a selector finds in the article. */
const styleOf = (page, selector, property, pseudo) =>
  page.$eval(
    'article-view',
    (view, selector, property, pseudo) =>
      getComputedStyle(view.shadowRoot.querySelector(selector), pseudo).getPropertyValue(property),
    selector,
    property,
    pseudo,
  );

/** What sticks out of the article's width, and cannot be scrolled to inside it. */
const cutOff = (page) =>
  page.$eval('article-view', (view) => {
    const { left, right } = view.getBoundingClientRect();
    const inScroller = (element) => element.closest('.table, .code');
    const out = [...view.shadowRoot.querySelectorAll('.page *')].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 1 && !inScroller(element) && (box.right > right + 1 || box.left < left - 1);
    });
    const scrolls = document.documentElement.scrollWidth > document.documentElement.clientWidth;
    return [
      ...out.map(({ localName, className }) => `${localName}.${className}`),
      ...(scrolls ? ['the page'] : []),
    ];
  });

/** Media features as Chromium is told to pretend them. */
async function pretend(page, features) {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    media: features.media ?? '',
    features: Object.entries(features)
      .filter(([name]) => name !== 'media')
      .map(([name, value]) => ({ name, value })),
  });
}

for (const engine of pageEngines) {
  describe(engine, () => {
    const pagesOf = (reader, run) => async () => {
      const pages = await openPages(engine, ({ url }) => url === '/never' && true, reader);
      try {
        await run(pages);
      } finally {
        await pages.close();
      }
    };

    it(
      'scales everything with the reader’s font size, also in a site of 62.5 %',
      pagesOf({ fontSize: 24 }, async (large) => {
        const normal = await openPages(engine);
        const parts = [
          '.headline',
          '.prose p',
          '.byline',
          '.highlights li',
          '.label',
          '.share-control',
          '.reply input',
        ];
        const sizes = async ({ visit }) => {
          const all = [];
          const site = `<style>html { font-size: 62.5% }</style>${bundle}<article-view src="${newsAddress}"></article-view>`;
          await visit(site, async (page) => {
            await page.setViewport({ width: 500, height: 800 });
            await shown(page, '.headline');
            for (const part of parts) all.push(parseFloat(await styleOf(page, part, 'font-size')));
          });
          return all;
        };
        try {
          const [before, after] = [await sizes(normal), await sizes(large)];
          assert.ok(before.every((size) => size > 10));
          after.forEach((size, index) =>
            assert.ok(Math.abs(size / before[index] - 1.5) < 0.01, parts[index]),
          );
        } finally {
          await normal.close();
        }
      }),
    );

    const widths = { 'zoom of 200 %': 640, 'zoom of 400 %': 320 };
    for (const [name, width] of Object.entries(widths)) {
      it(
        `loses nothing at a ${name} in a window of 1280 pixels`,
        pagesOf({}, async ({ visit, origin }) => {
          for (const sampleName of sampleNames) {
            await visit(`${bundle}<article-view></article-view>`, async (page) => {
              await page.setViewport({ width, height: 800 });
              await show(page, sample(sampleName, origin));
              assert.deepEqual(await cutOff(page), [], sampleName);
            });
          }
        }),
      );
    }

    it(
      'loses nothing with letters twice as large on a telephone',
      pagesOf({ fontSize: 32 }, async ({ visit, origin }) => {
        for (const sampleName of sampleNames) {
          await visit(`${bundle}<article-view></article-view>`, async (page) => {
            await page.setViewport({ width: 360, height: 800 });
            await show(page, sample(sampleName, origin));
            assert.deepEqual(await cutOff(page), [], sampleName);
          });
        }
      }),
    );

    const waiting = `${bundle}<article-view src="/never"></article-view>`;
    const animations = (page) =>
      page.$eval('article-view', ({ shadowRoot }) => shadowRoot.getAnimations().length);

    it(
      'moves nothing for readers who do not want motion',
      pagesOf({ reducedMotion: true }, async ({ visit }) => {
        await visit(waiting, async (page) => {
          if (engine === 'chromium') await pretend(page, { 'prefers-reduced-motion': 'reduce' });
          await shown(page, '.outline');
          assert.equal(await animations(page), 0);
        });
      }),
    );

    it(
      'moves a little for all others',
      pagesOf({}, async ({ visit }) => {
        await visit(waiting, async (page) => {
          await shown(page, '.outline');
          assert.notEqual(await styleOf(page, '.outline', 'animation-name'), 'none');
        });
      }),
    );

    it(
      'draws text, edges and marks in the reader’s colours where these are forced',
      pagesOf({ forcedColors: true }, async ({ visit, news }) => {
        const site = `<style>html { --ae-color: #eee; --ae-background: #eee; --ae-accent: #eee }</style>${bundle}<article-view></article-view>`;
        await visit(site, async (page) => {
          if (engine === 'chromium') await pretend(page, { 'forced-colors': 'active' });
          await show(page, news);
          assert.equal(await page.evaluate(() => matchMedia('(forced-colors: active)').matches), true);
          const text = await page.evaluate(() => {
            document.body.style.color = 'CanvasText';
            return getComputedStyle(document.body).color;
          });
          assert.equal(await styleOf(page, '.prose p', 'color'), text);
          assert.equal(await styleOf(page, '.headline', 'color'), text);
          assert.equal(await styleOf(page, '.highlights li', 'border-bottom-color', '::before'), text);
          assert.notEqual(await styleOf(page, '.share-control svg', 'stroke'), 'rgb(238, 238, 238)');
          assert.equal(await styleOf(page, '.primary', 'border-top-style'), 'solid');
        });
      }),
    );
  });
}

describe('chromium, pretending', () => {
  let pages;
  before(async () => void (pages = await openPages('chromium')));
  after(() => pages.close());

  it('draws quiet text and thin lines as strongly as all else for readers who want contrast', () =>
    pages.visit(`${bundle}<article-view></article-view>`, async (page) => {
      await show(page, pages.news);
      const color = await styleOf(page, '.headline', 'color');
      assert.notEqual(await styleOf(page, '.byline', 'color'), color);
      await pretend(page, { 'prefers-contrast': 'more' });
      assert.equal(await styleOf(page, '.byline', 'color'), color);
      assert.equal(await styleOf(page, '.byline', 'border-top-color'), color);
      assert.equal(await styleOf(page, '.reply input', 'border-top-color'), color);
    }));

  const dark =
    '<style>html { --ae-color-scheme: dark only; --ae-color: #eee; --ae-background: #111 }</style>';

  describe('print', () => {
    const printed = (run) => () =>
      pages.visit(`${dark}${bundle}<article-view></article-view>`, async (page) => {
        await show(page, sample('long-read', pages.origin));
        await pretend(page, { media: 'print' });
        await run(page);
      });

    it(
      'writes the address of a link behind it',
      printed(async (page) => {
        const selector = '.prose a[href^="http"]';
        const href = await page.$eval(
          'article-view',
          (view, selector) => view.shadowRoot.querySelector(selector).href,
          selector,
        );
        const content = await styleOf(page, selector, 'content', '::after');
        assert.ok(content.includes('attr(href)') || content.includes(href), content);
        assert.equal(await styleOf(page, '.note-reference a', 'content', '::after'), 'none');
      }),
    );

    it(
      'leaves out what can only be used on a screen',
      printed(async (page) => {
        assert.equal(await styleOf(page, '.share', 'display'), 'none');
        assert.equal(await styleOf(page, '.reply', 'display'), 'none');
      }),
    );

    it(
      'is black on white, also from a dark page',
      printed(async (page) => {
        assert.equal(await styleOf(page, '.prose p', 'color'), 'rgb(0, 0, 0)');
        assert.equal(await styleOf(page, '.root', 'background-color'), 'rgb(255, 255, 255)');
      }),
    );

    it(
      'keeps figures, tables and pull quotes whole, and headings with what follows',
      printed(async (page) => {
        for (const part of ['.figure', '.table', '.pullquote'])
          assert.equal(await styleOf(page, part, 'break-inside'), 'avoid', part);
        assert.equal(await styleOf(page, '.h2', 'break-after'), 'avoid');
      }),
    );
  });
});
