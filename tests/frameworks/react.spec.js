// An article in a React app: finished before a script runs, left alone when React takes over, live after.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openPages } from '../support/open-pages.js';
import { sample } from '../support/samples.js';
import { answerFrom, createProject } from './consumer.js';

let articles;
let news;
let minimal;
let project;
let server;
let pages;
let bundle;
let arrived;
before(async () => {
  project = createProject('react', ['react', 'react-dom']);
  server = await project.load('server.js');
  bundle = await project.bundle('browser.js');
  const files = answerFrom(bundle);
  pages = await openPages('chromium', (request, response) => {
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
after(async () => {
  await pages?.close();
  project?.remove();
});

const served = () => `<div id="app">${server.appMarkup(articles)}</div>`;

/** Runs the app's script: so late that a reader has had time to do something. */
const runApp = (page, start) =>
  page.evaluate(
    async (name, given) => {
      await import('/bundle/browser.js');
      globalThis[name](given);
    },
    start,
    articles,
  );

/** Waits until the shown article says something; answers with all that it says. */
async function textOnceItSays(page, words) {
  await page.waitForFunction(
    (expected) => document.querySelector('article-view')?.shadowRoot?.textContent.includes(expected),
    {},
    words,
  );
  return page.evaluate(() => document.querySelector('article-view').shadowRoot.textContent);
}

describe('an article that React has rendered on a server', () => {
  it('is finished before any script runs', () =>
    pages.visit(served(), async (page) => {
      assert.ok((await textOnceItSays(page, news.headline)).includes(news.sections.at(-1).heading));
      assert.equal(await page.$('article-view template'), null);
      assert.equal(await page.$eval('article-view', ({ id }) => id), 'shown');
      assert.ok(await page.$('article-view >>> h2.headline'));
    }));

  it('stays when React takes over, with what the reader did to it', () =>
    pages.visit(served(), async (page) => {
      await page.type('article-view >>> textarea', 'I was there.');
      await page.evaluate(() => {
        const { shadowRoot } = document.querySelector('article-view');
        globalThis.before = { shadowRoot, headline: shadowRoot.querySelector('.headline') };
      });
      await runApp(page, 'hydrate');
      await page.waitForFunction(() => globalThis.showArticle);
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
      assert.deepEqual(seen, {
        articleIsGiven: news.headline,
        sameRoot: true,
        sameContent: true,
        reply: 'I was there.',
      });
    }));

  it('is live once React has taken over', () =>
    pages.visit(served(), async (page) => {
      await runApp(page, 'hydrate');
      await page.waitForFunction(() => globalThis.showArticle);
      await page.evaluate(() => {
        document.addEventListener('share-bar-share', (event) => {
          event.preventDefault();
          globalThis.shared = event.network;
        });
      });
      await page.click('article-view >>> [data-network="copy"]');
      assert.equal(await page.evaluate(() => globalThis.shared), 'copy');
      assert.equal(await page.evaluate(() => globalThis.heard), 'copy', 'a listener of the component');
    }));

  it('makes place for another when its property changes, and leaves nothing behind', () =>
    pages.visit(served(), async (page) => {
      await runApp(page, 'hydrate');
      await page.waitForFunction(() => globalThis.showArticle);
      await page.evaluate(() => globalThis.showArticle(1));
      assert.ok(!(await textOnceItSays(page, minimal.headline)).includes(news.headline));
      assert.equal(await page.$eval('article-view', ({ textContent }) => textContent), '');
    }));

  it('goes and comes back', () =>
    pages.visit(served(), async (page) => {
      await runApp(page, 'hydrate');
      await page.waitForFunction(() => globalThis.showArticle);
      await page.evaluate(() => globalThis.showArticle(-1));
      await page.waitForFunction(() => !document.querySelector('article-view'));
      await page.evaluate(() => globalThis.showArticle(0));
      await textOnceItSays(page, news.headline);
    }));

  it('comes in a stream, after the page around it', async () => {
    const page = await pages.browser.newPage();
    const errors = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    const loading = page.goto(`${pages.origin}/stream`);
    await page.waitForSelector('text/On its way');
    arrived(articles);
    await loading;
    await textOnceItSays(page, news.headline);
    await page.evaluate(() => (document.querySelector('article-view').shadowRoot.isFromServer = true));
    await runApp(page, 'hydrateLate');
    await page.waitForFunction(() => globalThis.showArticle);
    assert.ok(await page.$eval('article-view', ({ shadowRoot }) => shadowRoot.isFromServer));
    await page.evaluate(() => globalThis.showArticle(1));
    await textOnceItSays(page, minimal.headline);
    assert.deepEqual(errors, []);
    await page.close();
  });
});

describe('an article that React shows first in the browser', () => {
  it('is rendered by its element', () =>
    pages.visit('<div id="app"></div>', async (page) => {
      await runApp(page, 'start');
      await textOnceItSays(page, news.headline);
      assert.ok(await page.$('article-view >>> h2.headline'));
    }));

  it('is rendered where scripts may not make HTML of strings', () =>
    pages.visit(
      '<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for \'script\'"><div id="app"></div>',
      async (page) => {
        await runApp(page, 'start');
        await textOnceItSays(page, news.headline);
      },
    ));

  it('needs no renderer for servers in its bundle', () => {
    assert.ok(!bundle.get('/bundle/browser.js').includes('<template shadowrootmode'));
  });
});

describe('an article in a server component', () => {
  it('is data for the browser, which shows it and then another', () =>
    pages.visit('<div id="app"></div>', async (page) => {
      await runApp(page, 'openDataRoot');
      for (const article of articles) {
        await page.evaluate((data) => globalThis.showElement(data), server.elementAsData(article));
        await textOnceItSays(page, article.headline);
      }
    }));
});
