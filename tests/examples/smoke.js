// What every example app is looked at for, in a browser.
import { gzipSync } from 'node:zlib';
import { expect } from '@playwright/test';

const reply = { comment: 'I saw them come in.', author: 'Ivo Marsh', email: 'ivo@marsh.example' };

/** What readers see of every article here, from its first words to its last. */
const words = [
  'The Harbour Opens Again',
  'The first boats are back.',
  'Half the town stood on the quay.',
  'Forty boats by summer',
  'Whoever comes first may choose.',
  'It took long, and it works.',
];

/** In the page, before its scripts: remembers what a server wrote, before deferred scripts run. */
export const rememberServed = () =>
  document.addEventListener('readystatechange', () => {
    globalThis.served ??= document.querySelector('article-view')?.shadowRoot?.querySelector('.headline');
  });

/** Weighs the scripts that a page loads from now on: answers with a function that says how much they are by then. */
export function scriptSize(page) {
  const scripts = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response);
  });
  return async () => {
    const files = await Promise.all(scripts.map((response) => response.body()));
    return files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
  };
}

/** The article's text, as it is laid out on the screen: the element's, or what is in it where there is no element. */
const shownText = (page) =>
  page.locator('article-view').evaluate((view) =>
    [...(view.shadowRoot ?? view).querySelectorAll('h1, h2, h3, p, li')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height > 0)
      .map(({ innerText }) => innerText)
      .join('\n'),
  );

export const showsArticle = (page) =>
  expect(async () => {
    const text = await shownText(page);
    for (const part of words) expect(text).toContain(part);
  }).toPass({ timeout: 30_000 });

/** What the app says of what happens in the article. */
const says = (page, expected) => expect(page.getByRole('status').first()).toContainText(expected);

/** The element is alive, and all that it loads by itself is there. */
export async function isReady(page) {
  await expect(page.locator('article-view:defined')).toHaveJSProperty('hasUpdated', true);
  await expect(page.locator('article-view form')).toHaveJSProperty('noValidate', true);
}

export async function isWiredUp(page, { ready, served, objects }) {
  await isReady(page);
  if (ready) await says(page, 'Ready: The Harbour Opens Again');
  const view = page.locator('article-view');
  for (const name of objects)
    expect(await view.evaluate((element, key) => typeof element[key], name), name).toBe('object');
  if (served) {
    const isKept = await view.evaluate(
      ({ shadowRoot }) => globalThis.served && shadowRoot.querySelector('.headline') === globalThis.served,
    );
    expect(isKept, 'what the server wrote is kept').toBe(true);
  }
  await page.locator('article-view [data-network="copy"]').click();
  await says(page, 'Shared by copy');
}

/** `arrived` answers with the replies that have arrived. */
export async function sendsReply(page, arrived) {
  await isReady(page);
  for (const [name, value] of Object.entries(reply))
    await page.locator(`article-view [name=${name}]`).fill(value);
  await page.locator('article-view form [type=submit]').click();
  await says(page, 'A reply by Ivo Marsh: published');
  expect((await arrived()).at(-1)).toMatchObject(reply);
}
