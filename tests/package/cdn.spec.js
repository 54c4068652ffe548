// The files for script tags, in a page: each defines its own elements, and asks for nothing twice.
import { importsOf } from '../../scripts/cdn-files.js';
import { expect, test as base } from '../support/test.js';
import { tags } from './consumer.js';

const test = base.extend({
  /** Imports files into a page. Answers with the elements that are defined then. */
  definedBy: async ({ page, visit, said }, use) => {
    await use(async (...files) => {
      await visit('');
      await page.evaluate((urls) => Promise.all(urls.map((url) => import(url))).then(() => {}), files);
      expect(said.warnings).toEqual([]);
      return page.evaluate((names) => names.filter((name) => customElements.get(name)), tags);
    });
  },
});

for (const tag of tags) {
  test(`cdn/${tag}.js defines its element alone`, async ({ definedBy }) => {
    expect(await definedBy(`/cdn/${tag}.js`)).toEqual([tag]);
  });
}

test('two elements share what both need', async ({ page, definedBy }) => {
  const asked = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js')) asked.push(pathname);
  });
  const defined = await definedBy('/cdn/share-bar.js', '/cdn/article-highlights.js');
  expect(defined).toEqual(['article-highlights', 'share-bar']);
  expect(asked).toEqual([...new Set(asked)]);
  const ofHighlights = importsOf('cdn/article-highlights.js');
  const [shared] = importsOf('cdn/share-bar.js').filter((file) => ofHighlights.includes(file));
  expect(asked).toContain(`/${shared}`);
});
