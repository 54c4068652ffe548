// The files for script tags: each by itself, with what it shares with others.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { cdnEntries, importsOf, withImports } from '../../scripts/cdn-files.js';
import { openBrowser } from '../support/open-browser.js';
import { serve } from '../support/serve.js';
import { tags } from './consumer.js';

describe('the files for script tags', () => {
  it('are one for all elements, as a module and as a classic script, and one for each', () => {
    assert.deepEqual(
      cdnEntries().sort(),
      ['article-elements', 'article-elements.classic', ...tags].map((name) => `cdn/${name}.js`).sort(),
    );
  });

  for (const entry of ['article-elements', ...tags].map((name) => `cdn/${name}.js`)) {
    it(`${entry} names all that it waits for, so that nothing is asked for only after something else`, () => {
      assert.deepEqual(new Set([entry, ...importsOf(entry)]), new Set(withImports(entry)));
    });
  }
});

describe('in a page,', () => {
  let browser;
  let site;
  const asked = [];
  before(async () => {
    browser = await openBrowser('chromium');
    site = await serve(({ url }) => {
      asked.push(url);
      return url === '/' ? '<!doctype html><title>Page</title><link rel="icon" href="data:,">' : undefined;
    });
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  async function definedBy(...files) {
    asked.length = 0;
    const page = await browser.newPage();
    const warnings = [];
    page.on('console', (message) => warnings.push(message.text()));
    page.on('pageerror', (error) => warnings.push(error.message));
    await page.goto(site.origin);
    await page.evaluate((urls) => Promise.all(urls.map((url) => import(url))), files);
    const defined = await page.evaluate((names) => names.filter((name) => customElements.get(name)), tags);
    await page.close();
    assert.deepEqual(warnings, []);
    return defined;
  }

  for (const tag of tags) {
    it(`cdn/${tag}.js defines its element alone`, async () => {
      assert.deepEqual(await definedBy(`/cdn/${tag}.js`), [tag]);
    });
  }

  it('two elements share what both need', async () => {
    assert.deepEqual(await definedBy('/cdn/share-bar.js', '/cdn/article-highlights.js'), [
      'article-highlights',
      'share-bar',
    ]);
    const scripts = asked.filter((url) => url.endsWith('.js'));
    assert.deepEqual(scripts, [...new Set(scripts)]);
    const [shared] = importsOf('cdn/share-bar.js').filter((file) =>
      importsOf('cdn/article-highlights.js').includes(file),
    );
    assert.ok(scripts.includes(`/${shared}`));
  });
});
