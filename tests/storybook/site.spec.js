// The built Storybook as a site: from any folder, with nothing from elsewhere, searchable, following the reader.
import { content, expect, expectWhole, openDocs, test } from './fixtures.js';

test.describe.configure({ mode: 'parallel' });

/** A heading by all of its text: its name begins with that of the link in it. */
const headingOf = (frame, text) =>
  frame.locator('h1, h2, h3').filter({ hasText: new RegExp(`^\\s*${text.replace(/[()]/g, '\\$&')}\\s*$`) });

test.describe('works in a folder of a site, and loads nothing from elsewhere', () => {
  test('at its beginning', async ({ page, allArrived }) => {
    await page.goto('');
    await expect(content(page).getByRole('heading', { name: 'Start here' })).toBeVisible();
    await expectWhole(content(page));
    await allArrived();
  });

  for (const id of ['guides-the-same-in-every-host', 'guides-theming', 'elements-share-bar'])
    test(`in ${id}`, async ({ page, allArrived }) => {
      await openDocs(page, id);
      await allArrived();
    });

  test('in a story', async ({ page, allArrived }) => {
    await page.goto('?path=/story/elements-article-view--default');
    const picture = content(page).locator('article-view figure img').first();
    await expect(picture).toHaveJSProperty('complete', true);
    await allArrived();
  });
});

for (const colorScheme of ['light', 'dark'])
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('has its own name, mark and icon', async ({ page }) => {
      await page.goto('');
      const mark = page.getByRole('img', { name: 'article-elements' });
      await expect(mark).toHaveAttribute('src', new RegExp(`logo-${colorScheme}`));
      await expect(mark).not.toHaveJSProperty('naturalWidth', 0);
      await expect(page.locator('link[rel=icon]')).toHaveAttribute('href', /favicon\.svg/);
    });
  });

test('follows the reader who changes from light to dark', async ({ page }) => {
  await openDocs(page, 'start-here');
  const wrapper = content(page).locator('.sbdocs-wrapper');
  const light = await wrapper.evaluate((node) => getComputedStyle(node).backgroundColor);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('img[src*="logo-dark"]')).toBeVisible();
  await expect(wrapper).not.toHaveCSS('background-color', light);
});

test('finds tokens, properties, attributes, events and parts by search, and goes to them', async ({
  page,
}) => {
  await page.goto('');
  const names = [
    ['--ae-on-accent', '--ae-on-accent'],
    ['headingLevel', 'headingLevel (heading-level)'],
    ['custom-networks', 'customNetworks (custom-networks)'],
    ['reply-form-outcome', 'reply-form-outcome'],
    ['pullquote', 'pullquote'],
  ];
  for (const [words, heading] of names) {
    await page.locator('#storybook-explorer-searchfield').fill(words);
    await page.getByRole('option', { name: heading }).first().click();
    await expect(headingOf(content(page), heading).first()).toBeVisible();
  }
});

test('follows a link to a page in a tab of its own', async ({ page }) => {
  await page.goto('iframe.html?path=/docs/guides-theming--docs');
  await expect(headingOf(content(page), 'Theming')).toBeVisible();
});
