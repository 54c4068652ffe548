// The example apps whose pages move: readers go on and come back, and find what they left. The variable EXAMPLES names those to
// test.
import { build, npm, start } from './app.js';
import { expect, test } from './test.js';

const harbour = 'The Harbour Opens Again';
const boats = 'Forty Boats, and Where They Lie';

test.use({ viewport: { width: 500, height: 400 } });

const apps = {
  turbo: {
    keepsPlace: true,
    refresh: (page) => page.evaluate(() => window.Turbo.session.refresh(location.href)),
  },
  // The browser alone remembers the place, and goes there before htmx has fetched the page again.
  htmx: { refresh: (page) => page.getByText('Look for a new version').click() },
  'react-router': { keepsPlace: true },
};

/** The article is there, once, and acts. */
async function expectLive(page, headline) {
  const view = page.locator('article-view');
  await expect(view).toHaveCount(1);
  await expect(view.locator('.headline')).toHaveText(headline);
  await expect(view.locator('> template')).toHaveCount(0);
  await view.locator('[data-network="copy"]').dispatchEvent('click');
  await expect(page.getByRole('status').first()).toHaveText('Shared by copy');
}

const chosen = process.env.EXAMPLES?.split(' ') ?? Object.keys(apps);

const place = (page) => page.evaluate(() => Math.round(scrollY));

for (const [name, { keepsPlace, refresh }] of Object.entries(apps).filter(([name]) =>
  chosen.includes(name),
)) {
  test.describe(`the example ${name}`, () => {
    const app = { name, output: ['dist'] };
    let site;
    test.beforeAll(async () => {
      test.setTimeout(600_000);
      npm(app, 'ci');
      build(app);
      site = await start(app);
    });
    test.afterAll(() => site?.stop());

    const said = [];
    test.beforeEach(async ({ page }) => {
      said.length = 0;
      page.on('pageerror', ({ message }) => said.push(message));
      page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
      await page.goto(site.origin);
      await expectLive(page, harbour);
      await page.evaluate(() => (window.isSamePage = true));
    });
    test.afterEach(async ({ page }) => {
      expect(await page.evaluate(() => window.isSamePage)).toBe(true);
      expect(said).toEqual([]);
    });

    test('brings articles back, and forth, and the reader to their place', async ({ page }) => {
      await page.evaluate(() => scrollTo(0, 300));
      await page.getByRole('link', { name: 'Boats' }).dispatchEvent('click');
      await expectLive(page, boats);
      await page.evaluate(() => scrollTo(0, 0));
      await page.goBack();
      await expectLive(page, harbour);
      if (keepsPlace) await expect.poll(() => place(page)).toBe(300);
      await page.goForward();
      await expectLive(page, boats);
      await page.goBack();
      await expectLive(page, harbour);
    });

    test('has the article as data', async ({ page }) => {
      const headline = () => document.querySelector('article-view').article.headline;
      expect(await page.evaluate(headline)).toBe(harbour);
      await page.getByRole('link', { name: 'Boats' }).dispatchEvent('click');
      await expectLive(page, boats);
      expect(await page.evaluate(headline)).toBe(boats);
    });

    test('keeps a reply of the reader that they have not sent', async ({ page }) => {
      const comment = page.locator('article-view textarea');
      await comment.fill('I was there.');
      await expect(page.locator('article-view form')).toHaveJSProperty('noValidate', true);
      await page.getByRole('link', { name: 'Boats' }).dispatchEvent('click');
      await expectLive(page, boats);
      await expect(comment).toHaveValue('');
      await page.goBack();
      await expectLive(page, harbour);
      await expect(comment).toHaveValue('I was there.');
    });

    if (!refresh) return;

    test('shows a new version, and keeps what the reader is writing', async ({ page }) => {
      const next = 'The Harbour Opens for Good';
      const comment = page.locator('article-view textarea');
      await comment.fill('I was there.');
      await page.route(`${site.origin}/**`, async (route) => {
        const response = await route.fetch();
        const text = await response.text();
        const isPage = response.headers()['content-type'].includes('html');
        const body = isPage
          ? text.replaceAll(harbour, next).replace(/ ssr-hash="\w+"/, ' ssr-hash="next"')
          : text;
        return route.fulfill({ response, body });
      });
      await refresh(page);
      await expectLive(page, next);
      await expect(comment).toHaveValue('I was there.');
    });
  });
}
