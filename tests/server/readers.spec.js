// Reader modes find the article in what a server has rendered.
import { createRequire } from 'node:module';
import { parseArticle, renderPage } from '../../dist/server/index.js';
import { sample } from '../support/samples.js';
import { expect, script, test } from './site.js';

const origin = 'https://news.example';
const readability = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');

/** All words of the paragraphs of an article's sections. */
function paragraphsOf({ sections }) {
  const blocks = sections.flatMap(({ body }) =>
    typeof body === 'string' ? body.split(/\n\s*\n/).map((text) => ({ children: [{ text }] })) : body,
  );
  return blocks
    .filter(
      ({ _type = 'block', style = 'normal', listItem }) =>
        _type === 'block' && style === 'normal' && !listItem,
    )
    .map(({ children }) => children.map(({ text }) => text).join(''))
    .filter((text) => text.trim());
}

const squeezed = (text) => text.replace(/[\s\u200b]+/g, '');

for (const name of ['news', 'long-read', 'rtl', 'cjk']) {
  test(`reader modes find title, byline and every paragraph: ${name}`, async ({ page }) => {
    await page.addScriptTag({ path: readability });
    const html = renderPage(sample(name, origin), { script });
    const read = await page.evaluate((html) => {
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      const { title, byline, textContent } = new window.Readability(parsed).parse();
      return { title, byline, textContent };
    }, html);
    const { article } = parseArticle(sample(name, origin));
    expect(read.title).toBe(article.headline);
    for (const author of article.author ?? []) expect(read.byline).toContain(author.name);
    // Numbers of notes stand between the words.
    const words = squeezed(read.textContent).replace(/\d/g, '');
    const missing = paragraphsOf(article).filter(
      (text) => !words.includes(squeezed(text).replace(/\d/g, '')),
    );
    expect(missing).toEqual([]);
  });
}
