// Pages that show a WordPress post in <article-view>: of the site itself, or of another origin.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../support/serve.js';

const html = readFileSync(join(import.meta.dirname, 'show-post.html'), 'utf8');

/** A site that shows posts of WordPress sites, and has the library from where it is built. */
export const serveElsewhere = () =>
  serve((request) => new URL(request.url, 'http://localhost').searchParams.has('show-post') && html);

/**
 * Opens a page of `origin` that shows a post of a WordPress site. `action` is the address that takes replies, absolute or
 * relative to the site. Answers with Puppeteer's page and the errors it reports.
 */
export async function showPost(t, browser, { origin, site, post, transport = 'wordpress', action }) {
  const page = await browser.newPage();
  t.after(() => page.close());
  const errors = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  const query = new URLSearchParams({ 'show-post': '', site, post, transport, ...(action && { action }) });
  await page.goto(`${origin}/?${query}`);
  await page.waitForSelector('html[data-shown]');
  return { page, errors };
}
