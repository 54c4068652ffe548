import { expect, fixture, html } from '@open-wc/testing';
import { serialize } from '../../src/render/serialize.js';
import { errorPieces } from '../../src/render/article-view/article-view.template.js';
import { framed } from '../../src/render/root.template.js';
import type { ArticleView, Block, ReplyList } from '../../src/index.js';
import { loadLocale, registerLocale, type Locale } from '../../src/locales/index.js';
import { renderArticle, renderElement } from '../../src/server/index.js';
import { viewsOf } from '../../src/server/render-context.js';
import { article, linkTo, paragraph, pixel } from '../support/article.js';
import { find, findAll, placed, served } from '../support/render.js';
import { waitUntil } from '../support/wait-until.js';

// The rule: words of the interface have the interface's language and direction, all that others wrote has another. So that a
// test can tell them apart, the article is written in Greek letters, and the interface speaks a language of other letters.

const note = { _type: 'footnote' as const, _key: 'note', body: 'Σημείωση.' };
const blocks = [
  paragraph(
    [
      ['Δεσμός', 'link'],
      ['.', 'note'],
    ],
    { markDefs: [linkTo('https://other.example/'), note] },
  ),
  paragraph(['χ = ψ'], { style: 'code' }),
  { _type: 'pullQuote', text: 'Λόγια', attribution: 'Πηγή' },
  { _type: 'figure', src: pixel, alt: 'Εικόνα', width: 8, height: 4, caption: 'Λεζάντα', creditText: 'Άννα' },
  { _type: 'table', rows: [['Α', 'Β']] },
  { _type: 'table', caption: 'Πίνακας', rows: [['Α', 'Β']] },
  { _type: 'callout', title: 'Τίτλος', body: 'Σώμα' },
  { _type: 'timeline', title: 'Χρόνος', events: [{ date: '2026-01-01', title: 'Γεγονός', body: 'Σώμα' }] },
  { _type: 'embed', provider: 'Πάροχος', url: 'https://video.example/1', title: 'Βίντεο' },
] as Block[];

const greek = article({
  headline: 'Το λιμάνι',
  alternativeHeadline: 'Ακτή',
  description: 'Μετά από χρόνια.',
  inLanguage: 'el',
  author: [
    { name: 'Άννα', url: 'https://other.example/' },
    { name: 'Ρήγας', jobTitle: 'Συντάκτης' },
  ],
  highlights: ['Ένα', 'Δύο'],
  sections: [{ heading: 'Πλοία', body: blocks }],
  bottomLine: 'Τέλος',
  correction: [{ datePublished: '2026-03-02', text: 'Διόρθωση.' }],
  articleSection: [{ name: 'Ναυτιλία', url: '/shipping' }],
  keywords: [{ name: 'λιμάνια' }],
  syndication: { attribution: 'Από αλλού.', license: 'Άδεια' },
});

const reply = { id: '1', author: { name: 'Άννα' }, datePublished: '2024-03-02T08:14:00Z', text: 'Ναι.' };

/** Words that are seen or read out, each with the element whose language they have. What is read out has no direction. */
function wordsIn(root: ParentNode): [element: Element, words: string, isSeen: boolean][] {
  return [...root.querySelectorAll('*:not(style)')].flatMap((element) => [
    ...[...element.childNodes].flatMap((node): [Element, string, boolean][] =>
      node instanceof Text ? [[element, node.data, true]] : [],
    ),
    ...['aria-label', 'title', 'alt', 'placeholder'].flatMap((name): [Element, string, boolean][] =>
      element.hasAttribute(name) ? [[element, element.getAttribute(name)!, name === 'title']] : [],
    ),
  ]);
}

/** All words that do not have the language and direction of their letters. */
function misplaced(root: ParentNode, letters: RegExp, lang: string, dir: string): string[] {
  return wordsIn(root).flatMap(([element, words, isSeen]) => {
    const isInterface = letters.test(words);
    if (!isInterface && !/\p{Script=Greek}/u.test(words)) return [];
    const wanted = isInterface ? lang : 'el';
    const direction = isInterface ? dir : 'ltr';
    const found = element.closest('[lang]')!.getAttribute('lang');
    const isRight = found === wanted && (!isSeen || getComputedStyle(element).direction === direction);
    return isRight ? [] : [`${words.trim()}: ${found}`];
  });
}

const interfaces = [
  { lang: 'de', letters: /\p{Script=Latin}/u, dir: 'ltr' },
  { lang: 'ar', letters: /\p{Script=Arabic}/u, dir: 'rtl' },
  { lang: 'ja', letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, dir: 'ltr' },
];

async function show(shown: object, locale: string): Promise<ArticleView> {
  if (served) return placed<ArticleView>(renderArticle(shown, { locale, pageUrl: location.href }));
  const view = await fixture<ArticleView>(
    html`<article-view .article=${shown} locale=${locale}></article-view>`,
  );
  await view.updateComplete;
  return view;
}

async function showReplies(replies: object[], locale: string): Promise<ReplyList> {
  const list = served
    ? placed<ReplyList>(renderElement('reply-list', { replies: replies as never, locale, lang: 'el' }))
    : fixture<ReplyList>(html`<reply-list .replies=${replies} locale=${locale} lang="el"></reply-list>`);
  await (
    await list
  ).updateComplete;
  return list;
}

describe('the language of the interface', () => {
  for (const { lang, letters, dir } of interfaces) {
    const withheld = { attribution: [], status: 'withheld' as const };
    const states: Record<string, object> = {
      'an article': greek,
      'an article that is withheld': { ...greek, syndication: withheld },
      'no article': { inLanguage: 'el' },
    };
    for (const [name, shown] of Object.entries(states)) {
      it(`is marked with lang on messages only: ${lang}, in ${name}`, async () => {
        const { shadowRoot } = await show(shown, lang);
        expect(wordsIn(shadowRoot!).some(([, words]) => letters.test(words))).to.equal(true);
        expect(misplaced(shadowRoot!, letters, lang, dir)).to.deep.equal([]);
      });
    }

    it(`is marked with lang on messages only: ${lang}, in replies`, async () => {
      const { shadowRoot } = await showReplies([reply, { ...reply, id: '2' }], lang);
      expect(misplaced(shadowRoot!, letters, lang, dir)).to.deep.equal([]);
    });

    it(`is marked with lang on messages only: ${lang}, when an article fails to load`, async () => {
      const view = { ...viewsOf({ ...greek }, {}, true)([]), locale: await loadLocale(lang) };
      const place = await fixture<HTMLElement>(html`<div></div>`);
      place.setHTMLUnsafe(serialize(framed({ pieces: errorPieces(view, true), view })));
      expect(wordsIn(place).filter(([, words]) => letters.test(words)).length).to.be.greaterThan(1);
      expect(misplaced(place, letters, lang, dir)).to.deep.equal([]);
    });
  }

  it('is marked if it differs only in script', async () => {
    const view = await show(article({ inLanguage: 'zh-Hant' }), 'zh');
    expect(find(view, '.highlights h2 [lang]')!.lang).to.equal('zh-Hans');
    const same = await show(article({ inLanguage: 'zh-TW' }), 'zh-Hant-HK');
    expect(find(same, '.highlights h2 [lang]')!.lang).to.equal('zh-Hans');
    expect(findAll(await show(article({ inLanguage: 'zh-CN' }), 'zh'), '.highlights h2 [lang]')).to.be.empty;
    expect(findAll(await show(article({ inLanguage: 'en-GB' }), 'en'), '.highlights h2 [lang]')).to.be.empty;
  });

  it('is English for messages that a registered language lacks', async () => {
    const { code, newTab, viewOn, ...older } = await loadLocale('en');
    registerLocale({ ...older, lang: 'sv', highlights: 'Kort' } as Locale);
    const { shadowRoot } = await show(article({ inLanguage: 'sv', sections: [{ body: blocks }] }), 'sv');
    const { host } = shadowRoot!;
    expect(find(host, '.highlights h2')!.textContent).to.equal('Kort');
    expect(find(host, '.code')!.ariaLabel).to.equal(code);
    expect(find(host, '.embed-link')!.textContent).to.include(viewOn('Πάροχος')).and.to.include(newTab);
  });

  it('is not marked on a label that the page sets', async () => {
    const terms = await fixture(
      html`<article-terms
        lang="el"
        locale="de"
        heading="Ετικέτες"
        .terms=${[{ name: 'Α' }]}
      ></article-terms>`,
    );
    await waitUntil(() => find(terms, '.eyebrow') !== null, 'The terms are not shown');
    expect(misplaced(terms.shadowRoot!, /\p{Script=Latin}/u, 'de', 'ltr')).to.deep.equal([]);
  });
});
