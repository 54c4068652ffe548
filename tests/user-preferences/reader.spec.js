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

const svg = (width, height) =>
  `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`;
const figure = (width, height) => ({ _type: 'figure', src: svg(width, height), width, height, alt: 'A' });
const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk'.repeat(4);
const formula = `<math>${'<mi>x</mi><mo>+</mo>'.repeat(90)}<mspace width="900em"/></math>`;
const video = { _type: 'video', src: 'https://news.example/a.mp4' };
const embed = { _type: 'embed', url: 'https://video.example/1', title: word, thumbnail: svg(9, 9) };

/** Blocks that are wider, higher or longer than any page. */
const outsize = [
  figure(9000, 30),
  figure(30, 9000),
  { ...figure(9000, 30), layout: 'full' },
  { ...figure(30, 9000), layout: 'aside' },
  { _type: 'gallery', layout: 'slideshow', figures: [figure(9000, 30), figure(30, 9000), figure(8, 6)] },
  { _type: 'gallery', figures: Array(200).fill({ ...figure(30, 9000), caption: word }) },
  { ...video, width: 1, height: 9000, title: word },
  { ...video, width: 9000, height: 1 },
  { ...embed, aspectRatio: 0.0001 },
  { ...embed, width: 9000, height: 1 },
  { _type: 'math', mathml: formula },
  {
    _type: 'block',
    children: [
      { _type: 'inlineImage', src: svg(9000, 90), width: 9000, height: 90, alt: 'A' },
      { _type: 'math', mathml: formula },
    ],
  },
  { _type: 'table', caption: word, rows: [Array(60).fill(word), [{ body: word, colSpan: 60 }]] },
  {
    _type: 'table',
    rows: [[[{ _type: 'gallery', layout: 'slideshow', figures: [figure(8, 6), figure(8, 6)] }]]],
  },
  { _type: 'code', code: word, filename: word, language: word },
  { _type: 'preformatted', body: word },
  { _type: 'linkCard', url: 'https://news.example/b', headline: word, description: word, image: svg(9, 9) },
  { _type: 'file', url: 'https://news.example/c.pdf', name: word },
  { _type: 'audio', src: 'https://news.example/d.mp3', title: word, image: svg(9, 9) },
  { _type: 'product', name: word, offers: [{ url: 'https://shop.example', seller: word, price: 3 }] },
  { _type: 'button', text: word, href: 'https://news.example/e' },
];

/** Elements that are higher than ten screens. */
const tooHigh = (page) =>
  page.locator('article-view').evaluate((view) => {
    const all = [...view.shadowRoot.querySelectorAll('img, video, math')];
    return all.filter((one) => one.getBoundingClientRect().height > 8000).map(({ outerHTML }) => outerHTML);
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

    test('nothing sticks out that is wider or higher than any page', async ({ page, visit, site }) => {
      await visit(pageWithArticle);
      await show(page, {
        ...site.news,
        sections: [{ body: [...outsize, { _type: 'callout', body: outsize }] }],
      });
      await expect(page.locator('article-view .slides').first()).toBeVisible();
      expect(await cutOff(page)).toEqual([]);
      expect(await tooHigh(page)).toEqual([]);
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
