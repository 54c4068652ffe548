// Pages that a server has rendered, in one browser.
import { renderPage } from '../../dist/server/index.js';
import { openBrowser } from '../support/open-browser.js';
import { sample } from '../support/samples.js';
import { serve } from '../support/serve.js';

export const script = '/cdn/article-elements.js';

/** Opens a browser, and a server for pages; `asked` are the addresses that were asked for, `posted` what was sent. */
export async function openSite(engine) {
  const asked = [];
  const posted = [];
  const pages = new Map();
  const server = await serve(async (request, response) => {
    asked.push(request.url);
    if (request.url === '/favicon.ico') {
      response.writeHead(204).end();
      return true;
    }
    if (request.method === 'POST') {
      let body = '';
      for await (const chunk of request) body += chunk;
      posted.push(Object.fromEntries(new URLSearchParams(body)));
      return '<!doctype html><title>Thank you</title>';
    }
    const page = pages.get(request.url);
    if (typeof page === 'function') {
      await page(response);
      return true;
    }
    return page ?? false;
  });
  const browser = await openBrowser(engine);
  return {
    asked,
    posted,
    origin: server.origin,
    article: (name) => sample(name, server.origin),

    /** Opens a page of that HTML, or one that a function writes; `prepare` is done to it before. */
    async open(html, { prepare = () => {}, hash = '' } = {}) {
      const path = `/page-${pages.size}`;
      pages.set(path, html);
      const page = await browser.newPage();
      page.setDefaultTimeout(20_000);
      page.errors = [];
      page.on('pageerror', (error) => page.errors.push(error.message));
      page.on('console', (message) => message.type() === 'error' && page.errors.push(message.text()));
      // What one test writes is no draft of the next.
      await page.evaluateOnNewDocument(() => localStorage.clear());
      await prepare(page);
      asked.length = 0;
      await page.goto(server.origin + path + hash);
      return page;
    },

    /** A sample's page. */
    page: (name, options = {}) =>
      renderPage(sample(name, server.origin), { pageUrl: server.origin, ...options }),

    async close() {
      await browser.close();
      await server.close();
    },
  };
}
