import { ContextEvent, ContextProvider } from '@lit/context';
import { expect, fixture, html } from '@open-wc/testing';
import {
  articleContext,
  parseArticle,
  type ArticleHeader,
  type ArticleProvider,
  type ArticleView,
} from '../../src/index.js';
import { renderArticle, renderElement, renderPage, type ElementProps } from '../../src/server/index.js';
import { bareArticle } from '../article/support.js';
import { find, placed, served, showArticle, words } from '../support/render.js';
import { waitUntil } from '../support/wait-until.js';

// The rule: where an article is shown, what withholds it leaves nothing of it, rendered in the browser or by a server.

const withTerms = (syndication: unknown): Record<string, unknown> =>
  bareArticle({ headline: 'Secret', syndication });

describe('an article whose terms withhold it', () => {
  const terms: [terms: unknown, notice: string][] = [
    [{ embargoed: ' 2999-01-01T00:00:00Z ' }, 'This article has not been released yet.'],
    [{ embargoed: 'tomorrow' }, 'This article has not been released yet.'],
    [{ embargoed: new Date('2999-01-01') }, 'This article has not been released yet.'],
    [{ expires: 'in 3 days' }, 'This article is no longer available here.'],
    [{ status: 'cancelled' }, 'This article has been withdrawn by its publisher.'],
    ['embargoed', 'This article has been withdrawn by its publisher.'],
  ];
  for (const [syndication, notice] of terms) {
    it(`is replaced by a notice: ${JSON.stringify(syndication)}`, async () => {
      const article = withTerms(syndication);
      const markup = [
        renderArticle(article),
        renderPage(article),
        renderArticle(article, { format: 'semantic' }),
      ];
      for (const text of markup) expect(text).not.to.contain('Secret');
      for (const view of [await showArticle(article), await placed<ArticleView>(markup[0]!)]) {
        expect(words(find(view, '.notice p'))).to.equal(notice);
        expect(find(view, 'h1')).to.equal(null);
      }
    });
  }

  it('is replaced by the notice if its terms are invalid', async () => {
    const view = await showArticle(withTerms({ attribution: '', status: 'usable' }));
    expect(words(find(view, 'h1'))).to.equal('Secret');
    view.article = withTerms({ attribution: '', status: 'pulled' });
    await view.updateComplete;
    expect(find(view, 'h1')).to.equal(null);
  });
});

// The rule: what a single element shows of an article that is withheld is the notice, in the header, and nothing in all others.

const released = '2026-01-01T00:00:00Z';
const whole = (syndication: unknown): Record<string, unknown> =>
  bareArticle({
    headline: 'Secret headline',
    alternativeHeadline: 'Secret kicker',
    description: 'Secret standfirst',
    author: [{ name: 'Secret author' }],
    highlights: ['Secret highlight'],
    sections: [{ heading: 'Secret heading', body: 'Secret body' }],
    bottomLine: 'Secret bottom line',
    articleSection: [{ name: 'Secret category' }],
    keywords: [{ name: 'Secret tag' }],
    replies: { open: true, service: 'form', endpoint: 'https://news.example/secret' },
    syndication: { attribution: 'Secret attribution', ...(syndication as object) },
  });

const parts = [
  'article-header',
  'article-highlights',
  'section-block',
  'bottom-line-callout',
  'article-terms',
  'share-bar',
  'reply-form',
  'reply-list',
] as const;

/** A page's own layout of an article, by a provider; its elements may have been rendered by a server, from `rendered`. */
async function layout(article: unknown, rendered?: unknown): Promise<ArticleProvider> {
  const provider = await fixture<ArticleProvider>(html`<article-provider></article-provider>`);
  const markup = parts.map((tag) =>
    rendered ? renderElement(tag, { article: rendered } as ElementProps[typeof tag]) : `<${tag}></${tag}>`,
  );
  provider.setHTMLUnsafe(markup.join(''));
  provider.article = article;
  await settled(provider);
  return provider;
}

async function settled(provider: ArticleProvider): Promise<void> {
  await provider.updateComplete;
  for (const part of parts) await partOf(provider, part).updateComplete;
}

const partOf = (provider: Element, tag: string): ArticleHeader => provider.querySelector<ArticleHeader>(tag)!;

/** What all elements of a layout say, and where they lead. */
const saidBy = (provider: Element): string =>
  parts.map((tag) => partOf(provider, tag).shadowRoot!.querySelector('.root')?.outerHTML ?? '').join('');

describe('an element in a custom layout of an article whose terms withhold it', () => {
  const withholding: [terms: unknown, notice: string][] = [
    [{ embargoed: '2999-01-01T00:00:00Z' }, 'This article has not been released yet.'],
    [{ embargoed: 'tomorrow' }, 'This article has not been released yet.'],
    [{ expires: released }, 'This article is no longer available here.'],
    [{ status: 'canceled' }, 'This article has been withdrawn by its publisher.'],
    [{ status: 'pulled' }, 'This article has been withdrawn by its publisher.'],
  ];
  for (const [terms, notice] of withholding) {
    it(`shows nothing of it, and the header says why: ${JSON.stringify(terms)}`, async () => {
      const article = whole(terms);
      const provider = await layout(article, served ? article : undefined);
      expect(words(find(partOf(provider, 'article-header'), '.notice p'))).to.equal(notice);
      expect(saidBy(provider)).not.to.match(/secret/i);
      const own = await fixture<ArticleHeader>(html`<article-header .article=${article}></article-header>`);
      expect(words(find(own, '.notice p'))).to.equal(notice);
      expect(own.shadowRoot!.querySelector('.root')!.outerHTML).not.to.match(/secret/i);
    });

    it(`is rendered by a server without anything of it: ${JSON.stringify(terms)}`, () => {
      const article = whole(terms);
      for (const tag of parts)
        expect(renderElement(tag, { article } as ElementProps[typeof tag]), tag).not.to.match(/secret/i);
      expect(renderElement('article-header', { article })).to.contain(notice);
    });
  }

  it('shows it once the terms allow it, and no longer when they do not', async () => {
    const provider = await layout(whole({ status: 'withheld' }));
    provider.article = whole({ status: 'usable' });
    await waitUntil(() => saidBy(provider).includes('Secret body'), 'The article is not shown');
    for (const word of ['headline', 'standfirst', 'highlight', 'bottom line', 'category'])
      expect(saidBy(provider)).to.contain(`Secret ${word}`);
    provider.article = whole({ expires: released });
    await settled(provider);
    await waitUntil(() => !/secret/i.test(saidBy(provider)), 'The article is still shown');
  });

  it('does not keep what a server rendered while the terms allowed it', async () => {
    const provider = await layout(whole({ status: 'withheld' }), whole({ status: 'usable' }));
    await waitUntil(() => !/secret/i.test(saidBy(provider)), 'The article is still shown');
    expect(words(find(partOf(provider, 'article-header'), '.notice p'))).to.contain('withdrawn');
  });

  it('shows nothing of it if the page sets the article on elements itself', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const { article } = parseArticle(whole({ status: 'withheld' }));
    const given = {
      article,
      base: undefined,
      locale: undefined,
      headingLevel: 1,
      newTab: 'external' as const,
    };
    new ContextProvider(page, { context: articleContext, initialValue: given });
    page.innerHTML = parts.map((tag) => `<${tag}></${tag}>`).join('');
    for (const part of parts) await partOf(page, part).updateComplete;
    expect(words(find(partOf(page, 'article-header'), '.notice p'))).to.contain('withdrawn');
    expect(saidBy(page)).not.to.match(/secret/i);
  });

  it('of the page that consumes the context gets nothing of it either', async () => {
    const provider = await layout(whole({ status: 'withheld' }));
    let given: unknown;
    const own = provider.querySelector('section-block')!;
    own.dispatchEvent(new ContextEvent(articleContext, own, (value) => (given = value)));
    expect(given).to.have.property('article');
    expect(JSON.stringify(given)).not.to.match(/secret/i);
  });

  it('is rendered by a server for the given time', () => {
    const article = whole({ expires: released });
    const now = Date.parse(released) - 1000;
    expect(renderElement('article-header', { article, now })).to.contain('Secret headline');
    expect(renderElement('section-block', { article, now })).to.contain('Secret body');
    expect(renderElement('share-bar', { article, now })).to.contain('Secret%20headline');
  });
});
