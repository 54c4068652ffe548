import { expect, fixture, html } from '@open-wc/testing';
import {
  ArticleChangeEvent,
  ArticleLoadStartEvent,
  type ArticleProvider,
  type ArticleView,
} from '../../src/index.js';
import { renderArticle } from '../../src/server/index.js';
import { article } from '../support/article.js';
import { pretend } from '../support/pretend.js';
import { find, placed, served, words } from '../support/render.js';
import { nextTask, waitUntil } from '../support/wait-until.js';

// The rule: an element tells of each request as it begins, of each article once it is on screen, and of each but the first that it
// is in the place of another. Those events stay at the element.

const types = ['article-loadstart', 'article-load', 'article-change', 'article-error'] as const;

/** What an element tells, in order; with the headline that is on screen then. */
function hear(element: Element): string[] {
  const heard: string[] = [];
  for (const type of types)
    element.addEventListener(type, (event) => {
      const headline = 'article' in event ? ` ${(event as ArticleChangeEvent).article?.headline}` : '';
      heard.push(`${type.replace('article-', '')}${headline}`);
    });
  return heard;
}

const addressOf = (value: unknown): string =>
  URL.createObjectURL(new Blob([JSON.stringify(value)], { type: 'application/json' }));
const [first, second] = ['First', 'Second'].map((headline) => article({ headline }));

for (const tag of ['article-view', 'article-provider'] as const) {
  type Loader = ArticleView | ArticleProvider;

  /** An element from which all is heard, before it is on a page. */
  async function place(set: (element: Loader) => void): Promise<{ element: Loader; heard: string[] }> {
    const around = await fixture(html`<div></div>`);
    const element: Loader = document.createElement(tag);
    const heard = hear(element);
    set(element);
    around.append(element);
    return { element, heard };
  }

  describe(`events of loading: ${tag}`, () => {
    it('are dispatched when a request begins and when the article has loaded', async () => {
      const src = addressOf(first);
      const { element, heard } = await place((loader) => (loader.src = src));
      await waitUntil(() => heard.includes('load First'));
      expect(heard).to.deep.equal(['loadstart', 'load First']);
      element.src = addressOf(second);
      await waitUntil(() => heard.length === 5);
      expect(heard.slice(2)).to.deep.equal(['loadstart', 'load Second', 'change Second']);
    });

    it('have the requested URL, while the status is loading', async () => {
      const seen: unknown[] = [];
      const src = addressOf(first);
      const { element, heard } = await place((loader) => {
        loader.src = src;
        loader.addEventListener('article-loadstart', (event) => {
          expect(event).to.be.instanceOf(ArticleLoadStartEvent);
          seen.push(event.src, loader.status, loader.matches(':state(loading)'));
        });
      });
      await waitUntil(() => heard.includes('load First'));
      element.reload();
      await waitUntil(() => heard.includes('change First'));
      expect(seen).to.deep.equal([src, 'loading', true, src, 'loading', true]);
    });

    it('reach listeners that are added right after the element', async () => {
      const { element } = await place((loader) => (loader.src = addressOf(first)));
      const heard = hear(element);
      await waitUntil(() => heard.length === 2);
      expect(heard).to.deep.equal(['loadstart', 'load First']);
    });

    it('are not dispatched for a request that was replaced immediately', async () => {
      const { element, heard } = await place((loader) => (loader.src = addressOf(first)));
      await waitUntil(() => heard.includes('load First'));
      element.reload();
      element.reload();
      await waitUntil(() => heard.includes('change First'));
      await nextTask();
      expect(heard.slice(2)).to.deep.equal(['loadstart', 'load First', 'change First']);
    });

    it('are dispatched for a failed request, and for the article after it as the first one', async () => {
      pretend(window, 'fetch', () => Promise.resolve(new Response('', { status: 500 })));
      const { element, heard } = await place((loader) => (loader.src = 'https://news.example/a'));
      await waitUntil(() => heard.includes('error'));
      element.article = first;
      await waitUntil(() => heard.includes('load First'));
      await nextTask();
      expect(heard).to.deep.equal(['loadstart', 'error', 'load First']);
    });

    it('let a listener set another article instead of the requested one', async () => {
      const { element, heard } = await place((loader) => {
        loader.src = addressOf(first);
        loader.addEventListener('article-loadstart', () => (loader.article = second));
      });
      await waitUntil(() => heard.includes('load Second'));
      await element.updateComplete;
      await nextTask();
      expect(heard).to.deep.equal(['loadstart', 'load Second']);
    });

    it('are dispatched for articles that are set: new ones, not the same one again', async () => {
      const { element, heard } = await place((loader) => (loader.article = first));
      await waitUntil(() => heard.length);
      element.article = second;
      await waitUntil(() => heard.length === 3);
      element.article = second;
      element.headingLevel = 2;
      await element.updateComplete;
      await nextTask();
      expect(heard).to.deep.equal(['load First', 'load Second', 'change Second']);
      element.article = undefined;
      await element.updateComplete;
      element.article = first;
      await waitUntil(() => heard.length === 5);
      expect(heard.slice(3)).to.deep.equal(['load First', 'change First']);
    });

    it('are dispatched when the JSON inside changes', async () => {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(first);
      const { heard } = await place((loader) => loader.append(script));
      await waitUntil(() => heard.length);
      script.textContent = JSON.stringify(second);
      await waitUntil(() => heard.length === 3);
      expect(heard).to.deep.equal(['load First', 'load Second', 'change Second']);
    });

    it('do not leave the element', async () => {
      const heard: string[] = [];
      const around = await fixture(html`<div></div>`);
      const root = around.attachShadow({ mode: 'open' });
      for (const target of [root, around, document, window])
        for (const type of types) target.addEventListener(type, () => heard.push(type), { once: true });
      const element = document.createElement(tag);
      const own = hear(element);
      element.src = addressOf(first);
      root.append(element);
      await waitUntil(() => own.length === 2);
      element.article = second;
      await waitUntil(() => own.length === 4);
      expect(heard).to.deep.equal([]);
    });
  });
}

describe('events of a rendered article', () => {
  const headlineIn = (view: ArticleView): string => words(find(view, 'h1'));

  it('are dispatched after rendering', async () => {
    const view = served
      ? await placed<ArticleView>(renderArticle(first))
      : await fixture<ArticleView>(html`<article-view .article=${first}></article-view>`);
    const seen: string[] = [];
    view.addEventListener('article-change', (event) => {
      expect(event).to.be.instanceOf(ArticleChangeEvent);
      seen.push(headlineIn(view), event.article!.headline, ...event.problems.map(({ code }) => code));
    });
    view.article = { ...second, oddity: 1 };
    await waitUntil(() => seen.length);
    expect(seen).to.deep.equal(['Second', 'Second', 'unknown-field']);
  });

  it('do not include a change event if a server has rendered the same article', async () => {
    const view = await placed<ArticleView>(renderArticle(first));
    const heard = hear(view);
    view.article = first;
    await waitUntil(() => heard.includes('load First'));
    await nextTask();
    expect(heard.filter((each) => each.startsWith('change'))).to.deep.equal([]);
  });

  it('are dispatched for markup that a server sends later', async () => {
    const view = await placed<ArticleView>(renderArticle(first));
    const heard = hear(view);
    const next = document.createElement('div');
    next.innerHTML = renderArticle(second);
    const { firstElementChild: fresh } = next;
    view.setAttribute('ssr-hash', fresh!.getAttribute('ssr-hash')!);
    view.replaceChildren(...fresh!.childNodes);
    await waitUntil(() => heard.some((each) => each.startsWith('change')));
    expect(headlineIn(view)).to.equal('Second');
    expect(heard.slice(-2)).to.deep.equal(['load Second', 'change Second']);
  });
});
