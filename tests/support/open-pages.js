// Pages that a test makes up, in one browser.
import assert from 'node:assert/strict';
import { openBrowser } from './open-browser.js';
import { sample } from './samples.js';
import { serve } from './serve.js';

export const bundle = '<script type="module" src="/cdn/article-elements.js"></script>';

/** What a page promises and does not keep is a failure of its test, and not of all that follow. */
async function withinPatience(promise) {
  let timer;
  const patience = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('The page did not come to an end.')), 20_000);
  });
  await Promise.race([promise, patience]).finally(() => clearTimeout(timer));
}

/** The news sample, as these pages' server has it. */
export const newsAddress = '/news.json';

/** Opens `chromium` or `firefox` for a `reader` and serves pages to it. `answer` serves other things; see `serve`. */
export async function openPages(engine, answer = () => false, reader = {}) {
  const pages = new Map();
  const server = await serve((request, response) => pages.get(request.url) ?? answer(request, response));
  const news = sample('news', server.origin);
  pages.set(newsAddress, JSON.stringify(news));
  const browser = await openBrowser(engine, reader);
  return {
    browser,
    origin: server.origin,
    news,

    /** Opens a page of that HTML and hands it to `look`, with its warnings. Nothing in it may throw. */
    async visit(html, look) {
      const path = `/page-${pages.size}`;
      pages.set(
        path,
        `<!doctype html><html lang="en"><title>Page</title><link rel="icon" href="data:," />${html}`,
      );
      const page = await browser.newPage();
      page.setDefaultTimeout(10_000);
      const errors = [];
      const warnings = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
        if (message.type().startsWith('warn')) warnings.push(message.text());
      });
      try {
        await page.goto(server.origin + path);
        await withinPatience(look(page, warnings));
        assert.deepEqual(errors, [], 'errors in the page');
      } catch (failure) {
        if (errors.length) failure.message += `\n${errors.join('\n')}`;
        throw failure;
      } finally {
        await page.close();
      }
    },

    async close() {
      await browser.close();
      await server.close();
    },
  };
}
