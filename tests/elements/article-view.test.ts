import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import {
  ArticleView,
  type ArticleErrorEvent,
  type ArticleLoadEvent,
  type ArticleCustomBlockEvent,
  parseArticle,
} from '../../src/index.js';
import { article, paragraph, pixel } from '../support/article.js';
import { expectAccessible } from '../support/axe.js';
import { pretend } from '../support/pretend.js';
import { find, findAll, showArticle, texts, words } from '../support/render.js';
import { nextTask, waitUntil } from '../support/wait-until.js';
import { showInWindow } from '../support/window.js';

const addressOf = (value: unknown): string =>
  URL.createObjectURL(
    new Blob([typeof value === 'string' ? value : JSON.stringify(value)], { type: 'application/json' }),
  );

async function showFrom(src: string): Promise<ArticleView> {
  const view = await fixture<ArticleView>(html`<article-view src=${src}></article-view>`);
  await view.updateComplete;
  return view;
}

/** Waits until a change inside an element has been seen, and all that comes of it is on screen. */
async function settled(view: ArticleView): Promise<void> {
  await nextTask();
  await view.updateComplete;
  await nextTask();
}

/** Answers `fetch` for one test. */
function answer(
  respond: (signal: AbortSignal, options: RequestInit, address: string) => Promise<Response>,
): void {
  pretend(window, 'fetch', (address: string, options: RequestInit) =>
    respond(options.signal!, options, address),
  );
}

describe('article-view', () => {
  it('renders all of an article, in reading order, in one shadow root', async () => {
    const view = await showArticle(article());
    expect(texts(view, 'h1, h2')).to.deep.equal([
      'The harbour opens again',
      'Highlights',
      'Boats',
      'Bottom Line',
      'Replies',
    ]);
    expect(texts(view, '.kicker, .standfirst, .section p')).to.deep.equal([
      'Coast',
      'After nine years the first boats came in.',
      'The lead.',
      'Its second paragraph.',
      'Forty boats.',
    ]);
    expect(texts(view, '.highlights li')).to.deep.equal(['Boats are back', 'Fees are lower']);
    expect(texts(view, '.terms')).to.deep.equal(['Categories Shipping', 'Tags harbours']);
    expect(findAll(view, '*').filter(({ localName }) => localName.includes('-'))).to.deep.equal([]);
  });

  it('shows the date of publication in its own time zone, and the date of the last change', async () => {
    const view = await showArticle(article());
    expect(texts(view, 'time')).to.deep.equal(['March 1, 2026', 'March 4, 2026']);
  });

  it('joins authors in the style of the language', async () => {
    const view = await showArticle(article({ author: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] }));
    expect(words(find(view, '.authors'))).to.equal('By A, B, and C');
  });

  it('is accessible', async () => {
    await expectAccessible(await showArticle(article()));
  });

  it('is accessible in dark colours', async () => {
    const view = await showArticle(article());
    view.style.setProperty('--ae-color-scheme', 'dark');
    await expectAccessible(view);
  });

  it('fits into the heading outline of the page', async () => {
    const view = await showArticle(article());
    view.headingLevel = 3;
    await view.updateComplete;
    expect(texts(view, 'h3')).to.deep.equal(['The harbour opens again']);
    expect(texts(view, 'h4')).to.deep.equal(['Highlights', 'Boats', 'Bottom Line', 'Replies']);
  });

  it('hides sharing and replies on request', async () => {
    const view = await showArticle(article());
    view.withoutShare = true;
    view.withoutReplyForm = true;
    await view.updateComplete;
    expect(findAll(view, '.share, .reply')).to.have.length(0);
    expect(findAll(view, '.replies')).to.have.length(1);
    view.withoutReplies = true;
    await view.updateComplete;
    expect(findAll(view, '.replies')).to.have.length(0);
  });

  it('says when replies are closed', async () => {
    const view = await showArticle(article({ replies: { open: false, service: 'json', endpoint: '/r' } }));
    expect(words(find(view, '.reply .note'))).to.equal('Replies are closed.');
    expect(find(view, 'form')).to.equal(null);
  });

  it('resolves relative URLs against the article, not the page', async () => {
    const view = await showArticle(
      article({ image: { _type: 'figure', src: 'a.png', width: 1, height: 1, alt: '' } }),
    );
    expect((find(view, '.terms a') as HTMLAnchorElement).href).to.equal('https://news.example/shipping');
    expect((find(view, 'img') as HTMLImageElement).src).to.equal('https://news.example/a.png');
  });

  it('shows, on another site, why an image is withheld, or its replacement', async () => {
    const view = await showArticle(
      article({
        image: {
          _type: 'figure',
          src: pixel,
          width: 1,
          height: 1,
          alt: '',
          syndicate: false,
          fallback: 'Only there.',
        },
      }),
    );
    expect(find(view, 'img')).to.equal(null);
    expect(words(find(view, '.main-media'))).to.equal('Only there.');
  });

  for (const [status, notice] of [
    ['canceled', 'This article has been withdrawn by its publisher.'],
    ['withheld', 'This article has been withdrawn by its publisher.'],
  ] as const) {
    it(`shows a notice in place of an article that is ${status}`, async () => {
      const view = await showArticle(article({ syndication: { attribution: '', status } }));
      expect(words(find(view, '.notice p'))).to.equal(notice);
      expect(find(view, 'h1')).to.equal(null);
    });
  }

  it('does not show an article before its embargo ends or after its licence has run out', async () => {
    const early = await showArticle(
      article({ syndication: { attribution: '', embargoed: '2999-01-01T00:00:00Z' } }),
    );
    expect(words(find(early, '.notice p'))).to.equal('This article has not been released yet.');
    const late = await showArticle(
      article({ syndication: { attribution: '', expires: '2001-01-01T00:00:00Z' } }),
    );
    expect(words(find(late, '.notice p'))).to.equal('This article is no longer available here.');
  });

  it('shows corrections and where the article comes from', async () => {
    const view = await showArticle(
      article({
        correction: [{ datePublished: '2026-03-05', text: 'It was nine years.' }],
        syndication: { attribution: 'First published by The Quay.', license: 'https://license.example/' },
      }),
    );
    expect(words(find(view, '.correction'))).to.equal('March 5, 2026 It was nine years.');
    expect(texts(view, '.attribution p')).to.deep.equal([
      'First published by The Quay.',
      'https://license.example/ (opens in a new tab)',
    ]);
  });

  it('dispatches an event for custom blocks, with their slots', async () => {
    const view = await fixture<ArticleView>(html`<article-view></article-view>`);
    const told = oneEvent(view, 'article-custom-block') as Promise<ArticleCustomBlockEvent>;
    view.article = article({
      sections: [{ body: [{ _type: 'example.poll', question: 'Why?', fallback: 'A poll.' }] }],
    });
    const { block, slot } = await told;
    expect(block.question).to.equal('Why?');
    view.innerHTML = `<p slot=${slot}>Mine</p>`;
    expect(
      (find(view, `slot[name='${slot}']`) as HTMLSlotElement).assignedElements().map(words),
    ).to.deep.equal(['Mine']);
  });

  it('follows a link within the article', async () => {
    const view = await showArticle(
      article({
        sections: [
          {
            body: [paragraph([['down', 'l']], { markDefs: [{ _type: 'link', _key: 'l', href: '#boats' }] })],
          },
          { id: 'boats', heading: 'Boats', body: 'x' },
        ],
      }),
    );
    find(view, '.section a')!.click();
    expect(view.shadowRoot!.activeElement!.id).to.equal('boats');
  });

  it('scrolls to the server’s anchor of a section, also when the article changes', async () => {
    const view = await showArticle(article());
    view.innerHTML = '<a slot="anchor-boats"></a>';
    view.article = article({ headline: 'Another' });
    await view.updateComplete;
    expect(view.firstElementChild!.assignedSlot?.closest('.section')?.id).to.equal('boats');
  });

  it('leaves an anchor of the page to the page', async () => {
    const page = await fixture(
      html`<div>
        <h2 id="boats">The page’s own</h2>
        <article-view .article=${article()}></article-view>
      </div>`,
    );
    const view = page.querySelector('article-view')!;
    await view.updateComplete;
    let scrolled = false;
    find(view, '#boats')!.scrollIntoView = () => (scrolled = true);
    const arrived = oneEvent(window, 'hashchange');
    location.hash = '#boats';
    await arrived;
    history.replaceState(null, '', location.pathname + location.search);
    expect(scrolled).to.equal(false);
  });

  describe('sources', () => {
    it('fetches the article at src', async () => {
      const view = await showFrom(addressOf(article()));
      expect(texts(view, 'h1')).to.deep.equal(['The harbour opens again']);
    });

    it('accepts JSON inside it, also when it is added later', async () => {
      const view = await fixture<ArticleView>(
        html`<article-view
          ><script type="application/json">
            { "headline": "Inside" }
          </script></article-view
        >`,
      );
      expect(texts(view, 'h1')).to.deep.equal(['Inside']);
      view.querySelector('script')!.textContent = '{ "headline": "Later" }';
      await waitUntil(() => texts(view, 'h1')[0] === 'Later', 'The later one is not shown');
    });

    it('keeps an article from JSON inside it when the page replaces the JSON by something else', async () => {
      const view = await fixture<ArticleView>(
        html`<article-view
          ><script type="application/json">
            {
              "headline": "Inside",
              "sections": [{ "body": [{ "_type": "example.poll", "fallback": "A poll." }] }]
            }
          </script></article-view
        >`,
      );
      let told = 0;
      view.addEventListener('article-custom-block', ({ slot }) => {
        told++;
        view.insertAdjacentHTML('beforeend', `<p slot=${slot}>Mine</p>`);
      });
      await settled(view);
      view.insertAdjacentHTML('beforeend', '<p>More</p>');
      await settled(view);
      expect(texts(view, 'h1')).to.deep.equal(['Inside']);
      expect(told).to.be.lessThan(2);
      view.querySelector('script')!.remove();
      await settled(view);
      expect(texts(view, 'h1')).to.deep.equal(['Inside']);
    });

    it('shows an error and the fallback content if the JSON inside it is invalid', async () => {
      const view = await fixture<ArticleView>(
        html`<article-view
          ><script type="application/json">
            { "headline": "Inside",
          </script>
          <p>Read it at home</p></article-view
        >`,
      );
      await view.updateComplete;
      expect(view.status).to.equal('error');
      expect(texts(view, '[role=alert] p, [role=alert] button')).to.deep.equal([
        'The article could not be loaded.',
      ]);
      expect(view.querySelector('p')!.checkVisibility()).to.equal(true);
    });

    it('reports no new problems in the output of parseArticle', async () => {
      const parsed = parseArticle({ headline: 'H', sections: ['x'] }).article;
      expect(new Set((await showArticle(parsed)).problems.map(({ code }) => code))).to.deep.equal(
        new Set(['missing']),
      );
    });

    it('accepts JSON text as a property', async () => {
      expect(texts(await showArticle('{ "headline": "Text" }'), 'h1')).to.deep.equal(['Text']);
    });

    it('prefers the property to src, and src to JSON inside', async () => {
      const view = await fixture<ArticleView>(
        html`<article-view src=${addressOf({ headline: 'Fetched' })}
          ><script type="application/json">
            { "headline": "Inside" }
          </script></article-view
        >`,
      );
      await view.updateComplete;
      expect(texts(view, 'h1')).to.deep.equal(['Fetched']);
      view.article = { headline: 'Property' };
      await view.updateComplete;
      expect(texts(view, 'h1')).to.deep.equal(['Property']);
    });

    it('announces loading to assistive technology', async () => {
      answer(() => new Promise(() => {}));
      const view = await fixture<ArticleView>(html`<article-view></article-view>`);
      view.src = '/slow.json';
      await waitUntil(() => words(find(view, '[role=status]')), 'It does not say that it loads');
      expect(view.status).to.equal('loading');
      expect(words(find(view, '[role=status]'))).to.equal('Loading the article…');
    });

    it('shows an error with a button to try again, and the fallback content', async () => {
      let attempts = 0;
      answer(() =>
        Promise.resolve(attempts++ ? Response.json(article()) : new Response('', { status: 503 })),
      );
      const view = await fixture<ArticleView>(html`<article-view><p>Read it at home</p></article-view>`);
      const told = oneEvent(view, 'article-error');
      view.src = '/a.json';
      expect(String(((await told) as unknown as ArticleErrorEvent).error)).to.contain('503');
      expect(words(find(view, '[role=alert] p'))).to.equal('The article could not be loaded.');
      expect(view.querySelector('p')!.checkVisibility()).to.equal(true);
      await expectAccessible(view);
      find(view, '[role=alert] button')!.click();
      await view.updateComplete;
      expect(texts(view, 'h1')).to.deep.equal(['The harbour opens again']);
    });

    it('shows an error when the file is not JSON', async () => {
      const view = await showFrom(addressOf('<html>'));
      expect(view.status).to.equal('error');
      expect(view.error!.message).to.contain('is not JSON');
    });

    it('aborts a request when src changes, and shows the new article even if the old one arrives last', async () => {
      const signals: AbortSignal[] = [];
      const answers: (() => void)[] = [];
      answer((signal, _options, address) => {
        signals.push(signal);
        return new Promise((resolve) => {
          // It is there as a whole: what follows from it is over before the next task.
          const file = new Response(JSON.stringify({ headline: address }));
          answers.push(() => resolve(file));
        });
      });
      const view = await fixture<ArticleView>(html`<article-view></article-view>`);
      view.src = '/first';
      await waitUntil(() => answers.length === 1, 'The first is not fetched');
      view.src = '/second';
      await waitUntil(() => answers.length === 2, 'The second is not fetched');
      answers[1]!();
      await view.updateComplete;
      answers[0]!();
      await settled(view);
      expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true, false]);
      expect(texts(view, 'h1')).to.deep.equal(['/second']);
    });

    it('hands integrity to fetch, and shows an error when it does not match', async () => {
      const src = addressOf(article());
      const view = await fixture<ArticleView>(
        html`<article-view
          src=${src}
          integrity="sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
        ></article-view>`,
      );
      await view.updateComplete;
      expect(view.status).to.equal('error');
    });

    it('stops loading when it is removed, and continues when it is connected again', async () => {
      const signals: AbortSignal[] = [];
      let isThere = false;
      answer((signal) => {
        signals.push(signal);
        return new Promise((resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason as Error));
          if (isThere) resolve(Response.json(article()));
        });
      });
      const view = await fixture<ArticleView>(html`<article-view></article-view>`);
      view.src = '/a.json';
      await waitUntil(() => signals.length, 'Nothing is fetched');
      const parent = view.parentElement!;
      view.remove();
      expect(signals[0]!.aborted).to.equal(true);
      await nextTask();
      isThere = true;
      parent.append(view);
      await view.updateComplete;
      expect(signals).to.have.length(2);
      expect(texts(view, 'h1')).to.deep.equal(['The harbour opens again']);
    });

    it('shows a message if there is no article', async () => {
      const view = await showArticle({});
      expect(words(find(view, '.notice'))).to.equal('There is no article to show.');
    });

    it('replaces one article by another completely', async () => {
      const view = await showArticle(article());
      view.article = { headline: 'Other', sections: ['Text'] };
      await view.updateComplete;
      expect(texts(view, 'h1, h2, .section')).to.deep.equal(['Other', 'Text']);
    });

    it('dispatches an event when an article is rendered, with its problems', async () => {
      const view = await fixture<ArticleView>(html`<article-view></article-view>`);
      const told = oneEvent(view, 'article-load');
      view.article = { ...article(), headline: 7 };
      const { article: shown, problems } = (await told) as unknown as ArticleLoadEvent;
      expect(shown!.headline).to.equal('7');
      expect(problems.map(({ path }) => path)).to.deep.equal(['/headline']);
      expect(texts(view, 'h1')).to.deep.equal(['7']);
    });
  });

  describe('languages', () => {
    it('shows the interface in the article’s language', async () => {
      const view = await showArticle(article({ inLanguage: 'fr-CA' }));
      expect(find(view, '.root')).to.include({ lang: 'fr-CA', dir: 'ltr' });
      expect(texts(view, '.highlights h2')).to.not.deep.equal(['Highlights']);
      expect(texts(view, 'time')[0]).to.equal('1 mars 2026');
    });

    it('renders a right-to-left article from the right', async () => {
      const view = await showArticle(article({ inLanguage: 'ar' }));
      const { direction } = getComputedStyle(find(view, 'h1')!);
      expect(direction).to.equal('rtl');
    });

    it('keeps its direction whatever that of the page', async () => {
      const page = await fixture(
        html`<div dir="rtl"><article-view .article=${article()}></article-view></div>`,
      );
      const view = page.querySelector('article-view')!;
      await view.updateComplete;
      expect(getComputedStyle(find(view, 'h1')!).direction).to.equal('ltr');
    });

    it('marks messages in another language than the article’s', async () => {
      const view = await showArticle(article());
      view.locale = 'ar';
      await view.updateComplete;
      expect(find(view, '.reply')).to.include({ lang: 'ar', dir: 'rtl' });
      expect(find(view, '.root')).to.include({ lang: 'en', dir: 'ltr' });
    });

    it('formats dates in the language of the text around them', async () => {
      const view = await showArticle(article({ inLanguage: 'ar' }));
      view.locale = 'de';
      await view.updateComplete;
      expect(find(view, '.updated > span')).to.include({ lang: 'de', dir: 'ltr' });
      expect(texts(view, 'time')).to.deep.equal(['1. März 2026', '4. März 2026']);
    });

    it('uses English for an unsupported language', async () => {
      const view = await showArticle(article({ inLanguage: 'tlh' }));
      expect(texts(view, '.highlights h2')).to.deep.equal(['Highlights']);
    });
  });

  describe('layout', () => {
    for (const width of [280, 320, 768, 1280]) {
      it(`fits ${width} pixels with the longest words and widest tables`, async () => {
        const long = 'a'.repeat(200);
        const view = await showInWindow(
          width,
          article({
            headline: long,
            alternativeHeadline: long,
            highlights: [long],
            sections: [
              {
                heading: long,
                body: [paragraph([long]), { _type: 'table', rows: [Array(40).fill('cell')] }],
              },
            ],
            bottomLine: long,
            articleSection: [{ name: long, url: '/x' }],
            author: [{ name: long }],
          }),
        );
        expect(view.scrollWidth).to.equal(view.clientWidth);
        const { scrollWidth, clientWidth } = view.ownerDocument.documentElement;
        expect(scrollWidth).to.equal(clientWidth);
      });
    }

    it('keeps lines to about 66 characters where there is room', async () => {
      const view = await showInWindow(
        1600,
        article({ sections: [{ body: 'the quick brown fox jumps over a lazy dog '.repeat(20) }] }),
      );
      const text = find(view, '.section p')!;
      const size = parseFloat(getComputedStyle(text).fontSize);
      expect(text.clientWidth / size).to.be.within(26, 33);
    });

    it('follows the reader’s font size, not the page’s', async () => {
      document.documentElement.style.fontSize = '62.5%';
      try {
        const view = await showArticle(article());
        expect(getComputedStyle(find(view, '.root')!).fontSize).to.equal('16px');
      } finally {
        document.documentElement.style.fontSize = '';
      }
    });

    it('is not shown when hidden', async () => {
      const view = await showArticle(article());
      view.hidden = true;
      expect(view.checkVisibility()).to.equal(false);
    });
  });

  it('can be registered under another name, beside its own', async () => {
    ArticleView.define('acme-article');
    ArticleView.define('acme-article');
    const view = document.createElement('acme-article') as ArticleView;
    view.article = article();
    document.body.append(view);
    await view.updateComplete;
    expect(texts(view, 'h1')).to.deep.equal(['The harbour opens again']);
    view.remove();
  });

  it('does not redefine a tag that is already defined', () => {
    class Theirs extends HTMLElement {}
    customElements.define('their-article', Theirs);
    ArticleView.define('their-article');
    expect(customElements.get('their-article')).to.equal(Theirs);
  });
});
