// A ServerArticle in a React app: what the page puts into its slots is React's, its ref is the element, and it is as high as it
// will be when layout effects run.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from '../package/consumer.js';
import { sample } from '../support/samples.js';
import { serve } from '../support/serve.js';
import { answerFrom, createProject } from './consumer.js';

const chart = { _type: 'chart', _key: 'chart', bars: [1, 2], fallback: 'One, two' };
let project;
let server;
let site;
let article;
let other;

test.beforeAll(async () => {
  project = createProject('react-slots', ['react', 'react-dom']);
  writeFileSync(join(project.folder, 'package.json'), '{"type":"module"}');
  server = await project.load('server.js');
  const bundle = await project.bundle('browser.js');
  const bundleInDevelopment = await project.bundle('browser-in-development.js', { condition: 'development' });
  const files = answerFrom(new Map([...bundle, ...bundleInDevelopment]));
  site = await serve((request, response) => {
    if (!request.url.startsWith('/page')) return files(request, response);
    const kind = new URL(request.url, 'http://x').searchParams.get('kind');
    const markups = {
      slots: () => server.markup({ article, withSlots: true }),
      plain: () => server.markup({ article }),
      bare: () => server.bareMarkup({ article }),
    };
    return `<!doctype html><html lang="en"><title>Page</title><link rel="icon" href="data:,"><div id="app">${markups[kind]?.() ?? ''}</div>`;
  });
  article = sample('minimal', site.origin);
  article.sections = [{ body: ['Before.', chart, 'After.'] }];
  other = { ...article, headline: 'Another headline' };
});
test.afterAll(async () => {
  await site?.close();
  project?.remove();
});

const errorsOf = new WeakMap();
test.beforeEach(({ page }) => {
  const errors = [];
  errorsOf.set(page, errors);
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on(
    'console',
    (message) => ['error', 'warning'].includes(message.type()) && errors.push(message.text()),
  );
});

/** Opens a page, and runs the app in it. */
async function open(page, kind, start, props, script = 'browser.js') {
  await page.goto(`${site.origin}/page?kind=${kind}`);
  await page.evaluate(
    async ([address, name, given]) => {
      await import(address);
      globalThis[name](given);
    },
    [`/bundle/${script}`, start, props],
  );
}

const expectNoErrors = async (page) => {
  expect(errorsOf.get(page)).toEqual([]);
  expect(await page.evaluate(() => globalThis.client.errors)).toEqual([]);
};

for (const [how, kind, start] of [
  ['a server rendered', 'slots', 'hydrate'],
  ['React shows first in the browser', 'none', 'start'],
]) {
  test.describe(`an article that ${how}, with what the page puts into slots`, () => {
    test.beforeEach(({ page }) => open(page, kind, start, { article, withSlots: true }));

    test('shows it in its place, live', async ({ page }) => {
      const button = page.getByRole('button', { name: 'Pressed' });
      await button.click();
      await expect(button).toHaveText('Pressed 1');
      await expect(page.locator('article-view h2.headline')).toHaveText(article.headline);
      expect(await button.evaluate((node) => node.parentElement.assignedSlot?.name)).toBe('block:chart');
      await expectNoErrors(page);
    });

    test('keeps it when a new but equal article is given, and when another one is', async ({ page }) => {
      const button = page.getByRole('button', { name: 'Pressed' });
      await button.click();
      await expect(button).toHaveText('Pressed 1');
      await page.evaluate((equal) => globalThis.client.setArticle(equal), article);
      await page.evaluate((next) => globalThis.client.setArticle(next), other);
      await expect(page.locator('article-view h2.headline')).toHaveText(other.headline);
      await button.click();
      await expect(button).toHaveText('Pressed 2');
      expect(await page.locator('article-view').evaluate(({ textContent }) => textContent)).toBe('Pressed 2');
      await expectNoErrors(page);
    });

    test('hands its element to the page, and tells its listeners', async ({ page }) => {
      await page.locator('article-view [data-network="copy"]').click();
      const seen = () =>
        page.evaluate(() => [globalThis.client.heard, globalThis.client.element?.localName ?? null]);
      expect(await seen()).toEqual(['copy', 'article-view']);
      await page.evaluate(() => globalThis.client.setIsShown(false));
      await expect.poll(seen).toEqual(['copy', null]);
      await expectNoErrors(page);
    });
  });
}

test('an article with slots is finished before any script runs', async ({ page }) => {
  await page.goto(`${site.origin}/page?kind=slots`);
  await expect(page.locator('article-view h2.headline')).toHaveText(article.headline);
  await expect(page.getByRole('button', { name: 'Pressed 0' })).toBeVisible();
});

test('an equal article keeps what scripts put into slots of an article without children', async ({
  page,
}) => {
  await open(page, 'plain', 'hydrate', { article });
  await page.locator('article-view').evaluate((view) => {
    view.append(Object.assign(document.createElement('p'), { slot: 'block:chart', textContent: 'A chart' }));
  });
  await page.evaluate((equal) => globalThis.client.setArticle(equal), article);
  await page.evaluate((next) => globalThis.client.setArticle(next), other);
  await expect(page.locator('article-view h2.headline')).toHaveText(other.headline);
  await expect(page.getByText('A chart')).toBeVisible();
  expect(await page.locator('article-view').evaluate(({ textContent }) => textContent)).toBe('A chart');
  await expectNoErrors(page);
});

for (const start of ['start', 'startComponent']) {
  test(`an article is there when layout effects run: ${start}`, async ({ page }) => {
    await open(page, 'none', start, { article });
    await expect.poll(() => page.evaluate(() => globalThis.client.height)).toBeGreaterThan(100);
  });
}

test('an article that React does not hand to the element that it hydrates is missed aloud', async ({
  page,
}) => {
  await open(page, 'bare', 'hydrateBare', { article }, 'browser-in-development.js');
  await expect.poll(() => errorsOf.get(page).join()).toContain('Use `ServerArticle`');
});

test('each module with a component is one for clients', () => {
  const folder = join(root, 'dist', 'react');
  const components = readdirSync(folder).filter(
    (file) => /^[a-z]+-[a-z-]+\.js$/.test(file) && file !== 'show-at-once.js',
  );
  expect(components.length).toBeGreaterThan(5);
  for (const file of components)
    expect(readFileSync(join(folder, file), 'utf8'), file).toMatch(/^(?:\/\/.*\n)*['"]use client['"];/);
});
