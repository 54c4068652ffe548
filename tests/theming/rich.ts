import { acting } from '../support/render.js';
import { html, render, type LitElement, type TemplateResult } from 'lit';
import type { Block } from '../../src/index.js';
import { article, linkTo, paragraph, pixel } from '../support/article.js';
import '../../src/define.js';

const picture = { _type: 'figure', src: pixel, alt: 'A picture', width: 8, height: 4, caption: 'A caption' };

/** Every kind of block, so that every rule of the styles has something to hold of. */
const blocks = [
  paragraph([['A link', 'link'], ' and ', ['code', 'code'], ', ', ['strong', 'strong'], ['.', 'note']], {
    markDefs: [linkTo('https://news.example/a'), { _type: 'footnote', _key: 'note', body: 'A note.' }],
  }),
  paragraph(['A heading'], { style: 'h3' }),
  paragraph(['A smaller heading'], { style: 'h4' }),
  paragraph(['A small heading'], { style: 'h5' }),
  paragraph(['The smallest heading'], { style: 'h6' }),
  paragraph(['An item'], { listItem: 'bullet', level: 1 }),
  paragraph(['A quotation'], { style: 'blockquote' }),
  paragraph(['const listing = true;'], { style: 'code' }),
  { _type: 'pullQuote', text: 'Large words', attribution: 'A speaker' },
  {
    _type: 'figure',
    src: pixel,
    alt: 'A picture',
    width: 8,
    height: 4,
    caption: 'A caption',
    creditText: 'Me',
  },
  { _type: 'figure', src: 'javascript:0', alt: 'No picture' },
  { _type: 'callout', title: 'A box', body: 'Beside the text.' },
  { _type: 'table', caption: 'A table', head: ['A', 'B'], rows: [['1', '2']] },
  {
    _type: 'timeline',
    title: 'A timeline',
    events: [{ date: '2026-01-01', title: 'An event', body: 'More.' }],
  },
  { _type: 'embed', provider: 'Elsewhere', url: 'https://video.example/1', title: 'A video' },
  { _type: 'divider' },
  paragraph(['A large heading'], { style: 'h2' }),
  paragraph([
    ['highlighted', 'mark'],
    ['typed', 'kbd'],
    ['small', 'small'],
    ['added', 'ins'],
    ['quoted', 'q'],
  ]),
  paragraph(['Done'], { listItem: 'check', checked: true }),
  { _type: 'quote', body: 'Words', attribution: 'A speaker' },
  { _type: 'callout', variant: 'warning', title: 'A box', body: 'Beside the text.' },
  { _type: 'notice', variant: 'retraction', body: 'A line of the editors.' },
  { _type: 'details', summary: 'A line', body: 'What opens.', open: true },
  { _type: 'faq', title: 'Questions', items: [{ question: 'Why?', answer: 'So.' }] },
  { _type: 'list', style: 'number', items: [{ body: 'An item' }] },
  { _type: 'definitionList', items: [{ term: 'A term', body: 'What it is' }] },
  { _type: 'code', code: 'const listing = true;', language: 'js', filename: 'a.js' },
  { _type: 'verse', body: 'A line\n  and another' },
  { _type: 'preformatted', body: 'A  line' },
  { _type: 'math', mathml: '<math><mi>x</mi></math>' },
  { _type: 'button', text: 'A button', href: 'https://news.example/b' },
  { _type: 'button', text: 'Another', href: 'https://news.example/c', variant: 'secondary' },
  { _type: 'divider', style: 'rule' },
  { ...picture, layout: 'wide' },
  { ...picture, layout: 'half' },
  { ...picture, layout: 'half' },
  { _type: 'gallery', figures: [picture, picture], caption: 'A gallery' },
  // One, so that nothing scrolls and takes the focus later.
  { _type: 'gallery', figures: [picture], layout: 'slideshow' },
  { _type: 'video', src: 'https://news.example/v.mp4', title: 'A video', transcript: 'What is said.' },
  { _type: 'audio', src: 'https://news.example/a.mp3', title: 'A sound', duration: 'PT1M' },
  {
    _type: 'embed',
    provider: 'Elsewhere',
    url: 'https://video.example/2',
    title: 'A film',
    thumbnail: pixel,
  },
  {
    _type: 'linkCard',
    url: 'https://news.example/d',
    headline: 'Another page',
    image: pixel,
    publisher: { name: 'Me' },
  },
  { _type: 'file', url: 'https://news.example/e.pdf', name: 'A file', contentSize: '2 MB' },
  { _type: 'rating', ratingValue: 3, itemReviewed: 'A play' },
  { _type: 'product', name: 'A lamp', image: picture, offers: [{ url: 'https://shop.example', price: 3 }] },
  { _type: 'recipe', name: 'Soup', recipeIngredient: ['Water'], recipeInstructions: ['Boil it.'] },
] as Block[];

const terms = [{ name: 'Shipping', url: 'https://news.example/shipping' }, { name: 'Harbours' }];

const whole = article({
  image: { _type: 'figure', src: pixel, alt: 'The lead image', width: 8, height: 4, caption: 'A caption' },
  highlights: ['A takeaway', blocks],
  sections: [{ heading: 'A section', body: blocks }],
  bottomLine: blocks,
  correction: [{ datePublished: '2026-03-02', text: 'A correction.' }],
  articleSection: terms,
  // Of what is loaded, `reply-list` has the looks.
  replies: { open: true, service: 'form', endpoint: 'https://news.example/post' },
});

const replies = [
  {
    id: '1',
    author: { name: 'Ada Reed', url: 'https://reed.example' },
    datePublished: '2024-03-02T08:14:00Z',
    text: blocks,
  },
  { id: '2', parentItem: '1', text: 'An answer.', awaitingApproval: true },
];

/** The elements with all that they can show, where texts in their attributes are not enough. */
const templates: Record<string, TemplateResult> = {
  'article-view': html`<article-view .article=${whole}></article-view>`,
  'article-provider': html`<article-provider .article=${whole}>Words of the page</article-provider>`,
  'article-header': html`<article-header .article=${{ ...whole, description: blocks }}></article-header>`,
  'article-highlights': html`<article-highlights .highlights=${whole.highlights}></article-highlights>`,
  'section-block': html`<section-block .section=${whole.sections[0]}></section-block>`,
  'bottom-line-callout': html`<bottom-line-callout .bottomLine=${blocks}></bottom-line-callout>`,
  'article-terms': html`<article-terms .terms=${terms}></article-terms>`,
  'share-bar': html`<share-bar url="https://news.example/harbour"></share-bar>`,
  'reply-form': html`<reply-form endpoint="https://news.example/post"></reply-form>`,
  'reply-list': html`<reply-list
    .replies=${replies}
    total="9"
    service="json"
    endpoint="https://news.example/replies"
    form-id="reply"
  ></reply-list>`,
};

const attributesOf = (tag: string): string[] =>
  (customElements.get(tag) as typeof LitElement | undefined)?.observedAttributes ?? [];

/** An element whose own attributes are all set to a text, which is enough for a small one. */
function withTexts(tag: string): HTMLElement {
  const element = document.createElement(tag);
  const shared = attributesOf('article-provider');
  for (const name of attributesOf(tag).filter((own) => !shared.includes(own)))
    element.setAttribute(name, `A ${name}`);
  return element;
}

function loaded(image: HTMLImageElement): Promise<unknown> | undefined {
  image.loading = 'eager';
  return image.complete ? undefined : new Promise((resolve) => (image.onload = image.onerror = resolve));
}

/** Shows an element with all it can show, its reply form with all its errors, in a page of 1600 pixels' width. */
export async function showRich(tag: string): Promise<LitElement> {
  const page = document.createElement('div');
  page.style.inlineSize = '1600px';
  document.body.append(page);
  render(templates[tag] ?? withTexts(tag), page);
  const element = page.firstElementChild as LitElement;
  await element.updateComplete;
  await acting(Promise.resolve(element));
  element.shadowRoot!.querySelector<HTMLButtonElement>('[type=submit]')?.click();
  await element.updateComplete;
  await Promise.all([...element.shadowRoot!.querySelectorAll('img')].map(loaded));
  return element;
}
