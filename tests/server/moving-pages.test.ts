// Pages that move: what a server rendered is copied, restored from its text, or replaced in place, as Turbo, htmx, Livewire and
// all who morph pages do. Whatever they do, an article keeps its look and acts, and what the server sent last is shown.
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { ArticleElement } from '../../src/elements/base/article-element.js';
import { type ArticleView, type ArticleLoadEvent, parseArticle } from '../../src/index.js';
import { renderArticle, renderElement } from '../../src/server/index.js';
import { samples } from '../../stories/articles/index.js';
import { acting, find, texts, words } from '../support/render.js';
import { waitUntil } from '../support/wait-until.js';

const pageUrl = location.href;

const oneEvent = <Type extends keyof GlobalEventHandlersEventMap>(
  target: EventTarget,
  type: Type,
): Promise<GlobalEventHandlersEventMap[Type]> =>
  new Promise((heard) => target.addEventListener(type, heard as EventListener, { once: true }));

const replies = { open: true, service: 'form', endpoint: `${location.origin}/reply`, thread: '7' };
const article = (headline: string, more: object = {}) => ({
  headline,
  url: `${location.origin}/article`,
  sections: [{ heading: 'A heading', body: ['The text.'] }],
  replies,
  ...more,
});
const first = article('First');
const second = article('Second');

const served = (input: unknown, options: object = {}): string =>
  renderArticle(input, { pageUrl, ...options });

/** A page whose parser has read markup of a server. */
async function pageOf(markup: string): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`<main></main>`);
  page.setHTMLUnsafe(markup);
  await ready(page);
  return page;
}

const viewIn = (page: Element): ArticleView => page.querySelector('article-view')!;

async function ready(page: Element): Promise<void> {
  for (const element of page.querySelectorAll<ArticleElement>(':defined')) await element.updateComplete;
}

/** All that a live article has: its words, its look, its controls. */
async function expectLive(view: ArticleView, headline: string): Promise<void> {
  await view.updateComplete;
  expect(texts(view, 'h1')).to.deep.equal([headline]);
  expect(getComputedStyle(find(view, 'h1')!).fontWeight).to.equal('700');
  expect(find(view, '.article')!.getBoundingClientRect().height).to.be.above(0);
  expect(view.querySelector('template')).to.equal(null);
  const shared = oneEvent(view, 'share-bar-share');
  view.addEventListener('share-bar-share', (event) => event.preventDefault(), { once: true });
  find(view, '[data-network="copy"]')!.click();
  expect((await shared).network).to.equal('copy');
  await acting(Promise.resolve(view));
  expect((find(view, 'form') as HTMLFormElement).noValidate).to.equal(true);
}

const comment = (view: Element): HTMLTextAreaElement =>
  find(view, '#ae-reply-comment') as HTMLTextAreaElement;

/** Keeps a page as text, as some do of their history, and makes it anew. */
function restore(page: HTMLElement): void {
  const { innerHTML } = page;
  page.innerHTML = innerHTML;
}

/** Puts other children and attributes into an element, as those do who morph pages: nothing makes a shadow root of them. */
function morph(element: Element, markup: string): void {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  const wanted = body.firstElementChild!;
  for (const name of element.getAttributeNames())
    if (!wanted.hasAttribute(name)) element.removeAttribute(name);
  for (const { name, value } of wanted.attributes) element.setAttribute(name, value);
  element.replaceChildren(...wanted.childNodes);
}

beforeEach(() => localStorage.clear());

describe('a copy of a server-rendered article works like the original', () => {
  it('of a hydrated one', async () => {
    const page = await pageOf(served(first));
    viewIn(page).replaceWith(viewIn(page).cloneNode(true));
    await expectLive(viewIn(page), 'First');
    expect(viewIn(page).status).to.equal('ready');
  });

  it('of one in a page that is copied as a whole, and shown later', async () => {
    const page = await pageOf(`<div>${served(first)}</div>`);
    const snapshot = page.cloneNode(true) as HTMLElement;
    page.replaceChildren();
    page.append(...document.importNode(snapshot, true).childNodes);
    await expectLive(viewIn(page), 'First');
  });

  it('with the reader’s text', async () => {
    const page = await pageOf(served(first));
    comment(viewIn(page)).value = 'I was there.';
    viewIn(page).replaceWith(viewIn(page).cloneNode(true));
    await expectLive(viewIn(page), 'First');
    expect(comment(viewIn(page)).value).to.equal('I was there.');
  });

  it('of one whose article has been replaced', async () => {
    const page = await pageOf(served(first));
    viewIn(page).article = second;
    await viewIn(page).updateComplete;
    viewIn(page).replaceWith(viewIn(page).cloneNode(true));
    await expectLive(viewIn(page), 'Second');
  });

  it('of a client-rendered one', async () => {
    const page = await fixture<HTMLElement>(
      html`<main><article-view .article=${first}></article-view></main>`,
    );
    viewIn(page).replaceWith(viewIn(page).cloneNode(true));
    await expectLive(viewIn(page), 'First');
    expect(viewIn(page).status).to.equal('ready');
  });

  it('of one that was loading: it loads, too', async () => {
    const { fetch } = window;
    let arrive!: () => void;
    const arrival = new Promise<void>((resolve) => (arrive = resolve));
    window.fetch = () => arrival.then(() => Response.json(first));
    try {
      const page = await fixture<HTMLElement>(html`<main></main>`);
      page.append(Object.assign(document.createElement('article-view'), { src: '/article.json' }));
      await waitUntil(() => find(viewIn(page), '.loading'), 'Nothing says that it loads');
      viewIn(page).setAttribute('src', '/article.json');
      viewIn(page).replaceWith(viewIn(page).cloneNode(true));
      arrive();
      await waitUntil(() => find(viewIn(page), 'h1'), 'The copy does not load');
      await expectLive(viewIn(page), 'First');
    } finally {
      window.fetch = fetch;
    }
  });

  it('of one without an article, which can be set', async () => {
    const page = await fixture<HTMLElement>(html`<main><article-view></article-view></main>`);
    viewIn(page).replaceWith(viewIn(page).cloneNode(true));
    await viewIn(page).updateComplete;
    expect(viewIn(page).status).to.equal('empty');
    viewIn(page).article = first;
    await expectLive(viewIn(page), 'First');
  });

  const parts: Record<string, string> = {
    'article-highlights': renderElement('article-highlights', { highlights: ['A takeaway'] }),
    'section-block': renderElement('section-block', { section: { body: 'Some text' } as never }),
    'article-header': renderElement('article-header', { article: first }),
    'bottom-line-callout': renderElement('bottom-line-callout', { bottomLine: 'An end' }),
    'article-terms': renderElement('article-terms', { terms: [{ name: 'A term' }] }),
    'share-bar': renderElement('share-bar', { url: 'https://news.example/a' }),
    'reply-form': renderElement('reply-form', { endpoint: '/reply', service: 'form' }),
    'reply-list': renderElement('reply-list', {
      replies: [{ id: '1', name: 'Ada', content: 'A reply', date: '2026-01-02T10:00:00Z' }] as never,
    }),
  };
  for (const [tag, markup] of Object.entries(parts)) {
    it(`of a single ${tag}`, async () => {
      const page = await pageOf(markup);
      const element = page.querySelector(tag)!;
      const text = words(element.shadowRoot!.querySelector('.root'));
      expect(text).not.to.equal('');
      element.replaceWith(element.cloneNode(true));
      await ready(page);
      expect(words(page.querySelector(tag)!.shadowRoot!.querySelector('.root'))).to.equal(text);
    });
  }
});

describe('an article that is restored from serialized markup works again', () => {
  for (const [name, { article: sample }] of Object.entries(samples)) {
    it(`the sample ${name}`, async () => {
      const page = await pageOf(served(sample));
      const before = words(find(viewIn(page), '.root'));
      restore(page);
      await ready(page);
      expect(words(find(viewIn(page), '.root'))).to.equal(before);
    });
  }

  it('with styles, sharing and form', async () => {
    const page = await pageOf(served(first));
    restore(page);
    expect(find(viewIn(page), 'h1'), 'at once').not.to.equal(null);
    await expectLive(viewIn(page), 'First');
  });

  it('twice, and then copied', async () => {
    const page = await pageOf(served(first));
    for (let times = 0; times < 2; times++) {
      restore(page);
      await ready(page);
    }
    viewIn(page).replaceWith(viewIn(page).cloneNode(true));
    await expectLive(viewIn(page), 'First');
  });

  it('without its data, with its semantic markup: no text is lost', async () => {
    const page = await pageOf(served(first, { layers: { data: false } }));
    restore(page);
    await ready(page);
    expect(find(viewIn(page), 'slot')).not.to.equal(null);
    expect(words(viewIn(page))).to.include('The text.');
  });
});

describe('markup that a server sends later replaces the current one', () => {
  it('another article', async () => {
    const page = await pageOf(served(first));
    morph(viewIn(page), served(second));
    await waitUntil(() => words(find(viewIn(page), 'h1')) === 'Second', 'The old article stays');
    await expectLive(viewIn(page), 'Second');
    expect(viewIn(page).shadowRoot!.querySelectorAll('.root').length).to.equal(1);
  });

  it('another article, again and again, and the first at last', async () => {
    const page = await pageOf(served(first));
    for (const headline of ['Second', 'Third', 'First']) {
      morph(viewIn(page), served(article(headline)));
      await waitUntil(() => words(find(viewIn(page), 'h1')) === headline, `${headline} is not shown`);
    }
    await expectLive(viewIn(page), 'First');
  });

  it('the same article changes nothing: neither nodes nor focus', async () => {
    const page = await pageOf(served(first));
    const view = viewIn(page);
    comment(view).value = 'I was there.';
    comment(view).focus();
    const nodes = [...view.shadowRoot!.querySelectorAll('*')];
    morph(view, served(first));
    await waitUntil(() => !view.querySelector('template'), 'The template stays');
    await view.updateComplete;
    expect([...view.shadowRoot!.querySelectorAll('*')]).to.deep.equal(nodes);
    expect(view.shadowRoot!.activeElement).to.equal(comment(view));
    expect(comment(view).value).to.equal('I was there.');
  });

  for (const when of ['before', 'after']) {
    it(`a later version keeps the reader’s text and the caret, ${when} the behaviour of the form has loaded`, async () => {
      const page = await pageOf(served(first));
      const view = viewIn(page);
      if (when === 'after') await acting(Promise.resolve(view));
      comment(view).value = 'I was there.';
      comment(view).focus();
      comment(view).setSelectionRange(2, 5);
      morph(view, served(second));
      await waitUntil(() => words(find(view, 'h1')) === 'Second', 'The old article stays');
      expect(comment(view).value).to.equal('I was there.');
      expect(view.shadowRoot!.activeElement).to.equal(comment(view));
      expect([comment(view).selectionStart, comment(view).selectionEnd]).to.deep.equal([2, 5]);
      await expectLive(view, 'Second');
      expect(comment(view).value).to.equal('I was there.');
    });
  }

  it('text that was written for one article is not moved to another', async () => {
    const page = await pageOf(served(first));
    const view = viewIn(page);
    await acting(Promise.resolve(view));
    comment(view).value = 'I was there.';
    comment(view).dispatchEvent(new InputEvent('input', { bubbles: true }));
    morph(view, served(article('Second', { replies: { ...replies, thread: '8' } })));
    await waitUntil(() => words(find(view, 'h1')) === 'Second', 'The old article stays');
    expect(comment(view).value).to.equal('');
    morph(view, served(first));
    await waitUntil(() => words(find(view, 'h1')) === 'First', 'The other article stays');
    await waitUntil(() => comment(view).value === 'I was there.', 'The draft is lost');
  });

  it('in an element without an article', async () => {
    const page = await fixture<HTMLElement>(html`<main><article-view></article-view></main>`);
    morph(viewIn(page), served(first));
    await waitUntil(() => words(find(viewIn(page), 'h1')) === 'First', 'Nothing is shown');
    await expectLive(viewIn(page), 'First');
  });

  it('in an element that was restored from serialized markup', async () => {
    const page = await pageOf(served(first));
    restore(page);
    await ready(page);
    morph(viewIn(page), served(second));
    await waitUntil(() => words(find(viewIn(page), 'h1')) === 'Second', 'The old article stays');
    await expectLive(viewIn(page), 'Second');
  });

  it('in an element that loaded its article', async () => {
    const src = URL.createObjectURL(new Blob([JSON.stringify(first)]));
    const page = await fixture<HTMLElement>(html`<main><article-view src=${src}></article-view></main>`);
    await viewIn(page).updateComplete;
    morph(viewIn(page), served(second, { attributes: { src } }));
    await waitUntil(() => words(find(viewIn(page), 'h1')) === 'Second', 'The old article stays');
  });

  it('but not an article that the page has set', async () => {
    const page = await pageOf(served(first));
    const view = viewIn(page);
    view.article = first;
    await view.updateComplete;
    morph(view, served(second));
    await waitUntil(() => !view.querySelector('template'), 'The template stays');
    await expectLive(view, 'First');
  });

  it('from its data if the shadow root was lost', async () => {
    const page = await pageOf(served(first));
    morph(viewIn(page), served(second).replace(/<template.*<\/template>/s, ''));
    await waitUntil(() => words(find(viewIn(page), 'h1')) === 'Second', 'The old article stays');
    await expectLive(viewIn(page), 'Second');
  });

  it('from its semantic markup if shadow root and data were lost', async () => {
    const page = await pageOf(served(first));
    const rest = served(second, { layers: { data: false } }).replace(/<template.*<\/template>/s, '');
    morph(viewIn(page), rest);
    await waitUntil(() => find(viewIn(page), 'slot:not([name])'), 'The old article stays');
    expect(words(viewIn(page))).to.include('Second');
  });

  it('but not a shadow root of something else: the article stays, without a template', async () => {
    const page = await pageOf(served(first));
    morph(
      viewIn(page),
      '<article-view ssr-hash="x"><template shadowrootmode="open"><p>Else</p></template></article-view>',
    );
    await waitUntil(() => !viewIn(page).querySelector('template'), 'The template stays');
    await expectLive(viewIn(page), 'First');
  });

  it('the new version of a single element', async () => {
    const page = await pageOf(renderElement('article-highlights', { highlights: ['One'] }));
    const element = page.querySelector('article-highlights')!;
    morph(element, renderElement('article-highlights', { highlights: ['Two'] }));
    await waitUntil(() => words(find(element, 'li')) === 'Two', 'The old one stays');
    expect(element.querySelector('template')).to.equal(null);
    element.highlights = ['Three'];
    await element.updateComplete;
    expect(texts(element, 'li')).to.deep.equal(['Three']);
  });
});

describe('data that is set before an element is connected is rendered as soon as it is', () => {
  /** Puts an element into the page; answers with the height that it has at once. */
  async function heightOf(tag: string, properties: object): Promise<number> {
    const page = await fixture<HTMLElement>(html`<main></main>`);
    const element = Object.assign(document.createElement(tag), properties);
    page.append(element);
    return element.getBoundingClientRect().height;
  }

  const given: Record<string, object> = {
    'article-view': { article: first },
    'article-header': { article: first },
    'article-highlights': { highlights: ['One'] },
    'section-block': { section: { body: 'Text' } },
    'bottom-line-callout': { bottomLine: 'The end' },
    'article-terms': { terms: [{ name: 'A term' }] },
    'share-bar': { url: 'https://news.example/a' },
    'reply-form': { endpoint: '/reply' },
    'reply-list': { replies: [{ id: '1', name: 'Ada', content: 'A reply' }] },
  };
  for (const [tag, properties] of Object.entries(given))
    it(`${tag}`, async () => expect(await heightOf(tag, properties)).to.be.above(20));

  it('JSON text', async () =>
    expect(await heightOf('article-view', { article: JSON.stringify(first) })).to.be.above(20));

  it('JSON inside', async () => {
    const page = await fixture<HTMLElement>(html`<main></main>`);
    page.innerHTML = `<article-view><script type="application/json">${JSON.stringify(first)}</script></article-view>`;
    expect(viewIn(page).getBoundingClientRect().height).to.be.above(20);
  });

  it('an article of a provider around it', async () => {
    const page = await fixture<HTMLElement>(html`<main></main>`);
    const provider = document.createElement('article-provider');
    provider.article = first;
    provider.append(document.createElement('article-header'));
    page.append(provider);
    expect(provider.firstElementChild!.getBoundingClientRect().height).to.be.above(20);
  });

  it('and its event comes after, so that a listener can be added', async () => {
    const page = await fixture<HTMLElement>(html`<main></main>`);
    const view = document.createElement('article-view');
    view.article = first;
    page.append(view);
    const event = await oneEvent(view, 'article-load');
    expect(event.article!.headline).to.equal('First');
  });
});

describe('an article that a server rendered has its data', () => {
  /** Puts markup into a page; answers with the event that tells of it. */
  async function announced(markup: string): Promise<ArticleLoadEvent> {
    const page = await fixture<HTMLElement>(html`<main></main>`);
    const event = new Promise<ArticleLoadEvent>((resolve) =>
      page.addEventListener('article-load', resolve, { capture: true, once: true }),
    );
    page.setHTMLUnsafe(markup);
    return event;
  }

  it('in the event, and as property', async () => {
    const event = await announced(served(first));
    expect(event.article!.headline).to.equal('First');
    expect(event.problems).to.deep.equal([]);
    const view = event.target as ArticleView;
    expect(view.article).to.deep.equal(parseArticle(first).article);
    const { article: data } = view;
    view.article = data;
    const { shadowRoot } = view;
    const headline = shadowRoot!.querySelector('h1');
    await view.updateComplete;
    expect(shadowRoot!.querySelector('h1'), 'the same article changes nothing').to.equal(headline);
  });

  for (const [name, { article: sample }] of Object.entries(samples)) {
    it(`the same as was rendered: ${name}`, async () => {
      // At its origin: elsewhere, some of it may not be shown.
      const markup = renderArticle(sample);
      const event = await announced(markup);
      const view = event.target as ArticleView;
      const root = find(view, '.root');
      expect(JSON.stringify(event.article)).to.equal(JSON.stringify(parseArticle(sample).article));
      view.article = event.article;
      await view.updateComplete;
      expect(find(view, '.root')).to.equal(root);
    });
  }

  it('which is parsed only when it is read', async () => {
    const { parse } = JSON;
    let times = 0;
    JSON.parse = (text, ...more) => {
      if (text.includes('The text.')) times += 1;
      return parse.call(JSON, text, ...more);
    };
    try {
      const event = await announced(served(first));
      expect(times).to.equal(0);
      expect(event.article!.headline).to.equal('First');
      expect(times).to.equal(1);
    } finally {
      JSON.parse = parse;
    }
  });

  it('the one that was sent last', async () => {
    const view = (await announced(served(first))).target as ArticleView;
    expect((view.article as { headline: string }).headline).to.equal('First');
    const event = oneEvent(view, 'article-load');
    morph(view, served(second));
    expect((await event).article!.headline).to.equal('Second');
    expect((view.article as { headline: string }).headline).to.equal('Second');
  });

  it('and dispatches events for custom blocks', async () => {
    const page = await fixture<HTMLElement>(html`<main></main>`);
    const event = oneEvent(page, 'article-custom-block');
    const block = { _type: 'chart', _key: 'catch', bars: [1, 2], fallback: 'One, two' };
    page.setHTMLUnsafe(served(article('Chart', { sections: [{ body: [block] }] })));
    const { block: told, slot } = await event;
    expect([told._type, slot]).to.deep.equal(['chart', 'block:catch']);
  });

  it('also for articles from src or from JSON inside', async () => {
    const src = URL.createObjectURL(new Blob([JSON.stringify(first)]));
    const view = await fixture<ArticleView>(html`<article-view src=${src}></article-view>`);
    await view.updateComplete;
    expect((view.article as { headline: string }).headline).to.equal('First');
  });

  const withheld = {
    embargoed: { embargoed: '2999-01-01T00:00:00Z' },
    withdrawn: { status: 'withheld' },
    expired: { expires: '2001-01-01T00:00:00Z' },
  };
  for (const [what, syndication] of Object.entries(withheld)) {
    it(`but not if it is ${what}: nothing of it is in the page`, async () => {
      const markup = served(article('Secret', { syndication }));
      expect(markup).not.to.include('Secret');
      const event = await announced(markup);
      expect(event.article).to.equal(undefined);
      expect((event.target as ArticleView).article).to.equal(undefined);
    });
  }

  it('without the URLs of withheld images', () => {
    const figure = { _type: 'figure', src: 'https://news.example/secret.jpg', alt: 'A', width: 1, height: 1 };
    const syndicated = {
      headline: 'Syndicated',
      url: 'https://news.example/article',
      image: { ...figure, syndicate: false, srcset: 'https://news.example/secret.jpg 2x' },
      sections: [{ body: [{ ...figure, syndicate: false, fallback: 'No picture' }] }],
    };
    expect(served(syndicated)).not.to.include('secret');
  });

  it('without the addresses of recordings, thumbnails and images in a line that may not be shown there', () => {
    const secret = 'https://news.example/secret';
    const kept = { syndicate: false, caption: 'Kept words.' };
    const blocks = [
      {
        _type: 'gallery',
        figures: [{ _type: 'figure', src: secret, alt: '', width: 1, height: 1, ...kept }],
      },
      { _type: 'video', src: secret, poster: secret, tracks: [{ src: secret }], ...kept },
      { _type: 'audio', sources: [{ src: secret }], image: secret, ...kept },
      { _type: 'embed', provider: 'P', url: '/e', title: 'T', thumbnail: secret, ...kept },
      { _type: 'linkCard', url: '/l', headline: 'H', image: secret, syndicate: false },
      { _type: 'block', children: [{ _type: 'inlineImage', src: secret, alt: 'I', syndicate: false }] },
    ];
    for (const block of blocks) {
      const syndicated = { url: 'https://news.example/article', sections: [{ body: [block] }] };
      expect(served({ ...syndicated, media: blocks[1] }, { layers: { jsonLd: true } })).not.to.include(
        'secret',
      );
    }
  });

  it('unless the server leaves it out', async () => {
    const event = await announced(served(first, { layers: { data: false } }));
    expect(event.article).to.equal(undefined);
  });

  for (const field of [1n, { toJSON: () => undefined }, Symbol('x')]) {
    it(`or cannot write it: ${typeof field}`, async () => {
      const block = { _type: 'chart', _key: 'catch', field, fallback: 'One, two' };
      const event = await announced(served(article('Chart', { sections: [{ body: [block] }] })));
      expect(words((event.target as ArticleView).shadowRoot!.querySelector('h1'))).to.equal('Chart');
    });
  }
});
