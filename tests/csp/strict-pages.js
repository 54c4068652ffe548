// Pages under a strict Content-Security-Policy, and everything that a browser says against them.
import assert from 'node:assert/strict';
import { openBrowser } from '../support/open-browser.js';
import { serve } from '../support/serve.js';

export const bundle = '<script type="module" src="/cdn/article-elements.js"></script>';

const policy = (names) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    `trusted-types ${names}`,
    // Not `report-to`, whose reports Chromium keeps back for up to a minute.
    'report-uri /report',
  ].join('; ');

/** What WordPress answers with. */
const comments = [
  {
    id: 1,
    author_name: 'Ada Reed',
    content: { rendered: '<p style="color: red">Well <b onclick="x()">said</b>.</p>' },
  },
];

/** Runs before everything else in a page. */
const collector = `
  window.violations = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    violations.push([event.effectiveDirective, event.blockedURI, event.sample].join(' '));
  });`;

async function bodyOf(request) {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}

export async function openStrictPages(engine) {
  const pages = new Map();
  const reports = new Map();
  const posts = [];
  const server = await serve(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    if (searchParams.has('rest_route')) {
      response.setHeader('content-type', 'application/json').end(JSON.stringify(comments));
      return true;
    }
    if (request.method === 'POST') {
      const body = await bodyOf(request);
      if (pathname === '/report') {
        const report = JSON.parse(body)['csp-report'];
        reports.get(new URL(report['document-uri']).pathname)?.push(report['effective-directive']);
      } else posts.push({ path: pathname, fields: Object.fromEntries(new URLSearchParams(body)) });
      response.writeHead(204).end();
      return true;
    }
    const { head, body, script, names } = pages.get(pathname.replace(/\.js$/, '')) ?? {};
    if (body === undefined) return false;
    if (pathname.endsWith('.js')) {
      response.setHeader('content-type', 'text/javascript').end(script);
      return true;
    }
    response.setHeader('content-security-policy', policy(names));
    return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Strict</title>
      <link rel="icon" href="/docs/article.png"><script src="/collector.js"></script>${head}</head>
      <body>${body}<script type="module" src="${pathname}.js"></script></body></html>`;
  });
  pages.set('/collector', { body: '', script: collector });
  const browser = await openBrowser(engine);

  /** All that is said against a page, once it is certain that nothing more is on its way. */
  async function complaints(page, errors) {
    const path = new URL(page.url()).pathname;
    // One violation on purpose, the last: it must be heard of by both ways.
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await page.waitForFunction(() => violations.some((violation) => violation.startsWith('style-src-attr')));
    while (!reports.get(path).includes('style-src-attr')) await new Promise((done) => setTimeout(done, 20));
    const events = await page.evaluate(() => violations);
    const without = (list) =>
      list.toSpliced(
        list.findLastIndex((item) => item.startsWith('style-src-attr')),
        1,
      );
    return {
      events: without(events),
      reports: without(reports.get(path)),
      errors: errors.filter((error) => !/inline style.*style-src/.test(error)),
    };
  }

  return {
    origin: server.origin,
    posts,
    /** How many pages were looked at, and how much was said against them. */
    counts: { pages: 0, reports: 0 },

    /** Opens a page, hands it to `look`, and answers with all that was said against it. */
    async visit({ head = bundle, body = '', script = '', names = 'article-elements' }, look = () => {}) {
      const path = `/page-${pages.size}`;
      pages.set(path, { head, body, script, names });
      reports.set(path, []);
      const page = await browser.newPage();
      page.setDefaultTimeout(10_000);
      const errors = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      try {
        await page.goto(server.origin + path);
        await look(page);
        return await complaints(page, errors);
      } catch (failure) {
        if (errors.length) failure.message += `\n${errors.join('\n')}`;
        throw failure;
      } finally {
        await page.close();
      }
    },

    /** As `visit`, for a page against which nothing may be said. */
    async visitCleanly(content, look) {
      const said = await this.visit(content, look);
      this.counts.pages++;
      this.counts.reports += said.events.length + said.reports.length;
      assert.deepEqual(said, { events: [], reports: [], errors: [] });
    },

    async close() {
      await browser.close();
      await server.close();
    },
  };
}
