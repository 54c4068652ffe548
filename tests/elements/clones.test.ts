import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { ArticleView } from '../../src/index.js';
import { article } from '../support/article.js';
import { find, words } from '../support/render.js';

// The rule: a copy of an element shows what the element shows, however and whenever it is made, and follows what is set of it.

const given = article();
const { highlights, sections, bottomLine, keywords, url } = given;

/** What each element is given. */
const properties: Record<string, object> = {
  'article-view': { article: given },
  'article-header': { article: given },
  'article-highlights': { highlights },
  'section-block': { section: sections[1] },
  'bottom-line-callout': { bottomLine },
  'article-terms': { terms: keywords, heading: 'Topics' },
  'share-bar': { url, customNetworks: [{ name: 'own', label: 'Own', url: 'https://own.example/?{url}' }] },
  'reply-list': { replies: [{ id: '1', text: 'First!' }] },
  'reply-form': { endpoint: url, inReplyTo: { id: '4', name: 'Ada' }, send: () => Promise.resolve() },
};

type Shown = HTMLElement & { updateComplete: Promise<unknown> };

const textIn = (element: Element): string => words(find(element, '.root'));

function copies(element: Shown): Record<string, () => Element> {
  const template = (): DocumentFragment => {
    const { content } = document.createElement('template');
    content.append(element.cloneNode(true));
    return content;
  };
  return {
    cloneNode: () => element.cloneNode(true) as Element,
    'cloneNode without what is in it': () => element.cloneNode() as Element,
    'cloneNode of what is around it': () =>
      (element.parentElement!.cloneNode(true) as Element).firstElementChild!,
    importNode: () => document.importNode(element, true),
    'a template': () => document.importNode(template(), true).firstElementChild!,
  };
}

async function place(around: Element, element: Element): Promise<string> {
  around.append(element);
  await (element as Shown).updateComplete;
  return textIn(element);
}

describe('a copy', () => {
  for (const [tag, values] of Object.entries(properties)) {
    it(`renders its properties, even if the original was never connected: ${tag}`, async () => {
      const around = await fixture(html`<div></div>`);
      const element = Object.assign(document.createElement(tag), values);
      const early = element.cloneNode(true);
      const copyOfCopy = early.cloneNode(true);
      const shown = await place(around, element);
      expect(shown).not.to.equal('');
      expect(await place(around, early as Element)).to.equal(shown);
      expect(await place(around, copyOfCopy as Element)).to.equal(shown);
      for (const name of Object.keys(values))
        expect(early[name as keyof Node], name).to.equal(values[name as keyof object]);
    });

    it(`renders what the original renders, however it was copied: ${tag}`, async () => {
      const around = await fixture(html`<div></div>`);
      const element = Object.assign(document.createElement(tag), values) as Shown;
      const shown = await place(around, element);
      for (const [how, make] of Object.entries(copies(element)))
        expect(await place(around, make()), how).to.equal(shown);
    });
  }

  it('updates by its own properties, without affecting the original', async () => {
    const around = await fixture(html`<div></div>`);
    const view = Object.assign(document.createElement('article-view'), { article: given });
    await place(around, view);
    const copy = view.cloneNode(true) as ArticleView;
    copy.headingLevel = 3;
    await place(around, copy);
    expect(words(find(copy, 'h3'))).to.equal(given.headline);
    copy.article = { ...given, headline: 'Another' };
    await copy.updateComplete;
    expect(words(find(copy, 'h3'))).to.equal('Another');
    expect(words(find(view, 'h1'))).to.equal(given.headline);
  });

  it('of an element with src loads its own src', async () => {
    const src = (headline: string): string =>
      URL.createObjectURL(new Blob([JSON.stringify({ ...given, headline })]));
    const view = await fixture<ArticleView>(html`<article-view src=${src('One')}></article-view>`);
    const copy = view.cloneNode(true) as ArticleView;
    view.after(copy);
    await copy.updateComplete;
    expect(words(find(copy, 'h1'))).to.equal('One');
    copy.src = src('Two');
    await copy.updateComplete;
    expect(words(find(copy, 'h1'))).to.equal('Two');
  });

  it('of a withheld article shows the notice, too', async () => {
    const syndication = { attribution: 'A', status: 'withheld' as const };
    const view = await fixture<ArticleView>(
      html`<article-view .article=${{ ...given, syndication }}></article-view>`,
    );
    for (const [how, make] of Object.entries(copies(view)))
      expect(await place(view.parentElement!, make()), how).to.equal(textIn(view));
  });
});
