// Pages with the elements in a framework's app, and a server for them.
import { test as base, expect } from '@playwright/test';
import { sample } from '../support/samples.js';
import { serve } from '../support/serve.js';

/** The news sample, as the pages' server has it. */
export const newsAddress = '/news.json';

/** Serves pages, and what `answer` serves; see `serve`. */
export async function openPages(answer) {
  const pages = new Map();
  const server = await serve(
    (request, response) =>
      pages.get(request.url) ?? (answerReplies(request, response) || answer(request, response)),
  );
  const news = sample('news', server.origin);
  pages.set(newsAddress, JSON.stringify(news));
  return {
    origin: server.origin,
    news,

    /** Takes the content of a page; answers with its address. */
    add(content) {
      const path = `/page-${pages.size}`;
      const head = '<!doctype html><html lang="en"><title>Page</title><link rel="icon" href="data:," />';
      pages.set(path, head + content);
      return server.origin + path;
    },

    close: () => server.close(),
  };
}

/** Answers as a WordPress in which nobody has replied to the article yet. */
function answerReplies({ url }, response) {
  if (!decodeURIComponent(url).includes('/wp/v2/comments')) return false;
  response.setHeader('content-type', 'application/json').setHeader('x-wp-total', '0').end('[]');
  return true;
}

/** Tests in whose page nothing may fail. */
export const test = base.extend({
  page: async ({ page }, use) => {
    const errors = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await use(page);
    expect(errors, 'errors in the page').toEqual([]);
  },
});

export { expect };
