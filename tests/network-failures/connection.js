// Readers who lose their connection, in several tabs.
import { addressOf, expect, expectAlive, send, test as base, write } from './reply-page.js';

/** In the page: it is offline, for its scripts, as long as the reader's cookie says so. */
function heedCookie() {
  const isOnline = () => !document.cookie.includes('offline');
  Object.defineProperty(navigator, 'onLine', { get: isOnline });
  const { fetch } = window;
  window.fetch = (...request) => (isOnline() ? fetch(...request) : Promise.reject(new TypeError('offline')));
}

/** In the page: counts how often it asks for the lock under which what waits is sent. */
function countLooks() {
  window.looks = 0;
  const { locks } = navigator;
  // The empty page that a tab begins with has none.
  if (!locks) return;
  const { request } = locks;
  locks.request = (...args) => {
    window.looks++;
    return request.apply(locks, args);
  };
}

export const test = base.extend({
  context: async ({ context }, use) => {
    await context.addInitScript(heedCookie);
    await context.addInitScript(countLooks);
    await use(context);
  },

  /** Opens a page whose form sends to a service. */
  visit: ({ context, services }, use) =>
    use(async (service, attributes) => {
      const page = await context.newPage();
      await page.goto(addressOf(services, service, attributes));
      await expectAlive(page);
      return page;
    }),
});

export const goOffline = (page) => page.evaluate(() => (document.cookie = 'offline=1'));
export const goOnline = (page) =>
  page.evaluate(() => {
    document.cookie = 'offline=; max-age=0';
    dispatchEvent(new Event('online'));
  });

export const expectWords = (page, words) =>
  expect(page.locator('reply-form .root').first()).toContainText(words);

export async function sendOffline(page, comment) {
  await write(page, comment);
  await goOffline(page);
  await send(page);
  await expectWords(page, 'You are offline');
}

/** Waits until no page sends what waits: they do so one after the other. */
export const nothingIsSent = (page) =>
  page.evaluate(() => navigator.locks.request('article-elements outbox', () => {}));
