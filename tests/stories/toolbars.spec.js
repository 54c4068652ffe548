// The toolbars of the built Storybook act on stories, and on pages of documentation.
import { expect, test } from './fixtures.js';

test.describe.configure({ mode: 'parallel' });

/** Opens a story, or the page of documentation about its element. */
async function open(page, globals, { docs = false } = {}) {
  const id = `elements-article-highlights--${docs ? 'docs' : 'default'}`;
  const search = new URLSearchParams({ id, viewMode: docs ? 'docs' : 'story', globals });
  await page.goto(`/iframe.html?${search}`);
}

const element = (page) => page.locator('article-highlights').first();
const inside = (page) => element(page).locator('.root');
const framed = (page) =>
  page.frameLocator('iframe.page-without-script').first().locator('article-highlights');

for (const docs of [false, true])
  test.describe(docs ? 'in a page of documentation' : 'in a story', () => {
    test('set the width of the place', async ({ page }) => {
      await open(page, 'width:320', { docs });
      await expect(inside(page)).toBeVisible();
      const place = page.locator('.place').first();
      expect(await place.evaluate(({ offsetWidth }) => offsetWidth)).toBe(320);
    });

    test('set the size of the text', async ({ page }) => {
      await open(page, 'textSize:32px', { docs });
      await expect(inside(page)).toHaveCSS('font-size', '32px');
    });

    test('choose the language of the interface', async ({ page }) => {
      await open(page, 'locale:fr', { docs });
      await expect(element(page).locator('h2')).toHaveText(/essentiel|points|retenir/i);
    });

    test('turn the direction', async ({ page }) => {
      await open(page, 'direction:rtl', { docs });
      await expect(inside(page)).toHaveCSS('direction', 'rtl');
    });

    test('choose colours and theme', async ({ page }) => {
      await open(page, 'scheme:dark', { docs });
      await expect(inside(page)).toHaveCSS('color-scheme', /dark/);
      await open(page, 'theme:magazine', { docs });
      await expect(element(page)).toHaveCSS('--ae-accent', /./);
      await open(page, 'theme:default', { docs });
      await expect(inside(page)).toBeVisible();
      await expect(element(page)).toHaveCSS('--ae-accent', '');
    });

    test('put the story into a host', async ({ page }) => {
      const colours = new Set();
      for (const host of ['bootstrap', 'tailwind', 'wordpress', 'hostile']) {
        await open(page, `host:${host}`, { docs });
        const link = page.locator('.canvas p a').first();
        await expect(link).toBeVisible();
        colours.add(await link.evaluate((node) => getComputedStyle(node).color));
      }
      expect([...colours]).toHaveLength(4);
    });

    test('let a server render, with a script after it', async ({ page }) => {
      await open(page, 'rendering:server', { docs });
      await expect(inside(page)).toBeVisible();
      await expect(element(page)).toHaveAttribute('ssr-hash');
      expect(await element(page).evaluate((node) => node.matches(':defined'))).toBe(true);
    });

    test('let a server render, and no script run', async ({ page }) => {
      await open(page, 'rendering:no-script', { docs });
      await expect(framed(page).locator('li')).toHaveCount(4);
      expect(await framed(page).evaluate((node) => node.matches(':defined'))).toBe(false);
    });
  });

test('let the host reach the page itself in a story, and not a page of documentation', async ({ page }) => {
  await open(page, 'host:hostile');
  await expect(page.locator('.canvas p a')).toBeVisible();
  await expect(page.locator('body')).toHaveCSS('background-image', /gradient/);
  await open(page, 'host:hostile', { docs: true });
  await expect(page.locator('.canvas p a').first()).toBeVisible();
  await expect(page.locator('body')).not.toHaveCSS('background-image', /gradient/);
});

test('choose the framework of the code, for the next visit too', async ({ page }) => {
  const code = page.locator('.code-to-copy pre').first();
  await open(page, '', { docs: true });
  await expect(code).toContainText('<script type="module" src=');
  await page
    .locator('.frameworks button', { hasText: /^Svelte$/ })
    .first()
    .click();
  await expect(code).toContainText('lang="ts"');
  await open(page, '', { docs: true });
  await expect(code).toContainText('<script lang="ts">');
});
