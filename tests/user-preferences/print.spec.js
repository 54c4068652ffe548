// Media that only Chromium can be made to show: paper, and more contrast.
import { sample } from '../support/samples.js';
import { expect, test } from '../support/test.js';
import { pageWithArticle, show, styleOf } from './article.js';

test.describe('for readers who want contrast', { tag: '@chromium' }, () => {
  test('quiet text and thin lines are drawn as strongly as all else', async ({ page, visit, site }) => {
    await visit(pageWithArticle);
    await show(page, site.news);
    const color = await styleOf(page, '.headline', 'color');
    expect(await styleOf(page, '.byline', 'color')).not.toBe(color);
    await page.emulateMedia({ contrast: 'more' });
    expect(await styleOf(page, '.byline', 'color')).toBe(color);
    expect(await styleOf(page, '.byline', 'border-top-color')).toBe(color);
    expect(await styleOf(page, '.reply input', 'border-top-color')).toBe(color);
  });
});

test.describe('print', { tag: '@chromium' }, () => {
  const dark = '<style>html { --ae-color-scheme: dark only; --ae-text: #eee; --ae-background: #111 }</style>';

  test.beforeEach(async ({ page, visit, site }) => {
    await visit(dark + pageWithArticle);
    await show(page, sample('long-read', site.origin));
    await page.emulateMedia({ media: 'print' });
  });

  test('writes the address of a link behind it', async ({ page }) => {
    const selector = '.prose a[href^="http"]';
    const link = page.locator(`article-view ${selector}`).first();
    const href = await link.evaluate((element) => element.href);
    const content = await styleOf(page, selector, 'content', '::after');
    expect(content.includes('attr(href)') || content.includes(href), content).toBe(true);
    expect(await styleOf(page, '.note-reference a', 'content', '::after')).toBe('none');
  });

  test('leaves out what can only be used on a screen', async ({ page }) => {
    expect(await styleOf(page, '.share', 'display')).toBe('none');
    expect(await styleOf(page, '.reply', 'display')).toBe('none');
  });

  test('prints what is said in videos and sounds, and no player of a sound', async ({ page, site }) => {
    await show(page, sample('media', site.origin));
    const said = page.locator('article-view .audio .transcript > p');
    await expect(said).toBeVisible();
    await expect(page.locator('article-view audio')).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await expect(said).toBeHidden();
  });

  test('is black on white, also from a dark page', async ({ page }) => {
    expect(await styleOf(page, '.prose p', 'color')).toBe('rgb(0, 0, 0)');
    expect(await styleOf(page, '.root', 'background-color')).toBe('rgb(255, 255, 255)');
  });

  test('leaves the same room around what is the page’s own, and none where there is nothing', async ({
    page,
  }) => {
    const gaps = () =>
      page.locator('article-view').evaluate((view) => {
        const pieces = [...view.shadowRoot.querySelector('.article').children];
        const end = pieces.findIndex((piece) => piece.name === 'header');
        const boxes = [pieces[end - 1], ...view.children, pieces[end + 1]].map((box) =>
          box.getBoundingClientRect(),
        );
        return boxes.slice(1).map(({ top }, index) => Math.round(top - boxes[index].bottom));
      });
    const [without] = await gaps();
    expect(without).toBeGreaterThan(0);
    await page.locator('article-view').evaluate((view) => {
      view.innerHTML = '<p slot="header" style="margin: 0">An advertisement.</p>';
    });
    expect(await gaps()).toEqual([without, without]);
  });

  test('keeps figures, tables and pull quotes whole, and headings with what follows', async ({ page }) => {
    for (const part of ['.figure', '.table', '.pullquote'])
      expect(await styleOf(page, part, 'break-inside'), part).toBe('avoid');
    expect(await styleOf(page, '.h2', 'break-after')).toBe('avoid');
  });
});
