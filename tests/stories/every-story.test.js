// The toolbars reach every story: whatever a story renders itself, it is told what they choose.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serve } from '../support/serve.js';
import { openBrowser } from './browser.js';
import { openStage } from './stage.js';

const index = join(import.meta.dirname, '..', '..', 'storybook-static', 'index.json');
const ids = Object.values(JSON.parse(readFileSync(index, 'utf8')).entries)
  .filter(({ type }) => type === 'story')
  .map(({ id }) => id);
const groups = [...new Set(ids.map((id) => id.split('--')[0]))];

const chosen = { theme: 'magazine', host: 'bootstrap', width: '480', textSize: '24px', locale: 'ja' };
const untouched = {
  theme: 'default',
  host: 'bare',
  width: 'full',
  textSize: '',
  locale: '',
  rendering: 'browser',
};

/** In the page: what of `chosen` has not reached the story. What a story sets itself stays as it is. */
function missing({ theme, host, width, textSize, locale }) {
  const { storyGlobals, story } = globalThis.__STORYBOOK_PREVIEW__.currentRender;
  const own = { ...storyGlobals, ...story.storyGlobals };
  const canvas = document.querySelector('.canvas');
  const place = canvas.querySelector('.place');
  const speaks = (element) => element?.locale === locale || element?.locale === story.initialArgs.locale;
  const mute = [...canvas.querySelectorAll('*')].filter(
    (element) =>
      'headingLevel' in element &&
      !(element.locale && speaks(element)) &&
      !speaks(element.closest('article-provider')),
  );
  const reached = {
    [theme]: getComputedStyle(place).getPropertyValue('--ae-accent') !== '',
    [host]: canvas.querySelector('.btn-primary') !== null,
    [width]: 'width' in own || place.offsetWidth === Number(width),
    [textSize]: 'textSize' in own || getComputedStyle(place).getPropertyValue('--ae-font-size') === textSize,
    [locale]: mute.length === 0,
  };
  return Object.keys(reached).filter((name) => !reached[name]);
}

/** In the page: whether there is a frame with the story in it, in which the elements are as a server renders them. */
function served() {
  const { contentDocument } = document.querySelector('iframe.page-without-script');
  const canvas = contentDocument.querySelector('.canvas');
  const bare = [...canvas.querySelectorAll('*')].filter(
    ({ localName, shadowRoot }) =>
      customElements.get(localName) &&
      !shadowRoot &&
      !['article-provider', 'article-view'].includes(localName),
  );
  return bare.map(({ localName }) => `no markup of ${localName}`);
}

describe('the toolbars reach', { concurrency: 2 }, () => {
  let server;
  let browser;
  before(async () => {
    server = await serve();
    browser = await openBrowser(server);
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  for (const group of groups)
    it(`every story of ${group}`, async () => {
      const stage = await openStage(browser);
      const wrong = [];
      for (const id of ids.filter((candidate) => candidate.startsWith(`${group}--`))) {
        await stage.show(id);
        await stage.setGlobals(chosen);
        const unreached = await stage.evaluate(missing, chosen);
        await stage.setGlobals({ ...chosen, rendering: 'no-script' });
        unreached.push(...(await stage.evaluate(served)));
        await stage.setGlobals(untouched);
        if (unreached.length) wrong.push(`${id}: ${unreached.join(', ')}`);
      }
      await stage.close();
      assert.deepEqual(wrong, []);
    });
});
