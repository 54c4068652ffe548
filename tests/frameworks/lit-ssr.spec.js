// Elements that @lit-labs/ssr has rendered: finished before a script runs, shown once and live after.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { newsAddress, openPages } from '../support/open-pages.js';
import { sample } from '../support/samples.js';
import { answerFrom, createProject } from './consumer.js';

let project;
let server;
let pages;
before(async () => {
  project = createProject('lit-ssr', ['lit', '@lit-labs/ssr', '@lit-labs/ssr-client']);
  server = await project.load('server.js');
  const bundles = [await project.bundle('browser.js'), await project.bundle('browser-with-hydration.js')];
  pages = await openPages('chromium', answerFrom(new Map(bundles.flatMap((files) => [...files]))));
});
after(async () => {
  await pages?.close();
  project?.remove();
});

const visitArticle = async (look) => pages.visit(await server.articleMarkup(pages.news), look);

/** Defines the elements, by one of the bundles, and waits for what they show. */
const define = (page, bundle) =>
  page.evaluate(async (address) => {
    await import(address);
    await document.querySelector(':defined:is(article-view, article-highlights)').updateComplete;
  }, `/bundle/${bundle}`);

/** How often an article's headline stands in its element, and in how many articles. */
const shown = (page) =>
  page.$eval('article-view', ({ shadowRoot }) => ({
    headlines: [...shadowRoot.querySelectorAll('h2.headline')].map(({ textContent }) => textContent),
    articles: shadowRoot.querySelectorAll('article').length,
  }));

describe('an article that @lit-labs/ssr has rendered', () => {
  it('is finished before any script runs', () =>
    visitArticle(async (page) => {
      assert.deepEqual(await shown(page), { headlines: [pages.news.headline], articles: 1 });
      const text = await page.$eval('article-view', ({ shadowRoot }) => shadowRoot.textContent);
      assert.ok(text.includes(pages.news.sections.at(-1).heading));
    }));

  for (const bundle of ['browser.js', 'browser-with-hydration.js']) {
    describe(`and the script ${bundle} takes over`, () => {
      it('is shown once, and live, without being given again', () =>
        visitArticle(async (page) => {
          await define(page, bundle);
          assert.deepEqual(await shown(page), { headlines: [pages.news.headline], articles: 1 });
          await page.evaluate(() =>
            document.addEventListener('share-bar-share', (event) => {
              event.preventDefault();
              globalThis.shared = event.network;
            }),
          );
          await page.click('article-view >>> [data-network="copy"]');
          assert.equal(await page.evaluate(() => globalThis.shared), 'copy');
        }));

      it('stays as it is when the same article is given, with what the reader did to it', () =>
        visitArticle(async (page) => {
          await page.type('article-view >>> textarea', 'I was there.');
          await define(page, bundle);
          const reply = await page.$eval(
            'article-view',
            async (view, article) => {
              view.article = article;
              await view.updateComplete;
              return view.shadowRoot.querySelector('textarea').value;
            },
            pages.news,
          );
          assert.equal(reply, 'I was there.');
          assert.deepEqual(await shown(page), { headlines: [pages.news.headline], articles: 1 });
        }));

      it('makes place for another', () =>
        visitArticle(async (page) => {
          await define(page, bundle);
          const minimal = sample('minimal', pages.origin);
          await page.$eval(
            'article-view',
            async (view, article) => {
              view.article = article;
              await view.updateComplete;
            },
            minimal,
          );
          assert.deepEqual(await shown(page), { headlines: [minimal.headline], articles: 1 });
        }));
    });
  }

  it('is loaded in the browser where only its address is given', async () =>
    pages.visit(await server.addressMarkup(newsAddress), async (page) => {
      await define(page, 'browser.js');
      const headline = await page.$eval('article-view >>> h1', ({ textContent }) => textContent);
      assert.equal(headline, pages.news.headline);
    }));
});

describe('a single element that @lit-labs/ssr has rendered', () => {
  it('is shown once, before a script runs and after', async () =>
    pages.visit(await server.highlightsMarkup(['Boats are back']), async (page) => {
      const items = () =>
        page.$eval('article-highlights', ({ shadowRoot }) =>
          [...shadowRoot.querySelectorAll('li')].map(({ textContent }) => textContent),
        );
      assert.deepEqual(await items(), ['Boats are back']);
      await define(page, 'browser.js');
      assert.deepEqual(await items(), ['Boats are back']);
    }));
});
