// Pages that show a WordPress post in <article-view>: of the site itself, or of another origin.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { serve } from '../support/serve.js';

const html = readFileSync(join(import.meta.dirname, 'show-post.html'), 'utf8');

/** Runs first in the page: notes what becomes of replies. */
function noteOutcomes() {
  window.outcomes = [];
  addEventListener('reply-form-outcome', ({ outcome }) => window.outcomes.push(outcome));
}

/** Runs first in the page: it waits for an answer, which may take this WordPress a while, as long as need be. */
function bePatient() {
  const { setTimeout } = window;
  window.setTimeout = (run, time = 0, ...rest) => (time < 20_000 ? setTimeout(run, time, ...rest) : 0);
}

/**
 * Tests with a site `elsewhere`, which shows posts of WordPress sites; with the `errors` that the page tells, and the
 * addresses that it has `sent` something to.
 */
export const test = base.extend({
  elsewhere: [
    async ({}, use) => {
      const server = await serve(
        ({ url }) => new URL(url, 'http://localhost').searchParams.has('show-post') && html,
      );
      await use(server.origin);
      await server.close();
    },
    { scope: 'worker' },
  ],

  page: async ({ page }, use) => {
    await page.addInitScript(bePatient);
    await page.addInitScript(noteOutcomes);
    await use(page);
  },

  errors: async ({ page }, use) => {
    const errors = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await use(errors);
  },

  sent: async ({ page }, use) => {
    const sent = [];
    page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
    await use(sent);
  },
});

export { expect };

/** Part of the form of a page. */
export const inForm = (page, selector) => page.locator(`:is(article-view, reply-form) ${selector}`);

/**
 * Opens a page of `origin` that shows a post of a WordPress site, or its `<reply-form>` alone: `as`, with `fields`. Answers
 * with the page's address.
 */
export async function showPost(page, { origin, ...address }) {
  await page.goto(`${origin}/?${new URLSearchParams({ 'show-post': '', ...address })}`);
  await expect(inForm(page, '[name="comment"]')).toBeVisible();
  return page.url();
}

/** Fills in the form, in place of what is in it, and sends it; with `consent`, ticks the box for cookies. */
export async function send(page, fields, { consent = false } = {}) {
  for (const [name, value] of Object.entries(fields)) await inForm(page, `[name="${name}"]`).fill(value);
  if (consent) await inForm(page, '[type="checkbox"]').check();
  await inForm(page, 'button[type="submit"]').click();
}

/** Sends the form, which leads to a page of the site. */
export async function sendAndLeave(page, site, fields) {
  await send(page, fields);
  await page.waitForURL((url) => url.origin === site, { waitUntil: 'domcontentloaded' });
}

/** What the page hears of the `number`-th reply, and what its reader sees of it. */
export async function outcome(page, number = 1) {
  const heard = await page.waitForFunction((count) => window.outcomes[count - 1], number);
  await inForm(page, '.reply-status').evaluate((status) => status.getRootNode().host.updateComplete);
  const text = async (selector) => (await inForm(page, selector).innerText()).replace(/\s+/g, ' ').trim();
  return {
    heard: await heard.jsonValue(),
    status: await text('.reply-status'),
    problem: await text('.reply-problem'),
    comment: await inForm(page, '[name="comment"]').inputValue(),
  };
}
