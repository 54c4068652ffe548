// The toolbars of the built Storybook act on stories, and on pages of documentation.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/open-browser.js';
import { serve } from '../support/serve.js';

const place = 'elements-article-highlights--default';

describe('the toolbars', () => {
  let server;
  let browser;
  let page;
  before(async () => {
    server = await serve(undefined, join(import.meta.dirname, '..', '..', 'storybook-static'));
    browser = await openBrowser('chromium');
    page = await browser.newPage();
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  /** Shows a story, or the page of documentation about its element, and answers with what `look` finds in it. */
  async function show(
    globals,
    look,
    { id = place, docs = false, part = '.canvas, iframe.page-without-script' } = {},
  ) {
    const address = new URL('/iframe.html', server.origin);
    address.search = new URLSearchParams({
      id: docs ? id.replace(/--.*/, '--docs') : id,
      viewMode: docs ? 'docs' : 'story',
      globals,
    });
    await page.goto(address.href);
    await page.waitForSelector(part, { visible: true });
    await page.waitForFunction(
      () =>
        document.querySelector('article-highlights, share-bar')?.shadowRoot?.querySelector('.root') ||
        document.querySelector('iframe.page-without-script')?.contentDocument?.querySelector('.canvas'),
    );
    return page.evaluate(look);
  }

  const width = () => document.querySelector('.place').offsetWidth;
  const size = () =>
    getComputedStyle(document.querySelector('article-highlights').shadowRoot.querySelector('.root')).fontSize;
  const words = () => document.querySelector('article-highlights').shadowRoot.querySelector('h2').textContent;
  const direction = () =>
    getComputedStyle(document.querySelector('article-highlights').shadowRoot.querySelector('.root'))
      .direction;
  const scheme = () =>
    getComputedStyle(document.querySelector('article-highlights').shadowRoot.querySelector('.root'))
      .colorScheme;
  const accent = () =>
    getComputedStyle(document.querySelector('article-highlights')).getPropertyValue('--ae-accent');
  const served = () => ({
    rendered: document.querySelector('article-highlights').hasAttribute('rendered'),
    defined: document.querySelector('article-highlights').matches(':defined'),
  });

  for (const docs of [false, true]) {
    const where = docs ? 'in a page of documentation' : 'in a story';

    it(`set the width of the place, ${where}`, async () => {
      assert.equal(await show('width:320', width, { docs }), 320);
    });

    it(`set the size of the text, ${where}`, async () => {
      assert.equal(await show('textSize:32px', size, { docs }), '32px');
    });

    it(`choose the language of the interface, ${where}`, async () => {
      assert.match(await show('locale:fr', words, { docs }), /essentiel|points|retenir/i);
    });

    it(`turn the direction, ${where}`, async () => {
      assert.equal(await show('direction:rtl', direction, { docs }), 'rtl');
    });

    it(`choose colours and theme, ${where}`, async () => {
      assert.match(await show('scheme:dark', scheme, { docs }), /dark/);
      assert.notEqual(await show('theme:magazine', accent, { docs }), '');
      assert.equal(await show('theme:default', accent, { docs }), '');
    });

    it(`put the story into a host, ${where}`, async () => {
      const look = () => getComputedStyle(document.querySelector('.canvas p a')).color;
      const colours = new Set();
      for (const host of ['bootstrap', 'tailwind', 'wordpress', 'hostile']) {
        colours.add(await show(`host:${host}`, look, { docs, part: '.canvas p a' }));
      }
      assert.equal(colours.size, 4, [...colours].join(', '));
    });

    it(`let a server render, with a script after it, ${where}`, async () => {
      assert.deepEqual(await show('rendering:server', served, { docs }), { rendered: true, defined: true });
    });

    it(`let a server render, and no script run, ${where}`, async () => {
      const look = () => {
        const { contentDocument } = document.querySelector('iframe.page-without-script');
        const element = contentDocument.querySelector('article-highlights');
        return {
          shown: element.shadowRoot.querySelectorAll('li').length,
          defined: element.matches(':defined'),
        };
      };
      assert.deepEqual(await show('rendering:no-script', look, { docs }), { shown: 4, defined: false });
    });
  }

  it('let the host reach the page itself in a story, and not a page of documentation', async () => {
    const look = () => getComputedStyle(document.body).backgroundImage.includes('gradient');
    assert.equal(await show('host:hostile', look), true);
    assert.equal(await show('host:hostile', look, { docs: true }), false);
  });

  it('choose the framework of the code, for the next visit too', async () => {
    const code = () => document.querySelector('.code-to-copy pre').textContent;
    await show('', () => {}, { docs: true });
    await page.waitForSelector('.code-to-copy pre');
    assert.match(await page.evaluate(code), /<script type="module" src=/);
    await page.evaluate(() => {
      [...document.querySelectorAll('.frameworks button')]
        .find(({ textContent }) => textContent === 'Svelte')
        .click();
    });
    await page.waitForFunction(() =>
      document.querySelector('.code-to-copy pre').textContent.includes('lang="ts"'),
    );
    await show('', () => {}, { docs: true });
    await page.waitForSelector('.code-to-copy pre');
    assert.match(await page.evaluate(code), /<script lang="ts">/);
  });
});
