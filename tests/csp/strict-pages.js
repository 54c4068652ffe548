// Pages under a strict Content-Security-Policy, and everything that a browser says against them.
import { expect, test as base } from '@playwright/test';
import { bundle } from '../support/test.js';
import { serve } from '../support/serve.js';

export { bundle, expect };

const policy = (names) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "media-src 'self'",
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

/** Serves one page, and takes replies and reports. */
async function openSite() {
  const page = { head: bundle, body: '', script: '', names: 'article-elements' };
  const reports = [];
  const posts = [];
  const scripts = { '/collector.js': () => collector, '/page.js': () => page.script };
  const { origin, close } = await serve(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    if (searchParams.has('rest_route')) {
      // Where its REST API is off for readers, a site leads them to a page: they reply by its form.
      if (request.method === 'POST') response.writeHead(303, { location: '/page' }).end();
      else response.setHeader('content-type', 'application/json').end(JSON.stringify(comments));
      return true;
    }
    if (request.method === 'POST') {
      const body = await bodyOf(request);
      if (pathname === '/report') {
        const report = JSON.parse(body)['csp-report'];
        reports.push(`${report['effective-directive']} ${report['blocked-uri']}`);
      } else posts.push({ path: pathname, fields: Object.fromEntries(new URLSearchParams(body)) });
      response.writeHead(204).end();
      return true;
    }
    if (pathname in scripts) {
      response.setHeader('content-type', 'text/javascript').end(scripts[pathname]());
      return true;
    }
    if (pathname !== '/page') return false;
    response.setHeader('content-security-policy', policy(page.names));
    return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Strict</title>
      <link rel="icon" href="/docs/article.png"><script src="/collector.js"></script>${page.head}</head>
      <body>${page.body}<script type="module" src="/page.js"></script></body></html>`;
  });
  return { origin, close, page, reports, posts };
}

/** An address that nothing but the last violation, which is made on purpose, is about. */
const lastAddress = 'https://last.example/picture.png';
const isLast = (said) => said.includes('last.example');
const directivesOf = (said) => said.map((words) => words.split(' ')[0]);

export const test = base.extend({
  /** The server of the page: its `origin`, and the replies that were posted to it. */
  strict: async ({ page }, use) => {
    const site = await openSite();
    const errors = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await use({
      origin: site.origin,
      posts: site.posts,

      /** Opens a page with that `head`, `body`, `script` and, if it must be others, `names` of Trusted Types policies. */
      open(content) {
        Object.assign(site.page, content);
        return page.goto(`${site.origin}/page`);
      },

      /** All that is said against the page, once nothing more is on its way. */
      async complaints() {
        await page.evaluate((address) => (new Image().src = address), lastAddress);
        const events = () => page.evaluate(() => window.violations);
        await expect.poll(async () => (await events()).some(isLast)).toBe(true);
        const directives = directivesOf(await events());
        // Reports may overtake each other.
        await expect.poll(() => directivesOf(site.reports)).toEqual(expect.arrayContaining(directives));
        await expect.poll(() => site.reports.some(isLast)).toBe(true);
        const withoutLast = (said) => said.filter((words) => !isLast(words));
        return {
          events: withoutLast(await events()),
          reports: withoutLast(site.reports),
          errors: withoutLast(errors),
        };
      },
    });
    await site.close();
  },

  /** Opens a page against which nothing may be said until the test ends. */
  visit: async ({ strict }, use) => {
    await use(strict.open);
    expect(await strict.complaints()).toEqual({ events: [], reports: [], errors: [] });
  },
});
