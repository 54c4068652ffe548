// The React components in real apps: objects arrive as properties, events at their handlers, in React 18 and in 19.
import { join } from 'node:path';
import { root } from '../../scripts/setup.js';
import { sample } from '../support/samples.js';
import { answerFrom, createProject } from './consumer.js';
import { expect, openPages, test } from './pages.js';

let project;
test.beforeAll(() => {
  project = createProject('react-components', [
    'react-18',
    'react-dom-18',
    'react',
    'react-dom',
    '@lit/react',
  ]);
});
test.afterAll(() => project?.remove());

for (const [major, folder] of [
  [18, (name) => `${name}-18`],
  [19, (name) => name],
])
  test.describe(`React ${major}`, () => {
    let pages;
    let articles;
    let server;
    test.beforeAll(async () => {
      const at = (name) => ({
        find: new RegExp(`^${name}(?=$|/)`),
        replacement: join(root, 'node_modules', folder(name)),
      });
      const packages = [at('react'), at('react-dom')];
      server = await project.loadBundle('server.js', packages);
      const files = answerFrom(await project.bundle('browser.js', { alias: packages }));
      pages = await openPages((request, response) => {
        if (request.url !== '/none.json') return files(request, response);
        response.setHeader('content-type', 'application/json').end('"not an article');
        return true;
      });
      articles = { news: pages.news, minimal: sample('minimal', pages.origin) };
    });
    test.afterAll(() => pages?.close());

    /** Starts the app, in what a server wrote, and waits until the article is on screen. */
    async function visit(page, start = 'start', served = '') {
      await page.goto(
        pages.add(`<div id="app">${served}</div><script type="module" src="/bundle/browser.js"></script>`),
      );
      await page.evaluate(([name, given]) => globalThis[name](given), [start, articles]);
      await expectHeadline(page, pages.news);
    }

    const expectHeadline = (page, { headline }) =>
      expect(page.locator('article-view .headline')).toHaveText(headline);

    /** What the app has heard of events of that name, once there is one. */
    async function heard(page, name) {
      const event = await page.waitForFunction(
        (wanted) => globalThis.heard.find(([of]) => of === wanted),
        name,
      );
      return event.jsonValue();
    }

    test('is what runs', async ({ page }) => {
      await visit(page);
      expect(Number.parseInt(await page.evaluate(() => globalThis.reactVersion))).toBe(major);
    });

    test('gives elements objects, numbers and booleans as what they are, and attributes as attributes', async ({
      page,
    }) => {
      await visit(page);
      const seen = await page.locator('article-view').evaluate((view) => {
        const { id, className, headingLevel, withoutReplyForm, customNetworks, article } = view;
        const network = customNetworks[0].name;
        return { id, className, headingLevel, withoutReplyForm, network, url: article.url };
      });
      expect(seen).toEqual({
        id: 'story',
        className: 'wide',
        headingLevel: 2,
        withoutReplyForm: true,
        network: 'teams',
        url: pages.news.url,
      });
      await expect(page.locator('article-view h2.headline')).toHaveCount(1);
      await expect(page.locator('article-view [data-network="teams"]')).toHaveCount(1);
      await expect(page.locator('article-view textarea')).toHaveCount(0);
      await expect(page.locator('article-terms')).toContainText('Boats');
    });

    test('hands the element over as a ref', async ({ page }) => {
      await visit(page);
      expect(await page.evaluate(() => globalThis.view.current.status)).toBe('ready');
    });

    test('hears events of the element itself, with what they carry', async ({ page }) => {
      await visit(page);
      expect(await heard(page, 'ready')).toEqual(['ready', 'article-load', 'article-view']);
      expect(await heard(page, 'error')).toEqual(['error', 'article-error', 'article-provider']);
      await page.locator('article-view [data-network="copy"]').click();
      expect(await heard(page, 'share')).toEqual(['share', 'share-bar-share', 'article-view']);
    });

    test('sends a reply by a handler', async ({ page }) => {
      await visit(page);
      await page.locator('reply-form textarea').fill('I was there.');
      await page.locator('reply-form [type="submit"]').click();
      expect(await heard(page, 'published')).toEqual(['published', 'I was there.']);
    });

    test('takes changes, and properties away', async ({ page }) => {
      await visit(page);
      await page.evaluate(() =>
        globalThis.setProps({ article: globalThis.minimal, withoutReplyForm: false }),
      );
      await expectHeadline(page, articles.minimal);
      const seen = await page.locator('article-view').evaluate(({ id, headingLevel, withoutReplyForm }) => {
        return { id, level: String(headingLevel), withoutReplyForm };
      });
      expect(seen).toEqual({ id: '', level: 'undefined', withoutReplyForm: false });
      await expect(page.locator('article-view h1.headline')).toHaveCount(1);
      await page.evaluate(() => globalThis.setProps({}));
      await expect(page.locator('article-view')).toHaveCount(0);
      expect(await page.evaluate(() => globalThis.view.current)).toBe(null);
    });

    test('takes over what it wrote on a server, where the elements stay empty', async ({ page }) => {
      const markup = server.appMarkup(articles);
      expect(markup).toMatch(
        /<article-view class="wide" id="story"><\/article-view>|<article-view id="story" class="wide"><\/article-view>/,
      );
      await visit(page, 'hydrate', markup);
      expect(await page.evaluate(() => globalThis.served === document.querySelector('article-view'))).toBe(
        true,
      );
      expect(await page.evaluate(() => globalThis.served.headingLevel)).toBe(2);
    });
  });
