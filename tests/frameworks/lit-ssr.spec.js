// Elements that @lit-labs/ssr has rendered: finished before a script runs, shown once and live after.
import { sample } from '../support/samples.js';
import { answerFrom, createProject } from './consumer.js';
import { expect, newsAddress, openPages, test } from './pages.js';

let project;
let server;
let pages;
test.beforeAll(async () => {
  project = createProject('lit-ssr', ['lit', '@lit-labs/ssr', '@lit-labs/ssr-client']);
  server = await project.load('server.js');
  const bundles = [await project.bundle('browser.js'), await project.bundle('browser-with-hydration.js')];
  pages = await openPages(answerFrom(new Map(bundles.flatMap((files) => [...files]))));
});
test.afterAll(async () => {
  await pages?.close();
  project?.remove();
});

/** Defines the elements, by one of the bundles, and waits for what they show. */
const define = (page, bundle) =>
  page.evaluate(async (address) => {
    await import(address);
    await document.querySelector(':defined:is(article-view, article-highlights)').updateComplete;
  }, `/bundle/${bundle}`);

const give = (page, article) =>
  page.locator('article-view').evaluate(async (view, given) => {
    view.article = given;
    await view.updateComplete;
  }, article);

/** An article is in its element, once. */
async function expectShown(page, { headline }) {
  await expect(page.locator('article-view h2.headline')).toHaveText([headline]);
  await expect(page.locator('article-view article.article')).toHaveCount(1);
}

test.describe('an article that @lit-labs/ssr has rendered', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(pages.add(await server.articleMarkup(pages.news)));
  });

  test('is finished before any script runs', async ({ page }) => {
    await expectShown(page, pages.news);
    const text = await page.locator('article-view').evaluate(({ shadowRoot }) => shadowRoot.textContent);
    expect(text).toContain(pages.news.sections.at(-1).heading);
  });

  for (const bundle of ['browser.js', 'browser-with-hydration.js'])
    test.describe(`and the script ${bundle} takes over`, () => {
      test('is shown once, and live, without being given again', async ({ page }) => {
        await define(page, bundle);
        await expectShown(page, pages.news);
        await page.evaluate(() =>
          document.addEventListener('share-bar-share', (event) => {
            event.preventDefault();
            globalThis.shared = event.network;
          }),
        );
        await page.locator('article-view [data-network="copy"]').click();
        expect(await page.evaluate(() => globalThis.shared)).toBe('copy');
      });

      test('stays as it is when the same article is given, with what the reader did to it', async ({
        page,
      }) => {
        await page.locator('article-view textarea').fill('I was there.');
        await define(page, bundle);
        await give(page, pages.news);
        await expect(page.locator('article-view textarea')).toHaveValue('I was there.');
        await expectShown(page, pages.news);
      });

      test('makes place for another', async ({ page }) => {
        await define(page, bundle);
        const minimal = sample('minimal', pages.origin);
        await give(page, minimal);
        await expectShown(page, minimal);
      });
    });
});

test('an article of which @lit-labs/ssr has only the address is loaded in the browser', async ({ page }) => {
  await page.goto(pages.add(await server.addressMarkup(newsAddress)));
  await define(page, 'browser.js');
  await expect(page.locator('article-view h1.headline')).toHaveText(pages.news.headline);
});

test('a single element that @lit-labs/ssr has rendered is shown once, before a script runs and after', async ({
  page,
}) => {
  await page.goto(pages.add(await server.highlightsMarkup(['Boats are back'])));
  const items = page.locator('article-highlights li');
  await expect(items).toHaveText(['Boats are back']);
  await define(page, 'browser.js');
  await expect(items).toHaveText(['Boats are back']);
});
