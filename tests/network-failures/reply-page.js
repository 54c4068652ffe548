// Pages with a reply form, and services that its replies go to.
import { test as base, expect } from '@playwright/test';
import { renderElement } from '../../dist/server/index.js';
import { openServices } from './service.js';

/**
 * The form of the page whose address says `at` which services, and maybe the form's `service`, `thread` and other attributes
 * (`with`), how many `forms` there are, whether they are `served`, and a `list`.
 */
function pageAt({ searchParams }) {
  const service = searchParams.get('service') ?? 'json';
  const path = { json: '/post', wordpress: '/wp-comments-post.php', isso: '' }[service] ?? '/post';
  const endpoint = `/services/${searchParams.get('at')}${path}`;
  const thread = searchParams.get('thread') ?? '7';
  const list = `<reply-list service="${service}" endpoint="${endpoint}" thread="${thread}"></reply-list>`;
  const form = searchParams.has('served')
    ? renderElement('reply-form', { service, endpoint, thread })
    : `<reply-form service="${service}" endpoint="${endpoint}" thread="${thread}" ${searchParams.get('with') ?? ''}></reply-form>`;
  return `<!doctype html><title>Replies</title>
${searchParams.has('list') ? list : ''}
${form.repeat(Number(searchParams.get('forms') ?? 1))}
<script type="module" src="/cdn/article-elements.js"></script>`;
}

/** In the page, before its scripts: pauses take no time, and the time for an answer is over when the test says so. */
function controlTime() {
  const { setTimeout, clearTimeout } = window;
  const longest = 20_000;
  const limits = new Map();
  window.setTimeout = (run, time = 0, ...rest) => {
    // Shorter ones are none that a reader would notice.
    if (time < longest) return setTimeout(run, time < 1000 ? time : 0, ...rest);
    const timer = setTimeout(() => {});
    limits.set(timer, run);
    return timer;
  };
  window.clearTimeout = (timer) => {
    limits.delete(timer);
    clearTimeout(timer);
  };
  window.reachLimit = () => {
    for (const run of limits.values()) run();
    limits.clear();
  };
}

/** In the page, before its scripts: notes what becomes of replies. */
function noteOutcomes() {
  window.outcomes = [];
  addEventListener('reply-form-outcome', ({ outcome }) => window.outcomes.push(outcome));
}

/** Tests with `services` of their own (`elsewhere`, those of another origin), and pages with forms in a browser of one reader. */
export const test = base.extend({
  context: async ({ context }, use) => {
    const errors = [];
    // Firefox also tells of answers that scripts may not see.
    context.on('weberror', (event) => {
      const { message } = event.error();
      if (!message.startsWith('The Same Origin Policy disallows')) errors.push(message);
    });
    await context.addInitScript(controlTime);
    await context.addInitScript(noteOutcomes);
    await use(context);
    expect(errors, 'errors in the pages').toEqual([]);
  },

  services: async ({}, use) => {
    const services = await openServices(pageAt);
    await use(services);
    await services.close();
  },

  elsewhere: async ({}, use) => {
    const services = await openServices(() => '');
    await use(services);
    await services.close();
  },
});

export { expect };

export const addressOf = ({ origin }, at, attributes = {}) =>
  `${origin}/?${new URLSearchParams({ at, ...attributes })}`;

export const field = (page, name) => page.locator(`reply-form [name=${name}]`);

/** Waits until what the form does is there. */
export const expectAlive = (page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('reply-form')].every(
      ({ shadowRoot }) => shadowRoot?.querySelector('form')?.noValidate,
    ),
  );

/** Fills in a form that is empty: what Playwright fills into an email field in Firefox is added to what is there. */
export async function write(page, comment) {
  await field(page, 'author').fill('Ada');
  await field(page, 'email').fill('ada@reed.example');
  await field(page, 'comment').fill(comment);
}

/** Submits the form `times`, as readers do who press twice. */
export const send = (page, times = 1) =>
  page.locator('reply-form form').evaluate((form, count) => {
    for (let press = 0; press < count; press++) form.requestSubmit();
  }, times);

/** What became of the first reply of the page, once it is known. */
export async function outcomeOf(page) {
  const outcome = await page.waitForFunction(() => window.outcomes[0]);
  return outcome.jsonValue();
}
