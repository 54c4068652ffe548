import { ContextProvider } from '@lit/context';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import {
  articleContext,
  ArticleHighlights,
  ArticleProvider,
  type ArticleErrorEvent,
  type ArticleTerms,
  type BottomLineCallout,
  type ReplyForm,
  type SectionBlock,
  type ShareBar,
} from '../../src/index.js';
import { article } from '../support/article.js';
import { find, findAll, texts, words } from '../support/render.js';
import { nextTask, waitUntil } from '../support/wait-until.js';

/** A page's own layout of an article. */
async function layout(given: unknown): Promise<ArticleProvider> {
  const provider = await fixture<ArticleProvider>(
    html`<article-provider .article=${given}>
      <article-header></article-header>
      <div><article-highlights></article-highlights></div>
      <section-block></section-block>
      <section-block index="1"></section-block>
      <bottom-line-callout></bottom-line-callout>
      <share-bar></share-bar>
      <article-terms></article-terms>
      <article-terms type="tags"></article-terms>
      <reply-form></reply-form>
    </article-provider>`,
  );
  await settled(provider);
  return provider;
}

async function settled(provider: Element): Promise<void> {
  await nextTask();
  for (const element of provider.querySelectorAll('*')) await (element as ArticleHighlights).updateComplete;
}

const within = <T extends Element>(provider: Element, selector: string): T =>
  provider.querySelector<T>(selector)!;

describe('article-provider', () => {
  it('provides its article to an article-view and to a nested provider, too, which prefer their own', async () => {
    const provider = await fixture<ArticleProvider>(
      html`<article-provider heading-level="3">
        <article-view></article-view>
        <article-provider><article-header></article-header></article-provider>
        <article-view .article=${article({ headline: 'Own' })}></article-view>
      </article-provider>`,
    );
    const [view, own] = provider.querySelectorAll('article-view');
    const header = provider.querySelector('article-header')!;
    const headlines = () => [view!, own!, header].map((element) => words(find(element, 'h3.headline')));
    expect(headlines()).to.deep.equal(['', 'Own', '']);
    for (const headline of ['First', 'Second']) {
      const loaded = oneEvent(view!, 'article-load');
      provider.article = article({ headline });
      await loaded;
      await header.updateComplete;
      expect(headlines()).to.deep.equal([headline, 'Own', headline]);
      expect(view!.status).to.equal('ready');
    }
    provider.article = undefined;
    await waitUntil(() => view!.status === 'empty', 'The article stays');
  });

  it('provides each element with its data of the article', async () => {
    const provider = await layout(article());
    expect(texts(within(provider, 'article-header'), 'h1')).to.deep.equal(['The harbour opens again']);
    expect(texts(within(provider, 'article-highlights'), 'li')).to.deep.equal([
      'Boats are back',
      'Fees are lower',
    ]);
    const [lead, boats] = provider.querySelectorAll<SectionBlock>('section-block');
    expect(texts(lead!, 'p')).to.deep.equal(['The lead.', 'Its second paragraph.']);
    expect(texts(boats!, 'h2')).to.deep.equal(['Boats']);
    expect(texts(within<BottomLineCallout>(provider, 'bottom-line-callout'), 'p')).to.deep.equal([
      'It took long, and it works.',
    ]);
    const [categories, tags] = provider.querySelectorAll<ArticleTerms>('article-terms');
    expect(texts(categories!, 'li')).to.deep.equal(['Shipping']);
    expect(texts(tags!, 'li')).to.deep.equal(['harbours']);
    const share = find(within<ShareBar>(provider, 'share-bar'), 'a[href*="bsky"]') as HTMLAnchorElement;
    expect(share.href).to.contain(encodeURIComponent('https://news.example/harbour'));
    const form = find(within<ReplyForm>(provider, 'reply-form'), 'form') as HTMLFormElement;
    expect(form.action).to.equal('https://news.example/wp-comments-post.php');
  });

  it('takes up no space', async () => {
    expect(getComputedStyle(await layout(article())).display).to.equal('contents');
  });

  it('provides a new article to all elements', async () => {
    const provider = await layout(article());
    provider.article = { ...article(), highlights: ['New'], bottomLine: undefined };
    await settled(provider);
    await provider.updateComplete;
    await settled(provider);
    expect(texts(within(provider, 'article-highlights'), 'li')).to.deep.equal(['New']);
    expect(findAll(within(provider, 'bottom-line-callout'), 'p')).to.have.length(0);
  });

  it('gives precedence to an element’s own property', async () => {
    const provider = await layout(article());
    const highlights = within<ArticleHighlights>(provider, 'article-highlights');
    highlights.highlights = ['Mine'];
    await highlights.updateComplete;
    expect(texts(highlights, 'li')).to.deep.equal(['Mine']);
  });

  it('provides locale, heading level and new-tab', async () => {
    const provider = await layout(article());
    provider.locale = 'de';
    provider.headingLevel = 2;
    provider.newTab = 'none';
    await provider.updateComplete;
    await settled(provider);
    expect(texts(within(provider, 'article-header'), 'h2')).to.have.length(1);
    const highlights = within<ArticleHighlights>(provider, 'article-highlights');
    await highlights.updateComplete;
    expect(texts(highlights, 'h3')).to.not.deep.equal(['Highlights']);
  });

  it('reads JSON inside it', async () => {
    const provider = await fixture<ArticleProvider>(
      html`<article-provider
        ><script type="application/json">
          { "highlights": ["Inside"] }
        </script>
        <article-highlights></article-highlights
      ></article-provider>`,
    );
    await settled(provider);
    expect(texts(within(provider, 'article-highlights'), 'li')).to.deep.equal(['Inside']);
  });

  it('reaches elements that were defined before it', async () => {
    ArticleHighlights.define('early-highlights');
    const page = await fixture(html`<late-provider><early-highlights></early-highlights></late-provider>`);
    await (page.firstElementChild as ArticleHighlights).updateComplete;
    ArticleProvider.define('late-provider');
    (page as ArticleProvider).article = article();
    await settled(page);
    await settled(page);
    expect(texts(page.firstElementChild!, 'li')).to.deep.equal(['Boats are back', 'Fees are lower']);
  });

  it('reaches elements that are defined after it', async () => {
    const page = await fixture<ArticleProvider>(
      html`<article-provider .article=${article()}><late-highlights></late-highlights></article-provider>`,
    );
    ArticleHighlights.define('late-highlights');
    await settled(page);
    expect(texts(page.firstElementChild!, 'li')).to.deep.equal(['Boats are back', 'Fees are lower']);
  });

  it('reaches elements of another copy of the library by the same context key', async () => {
    const page = await fixture(html`<div><article-highlights></article-highlights></div>`);
    const other = new ContextProvider(page as HTMLElement, {
      context: Symbol.for('article-elements/article@1') as never,
    });
    other.setValue({ article: article(), headingLevel: 1, newTab: 'external' } as never);
    expect(articleContext).to.equal(Symbol.for('article-elements/article@1'));
    page.append(page.firstElementChild!);
    await settled(page);
    expect(texts(page.firstElementChild!, 'li')).to.deep.equal(['Boats are back', 'Fees are lower']);
  });

  it('dispatches an event if the article could not be loaded', async () => {
    const provider = await fixture<ArticleProvider>(html`<article-provider></article-provider>`);
    const told = oneEvent(provider, 'article-error');
    provider.src = URL.createObjectURL(new Blob(['no JSON']));
    const { error } = (await told) as unknown as ArticleErrorEvent;
    expect(error.message).to.contain('is not JSON');
  });
});
