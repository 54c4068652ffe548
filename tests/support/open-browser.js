// Opens a browser for tests in Node, the same way for Chromium and for Firefox.
import { launch } from 'puppeteer-core';
import { browserArgs, findBrowser } from '../../scripts/find-browser.js';

/**
 * Opens `chromium` or `firefox`, without a window, as a reader has set it up: `fontSize` in pixels; Firefox only:
 * `reducedMotion`, `forcedColors`; Chromium only: more `args`. Answers with Puppeteer's `Browser`.
 */
export const openBrowser = (
  name,
  { fontSize = 16, reducedMotion = false, forcedColors = false, args = [] } = {},
) =>
  launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: findBrowser(name),
    args:
      name === 'chromium' ? [...browserArgs, ...args, `--blink-settings=defaultFontSize=${fontSize}`] : [],
    extraPrefsFirefox: {
      'font.size.variable.x-western': fontSize,
      'ui.prefersReducedMotion': Number(reducedMotion),
      'browser.display.document_color_use': forcedColors ? 2 : 0,
    },
    timeout: 60_000,
  });
