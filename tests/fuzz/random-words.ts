import { expect } from '@open-wc/testing';
import '../../src/elements/article-view/define.js';
import { jsonLd } from '../../src/article/json-ld.js';
import { parseArticle } from '../../src/article/parse.js';
import type { ArticleView } from '../../src/index.js';
import { renderArticle } from '../../src/server/index.js';
import { unsafeAddresses } from '../article/support.js';
import { lostWords } from './lost-words.js';
import { RandomArticles, type Values } from './random-articles.js';

/** How many articles a file tries. */
export const count = 1000;

/** The seed of the first: `FUZZ_SEED=1001 npx wtr --files …` tries the next thousand. A failure names its seed. */
const firstSeed = Number(process.env.FUZZ_SEED || 1);

/** Shows an article in the browser. */
async function clientMarkup(article: unknown): Promise<Element> {
  const view = document.createElement('article-view');
  view.article = article as ArticleView['article'];
  document.body.replaceChildren(view);
  await view.updateComplete;
  return view.shadowRoot!.querySelector('.root')!;
}

/** The markup that a server writes of an article, in a document in which nothing acts. */
function serverMarkup(article: unknown): Element {
  const page = new DOMParser().parseFromString(
    renderArticle(article, { pageUrl: location.href }),
    'text/html',
  );
  return page.querySelector<HTMLTemplateElement>('article-view > template')!.content.querySelector('.root')!;
}

/** Markup of the article itself: without comments, controls, and what only servers or only browsers need. */
function comparable(root: Element): string {
  const copy = root.cloneNode(true) as Element;
  for (const other of copy.querySelectorAll('.share, .reply, slot.anchor')) other.remove();
  for (const section of copy.querySelectorAll('[data-extent]')) section.removeAttribute('data-extent');
  return copy.outerHTML.replace(/<!--[^]*?-->/g, '').replace(/\s+(?=<)|(?<=>)\s+/g, '');
}

/** Where two markups differ first. */
function difference(one: string, other: string): string {
  let index = 0;
  while (index < one.length && one[index] === other[index]) index++;
  return one === other
    ? ''
    : `${one.slice(Math.max(0, index - 80), index + 80)} … ${other.slice(Math.max(0, index - 80), index + 80)}`;
}

/** Fails unless articles are shown by browser and server alike: without an exception, an unsafe address or a lost word. */
export async function expectNothingLost(
  make: (made: RandomArticles) => Values,
  from: number,
  to: number,
): Promise<void> {
  for (let seed = firstSeed + from; seed < firstSeed + to; seed++) {
    const article = make(new RandomArticles(seed));
    const { article: parsed, problems } = parseArticle(article);
    const shown = await clientMarkup(article);
    const served = serverMarkup(article);
    const about = `seed ${seed}`;
    expect(difference(comparable(shown), comparable(served)), about).to.equal('');
    expect(unsafeAddresses(shown), about).to.deep.equal([]);
    const markup = served.outerHTML + JSON.stringify(jsonLd(parsed));
    expect(lostWords(article, problems, markup), about).to.deep.equal([]);
    expect(parseArticle(parsed).article, about).to.deep.equal(parsed);
  }
}
