import { expect, fixture, html } from '@open-wc/testing';
import type { ArticleView, Block } from '../../src/index.js';
import { lettersOf } from '../../src/render/letters.js';
import { article, paragraph, pixel } from '../support/article.js';
import { find, findAll, placed, served } from '../support/render.js';
import { renderArticle } from '../../src/server/index.js';

// The rule: a language is set as its script wants it, which its tag says or the language is usually written in. Only letters
// such as Latin's are spaced and have italics; others have room above and below.

const languages = {
  tall: 'ar ar-EG fa ckb ps ug sd az-Arab az-IR ku-Arab he yi iw am ti dv nqo ff-Adlm syr',
  han: 'ja zh zh-Hans zh-TW yue wuu ko',
  stacked:
    'hi mr ne sa bn as ta te kn ml gu pa or si my km lo bo dz th shn sat-Deva sat iu chr mn-Mong mni ur ks pnb skr pa-PK ur_PK ur-Aran jv-Java',
  latin: 'en en-GB de tr ru sr sr-Latn kk el hy ka mn ar-Latn ja-Latn hi-Latn sw tlh x x-private 42',
  marked: 'vi vi-VN vi_VN yo ig ee',
} as const;

const body = [
  paragraph(['Heading'], { style: 'h3' }),
  paragraph(['Heading'], { style: 'h4' }),
  paragraph([['em', 'em'], ' text']),
  { _type: 'pullQuote', text: 'Large', attribution: 'Small' },
  { _type: 'figure', src: pixel, alt: 'A', width: 8, height: 4, caption: 'Small', creditText: 'Small' },
  { _type: 'callout', title: 'Title', body: 'Text' },
  { _type: 'table', caption: 'Small', head: ['Small'], rows: [['Small']] },
  { _type: 'timeline', title: 'Title', events: [{ date: '2026-01-01', title: 'Title', body: 'Text' }] },
] as Block[];

async function show(inLanguage: string, locale?: string): Promise<ArticleView> {
  const shown = article({ inLanguage, sections: [{ heading: 'Heading', body }] });
  if (served) return placed<ArticleView>(renderArticle(shown, { locale, pageUrl: location.href }));
  const view = await fixture<ArticleView>(
    html`<article-view .article=${shown} .locale=${locale}></article-view>`,
  );
  await view.updateComplete;
  return view;
}

/** Line height, as a multiple of the font's size. */
function leading(element: Element): number {
  const { lineHeight, fontSize } = getComputedStyle(element);
  return parseFloat(lineHeight) / parseFloat(fontSize);
}

/** Everything with words of its own that may take more than a line. */
const lines = (view: ArticleView): HTMLElement[] =>
  findAll(view, '.article *').filter(
    (element) =>
      [...element.childNodes].some((node) => node instanceof Text && /\p{L}/u.test(node.data)) &&
      !element.closest('.share-control, .unseen, sup, textarea'),
  );

const spacing = (element: Element): number => parseFloat(getComputedStyle(element).letterSpacing) || 0;
const style = (element: Element): string => getComputedStyle(element).fontStyle;

describe('letters', () => {
  for (const [letters, tags] of Object.entries(languages))
    for (const tag of tags.split(' '))
      it(`are ${letters} in “${tag}”`, () => expect(lettersOf(tag)).to.equal(letters));

  const room = { tall: [1.8, 1.35, 1.3], han: [1.8, 1.35, 1.3], stacked: [1.9, 1.6, 1.55] } as const;
  for (const [letters, [text, headline, least]] of Object.entries(room)) {
    for (const tag of languages[letters as keyof typeof room].split(' ').slice(0, 8)) {
      it(`have the room of their script, are joined and upright in “${tag}”`, async () => {
        const view = await show(tag);
        expect(leading(find(view, '.prose p')!)).to.be.closeTo(text, 0.01);
        expect(leading(find(view, 'h1')!)).to.be.at.least(headline - 0.01);
        const all = lines(view);
        expect(all.length).to.be.greaterThan(20);
        const narrow = all.filter((element) => leading(element) < least - 0.01);
        expect(narrow.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
        const spaced = all.filter((element) => spacing(element) !== 0);
        expect(spaced.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
        const slanted = findAll(view, '.article *').filter((element) => style(element) !== 'normal');
        expect(slanted.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
      });
    }
  }

  it('do not touch where marks stand on marks', async () => {
    for (const tag of ['vi', 'vi-VN', 'yo']) {
      const view = await show(tag);
      const headings = findAll(view, ':is(h1, h2, h3, h4):not(.eyebrow), .pullquote p');
      expect(headings.length).to.be.greaterThan(4);
      expect(Math.min(...headings.map(leading))).to.be.at.least(1.3);
      expect(style(find(view, 'em')!)).to.equal('italic');
    }
  });

  it('are those of the interface in its words, and of the article in its own', async () => {
    for (const lang of ['ar', 'ja']) {
      const inLatin = await show('en', lang);
      const marked = findAll(inLatin, `[lang="${lang}"], [lang="${lang}"] *`);
      expect(marked.length).to.be.greaterThan(10);
      const spaced = marked.filter((element) => spacing(element) !== 0);
      expect(spaced.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
      expect(spacing(find(inLatin, '.kicker')!)).to.be.greaterThan(0);
      expect(style(find(inLatin, 'em')!)).to.equal('italic');
    }
    const inArabic = await show('ar', 'en');
    expect(findAll(inArabic, '.eyebrow').map(spacing)).to.deep.equal(Array(6).fill(0));
  });

  it('are emphasised by marks where they are characters', async () => {
    for (const tag of ['ja', 'zh-TW', 'yue', 'ko'])
      expect(getComputedStyle(find(await show(tag), 'em')!).textEmphasisStyle).to.equal('sesame');
    expect(getComputedStyle(find(await show('en', 'ja'), 'em')!).textEmphasisStyle).to.equal('none');
  });
});
