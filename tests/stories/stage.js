// The stage on which stories are shown one after the other: Storybook's frame in a page of its own.
import { join } from 'node:path';

const axe = join(import.meta.dirname, '..', '..', 'node_modules', 'axe-core', 'axe.min.js');
const inPage = join(import.meta.dirname, 'in-page.js');

const now = new Date('2026-11-02T12:00:00Z');

/** Only the stories decide how high they are; without a place of their own at the end of the window. */
const styles = '.canvas { min-block-size: 0 !important }';

/** Opens Storybook's frame in a page of its own, without a story. */
export async function openStage(browser) {
  const page = await browser.newPage();
  const cdp = await page.context().newCDPSession(page);
  await page.clock.setFixedTime(now);
  await page.addInitScript({ path: axe });
  await page.addInitScript({ path: inPage });

  let requests = 0;
  page.on('request', () => requests++);
  for (const end of ['requestfinished', 'requestfailed']) page.on(end, () => requests--);

  await page.goto('/iframe.html?viewMode=story&id=none&globals=a11y.manual:!true');
  await page.addStyleTag({ content: styles });
  await page.waitForFunction(() => globalThis.__STORYBOOK_PREVIEW__?.storyStoreValue !== undefined);

  /** Until all is there, nothing is loading, and nothing changes. */
  async function settle() {
    for (let look, last; requests > 0 || !look || look !== last;) {
      last = look;
      look = await page.evaluate(() => globalThis.stories.settle());
    }
  }

  return {
    /** Shows a story and plays it. Answers with what went wrong. */
    async show(id) {
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
    async shoot() {
      const size = page.viewportSize();
      const height = Math.min(await page.evaluate(() => globalThis.stories.height()), size.height);
      const clip = { x: 0, y: 0, width: size.width, height: Math.max(height, 1), scale: 1 };
      // A fifth of the time that Playwright takes, which packs it tighter.
      const { data } = await cdp.send('Page.captureScreenshot', { clip, optimizeForSpeed: true });
      return Buffer.from(data, 'base64');
    },
    /** What axe finds: by all of its rules that Storybook applies, or by these. */
    violations: (rules) => page.evaluate((values) => globalThis.stories.violations(values), rules),
    /** What a function answers in the page. */
    evaluate: (look, given) => page.evaluate(look, given),
    /** What assistive technology is told. */
    aria: () => page.locator('#storybook-root').ariaSnapshot(),
    close: () => page.close(),
  };
}
