// Pages that show a WordPress post in <article-view>: of the site itself, or of another origin.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../support/serve.js';

const html = readFileSync(join(import.meta.dirname, 'show-post.html'), 'utf8');

/** A site that shows posts of WordPress sites, and has the library from where it is built. */
export const serveElsewhere = () =>
  serve((request) => new URL(request.url, 'http://localhost').searchParams.has('show-post') && html);

/** Runs first in the page: notes what becomes of replies. */
function noteOutcomes(statuses) {
  window.outcomes = [];
  for (const status of statuses)
    addEventListener(`reply-form-${status}`, ({ type, outcome }) =>
      window.outcomes.push({ type, ...outcome }),
    );
}

const statuses = [
  ...['published', 'held', 'duplicate', 'flood', 'closed', 'login-required', 'invalid', 'offline', 'failed'],
];

/**
 * Opens a page of `origin` that shows a post of a WordPress site, or its `<reply-form>` alone: `as`, with `fields`. Answers
 * with Puppeteer's page; `page.errors` are those it reports, `page.sent` where it posts to, `page.opened` its address.
 */
export async function showPost(t, browser, { origin, ...address }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  t.after(() => context.close());
  page.errors = [];
  page.sent = [];
  page.on('console', (message) => message.type() === 'error' && page.errors.push(message.text()));
  page.on('pageerror', (error) => page.errors.push(error.message));
  page.on('request', (request) => request.method() === 'POST' && page.sent.push(request.url()));
  await page.evaluateOnNewDocument(noteOutcomes, statuses);
  await page.goto(`${origin}/?${new URLSearchParams({ 'show-post': '', ...address })}`);
  await page.waitForSelector('::-p-xpath(//article-view | //reply-form) >>> h2', { visible: true });
  page.opened = page.url();
  return page;
}

const form = (selector) => `:is(article-view, reply-form) >>> ${selector}`;

/** Fills in the form, in place of what is in it, and sends it; with `consent`, ticks the box for cookies. */
export async function send(page, fields, { consent = false } = {}) {
  for (const [name, value] of Object.entries(fields)) {
    const field = await page.waitForSelector(form(`[name="${name}"]`), { visible: true });
    await field.evaluate((control) => (control.value = ''));
    await field.focus();
    await page.keyboard.sendCharacter(value);
  }
  if (consent) await page.click(form('[type="checkbox"]'));
  await page.click(form('button[type="submit"]'));
}

/** Sends the form, which leads to another page. */
export const sendAndLeave = (page, fields) =>
  Promise.all([
    page.waitForNavigation({ waitUntil: 'domcontentloaded', timeout: 60_000 }),
    send(page, fields),
  ]);

/** What the page hears of the `number`-th reply, and what its reader sees of it. */
export async function outcome(page, number = 1) {
  await page.waitForFunction((count) => window.outcomes.length === count, { timeout: 60_000 }, number);
  const text = (selector) =>
    page.$eval(form(selector), (element) => element.innerText.replace(/\s+/g, ' ').trim());
  return {
    heard: await page.evaluate(() => window.outcomes.at(-1)),
    status: await text('.reply-status'),
    problem: await text('.reply-problem'),
    comment: await page.$eval(form('[name="comment"]'), ({ value }) => value),
  };
}
