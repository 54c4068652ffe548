import { expect, fixture, html } from '@open-wc/testing';
import { serialize } from '../../src/render/serialize.js';
import { outcomeProblem, replyToStatus } from '../../src/render/reply-form/reply-status.template.js';
import { shareStatus } from '../../src/render/share-bar/share-status.template.js';
import type { ArticleView, Block } from '../../src/index.js';
import { loadLocale } from '../../src/locales/index.js';
import { renderArticle, renderElement } from '../../src/server/index.js';
import { article, paragraph, pixel } from '../support/article.js';
import { find, findAll, placed, served } from '../support/render.js';

// The rule: what an author, a reader or a service wrote stands in its own direction wherever it is among other words, and
// moves nothing of what is around it.

/** Names that turn around in text of the other direction, unless they are kept apart from it. */
const names = { rtl: ['C++', '.NET', '3D (VR)'], ltr: ['אבי!', '(דנה)', 'שרה 2'] };

const everywhere = (name: string, fields: object) =>
  article({
    author: [{ name: `${name}`, jobTitle: `${name}` }],
    articleSection: [{ name, url: '/a' }, { name }],
    keywords: [{ name }],
    highlights: [[paragraph([[name, name === 'C++' ? 'code' : 'link']], { markDefs: [] })]].filter(
      () => name === 'C++',
    ),
    sections: [
      {
        body: [
          { _type: 'pullQuote', text: 'x', attribution: name },
          { _type: 'figure', src: pixel, alt: '', width: 8, height: 4, creditText: name },
          {
            _type: 'figure',
            src: pixel,
            alt: '',
            width: 8,
            height: 4,
            creditText: name,
            license: 'https://c.example/',
          },
          { _type: 'embed', provider: name, url: 'https://video.example/1' },
        ] as Block[],
      },
    ],
    syndication: { attribution: [], license: name },
    ...fields,
  });

/** Where a part of a text is, from the left. */
function leftOf(node: Text, start: number, end = start + 1): number {
  const range = new Range();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range.getBoundingClientRect().left;
}

function* textsIn(root: Node): Generator<Text> {
  for (const node of root.childNodes)
    if (node instanceof Text) yield node;
    else if (!(node instanceof HTMLStyleElement)) yield* textsIn(node);
}

/** Texts with a name in them, and those in which it is turned around or torn apart. */
function inspect(root: Node, name: string): { found: string[]; turned: string[] } {
  const isRtl = /\p{Script=Hebrew}/u.test(name);
  const all = [...textsIn(root)].filter(({ data }) => data.includes(name));
  const turned = all.filter((node) => {
    const start = node.data.indexOf(name);
    const lefts = [...name].map((_, index) => leftOf(node, start + index));
    // A number keeps its own direction in a name from the right.
    const [first, last] = [lefts[0]!, lefts.at(-1)!];
    return isRtl ? first < last : first > last;
  });
  const where = ({ parentElement }: Text) => parentElement!.parentElement!.outerHTML;
  return { found: all.map(where), turned: turned.map(where) };
}

async function show(shown: object): Promise<ArticleView> {
  if (served) return placed<ArticleView>(renderArticle(shown, { pageUrl: location.href }));
  const view = await fixture<ArticleView>(html`<article-view .article=${shown}></article-view>`);
  await view.updateComplete;
  return view;
}

describe('the text direction of names and texts', () => {
  for (const [dir, all] of Object.entries(names)) {
    const inLanguage = dir === 'rtl' ? 'ar' : 'en';
    for (const name of all) {
      it(`is its own in an article from ${dir}: ${name}`, async () => {
        const { shadowRoot } = await show(everywhere(name, { inLanguage }));
        const { found, turned } = inspect(shadowRoot!, name);
        expect(found.length).to.be.greaterThan(9);
        expect(turned).to.deep.equal([]);
      });

      it(`is its own in plain markup from ${dir}: ${name}`, async () => {
        const place = await fixture<HTMLElement>(html`<div></div>`);
        place.setHTMLUnsafe(renderArticle(everywhere(name, { inLanguage }), { format: 'semantic' }));
        const { found, turned } = inspect(place, name);
        expect(found.length).to.be.greaterThan(9);
        expect(turned).to.deep.equal([]);
      });

      it(`is its own where the publisher stands for authors, from ${dir}: ${name}`, async () => {
        const { shadowRoot } = await show(article({ inLanguage, author: [], publisher: { name } }));
        expect(inspect(shadowRoot!, name)).to.deep.include({ turned: [] }).and.property('found').not.to.be
          .empty;
      });

      it(`is its own in replies from ${dir}: ${name}`, async () => {
        const replies = [
          { id: '1', author: { name }, text: `${name}\n\n${names.rtl[0]}\n\n${names.ltr[0]}` },
        ];
        const markup = renderElement('reply-list', { replies, lang: inLanguage });
        const { shadowRoot } = await placed(markup);
        for (const each of [name, names.rtl[0]!, names.ltr[0]!])
          expect(inspect(shadowRoot!, each)).to.deep.include({ turned: [] }).and.property('found').not.to.be
            .empty;
        const label = shadowRoot!.querySelector('[data-reply-to]')!.getAttribute('aria-label');
        expect(label).to.include(`\u2068${name}\u2069`);
      });

      it(`is its own in what a form and the share controls say, from ${dir}: ${name}`, async () => {
        const locale = await loadLocale(inLanguage);
        const said = [
          replyToStatus({ id: '1', name }, locale),
          outcomeProblem({ status: 'failed', message: name }, locale),
        ];
        const place = await fixture<HTMLElement>(html`<div dir=${dir}></div>`);
        place.setHTMLUnsafe(said.map((words) => serialize(words)).join(''));
        const { found, turned } = inspect(place, name);
        expect(found).to.have.length(2);
        expect(turned).to.deep.equal([]);
      });
    }
  }

  it('keeps the names in a byline in order, whatever their script', async () => {
    const author = ['דנה כהן', 'אבי לוי', 'Ada Reed', 'ليلى', 'Max'].map((name) => ({ name }));
    for (const [inLanguage, sign] of [
      ['en', 1],
      ['ar', -1],
    ] as const) {
      const view = await show(article({ inLanguage, author }));
      view.style.inlineSize = '1200px';
      const lefts = findAll(view, '.author').map((name) => sign * name.getBoundingClientRect().left);
      expect(lefts).to.deep.equal([...lefts].sort((one, other) => one - other));
    }
  });

  it('adds no isolation characters in attributes to names that need none', async () => {
    const replies = [{ id: '1', author: { name: 'Zoë O’Neill-Сидоров 3' }, text: 'x' }];
    const { shadowRoot } = await placed(renderElement('reply-list', { replies, lang: 'en' }));
    expect(find(shadowRoot!.host, '[data-reply-to]')!.ariaLabel).to.equal('Reply to Zoë O’Neill-Сидоров 3');
  });

  it('ends with a name, even if the name contains direction characters', async () => {
    const name = 'x\u202e\u2067y\u2069\u2069';
    const replies = [{ id: '1', author: { name }, text: 'x' }];
    const { shadowRoot } = await placed(renderElement('reply-list', { replies, lang: 'en' }));
    expect(find(shadowRoot!.host, '[data-reply-to]')!.ariaLabel).to.equal('Reply to \u2068xy\u2069');
  });

  it('is left to right in fields for URLs and email, and automatic in text fields', async () => {
    const form = await placed(
      renderElement('reply-form', { endpoint: 'https://news.example/post', lang: 'ar' }),
    );
    const directions = findAll(form, '.field > :is(input, textarea)').map(
      (field) => `${field.getAttribute('name')}: ${field.dir}`,
    );
    expect(directions).to.deep.equal(['comment: auto', 'author: auto', 'email: ltr', 'url: ltr']);
    const comment = find(form, 'textarea') as HTMLTextAreaElement;
    const direction = () => getComputedStyle(comment).direction;
    expect(direction()).to.equal('rtl');
    comment.value = 'Words';
    expect(direction()).to.equal('ltr');
    comment.value = 'דברים';
    expect(direction()).to.equal('rtl');
    const place = await fixture<HTMLElement>(html`<p dir="rtl"></p>`);
    const url = 'https://news.example/a/';
    place.setHTMLUnsafe(serialize(shareStatus('not-copied', url, await loadLocale('ar'))));
    const [address] = [...textsIn(place)].filter(({ data }) => data.includes(url));
    expect(leftOf(address!, 0)).to.be.lessThan(leftOf(address!, url.length - 1));
  });
});
