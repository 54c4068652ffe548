import { expect, fixture, html } from '@open-wc/testing';
import type { ArticleProvider, ArticleView, ReplyForm, ReplyList } from '../../src/index.js';
import { renderArticle, renderElement } from '../../src/server/index.js';
import { article } from '../support/article.js';
import { pretend } from '../support/pretend.js';
import { acting, find, placed, served } from '../support/render.js';
import { waitUntil } from '../support/wait-until.js';

// The rule: an element that loads something has the states `loading`, `error` and `empty`, and one with a reply form `sending` and
// `sent`; a page styles it by them. What the element says of itself by `status` and by its events is the same.

const names = ['loading', 'error', 'empty', 'sending', 'sent'];

/** The states that an element has. */
const statesOf = (element: Element): string[] => names.filter((name) => element.matches(`:state(${name})`));

type Loader = (ArticleView | ArticleProvider | ReplyList) & { reload(): void };

interface Gate {
  answer(response: Response): void;
}

/** Delays the responses to requests until the test releases them. */
function holdBack(): Gate[] {
  const asked: Gate[] = [];
  pretend(window, 'fetch', () => new Promise<Response>((resolve) => asked.push({ answer: resolve })));
  return asked;
}

const json = (value: unknown): Response => new Response(JSON.stringify(value));
const src = 'https://news.example/data';
const replies = { service: 'json', endpoint: src, thread: '7' };

/** What loads something, what it asks for, and how it is told that there is nothing. */
const loaders: Record<string, { markup: Record<string, string>; some: unknown; none: unknown }> = {
  'article-view': { markup: { src }, some: article({ replies: undefined }), none: { version: 1 } },
  'article-provider': { markup: { src }, some: article({ replies: undefined }), none: { version: 1 } },
  'reply-list': { markup: replies, some: [{ id: '1', text: 'First.' }], none: [] },
};

async function place<Shown extends HTMLElement>(tag: string, markup: Record<string, string>): Promise<Shown> {
  const element = document.createElement(tag) as Shown;
  for (const [name, value] of Object.entries(markup)) element.setAttribute(name, value);
  const around = await fixture(html`<div></div>`);
  around.append(element);
  return element;
}

for (const [tag, { markup, some, none }] of Object.entries(loaders)) {
  describe(`states of ${tag}`, () => {
    it('follow loading from start to end', async () => {
      const asked = holdBack();
      const loader = await place<Loader>(tag, markup);
      await waitUntil(() => asked.length === 1 && statesOf(loader).length);
      expect(statesOf(loader)).to.deep.equal(['loading']);
      asked[0]!.answer(json(some));
      await waitUntil(() => loader.status === 'ready');
      await loader.updateComplete;
      expect(statesOf(loader)).to.deep.equal([]);
      loader.reload();
      await waitUntil(() => asked.length === 2);
      await waitUntil(() => loader.matches(':state(loading)'));
      asked[1]!.answer(new Response('', { status: 503 }));
      await waitUntil(() => loader.status === 'error');
      await loader.updateComplete;
      expect(statesOf(loader)).to.deep.equal(['error']);
      loader.reload();
      await waitUntil(() => asked.length === 3);
      await waitUntil(() => loader.matches(':state(loading)'));
      expect(statesOf(loader)).to.deep.equal(['loading']);
      asked[2]!.answer(json(none));
      await waitUntil(() => loader.status === 'empty');
      await loader.updateComplete;
      expect(statesOf(loader)).to.deep.equal(['empty']);
    });

    it('are set when the event is dispatched', async () => {
      const asked = holdBack();
      const heard: [string, string[]][] = [];
      const loader = await place<Loader>(tag, markup);
      for (const type of ['article-load', 'article-error', 'reply-list-ready', 'reply-list-error'])
        loader.addEventListener(type, () => heard.push([type, statesOf(loader)]));
      await waitUntil(() => asked.length === 1);
      asked[0]!.answer(new Response('', { status: 404 }));
      await waitUntil(() => heard.length === 1);
      loader.reload();
      await waitUntil(() => asked.length === 2);
      asked[1]!.answer(json(some));
      await waitUntil(() => heard.length === 2);
      expect(heard.map(([type, states]) => [type.replace(/^.*-/, ''), states])).to.deep.equal([
        ['error', ['error']],
        [tag === 'reply-list' ? 'ready' : 'load', []],
      ]);
    });

    it('can be styled by the page', async () => {
      holdBack();
      const styles = document.createElement('style');
      styles.textContent = `${tag}:state(loading) { --seen: loading }`;
      document.head.append(styles);
      const loader = await place<Loader>(tag, markup);
      await waitUntil(() => getComputedStyle(loader).getPropertyValue('--seen') === 'loading');
      styles.remove();
    });
  });
}

describe('states of an element without anything to show', () => {
  for (const tag of Object.keys(loaders))
    it(`are \`empty\`: ${tag}`, async () => {
      const loader = await place<Loader>(tag, {});
      await loader.updateComplete;
      expect(statesOf(loader)).to.deep.equal(['empty']);
    });
});

describe('states with data from the page', () => {
  it('are none with an article, and `empty` without', async () => {
    const view = served
      ? await placed<ArticleView>(renderArticle(article()))
      : await place<ArticleView>('article-view', { article: JSON.stringify(article()) });
    await view.updateComplete;
    expect(statesOf(view)).to.deep.equal([]);
    view.article = { version: 1 };
    await view.updateComplete;
    expect(statesOf(view)).to.deep.equal(['empty']);
  });

  it('are none with replies, and `empty` without', async () => {
    const list = served
      ? await placed<ReplyList>(renderElement('reply-list', { replies: [{ id: '1', text: 'First.' }] }))
      : await place<ReplyList>('reply-list', { replies: '[{"id":"1","text":"First."}]' });
    list.replies = [{ id: '2', text: 'Second.' }];
    await list.updateComplete;
    expect(statesOf(list)).to.deep.equal([]);
    list.replies = [];
    await list.updateComplete;
    expect(statesOf(list)).to.deep.equal(['empty']);
  });
});

const fill = (host: Element, values: Record<string, string>): void => {
  for (const [name, text] of Object.entries(values)) {
    const field = find(host, `[name=${name}]`) as HTMLInputElement;
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
};
const reply = { comment: 'Well put.', author: 'Ada', email: 'ada@reed.example' };

const withForm: Record<string, () => Promise<ReplyForm | ArticleView>> = {
  'reply-form': () => {
    const settings = { endpoint: src, thread: '7' };
    return served ? placed(renderElement('reply-form', settings)) : place('reply-form', settings);
  },
  'article-view': () =>
    served ? placed(renderArticle(article())) : place('article-view', { article: JSON.stringify(article()) }),
};

for (const [tag, show] of Object.entries(withForm)) {
  describe(`states of sending: ${tag}`, () => {
    beforeEach(() => localStorage.clear());
    afterEach(() => localStorage.clear());

    for (const [status, after] of [
      ['published', ['sent']],
      ['failed', []],
      ['closed', []],
    ] as const)
      it(`are \`sending\`, and when it is ${status} ${after.length ? `\`${after[0]}\`` : 'none'}`, async () => {
        const host = await acting(show().then(async (shown) => (await shown.updateComplete, shown)));
        let end: (outcome: { status: typeof status }) => void = () => {};
        host.addEventListener('reply-form-submit', (event) =>
          event.respondWith(new Promise((resolve) => (end = resolve))),
        );
        fill(host, reply);
        find(host, '.primary')!.click();
        await waitUntil(() => statesOf(host).includes('sending'));
        expect(statesOf(host)).to.deep.equal(['sending']);
        end({ status });
        await waitUntil(() => !statesOf(host).includes('sending'));
        expect(statesOf(host)).to.deep.equal(after);
        fill(host, { comment: 'And another thing.' });
        expect(statesOf(host)).to.deep.equal([]);
      });
  });
}

describe('a browser without custom states', () => {
  /** What browsers lack, one after the other: earlier ones take other names, or know no internals. */
  const lacks: Record<string, () => void> = {
    'that knows no internals': () => pretend(HTMLElement.prototype, 'attachInternals', undefined),
    'that hands none out': () =>
      pretend(HTMLElement.prototype, 'attachInternals', () => {
        throw new DOMException('', 'NotSupportedError');
      }),
    'whose internals have no states': () => pretend(HTMLElement.prototype, 'attachInternals', () => ({})),
    'whose states have names of two dashes': () =>
      pretend(HTMLElement.prototype, 'attachInternals', () => ({
        states: {
          add: () => {
            throw new DOMException('', 'SyntaxError');
          },
          delete: () => false,
        },
      })),
  };
  for (const [which, pretendIt] of Object.entries(lacks))
    it(`renders the same as any other: one ${which}`, async () => {
      pretendIt();
      const view = await place<ArticleView>('article-view', { article: JSON.stringify(article()) });
      await view.updateComplete;
      expect(find(view, 'h1')).to.exist;
      const form = await place<ReplyForm>('reply-form', { endpoint: src });
      await form.updateComplete;
      await acting(Promise.resolve(form));
      expect(find(form, 'form')).to.exist;
    });
});
