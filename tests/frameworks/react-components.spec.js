// The React components in real apps: objects arrive as properties, events at their handlers, in React 18 and in 19.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../scripts/setup.js';
import { openPages } from '../support/open-pages.js';
import { sample } from '../support/samples.js';
import { answerFrom, createProject } from './consumer.js';

let project;
before(() => {
  project = createProject('react-components', [
    'react-18',
    'react-dom-18',
    'react',
    'react-dom',
    '@lit/react',
  ]);
});
after(() => project?.remove());

for (const [major, folder] of [
  [18, (name) => `${name}-18`],
  [19, (name) => name],
]) {
  describe(`React ${major}`, () => {
    let pages;
    let articles;
    let server;
    before(async () => {
      const at = (name) => ({
        find: new RegExp(`^${name}(?=$|/)`),
        replacement: join(root, 'node_modules', folder(name)),
      });
      const packages = [at('react'), at('react-dom')];
      server = await project.loadBundle('server.js', packages);
      const files = answerFrom(await project.bundle('browser.js', packages));
      pages = await openPages('chromium', (request, response) => {
        if (request.url !== '/none.json') return files(request, response);
        response.setHeader('content-type', 'application/json').end('"not an article');
        return true;
      });
      articles = { news: pages.news, minimal: sample('minimal', pages.origin) };
    });
    after(() => pages?.close());

    /** Starts the app, in what a server wrote, and looks once the article is on screen. */
    const visit = (look, start = 'start', served = '') =>
      pages.visit(
        `<div id="app">${served}</div><script type="module" src="/bundle/browser.js"></script>`,
        async (page) => {
          await page.evaluate((name, given) => globalThis[name](given), start, articles);
          await says(page, pages.news.headline);
          await look(page);
        },
      );

    const says = (page, words) =>
      page.waitForFunction(
        (expected) => document.querySelector('article-view')?.shadowRoot?.textContent.includes(expected),
        {},
        words,
      );

    const heard = (page, name) =>
      page
        .waitForFunction((wanted) => globalThis.heard.find(([of]) => of === wanted), {}, name)
        .then((handle) => handle.jsonValue());

    it('is what runs', () =>
      visit(async (page) => {
        assert.equal(Number.parseInt(await page.evaluate(() => globalThis.reactVersion)), major);
      }));

    it('gives elements objects, numbers and booleans as what they are, and attributes as attributes', () =>
      visit(async (page) => {
        const seen = await page.evaluate(() => {
          const { id, className, headingLevel, withoutReplies, customNetworks, article } =
            document.querySelector('article-view');
          return {
            id,
            className,
            headingLevel,
            withoutReplies,
            network: customNetworks[0].name,
            url: article.url,
          };
        });
        assert.deepEqual(seen, {
          id: 'story',
          className: 'wide',
          headingLevel: 2,
          withoutReplies: true,
          network: 'teams',
          url: pages.news.url,
        });
        assert.ok(await page.$('article-view >>> h2.headline'));
        assert.ok(await page.$('article-view >>> [data-network="teams"]'));
        assert.equal(await page.$('article-view >>> textarea'), null);
        await page.waitForFunction(() =>
          document.querySelector('article-terms').shadowRoot.textContent.includes('Boats'),
        );
      }));

    it('hands the element over as a ref', () =>
      visit(async (page) => {
        assert.equal(await page.evaluate(() => globalThis.view.current.status), 'ready');
      }));

    it('hears events of the element itself, with what they carry', () =>
      visit(async (page) => {
        assert.deepEqual(await heard(page, 'ready'), ['ready', 'article-view-ready', 'article-view']);
        assert.deepEqual(await heard(page, 'error'), ['error', 'article-provider-error', 'article-provider']);
        await page.click('article-view >>> [data-network="copy"]');
        assert.deepEqual(await heard(page, 'share'), ['share', 'share-bar-share', 'article-view']);
      }));

    it('sends a reply by a handler', () =>
      visit(async (page) => {
        await page.type('reply-form >>> textarea', 'I was there.');
        await page.click('reply-form >>> [type="submit"]');
        assert.deepEqual(await heard(page, 'published'), ['published', 'I was there.']);
      }));

    it('takes changes, and properties away', () =>
      visit(async (page) => {
        await page.evaluate(() =>
          globalThis.setProps({ article: globalThis.minimal, withoutReplies: false }),
        );
        await says(page, articles.minimal.headline);
        const seen = await page.evaluate(() => {
          const { id, headingLevel, withoutReplies } = document.querySelector('article-view');
          return { id, level: String(headingLevel), withoutReplies };
        });
        assert.deepEqual(seen, { id: '', level: 'undefined', withoutReplies: false });
        assert.ok(await page.$('article-view >>> h1.headline'));
        await page.evaluate(() => globalThis.setProps({}));
        await page.waitForFunction(() => !document.querySelector('article-view'));
        assert.equal(await page.evaluate(() => globalThis.view.current), null);
      }));

    it('takes over what it wrote on a server, where the elements stay empty', () => {
      const markup = server.appMarkup(articles);
      assert.match(
        markup,
        /<article-view class="wide" id="story"><\/article-view>|<article-view id="story" class="wide"><\/article-view>/,
      );
      const look = async (page) => {
        assert.ok(await page.evaluate(() => globalThis.served === document.querySelector('article-view')));
        assert.equal(await page.evaluate(() => globalThis.served.headingLevel), 2);
      };
      return visit(look, 'hydrate', markup);
    });
  });
}
