// Who presses "Try again" stays where they are, and is told what comes of it; words come into a live region that is there.
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ArticleView, ReplyList } from '../../src/index.js';
import '../../src/define.js';
import { article } from '../support/article.js';
import { expectAccessible } from '../support/axe.js';
import { pretend } from '../support/pretend.js';
import { find, findAll, words } from '../support/render.js';
import { waitUntil } from '../support/wait-until.js';

/** Stands in for the network: each request waits for its answer. */
function network(): ((answer: unknown) => void)[] {
  const requests: ((answer: unknown) => void)[] = [];
  pretend(
    window,
    'fetch',
    () =>
      new Promise((resolve) =>
        requests.push((answer) => resolve(answer instanceof Response ? answer : Response.json(answer))),
      ),
  );
  return requests;
}

const failure = () => new Response('', { status: 503 });
const focusedIn = ({ shadowRoot }: Element) => shadowRoot!.activeElement as HTMLElement | null;

/** Notes live regions that come with their words in them. */
function watchRegions(root: Node): string[] {
  const late: string[] = [];
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes)
        if (node instanceof Element)
          for (const region of [node, ...node.querySelectorAll('*')])
            if (region.matches('[role=status], [aria-live=polite]') && words(region))
              late.push(words(region));
  }).observe(root, { childList: true, subtree: true });
  return late;
}

for (const lang of ['en', 'de', 'ar'])
  describe(`"Try again" in an article-view in a page in ${lang}`, () => {
    async function failed(requests: ((answer: unknown) => void)[]): Promise<ArticleView> {
      const page = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
      const view = document.createElement('article-view');
      view.locale = 'en';
      view.src = '/a.json';
      page.append(view);
      await waitUntil(() => requests.length === 1);
      requests[0]!(failure());
      await waitUntil(() => find(view, '[data-retry]'), 'It does not fail');
      return view;
    }

    const isBusy = (view: ArticleView) => find(view, '.page')!.ariaBusy === 'true';

    it('keeps the focus, and announces that the article has loaded', async () => {
      const requests = network();
      const view = await failed(requests);
      const late = watchRegions(view.shadowRoot!);
      find(view, '[data-retry]')!.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => requests.length === 2);
      await waitUntil(() => isBusy(view), 'It does not say that it is busy');
      expect(focusedIn(view)).to.not.equal(null);
      const region = () => findAll(view, '.unseen[role=status]').at(-1)!;
      await waitUntil(() => words(region()) === 'Loading the article…');
      requests[1]!(article({ replies: undefined }));
      await waitUntil(() => find(view, 'h1'));
      await view.updateComplete;
      expect(isBusy(view)).to.equal(false);
      expect(focusedIn(view)).to.equal(find(view, 'h1'));
      await waitUntil(() => words(region()) === 'The harbour opens again', 'Success says nothing');
      expect(region().lang).to.equal('en');
      expect(find(view, '.root')!.lang).to.equal('en');
      expect(late).to.deep.equal([]);
      await expectAccessible(view);
    });

    it('has the focus again if that fails, too', async () => {
      const requests = network();
      const view = await failed(requests);
      find(view, '[data-retry]')!.focus();
      for (const attempt of [1, 2]) {
        await sendKeys({ press: 'Enter' });
        await waitUntil(() => requests.length === attempt + 1);
        await waitUntil(() => find(view, '.loading'));
        requests[attempt]!(failure());
        await waitUntil(() => find(view, '[data-retry]'));
        expect(focusedIn(view)).to.equal(find(view, '[data-retry]'));
        expect(isBusy(view)).to.equal(false);
      }
    });

    it('does not take the focus from where the reader has gone since', async () => {
      const requests = network();
      const view = await failed(requests);
      const other = document.createElement('button');
      view.after(other);
      find(view, '[data-retry]')!.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => requests.length === 2);
      other.focus();
      requests[1]!(article({ replies: undefined }));
      await waitUntil(() => find(view, 'h1'));
      await view.updateComplete;
      expect(document.activeElement).to.equal(other);
    });

    it('moves no focus and announces nothing if an article loads the first time', async () => {
      const requests = network();
      const view = document.createElement('article-view');
      view.src = '/a.json';
      (await fixture(html`<div lang=${lang}></div>`)).append(view);
      await waitUntil(() => requests.length === 1);
      requests[0]!(article({ replies: undefined }));
      await waitUntil(() => find(view, 'h1'));
      await view.updateComplete;
      expect(focusedIn(view)).to.equal(null);
      expect(findAll(view, '[role=status]').every((region) => !words(region))).to.equal(true);
    });
  });

describe('"Try again" in a reply-list', () => {
  const replies = [{ id: '1', text: 'First.' }];

  async function failed(requests: ((answer: unknown) => void)[]): Promise<ReplyList> {
    const list = document.createElement('reply-list');
    Object.assign(list, { service: 'json', endpoint: 'https://replies.example/' });
    (await fixture(html`<div></div>`)).append(list);
    await waitUntil(() => requests.length === 1);
    requests[0]!(failure());
    await waitUntil(() => find(list, '.replies-retry'), 'It does not fail');
    return list;
  }

  const isBusy = (list: ReplyList) => find(list, '.replies')!.ariaBusy === 'true';

  for (const [what, answer, said] of [
    ['replies are', { replies, total: 12 }, '12 replies'],
    ['no replies are', { replies: [] }, 'There are no replies yet.'],
  ] as const)
    it(`keeps the focus, and says that ${what} there`, async () => {
      const requests = network();
      const list = await failed(requests);
      const late = watchRegions(list.shadowRoot!);
      find(list, '.replies-retry')!.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => requests.length === 2);
      expect(isBusy(list)).to.equal(true);
      expect(focusedIn(list)).to.not.equal(null);
      requests[1]!(answer);
      await waitUntil(() => words(find(list, '.replies-said')) === said, 'Success says nothing');
      expect(focusedIn(list)?.textContent).to.contain(words(find(list, '.page h2, .replies-none')));
      expect(isBusy(list)).to.equal(false);
      expect(late).to.deep.equal([]);
      await expectAccessible(list);
    });

  it('has the focus again if that fails, too', async () => {
    const requests = network();
    const list = await failed(requests);
    find(list, '.replies-retry')!.focus();
    for (const attempt of [1, 2]) {
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => requests.length === attempt + 1);
      requests[attempt]!(failure());
      await waitUntil(() => find(list, '.replies-retry'));
      expect(focusedIn(list)).to.equal(find(list, '.replies-retry'));
      expect(isBusy(list)).to.equal(false);
    }
  });

  it('keeps the focus after loading more without more replies', async () => {
    const requests = network();
    const list = document.createElement('reply-list');
    Object.assign(list, { service: 'json', endpoint: 'https://replies.example/' });
    (await fixture(html`<div></div>`)).append(list);
    await waitUntil(() => requests.length === 1);
    requests[0]!({ replies, total: 2, next: 'b' });
    await waitUntil(() => find(list, '.replies-more'));
    find(list, '.replies-more')!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => requests.length === 2);
    requests[1]!({ replies: [], total: 1 });
    await waitUntil(() => !find(list, '.replies-more'));
    await waitUntil(() => focusedIn(list), 'The focus is lost');
  });
});
