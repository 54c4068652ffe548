// What a server renders looks as what the browser renders, to the pixel.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { pageEngines } from '../support/engines.js';
import { sampleNames } from '../support/samples.js';
import { openSite, script } from './site.js';

/** The page with an empty element in the article's place, which a script fills. */
function inBrowser(html, article) {
  const start = html.indexOf('<article-view');
  const end = html.lastIndexOf('</article-view>');
  const fill = `import '${script}';
    const view = document.querySelector('article-view');
    view.article = ${JSON.stringify(article).replaceAll('<', '\\u003c')};
    await view.updateComplete;`;
  return `${html.slice(0, start)}<article-view>${html.slice(end)}<script type="module">${fill}</script>`;
}

/** What is out of view is shown, too. */
const showAll = () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('[data-extent] { content-visibility: visible !important }');
  document.querySelector('article-view').shadowRoot.adoptedStyleSheets.push(sheet);
};

/** Pictures come lazily, one screen at a time: here, all at once, and laid out, which may follow their decoding. */
const fetchAll = async () => {
  const images = [...document.querySelector('article-view').shadowRoot.querySelectorAll('img')];
  for (const image of images) image.loading = 'eager';
  await Promise.all(images.map((image) => image.decode().catch(() => {})));
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
};

for (const engine of pageEngines) {
  describe(`what a server renders looks the same in ${engine}:`, () => {
    let site;
    before(async () => (site = await openSite(engine)));
    after(() => site?.close());

    async function picture(html, width) {
      const page = await site.open(html);
      await page.setViewport({ width, height: 800 });
      await page.evaluate(
        () => customElements.get('article-view') && document.querySelector('article-view').updateComplete,
      );
      await page.evaluate(showAll);
      await page.evaluate(fetchAll);
      const shot = PNG.sync.read(Buffer.from(await page.screenshot({ fullPage: true })));
      await page.close();
      return shot;
    }

    for (const name of sampleNames) {
      for (const width of [320, 1280]) {
        it(`${name} at ${width} px`, async () => {
          const html = site.page(name);
          const served = await picture(html, width);
          const shown = await picture(inBrowser(html, site.article(name)), width);
          assert.deepEqual([served.width, served.height], [shown.width, shown.height]);
          assert.equal(
            pixelmatch(served.data, shown.data, undefined, served.width, served.height, { threshold: 0 }),
            0,
          );
        });
      }
    }
  });
}
