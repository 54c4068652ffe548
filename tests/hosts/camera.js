// Looks at pages in one engine: opens them one after the other, and takes pictures of all that they show.
import WebDriver from 'webdriver';
import { startWebKitDriver, webkitCapabilities } from '../../scripts/webkit-driver.js';
import { openBrowser } from '../support/open-browser.js';

async function openWithPuppeteer(engine) {
  const browser = await openBrowser(engine);
  const page = await browser.newPage();
  const optimizeForSpeed = engine === 'chromium';
  return {
    run: (script) => page.evaluate(script),
    resize: (width, height) => page.setViewport({ width, height }),
    open: (url) => page.goto(url, { waitUntil: 'load' }),
    shoot: async () => Buffer.from(await page.screenshot({ captureBeyondViewport: false, optimizeForSpeed })),
    close: () => browser.close(),
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

async function openWebKit() {
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

/** A camera in Chromium, Firefox or WebKit. `run` evaluates an expression in the page. */
export const openCamera = (engine) => (engine === 'webkit' ? openWebKit() : openWithPuppeteer(engine));
