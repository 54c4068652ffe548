// What a reader has set in the browser, or does with the page, comes before what the page says.
import { sample, sampleNames } from '../support/samples.js';
import { bundle, expect, newsAddress, test } from '../support/test.js';
import { pageWithArticle, show, styleOf } from './article.js';

test.use({ answers: { '/never': () => true } });

test.describe('with letters of 24 pixels', () => {
  test.use({ reader: { fontSize: 24 } });

  const parts = [
    '.headline',
    '.prose p',
    '.byline',
    '.highlights li',
    '.eyebrow',
    '.share-control',
    '.reply input',
  ];

  async function sizesIn(page, address) {
    await page.setViewportSize({ width: 500, height: 800 });
    await page.goto(address);
    const sizes = [];
    for (const part of parts) sizes.push(parseFloat(await styleOf(page, part, 'font-size')));
    return sizes;
  }

  test('everything is larger than with 16 pixels, also in a site of 62.5 %', async ({
    page,
    browser,
    site,
  }) => {
    const address = site.publish(
      `<style>html { font-size: 62.5% }</style>${bundle}<article-view src="${newsAddress}"></article-view>`,
    );
    // The browser that all tests share is as browsers come, with 16 pixels.
    const usualPage = await browser.newPage();
    const usual = await sizesIn(usualPage, address);
    await usualPage.close();
    const larger = await sizesIn(page, address);
    expect(Math.min(...usual)).toBeGreaterThan(10);
    // Fields are never smaller than 16 pixels, and so grow by less.
    const least = (part) => (part === '.reply input' ? 1.4 : 1.49);
    for (const [index, part] of parts.entries()) {
      expect(larger[index] / usual[index], part).toBeGreaterThan(least(part));
      expect(larger[index] / usual[index], part).toBeLessThan(1.51);
    }
  });
});

/** What sticks out of the article's width, and cannot be scrolled to inside it. */
const cutOff = (page) =>
  page.locator('article-view').evaluate((view) => {
    const { left, right } = view.getBoundingClientRect();
    const canScroll = (element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
    const inScroller = ({ parentElement: parent }) => parent && (canScroll(parent) || inScroller(parent));
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

const narrow = {
  'at a zoom of 200 % in a window of 1280 pixels': { width: 640, reader: {} },
  'at a zoom of 400 % in a window of 1280 pixels': { width: 320, reader: {} },
  'with letters twice as large on a telephone': { width: 360, reader: { fontSize: 32 } },
};
for (const [where, { width, reader }] of Object.entries(narrow)) {
  test.describe(where, () => {
    test.use({ reader, viewport: { width, height: 800 } });

    test('nothing is lost', async ({ page, visit, site }) => {
      for (const name of sampleNames) {
        await visit(pageWithArticle);
        await show(page, sample(name, site.origin));
        expect(await cutOff(page), name).toEqual([]);
      }
    });
  });
}

const waiting = `${bundle}<article-view src="/never"></article-view>`;

test.describe('for readers who do not want motion', () => {
  test.use({ reader: { reducedMotion: true } });

  test('nothing moves', async ({ page, visit }) => {
    await visit(waiting);
    await expect(page.locator('article-view .outline')).toBeVisible();
    const view = page.locator('article-view');
    expect(await view.evaluate(({ shadowRoot }) => shadowRoot.getAnimations().length)).toBe(0);
  });
});

test('for all other readers, something moves while they wait', async ({ page, visit }) => {
  await visit(waiting);
  await expect(page.locator('article-view .outline')).toBeVisible();
  expect(await styleOf(page, '.outline', 'animation-name')).not.toBe('none');
});

test.describe('where colours are forced', () => {
  test.use({ reader: { forcedColors: true } });

  test('text, edges and marks are drawn in the reader’s colours', async ({ page, visit, site }) => {
    await visit(
      `<style>html { --ae-text: #eee; --ae-background: #eee; --ae-accent: #eee }</style>${pageWithArticle}`,
    );
    await show(page, site.news);
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    const text = await page.evaluate(() => {
      document.body.style.color = 'CanvasText';
      return getComputedStyle(document.body).color;
    });
    expect(await styleOf(page, '.prose p', 'color')).toBe(text);
    expect(await styleOf(page, '.headline', 'color')).toBe(text);
    expect(await styleOf(page, '.highlights li', 'border-bottom-color', '::before')).toBe(text);
    expect(await styleOf(page, '.share-control svg', 'stroke')).not.toBe('rgb(238, 238, 238)');
    expect(await styleOf(page, '.primary', 'border-top-style')).toBe('solid');
  });
});
