// Playwright's `test`, with a site whose pages a test makes up, and readers who have set up their browsers.
import { expect, test as base } from '@playwright/test';
import { sample } from './samples.js';
import { serve } from './serve.js';

export { expect };

/** Loads all elements. */
export const bundle = '<script type="module" src="/cdn/article-elements.js"></script>';

/** The news sample, as the site has it. */
export const newsAddress = '/news.json';

export const documentOf = (html) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">${html}`;

/**
 * Serves the project's files, the news sample and pages that are published. `answers` has functions that serve other things,
 * as `serve` calls them, by how the address begins.
 */
async function openSite(answers) {
  const pages = new Map();
  const { origin, close } = await serve((request, response) => {
    const prefix = Object.keys(answers).find((start) => request.url.startsWith(start));
    return pages.get(request.url) ?? answers[prefix]?.(request, response) ?? false;
  });
  const news = sample('news', origin);
  pages.set(newsAddress, JSON.stringify(news));
  return {
    origin,
    close,
    news,
    /** Puts HTML into a page of its own. Answers with its address. */
    publish(html) {
      const path = `/page-${pages.size}`;
      pages.set(path, documentOf(html));
      return origin + path;
    },
  };
}

/** How a browser is started for a reader: `fontSize` is in pixels. Chromium is told of colours and motion in `forContext`. */
const forLaunch = {
  chromium: ({ args }, { fontSize = 16 }) => ({
    args: [...args, `--blink-settings=defaultFontSize=${fontSize}`],
  }),
  firefox: (_, { fontSize = 16, reducedMotion = false, forcedColors = false }) => ({
    firefoxUserPrefs: {
      'font.size.variable.x-western': fontSize,
      'ui.prefersReducedMotion': Number(reducedMotion),
      'browser.display.document_color_use': forcedColors ? 2 : 0,
    },
  }),
};

const forContext = ({ reducedMotion, forcedColors }) => ({
  reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
  forcedColors: forcedColors ? 'active' : 'none',
});

export const test = base.extend({
  /** What a reader has set: `fontSize`, `reducedMotion`, `forcedColors`. Such a reader has a browser of their own. */
  reader: [{}, { option: true }],

  context: async ({ context, reader, viewport, playwright, browserName, launchOptions }, use) => {
    if (Object.keys(reader).length === 0) return use(context);
    const browser = await playwright[browserName].launch(forLaunch[browserName](launchOptions, reader));
    await use(await browser.newContext({ ...forContext(reader), viewport }));
    await browser.close();
  },

  /** What the site serves besides files and pages; see `openSite`. */
  answers: [{}, { option: true }],

  site: async ({ answers }, use) => {
    const site = await openSite(answers);
    await use(site);
    await site.close();
  },

  /** What the page throws, and what is written to its console. */
  said: async ({ page }, use) => {
    const said = { errors: [], warnings: [] };
    page.on('pageerror', ({ message }) => said.errors.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') said.errors.push(message.text());
      if (message.type() === 'warning') said.warnings.push(message.text());
    });
    await use(said);
  },

  /** Publishes HTML and opens it in `page`. Any error there fails the test. */
  visit: async ({ page, site, said }, use) => {
    await use((html) => page.goto(site.publish(html)));
    // What the page said before it answers has been heard.
    await page.evaluate(() => {});
    expect(said.errors, 'errors in the page').toEqual([]);
  },
});
