// What a server renders looks as what the browser renders, to the pixel.
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { sampleNames } from '../support/samples.js';
import { expect, script, test } from './site.js';

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

/** Shows what is out of view, too, and no controls of videos: for a second or so, the browser draws a wheel that turns there. */
const showAll = () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`[data-extent] { content-visibility: visible !important }
    video::-webkit-media-controls { display: none !important }`);
  document.querySelector('article-view').shadowRoot.adoptedStyleSheets.push(sheet);
};

/** Pictures come lazily, one screen at a time: here, all at once, and laid out, which may follow their decoding. */
const fetchAll = async () => {
  const images = [...document.querySelector('article-view').shadowRoot.querySelectorAll('img')];
  for (const image of images) image.loading = 'eager';
  await Promise.all(images.map((image) => image.decode().catch(() => {})));
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
};

async function picture(page, address) {
  await page.goto(address);
  await expect(page.locator('article-view .headline')).toBeVisible();
  // What needs a script shows when it is there.
  await page.evaluate(async () => {
    await customElements.whenDefined('article-view');
    await document.querySelector('article-view').updateComplete;
  });
  await page.evaluate(showAll);
  await page.evaluate(fetchAll);
  const text = await page.evaluate(
    () => document.querySelector('article-view').shadowRoot.querySelector('.root').innerText,
  );
  return { text, image: PNG.sync.read(await page.screenshot({ fullPage: true })) };
}

for (const width of [320, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const name of sampleNames)
      test(`what a server renders looks the same: ${name}`, async ({ page, site }) => {
        const html = site.page(name, { script });
        const served = await picture(page, site.add(html));
        const shown = await picture(page, site.add(inBrowser(html, site.article(name))));
        expect(served.text, 'text').toBe(shown.text);
        const { data, width, height } = served.image;
        expect([width, height]).toEqual([shown.image.width, shown.image.height]);
        expect(pixelmatch(data, shown.image.data, undefined, width, height, { threshold: 0 })).toBe(0);
      });
  });
}
