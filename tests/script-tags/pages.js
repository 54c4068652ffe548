// Pages with script tags, at an origin of their own or opened as files, and the library at another: a network of npm packages.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base } from '@playwright/test';
import { root } from '../../scripts/setup.js';
import { serve } from '../support/serve.js';
import { documentOf } from '../support/test.js';

const { jsdelivr } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

export const article = {
  version: 1,
  headline: 'The harbour opens again',
  sections: [{ body: 'The first boats came in.' }],
  replies: { open: true, service: 'event' },
};

const json = JSON.stringify(article);

/** An article in German, whose words are loaded later; and what the page shows without it. */
const view = `<article-view locale="de"><p>Read it at the publisher’s.</p>
  <script type="application/json">${json}</script></article-view>`;

/** The address of a file of the library, on this machine. */
export const fileAddress = (file) => pathToFileURL(join(root, file)).href;

/** Serves packages by the addresses that npm networks give them, to pages of any origin, and notes what is asked for. */
async function openNetwork() {
  const asked = [];
  const { origin, close } = await serve((request, response) => {
    asked.push(request.url);
    response.setHeader('access-control-allow-origin', '*');
    request.url = request.url
      // A package's own address is answered with the file that it names, in place: without sending on to that file's address.
      .replace(/^\/article-elements@[\d.]+$/, jsdelivr.replace('.', ''))
      .replace(/^\/article-elements@[\d.]+\//, '/')
      .replace(/^\/((?:@[\w-]+\/)?[\w-]+)@[\d.]+\//, '/node_modules/$1/');
    return false;
  });
  return { origin, library: `${origin}/article-elements@0.1.0`, asked, close };
}

export const test = base.extend({
  /**
   * Opens a page whose head is made by a function, which gets the network; or, with `asFile`, a file. Once that is loaded, its
   * script tags have been run, or kept from it. Answers with the network and with all that is `said` in the page's console.
   */
  visit: async ({ page }, use, testInfo) => {
    const network = await openNetwork();
    let html;
    const site = await serve(({ url }) => url === '/' && html);
    const said = [];
    page.on('pageerror', ({ message }) => said.push(message));
    page.on('console', (message) => said.push(message.text()));
    await use(async (headFor, { asFile = false } = {}) => {
      html = documentOf(`${headFor(network)}<body>${view}</body>`);
      const file = testInfo.outputPath('page.html');
      if (asFile) writeFileSync(file, html);
      await page.goto(asFile ? pathToFileURL(file).href : site.origin);
      return { network, said };
    });
    await site.close();
    await network.close();
  },
});
