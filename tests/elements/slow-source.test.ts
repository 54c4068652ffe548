import { expect, fixture, html } from '@open-wc/testing';
import type { ArticleView, ArticleProvider } from '../../src/index.js';
import '../../src/define.js';
import { find, words } from '../support/render.js';
import { waitUntil } from '../support/wait-until.js';

// The rule: an address has a time of its own to answer in full, however often it sends something; afterwards it is given up,
// and the reader and the page are told. Here, the time goes by when the test says so.

const { fetch: realFetch, setTimeout: realTimeout, clearTimeout: realClear } = window;

/** The timers that would wait long, by what they would do. */
let waiting: Map<number, () => void>;
/** Whether the fetch that is under way was given up. */
let signals: AbortSignal[];

/** An answer that begins and never ends. */
const dripping = (signal: AbortSignal): Response =>
  new Response(
    new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"version": 1, '));
        signal.addEventListener('abort', () => controller.error(new DOMException('', 'AbortError')));
      },
    }),
  );

/** No answer at all. */
const silent = (signal: AbortSignal): Promise<Response> =>
  new Promise((_, reject) =>
    signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))),
  );

const answerWith = (answer: (signal: AbortSignal) => Response | Promise<Response>): void => {
  window.fetch = (_address, init) => {
    signals.push(init!.signal!);
    return Promise.resolve(answer(init!.signal!));
  };
};

/** Lets the time go by that addresses have. */
const timeIsUp = (): void => {
  for (const act of [...waiting.values()]) act();
};

beforeEach(() => {
  waiting = new Map();
  signals = [];
  let count = -1;
  window.setTimeout = ((act: () => void, delay = 0) => {
    if (delay < 10_000) return realTimeout(act, delay);
    waiting.set(--count, act);
    return count;
  }) as typeof window.setTimeout;
  window.clearTimeout = (id) => {
    if (!waiting.delete(Number(id))) realClear(id);
  };
});

afterEach(() =>
  Object.assign(window, { fetch: realFetch, setTimeout: realTimeout, clearTimeout: realClear }),
);

for (const [what, answer] of Object.entries({ 'drips and never ends': dripping, 'never begins': silent })) {
  describe(`a response that ${what}`, () => {
    it('times out with an error', async () => {
      answerWith(answer);
      const view = document.createElement('article-view');
      const errors: Error[] = [];
      view.addEventListener('article-error', ({ error }) => errors.push(error));
      view.src = '/slow.json';
      document.body.append(view);
      await waitUntil(() => signals.length && find(view, '.loading') && waiting.size, 'It does not load');
      timeIsUp();
      await waitUntil(() => errors.length, 'Nobody is told');
      expect(errors[0]!.name).to.equal('LoadError');
      expect(errors[0]!.message).to.equal('/slow.json did not respond completely within 30 s.');
      expect([view.status, view.error]).to.deep.equal(['error', errors[0]]);
      expect(signals[0]!.aborted).to.equal(true);
      expect(find(view, '[role="alert"]')).not.to.equal(null);

      answerWith(() => Response.json({ headline: 'It came', sections: [] }));
      find(view, '[data-retry]')!.click();
      await waitUntil(() => view.status === 'ready', 'It does not try again');
      await view.updateComplete;
      expect(words(find(view, 'h1'))).to.equal('It came');
      expect(waiting.size).to.equal(0);
      view.remove();
    });

    it('is ignored if the request has been replaced', async () => {
      answerWith(answer);
      const view = await fixture<ArticleView>(html`<article-view></article-view>`);
      let told = 0;
      view.addEventListener('article-error', () => told++);
      view.src = '/slow.json';
      await waitUntil(() => waiting.size, 'It does not load');
      view.article = { headline: 'Another', sections: [] };
      await waitUntil(() => find(view, 'h1'), 'The other is not shown');
      await waitUntil(() => !waiting.size, 'The timer is still there');
      expect(signals[0]!.aborted).to.equal(true);
      expect([view.status, told]).to.deep.equal(['ready', 0]);
    });

    it('times out in a provider, too', async () => {
      answerWith(answer);
      const provider = document.createElement('article-provider') as ArticleProvider;
      provider.src = '/slow.json';
      document.body.append(provider);
      await waitUntil(() => waiting.size, 'It does not load');
      timeIsUp();
      await waitUntil(() => provider.status === 'error', 'It is not given up');
      expect(provider.error!.message).to.contain('did not respond completely');
      provider.remove();
    });
  });
}
