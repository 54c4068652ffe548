// Pages that a server has rendered, and a site that serves them.
import { test as base, expect } from '@playwright/test';
import { renderPage } from '../../dist/server/index.js';
import { sample } from '../support/samples.js';
import { serve } from '../support/serve.js';

export const script = '/cdn/article-elements.js';

async function fieldsOf(request) {
  let body = '';
  for await (const chunk of request) body += chunk;
  return Object.fromEntries(new URLSearchParams(body));
}

/** Opens a server for pages: `asked` are the addresses that were asked for, `posted` what was sent. */
async function openSite() {
  const asked = [];
  const posted = [];
  const pages = new Map();
  const server = await serve(async (request, response) => {
    asked.push(request.url);
    if (request.url === '/favicon.ico') {
      response.writeHead(204).end();
      return true;
    }
    // The samples' replies, of which there are none.
    if (request.url.startsWith('/?rest_route=') && request.method === 'GET') {
      response.writeHead(200, { 'content-type': 'application/json' }).end('[]');
      return true;
    }
    if (request.method === 'POST') {
      posted.push(await fieldsOf(request));
      return '<!doctype html><title>Thank you</title>';
    }
    const page = pages.get(request.url);
    if (typeof page !== 'function') return page ?? false;
    await page(response);
    return true;
  });
  return {
    asked,
    posted,
    article: (name) => sample(name, server.origin),

    /** Takes a page, as HTML or as a function that writes it; answers with its address. */
    add(page) {
      const path = `/page-${pages.size}`;
      pages.set(path, page);
      return server.origin + path;
    },

    /** The HTML of a sample's page. */
    page: (name, options = {}) =>
      renderPage(sample(name, server.origin), { pageUrl: server.origin, ...options }),

    close: () => server.close(),
  };
}

/** Tests with a `site` of their own, in whose page nothing may fail but what is a `knownError`. */
export const test = base.extend({
  knownError: [undefined, { option: true }],

  page: async ({ page, knownError }, use) => {
    const errors = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await use(page);
    expect(
      errors.filter((message) => !knownError?.test(message)),
      'errors in the page',
    ).toEqual([]);
  },

  site: async ({}, use) => {
    const site = await openSite();
    await use(site);
    await site.close();
  },
});

export { expect };
