import { expect, fixture, html } from '@open-wc/testing';
import type {
  ArticleHeader,
  ArticleHighlights,
  ArticleTerms,
  BottomLineCallout,
  SectionBlock,
} from '../../src/index.js';
import { article, linkTo, paragraph } from '../support/article.js';
import { expectAccessible } from '../support/axe.js';
import { find, findAll, texts, words } from '../support/render.js';

describe('article-highlights', () => {
  it('renders takeaways set as a property, with their formatting', async () => {
    const element = await fixture<ArticleHighlights>(
      html`<article-highlights
        .highlights=${['Plain', [paragraph([['Bold', 'strong']])]]}
      ></article-highlights>`,
    );
    expect(texts(element, 'li')).to.deep.equal(['Plain', 'Bold']);
    expect(texts(element, 'li strong')).to.deep.equal(['Bold']);
    await expectAccessible(element);
  });

  it('renders takeaways set as a JSON attribute, under a custom heading', async () => {
    const element = await fixture<ArticleHighlights>(
      html`<article-highlights
        highlights='["One", "Two"]'
        heading="In short"
        heading-level="4"
      ></article-highlights>`,
    );
    expect(texts(element, 'h4')).to.deep.equal(['In short']);
    expect(texts(element, 'li')).to.deep.equal(['One', 'Two']);
  });

  it('can begin with the highest heading', async () => {
    const element = await fixture<ArticleHighlights>(
      html`<article-highlights heading-level="1" highlights='["One"]'></article-highlights>`,
    );
    expect(findAll(element, 'h1')).to.have.length(1);
  });

  it('accepts a single takeaway as plain text', async () => {
    const element = await fixture<ArticleHighlights>(
      html`<article-highlights highlights="Only one"></article-highlights>`,
    );
    expect(texts(element, 'li')).to.deep.equal(['Only one']);
    expect(element.problems.map(({ code }) => code)).to.deep.equal(['wrong-type']);
  });

  it('takes no space without content', async () => {
    const element = await fixture<ArticleHighlights>(
      html`<article-highlights .highlights=${['', []]}></article-highlights>`,
    );
    expect(element.offsetHeight).to.equal(0);
  });

  it('takes its language from the nearest lang', async () => {
    const page = await fixture(
      html`<div lang="de"><article-highlights highlights='["Eins"]'></article-highlights></div>`,
    );
    const element = page.firstElementChild as ArticleHighlights;
    await element.updateComplete;
    expect(find(element, '.root')!.lang).to.equal('de');
    expect(texts(element, 'h2')).to.not.deep.equal(['Highlights']);
  });

  it('updates when its takeaways change', async () => {
    const element = await fixture<ArticleHighlights>(
      html`<article-highlights highlights='["One"]'></article-highlights>`,
    );
    element.highlights = ['Two'];
    await element.updateComplete;
    expect(texts(element, 'li')).to.deep.equal(['Two']);
  });
});

describe('section-block', () => {
  it('shows a section given as a property', async () => {
    const element = await fixture<SectionBlock>(
      html`<section-block .section=${{ id: 's', heading: 'Boats', body: 'One.\n\nTwo.' }}></section-block>`,
    );
    expect(texts(element, 'h2, p')).to.deep.equal(['Boats', 'One.', 'Two.']);
    expect(find(element, 'section')!.id).to.equal('s');
  });

  it('shows the first section again when the index is removed', async () => {
    const page = await fixture(
      html`<article-provider .article=${article()}
        ><section-block index="1"></section-block
      ></article-provider>`,
    );
    const element = page.firstElementChild as SectionBlock;
    element.removeAttribute('index');
    await element.updateComplete;
    expect(texts(element, 'p')).to.deep.equal(['The lead.', 'Its second paragraph.']);
  });

  it('shows a section given as a JSON attribute', async () => {
    const element = await fixture<SectionBlock>(
      html`<section-block
        section='{ "heading": "Boats", "body": "One." }'
        heading-level="3"
      ></section-block>`,
    );
    expect(texts(element, 'h3')).to.deep.equal(['Boats']);
  });

  it('opens no link, or every link, in a new tab if the page sets new-tab', async () => {
    const body = [paragraph([['x', 'link']], { markDefs: [linkTo('https://other.example/')] })];
    const element = await fixture<SectionBlock>(
      html`<section-block new-tab="none" .section=${{ body }}></section-block>`,
    );
    expect((find(element, 'a') as HTMLAnchorElement).target).to.equal('');
    element.newTab = 'all';
    await element.updateComplete;
    expect((find(element, 'a') as HTMLAnchorElement).target).to.equal('_blank');
  });
});

describe('bottom-line-callout', () => {
  it('shows text given as an attribute', async () => {
    const element = await fixture<BottomLineCallout>(
      html`<bottom-line-callout bottom-line="It works." heading="In the end"></bottom-line-callout>`,
    );
    expect(texts(element, 'h2, p')).to.deep.equal(['In the end', 'It works.']);
    await expectAccessible(element);
  });

  it('shows rich text given as a property', async () => {
    const element = await fixture<BottomLineCallout>(
      html`<bottom-line-callout .bottomLine=${[paragraph([['It works', 'em']])]}></bottom-line-callout>`,
    );
    expect(texts(element, 'h2')).to.deep.equal(['Bottom Line']);
    expect(texts(element, 'em')).to.deep.equal(['It works']);
  });
});

describe('article-terms', () => {
  it('renders terms set as a JSON attribute, as links if they have a URL', async () => {
    const element = await fixture<ArticleTerms>(
      html`<article-terms
        terms='[{ "name": "Ports", "url": "/ports" }, { "name": "Boats" }]'
      ></article-terms>`,
    );
    expect(texts(element, 'li')).to.deep.equal(['Ports', 'Boats']);
    expect(findAll(element, 'a').map((link) => link.getAttribute('rel'))).to.deep.equal(['tag']);
    expect(words(find(element, '.eyebrow'))).to.equal('Categories');
    await expectAccessible(element);
  });

  it('has a custom heading', async () => {
    const element = await fixture<ArticleTerms>(
      html`<article-terms heading="Filed under" terms='["Ports"]'></article-terms>`,
    );
    expect(words(find(element, '.eyebrow'))).to.equal('Filed under');
  });
});

describe('article-header', () => {
  it('shows kicker, headline, standfirst, byline and dates', async () => {
    const element = await fixture<ArticleHeader>(
      html`<article-header .article=${article()}></article-header>`,
    );
    expect(texts(element, 'h1')).to.deep.equal(['The harbour opens again']);
    expect(words(find(element, '.authors'))).to.equal('By Ada Reed Harbour correspondent');
    expect((find(element, '.author a') as HTMLAnchorElement).href).to.equal('https://news.example/reed');
    await expectAccessible(element);
  });

  it('names the publisher where no author is named', async () => {
    const element = await fixture<ArticleHeader>(
      html`<article-header
        .article=${article({ author: undefined, publisher: { name: 'The Quay' } })}
      ></article-header>`,
    );
    expect(words(find(element, '.authors'))).to.equal('The Quay');
  });

  it('shows an invalid date as text', async () => {
    const element = await fixture<ArticleHeader>(
      html`<article-header
        .article=${article({ datePublished: 'last week', dateModified: undefined })}
      ></article-header>`,
    );
    expect(words(find(element, '.dates'))).to.equal('last week');
    expect(find(element, 'time')).to.equal(null);
  });

  it('takes a heading level from the page', async () => {
    const element = await fixture<ArticleHeader>(
      html`<article-header heading-level="2" article='{ "headline": "H" }'></article-header>`,
    );
    expect(texts(element, 'h2')).to.deep.equal(['H']);
  });
});

describe('an element on its own', () => {
  for (const [tag, selector] of [
    ['article-header', '.headline'],
    ['article-highlights', '.highlights li'],
    ['bottom-line-callout', '.bottom-line-text'],
    ['article-terms', '.terms li'],
    ['share-bar', '.share-control'],
    ['reply-form', '.reply label'],
  ] as const) {
    it(`sets its type as large as in the whole article: ${tag}`, async () => {
      const page = await fixture(
        html`<article-provider .article=${article()}
          ><article-view .article=${article()}></article-view
        ></article-provider>`,
      );
      const alone = document.createElement(tag);
      page.append(alone);
      const whole = page.querySelector('article-view')!;
      await whole.updateComplete;
      await (alone as ArticleHeader).updateComplete;
      const size = (element: Element) => getComputedStyle(find(element, selector)!).fontSize;
      expect(size(alone)).to.equal(size(whole));
    });
  }
});

describe('every element', () => {
  it('has boolean properties that default to a boolean, which Vue and Svelte rely on', () => {
    for (const [tag, names] of [
      ['article-view', ['isolated', 'withoutShare', 'withoutReplyForm', 'withoutDrafts']],
      ['reply-form', ['isolated', 'closed', 'withoutDrafts', 'withCredentials']],
      ['reply-list', ['isolated', 'closed']],
      ['share-bar', ['isolated']],
    ] as const) {
      const element = document.createElement(tag) as unknown as Record<string, unknown>;
      for (const name of names) expect(element[name], `${tag} ${name}`).to.equal(false);
    }
  });
});
