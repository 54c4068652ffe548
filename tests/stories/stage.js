// The stage on which stories are shown one after the other: Storybook's frame in a page of its own.
import { join } from 'node:path';
import { now, origin, reader } from './browser.js';

const axe = join(import.meta.dirname, '..', '..', 'node_modules', 'axe-core', 'axe.min.js');
const inPage = join(import.meta.dirname, 'in-page.js');

/** How a story is shown first, and then turned round. */
export const plain = { scheme: 'light', direction: '' };
export const turned = { scheme: 'dark', direction: 'rtl' };

/** Only the stories decide how high they are; without a place of their own at the end of the window. */
const styles = '.canvas { min-block-size: 0 !important }';

/** Opens a page of the Storybook. */
export async function openStage(browser) {
  const context = await browser.newContext(reader);
  const page = await context.newPage();
  await page.clock.setFixedTime(now);
  await page.addInitScript({ path: axe });
  await page.addInitScript({ path: inPage });
  const cdp = await context.newCDPSession(page);

  let requests = 0;
  page.on('request', () => requests++);
  for (const end of ['requestfinished', 'requestfailed']) page.on(end, () => requests--);

  let ready;
  const load = async () => {
    await page.emulateMedia({ media: 'screen', forcedColors: 'none' });
    await page.goto(
      `${origin}/storybook-static/iframe.html?viewMode=story&id=none&globals=a11y.manual:!true`,
    );
    await page.addStyleTag({ content: styles });
    await page.waitForFunction(() => globalThis.__STORYBOOK_PREVIEW__?.storyStoreValue !== undefined);
  };

  /** Until nothing is loading and nothing changes. */
  async function settle() {
    for (let looks = 0, last; looks < 100; looks++) {
      const look = await page.evaluate(() => globalThis.stories.settle());
      if (requests <= 0 && look === last) return;
      last = look;
    }
    throw new Error('The story does not come to rest.');
  }

  async function shoot() {
    const { width } = page.viewportSize();
    const height = Math.min(
      await page.evaluate(() => globalThis.stories.height()),
      page.viewportSize().height,
    );
    const clip = { x: 0, y: 0, width, height: Math.max(height, 1), scale: 1 };
    const { data } = await cdp.send('Page.captureScreenshot', { clip, optimizeForSpeed: true });
    return Buffer.from(data, 'base64');
  }

  return {
    /** Begins anew. */
    reload() {
      ready = load();
      return ready;
    },
    /** Shows a story and plays it. Answers with what went wrong. */
    async show(id) {
      ready ??= load();
      await ready;
      const errors = await page.evaluate((story) => globalThis.stories.select(story), id);
      await settle();
      return errors;
    },
    /** Sets toolbars of Storybook. The story stays as it is: it is not played again. */
    async setGlobals(globals) {
      await page.evaluate((values) => globalThis.stories.setGlobals(values), globals);
      await settle();
    },
    async setMedia(media) {
      await page.emulateMedia(media);
      await page.evaluate(() => globalThis.stories.settle());
    },
    /** A picture of what is in the window, as PNG. */
    shoot,
    /** What axe finds: by all of its rules that Storybook applies, or by these. */
    violations: (rules) => page.evaluate((values) => globalThis.stories.violations(values), rules),
    /** What a function answers in the page. */
    evaluate: (look, given) => page.evaluate(look, given),
    aria: () => page.locator('#storybook-root').ariaSnapshot(),
    close: () => context.close(),
  };
}
