import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { ArticleHeader, ArticleProvider, ArticleView } from '../../src/index.js';
import { renderArticle, renderElement } from '../../src/server/index.js';
import { bareArticle } from '../article/support.js';
import { takeClock } from '../support/clock.js';
import { pretend } from '../support/pretend.js';
import { find, placed, served, words } from '../support/render.js';
import { waitUntil } from '../support/wait-until.js';

// The rule: an embargo that ends while the page is open shows the article, and an article that expires is hidden.

const start = Date.parse('2026-03-01T12:00:00Z');
const hour = 3_600_000;
const month = 31 * 24 * hour;

const withTerms = (syndication: object, fields: object = {}): Record<string, unknown> =>
  bareArticle({
    headline: 'Secret',
    sections: [{ body: 'Secret text.' }],
    syndication: { attribution: '', ...syndication },
    ...fields,
  });

const embargoed = (time: number, fields?: object) =>
  withTerms({ embargoed: new Date(start + time).toISOString() }, fields);
const expiring = (time: number, fields?: object) =>
  withTerms({ expires: new Date(start + time).toISOString() }, fields);

const headline = (element: Element): string => words(find(element, 'h1'));
const notice = (element: Element): string => words(find(element, '.notice p'));

let now: number;
let clock: ReturnType<typeof takeClock>;
let waits: number[];

const pass = (time: number): void => {
  now += time;
  clock.pass(time);
};

const see = (visibilityState: string): void => {
  pretend(document, 'visibilityState', visibilityState);
  document.dispatchEvent(new Event('visibilitychange'));
};

beforeEach(() => {
  now = start;
  clock = takeClock();
  waits = [];
  pretend(Date, 'now', () => now);
  const { setTimeout } = window;
  pretend(window, 'setTimeout', (run: () => void, time = 0) => {
    waits.push(time);
    return setTimeout(run, time);
  });
});

async function show(article: unknown): Promise<ArticleView> {
  if (!served) return fixture<ArticleView>(html`<article-view .article=${article}></article-view>`);
  const view = await placed<ArticleView>(renderArticle(article, { pageUrl: location.href, now }));
  view.article = article;
  await view.updateComplete;
  return view;
}

describe('an embargo', () => {
  for (const time of [1, hour, month, 12 * month])
    it(`ends while the page is open, after ${time} ms`, async () => {
      const view = await show(embargoed(time));
      expect(notice(view)).to.equal('This article has not been released yet.');
      pass(time - 1);
      await view.updateComplete;
      expect(headline(view)).to.equal('');
      pass(1);
      await view.updateComplete;
      expect(headline(view)).to.equal('Secret');
      expect(Math.max(...waits)).to.be.below(2 ** 31);
    });

  it('that ends shows the article in a page’s own layout', async () => {
    const provider = await fixture<ArticleProvider>(
      html`<article-provider .article=${embargoed(hour)}>
        <article-header></article-header><section-block></section-block>
      </article-provider>`,
    );
    await provider.updateComplete;
    const [header, section] = [...provider.children] as [ArticleHeader, ArticleHeader];
    await header.updateComplete;
    expect(notice(header)).to.contain('not been released');
    pass(hour);
    await waitUntil(() => headline(header) === 'Secret', 'The header is not shown');
    await waitUntil(() => words(find(section, '.section')) === 'Secret text.', 'The section is not shown');
  });

  it('ends in a header of its own', async () => {
    const article = embargoed(hour);
    const header = await fixture<ArticleHeader>(html`<article-header .article=${article}></article-header>`);
    pass(hour);
    await header.updateComplete;
    expect(headline(header)).to.equal('Secret');
  });
});

describe('an article that expires', () => {
  for (const time of [1, hour, month, 12 * month])
    it(`is hidden while the page is open, after ${time} ms`, async () => {
      const view = await show(expiring(time));
      pass(time - 1);
      await view.updateComplete;
      expect(headline(view)).to.equal('Secret');
      pass(1);
      await view.updateComplete;
      expect(notice(view)).to.equal('This article is no longer available here.');
      expect(view.shadowRoot!.textContent).not.to.contain('Secret');
    });

  it('is hidden in a page’s own layout', async () => {
    const provider = await fixture<ArticleProvider>(
      html`<article-provider .article=${expiring(hour)}>
        <article-header></article-header><section-block></section-block>
      </article-provider>`,
    );
    await provider.updateComplete;
    const [header, section] = [...provider.children] as [ArticleHeader, ArticleHeader];
    await waitUntil(() => headline(header) === 'Secret', 'The header is not shown');
    pass(hour);
    await waitUntil(() => notice(header).includes('no longer'), 'The header is still shown');
    await waitUntil(() => !find(section, '.section'), 'The section is still shown');
  });

  it('may be embargoed first', async () => {
    const view = await show(
      withTerms({
        embargoed: new Date(start + hour).toISOString(),
        expires: new Date(start + 2 * hour).toISOString(),
      }),
    );
    expect(notice(view)).to.contain('not been released');
    pass(hour);
    await view.updateComplete;
    expect(headline(view)).to.equal('Secret');
    pass(hour);
    await view.updateComplete;
    expect(notice(view)).to.contain('no longer');
  });

  it('is hidden when a page comes back that nobody saw, or that was in no document', async () => {
    const view = await show(expiring(hour));
    see('hidden');
    pass(2 * hour);
    see('visible');
    await view.updateComplete;
    expect(notice(view)).to.contain('no longer');

    const other = await show(expiring(3 * hour));
    const around = other.parentElement!;
    other.remove();
    pass(3 * hour);
    around.append(other);
    await other.updateComplete;
    expect(notice(other)).to.contain('no longer');
  });

  it('is hidden soon after a clock that stood still is set', async () => {
    const view = await show(expiring(month));
    now += month;
    pass(60_000);
    await view.updateComplete;
    expect(notice(view)).to.contain('no longer');
  });

  it('stays when the clock is set back', async () => {
    const view = await show(expiring(hour));
    now -= hour;
    clock.pass(hour);
    await view.updateComplete;
    expect(headline(view)).to.equal('Secret');
    pass(2 * hour);
    await view.updateComplete;
    expect(notice(view)).to.contain('no longer');
  });

  it('waits for nothing when it is gone, or has no terms', async () => {
    const view = await show(expiring(hour));
    view.remove();
    const before = waits.length;
    pass(2 * hour);
    await show(bareArticle({ headline: 'Public' }));
    expect(waits.slice(before).filter((time) => time > 1000)).to.deep.equal([]);
  });
});

describe('an article that a server rendered', () => {
  const options = () => ({ pageUrl: location.href, now });

  it('is hidden when it expires', async () => {
    const view = await placed<ArticleView>(renderArticle(expiring(hour), options()));
    expect(headline(view)).to.equal('Secret');
    pass(hour);
    await waitUntil(() => notice(view).includes('no longer'), 'The article is still shown');
    expect(view.shadowRoot!.textContent).not.to.contain('Secret');
  });

  it('is hidden when it expires, also without its data', async () => {
    const view = await placed<ArticleView>(
      renderArticle(expiring(hour), { ...options(), layers: { data: false } }),
    );
    pass(hour);
    await waitUntil(() => notice(view).includes('no longer'), 'The article is still shown');
    expect(view.shadowRoot!.textContent).not.to.contain('Secret');
  });

  it('is hidden at once where it had expired in a cache', async () => {
    const markup = renderArticle(expiring(hour), options());
    now += 2 * hour;
    const view = await placed<ArticleView>(markup);
    await waitUntil(() => notice(view).includes('no longer'), 'The article is still shown');
  });

  it('is shown where its embargo ended in a cache, once the page has its data', async () => {
    const markup = renderArticle(embargoed(hour), options());
    expect(markup).not.to.contain('Secret');
    now += 2 * hour;
    const view = await placed<ArticleView>(markup);
    view.article = embargoed(hour);
    await view.updateComplete;
    expect(headline(view)).to.equal('Secret');
  });

  it('is fetched when its embargo ends, where the page names its address', async () => {
    const article = embargoed(hour);
    const { fetch } = window;
    pretend(window, 'fetch', (...given: Parameters<typeof fetch>) =>
      String(given[0]).endsWith('/embargoed.json')
        ? Promise.resolve(new Response(JSON.stringify(article)))
        : fetch(...given),
    );
    const view = await placed<ArticleView>(
      renderArticle(article, { ...options(), attributes: { src: '/embargoed.json' } }),
    );
    expect(notice(view)).to.contain('not been released');
    pass(hour);
    await waitUntil(() => headline(view) === 'Secret', 'The article is not shown');
  });

  it('is hidden when it expires, in single elements', async () => {
    const article = expiring(hour);
    const header = await placed<ArticleHeader>(renderElement('article-header', { article, ...options() }));
    expect(headline(header)).to.equal('Secret');
    pass(hour);
    await waitUntil(() => !header.shadowRoot!.textContent.includes('Secret'), 'The header is still shown');
  });
});

describe('live coverage', () => {
  it('is over when its time has come', async () => {
    const coverageEndTime = new Date(start + hour).toISOString();
    const view = await show(bareArticle({ type: 'LiveBlogPosting', headline: 'Live', coverageEndTime }));
    expect(words(find(view, '.live b'))).to.equal('Live');
    pass(hour);
    await view.updateComplete;
    expect(words(find(view, '.live b'))).to.equal('Live coverage has ended');
  });
});
