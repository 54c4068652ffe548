// The Storybook as it was built, in a folder deep in a site, with every other site out of reach.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { browserArgs, findBrowser } from '../../scripts/find-browser.js';
import { serve } from '../support/serve.js';

const files = join(import.meta.dirname, '..', '..', 'storybook-static');
const folder = '/some/sub/path/';

/** Every story and page of the Storybook, by its id. */
export const { entries } = JSON.parse(readFileSync(join(files, 'index.json'), 'utf8'));

export async function openSite() {
  const server = await serve((request, response) => {
    const isInside = request.url.startsWith(folder);
    if (!isInside) response.writeHead(404).end();
    request.url = request.url.slice(folder.length - 1);
    request.url = request.url.replace(/^\/(?=\?|$)/, '/index.html');
    return !isInside;
  }, files);
  const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: browserArgs });
  const address = server.origin + folder;

  return {
    address,

    /** A page of the browser, as a reader has it, what went wrong in it, and what waits until it has all that it asks for. */
    async newPage({ colorScheme = 'light', width = 1280 } = {}) {
      const context = await browser.newContext({
        colorScheme,
        viewport: { width, height: 900 },
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      const wrongs = [];
      const pending = new Set();
      page.on('request', (request) => pending.add(request));
      for (const end of ['requestfinished', 'requestfailed'])
        page.on(end, (request) => pending.delete(request));
      await context.route(
        (url) => /^(https?|wss?):$/.test(url.protocol) && !url.href.startsWith(address),
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
      // Playwright's own wait for that does not always end where there are frames.
      const allThere = async () => {
        for (let quiet = 0; quiet < 5; quiet = pending.size ? 0 : quiet + 1) await sleep(100);
      };
      return { page, wrongs, allThere, close: () => context.close() };
    },

    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** The document inside the Storybook's frame. */
export const content = (page) => page.frameLocator('#storybook-preview-iframe');

/** Opens a page of documentation as readers do, and waits until it is there. */
export async function openDocs(page, address, id, hash = '') {
  await page.goto(`${address}?path=/docs/${id}--docs${hash}`);
  await content(page).locator('#storybook-docs h1').first().waitFor();
}
