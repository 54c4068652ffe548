// Pages with script tags, at an origin of their own or opened as files, and the library at another: a network of npm packages.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../scripts/setup.js';
import { openBrowser } from '../support/open-browser.js';
import { serve } from '../support/serve.js';

const { jsdelivr } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

export const article = {
  version: 1,
  headline: 'The harbour opens again',
  sections: [{ body: 'The first boats came in.' }],
  replies: { open: true, transport: 'event' },
};

const json = JSON.stringify(article);

/** An article in a page, in German, whose words are loaded later; and what the page shows without it. */
export const view = `<article-view locale="de"><p>Read it at the publisher’s.</p>
  <script type="application/json">${json}</script></article-view>`;

const icon = '<link rel="icon" href="data:,">';
const documentOf = (head, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>${icon}${head}</head><body>${body}</body></html>`;

/** What a page shows: the headline, and the label of a control, which says in which language. */
const look = (page) =>
  page.evaluate(async () => {
    const element = document.querySelector('article-view');
    await element.updateComplete;
    const shown = (selector) => element.shadowRoot?.querySelector(selector)?.textContent.trim();
    return { headline: shown('.headline'), label: shown('form [type=submit]'), text: element.innerText };
  });

/**
 * Opens a browser, and two servers: of pages, and of packages by the addresses that npm networks give them, such as
 * `/article-elements@0.1.0/cdn/article-elements.js`, for pages of any origin.
 */
export async function openTags(engine) {
  const pages = new Map();
  const site = await serve((request) => pages.get(request.url) ?? false);
  const network = await serve((request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    request.url = request.url
      // A package's own address is answered with the file that it names, in place: without sending on to that file's address.
      .replace(/^\/article-elements@[\d.]+$/, jsdelivr.replace('.', ''))
      .replace(/^\/article-elements@[\d.]+\//, '/')
      .replace(/^\/((?:@[\w-]+\/)?[\w-]+)@[\d.]+\//, '/node_modules/$1/');
    return false;
  });
  const folder = mkdtempSync(join(tmpdir(), 'article-elements-'));
  const browser = await openBrowser(engine);

  async function visit(address, settle) {
    const page = await browser.newPage();
    const said = [];
    page.on('pageerror', (error) => said.push(error.message));
    page.on('console', (message) => said.push(message.text()));
    try {
      await page.goto(address);
      await settle(page);
      return { ...(await look(page)), said };
    } finally {
      await page.close();
    }
  }

  const live = (page) =>
    page
      .waitForFunction(
        () => document.querySelector('article-view:defined')?.shadowRoot?.querySelector('form [type=submit]'),
        { timeout: 10_000 },
      )
      // The words come later, if they come.
      .then(() => page.waitForNetworkIdle({ idleTime: 300 }));

  return {
    network: `${network.origin}/article-elements@0.1.0`,
    packages: network.origin,

    /** Opens a page of that head and body, and answers with what it shows and what is said in its console. */
    visit(head, body = view, settle = live) {
      const path = `/page-${pages.size}`;
      pages.set(path, documentOf(head, body));
      return visit(site.origin + path, settle);
    },

    /** The same, opened as a file. */
    visitFile(head, body = view, settle = live) {
      const file = join(folder, 'page.html');
      writeFileSync(file, documentOf(head, body));
      return visit(pathToFileURL(file).href, settle);
    },

    async close() {
      await browser.close();
      await site.close();
      await network.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The address of a file of the library, on this machine. */
export const fileAddress = (file) => pathToFileURL(join(root, file)).href;
