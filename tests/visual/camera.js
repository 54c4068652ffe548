// Looks at pages in one engine: opens them one after the other, and takes pictures of all that they show.
import WebDriver from 'webdriver';
import { startWebKitDriver, webkitCapabilities } from '../../scripts/webkit-driver.js';

/** A camera in a browser of Playwright's. `run` evaluates an expression in the page. */
export async function openPlaywrightCamera(browser) {
  const page = await browser.newPage();
  const isChromium = browser.browserType().name() === 'chromium';
  const cdp = isChromium ? await page.context().newCDPSession(page) : undefined;

  async function shoot() {
    if (!cdp) return page.screenshot({ animations: 'allow', caret: 'initial' });
    // Takes less time than Playwright, which packs pictures tighter.
    const { data } = await cdp.send('Page.captureScreenshot', { optimizeForSpeed: true });
    return Buffer.from(data, 'base64');
  }

  return {
    run: (script) => page.evaluate(script),
    resize: (width, height) => page.setViewportSize({ width, height }),
    open: (url) => page.goto(url),
    shoot,
    close: () => page.close(),
  };
}

/** WebKitGTK does not always paint anew all that has changed, unless all has: display would do too, but takes the focus away. */
const repaint = `(async () => {
  const { style } = document.documentElement;
  const frame = () => new Promise(requestAnimationFrame);
  style.setProperty('opacity', '0', 'important');
  await frame().then(frame);
  style.removeProperty('opacity');
  await frame().then(frame);
})()`;

/** A camera in WebKitGTK, which Playwright does not drive. */
export async function openWebKitCamera() {
  const browser = await WebDriver.newSession({
    hostname: '127.0.0.1',
    port: await startWebKitDriver('2000x9000'),
    logLevel: 'error',
    capabilities: webkitCapabilities(),
  });
  const run = (script) =>
    browser.executeAsyncScript(`const done = arguments[0]; Promise.resolve(${script}).then(done)`, []);
  return {
    run,
    async resize(width, height) {
      await browser.setWindowRect(0, 0, width, height);
      const [innerWidth, innerHeight] = await run('[innerWidth, innerHeight]');
      await browser.setWindowRect(0, 0, 2 * width - innerWidth, 2 * height - innerHeight);
    },
    open: (url) => browser.navigateTo(url),
    async shoot() {
      await run(repaint);
      return Buffer.from(await browser.takeScreenshot(), 'base64');
    },
    close: () => browser.deleteSession(),
  };
}
