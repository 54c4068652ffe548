// An article in a React app: finished before a script runs, left alone when React takes over, live after.
import { sample } from '../support/samples.js';
import { answerFrom, createProject } from './consumer.js';
import { expect, openPages, test } from './pages.js';

let articles;
let news;
let minimal;
let project;
let server;
let pages;
let bundle;
let arrived;
test.beforeAll(async () => {
  project = createProject('react', ['react', 'react-dom']);
  server = await project.load('server.js');
  bundle = await project.bundle('browser.js');
  const files = answerFrom(bundle);
  pages = await openPages((request, response) => {
    if (request.url !== '/stream') return files(request, response);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.write('<!doctype html><html lang="en"><link rel="icon" href="data:,"><div id="app">');
    server.streamApp(new Promise((resolve) => (arrived = resolve)), response);
    return true;
  });
  news = pages.news;
  minimal = sample('minimal', pages.origin);
  articles = [news, minimal];
});
test.afterAll(async () => {
  await pages?.close();
  project?.remove();
});

/** Runs the app's script: so late that a reader has had time to do something. */
const runApp = (page, start) =>
  page.evaluate(
    async ([name, given]) => {
      await import('/bundle/browser.js');
      globalThis[name](given);
    },
    [start, articles],
  );

/** Runs the app's script on what a server wrote, and waits until React has taken over. */
async function takeOver(page, start = 'hydrate') {
  await runApp(page, start);
  await page.waitForFunction(() => globalThis.showArticle);
}

const show = (page, index) => page.evaluate((shown) => globalThis.showArticle(shown), index);

const expectHeadline = (page, { headline }) =>
  expect(page.locator('article-view .headline')).toHaveText([headline]);

const shownText = (page) => page.locator('article-view').evaluate(({ shadowRoot }) => shadowRoot.textContent);

test.describe('an article that React has rendered on a server', () => {
  const visit = (page) => page.goto(pages.add(`<div id="app">${server.appMarkup(articles)}</div>`));

  test('is finished before any script runs', async ({ page }) => {
    await visit(page);
    await expect(page.locator('article-view h2.headline')).toHaveText([news.headline]);
    expect(await shownText(page)).toContain(news.sections.at(-1).heading);
    await expect(page.locator('article-view template')).toHaveCount(0);
    await expect(page.locator('article-view')).toHaveId('shown');
  });

  test('stays when React takes over, with what the reader did to it', async ({ page }) => {
    await visit(page);
    await page.locator('article-view textarea').fill('I was there.');
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('article-view');
      globalThis.before = { shadowRoot, headline: shadowRoot.querySelector('.headline') };
    });
    await takeOver(page);
    const seen = await page.evaluate(async () => {
      const view = document.querySelector('article-view');
      await view.updateComplete;
      const { shadowRoot, headline } = globalThis.before;
      return {
        articleIsGiven: view.article.headline,
        sameRoot: view.shadowRoot === shadowRoot,
        sameContent: view.shadowRoot.querySelector('.headline') === headline,
        reply: view.shadowRoot.querySelector('textarea').value,
      };
    });
    expect(seen).toEqual({
      articleIsGiven: news.headline,
      sameRoot: true,
      sameContent: true,
      reply: 'I was there.',
    });
  });

  test('is live once React has taken over', async ({ page }) => {
    await visit(page);
    await takeOver(page);
    await page.evaluate(() => {
      document.addEventListener('share-bar-share', (event) => {
        event.preventDefault();
        globalThis.shared = event.network;
      });
    });
    await page.locator('article-view [data-network="copy"]').click();
    expect(await page.evaluate(() => globalThis.shared)).toBe('copy');
    expect(await page.evaluate(() => globalThis.heard), 'a listener of the component').toBe('copy');
  });

  test('makes place for another when its property changes, and leaves nothing behind', async ({ page }) => {
    await visit(page);
    await takeOver(page);
    await show(page, 1);
    await expectHeadline(page, minimal);
    expect(await shownText(page)).not.toContain(news.headline);
    expect(await page.locator('article-view').evaluate(({ textContent }) => textContent)).toBe('');
  });

  test('goes and comes back', async ({ page }) => {
    await visit(page);
    await takeOver(page);
    await show(page, -1);
    await expect(page.locator('article-view')).toHaveCount(0);
    await show(page, 0);
    await expectHeadline(page, news);
  });

  test('comes in a stream, after the page around it', async ({ page }) => {
    await page.goto(`${pages.origin}/stream`, { waitUntil: 'commit' });
    await expect(page.getByText('On its way')).toBeVisible();
    arrived(articles);
    await page.waitForLoadState('load');
    await expectHeadline(page, news);
    await page.evaluate(() => (document.querySelector('article-view').shadowRoot.isFromServer = true));
    await takeOver(page, 'hydrateLate');
    expect(await page.evaluate(() => document.querySelector('article-view').shadowRoot.isFromServer)).toBe(
      true,
    );
    await show(page, 1);
    await expectHeadline(page, minimal);
  });
});

test.describe('an article that React shows first in the browser', () => {
  test('is rendered by its element', async ({ page }) => {
    await page.goto(pages.add('<div id="app"></div>'));
    await runApp(page, 'start');
    await expect(page.locator('article-view h2.headline')).toHaveText([news.headline]);
  });

  test('is rendered where scripts may not make HTML of strings', async ({ page }) => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'">`;
    await page.goto(pages.add(`${policy}<div id="app"></div>`));
    await runApp(page, 'start');
    await expectHeadline(page, news);
  });

  test('needs no renderer for servers in its bundle', () => {
    expect(bundle.get('/bundle/browser.js')).not.toContain('<template shadowrootmode');
  });
});

test('an article in a server component is data for the browser, which shows it and then another', async ({
  page,
}) => {
  await page.goto(pages.add('<div id="app"></div>'));
  await runApp(page, 'openDataRoot');
  for (const article of articles) {
    await page.evaluate((data) => globalThis.showElement(data), server.elementAsData(article));
    await expectHeadline(page, article);
  }
});
