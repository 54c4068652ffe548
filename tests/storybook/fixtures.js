// The Storybook as it was built, in a folder deep in a site, with every other site out of reach. In no page may anything go wrong.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { serve } from '../support/serve.js';

const files = join(import.meta.dirname, '..', '..', 'storybook-static');
const folder = '/some/sub/path/';

/** Every story and page of the Storybook, by its id. */
export const { entries } = JSON.parse(readFileSync(join(files, 'index.json'), 'utf8'));

/** Ids of the pages of documentation. */
export const docs = Object.values(entries)
  .filter(({ type }) => type === 'docs')
  .map(({ id }) => id);

export const test = base.extend({
  server: [
    async ({}, use) => {
      const server = await serve((request, response) => {
        const isInside = request.url.startsWith(folder);
        if (!isInside) response.writeHead(404).end();
        request.url = request.url.slice(folder.length - 1);
        request.url = request.url.replace(/^\/(?=\?|$)/, '/index.html');
        return !isInside;
      }, files);
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],

  baseURL: ({ server }, use) => use(server.origin + folder),
  colorScheme: 'light',
  viewport: { width: 1280, height: 900 },
  permissions: ['clipboard-read', 'clipboard-write'],

  page: async ({ page, context, baseURL }, use) => {
    const wrongs = [];
    await context.route(
      (url) => /^(https?|wss?):$/.test(url.protocol) && !url.href.startsWith(baseURL),
      (route) => {
        wrongs.push(`foreign: ${route.request().url()}`);
        return route.abort();
      },
    );
    page.on('response', (response) => {
      if (response.status() >= 400) wrongs.push(`${response.status()}: ${response.url()}`);
    });
    page.on('pageerror', (error) => wrongs.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') wrongs.push(message.text());
    });
    await use(page);
    expect(wrongs, 'what went wrong in the page').toEqual([]);
  },

  /** Waits until nothing that was asked for is still on its way. */
  allArrived: async ({ page }, use) => {
    const pending = new Set();
    page.on('request', (request) => pending.add(request));
    for (const end of ['requestfinished', 'requestfailed'])
      page.on(end, (request) => pending.delete(request));
    await use(() => expect.poll(() => [...pending].map((request) => request.url())).toEqual([]));
  },
});

export { expect };

/** The document inside the Storybook's frame. */
export const content = (page) => page.frameLocator('#storybook-preview-iframe');

/** In a page: whether it shows all of its stories, and the pictures and frames that are not left for later. */
function isWhole() {
  const stories = [...document.querySelectorAll('#storybook-docs .sb-story')];
  const parts = [...document.querySelectorAll('#storybook-docs :is(img, iframe):not([loading=lazy])')];
  const isThere = (part) =>
    part.complete ?? (!part.contentDocument || part.contentDocument.readyState === 'complete');
  return stories.every((story) => story.querySelector('.canvas, iframe')) && parts.every(isThere);
}

/** Waits until a page of documentation is whole. */
export async function expectWhole(frame) {
  await expect(frame.locator('#storybook-docs h1').first()).toBeVisible();
  await expect.poll(() => frame.locator(':root').evaluate(isWhole)).toBe(true);
}

/** Opens a page of documentation as readers do, and waits until it is there. */
export async function openDocs(page, id, hash = '') {
  await page.goto(`?path=/docs/${id}--docs${hash}`);
  await expectWhole(content(page));
}
