// "Reply" under a reply leads to a form that can take the answer, whatever else is on the page, or it is not there.
import { expect, fixture } from '@open-wc/testing';
import { readFile } from '@web/test-runner-commands';
import type { ArticleElement } from '../../src/elements/base/article-element.js';
import type { Article, ArticleView, ReplyForm, ReplyList } from '../../src/index.js';
import { renderArticle, renderElement } from '../../src/server/index.js';
import { article } from '../support/article.js';
import { pretend } from '../support/pretend.js';
import { acting, find, findAll, served, words } from '../support/render.js';
import { waitUntil } from '../support/wait-until.js';

const replies = [{ id: '1', author: { name: 'Marta' }, text: 'First.' }];
const harbour = { endpoint: 'https://news.example/harbour', thread: '7', service: 'json' };
const bridge = { endpoint: 'https://news.example/bridge', thread: '8', service: 'json' };

const attributes = (props: object) =>
  Object.entries(props)
    .map(([key, value]) => [key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), value])
    .map(([name, value]) => (value === true ? name : `${name}="${value}"`))
    .join(' ');

const replyForm = (props: object) =>
  served ? renderElement('reply-form', props) : `<reply-form ${attributes(props)}></reply-form>`;

const replyList = (props: object = {}) =>
  served
    ? renderElement('reply-list', { ...props, replies })
    : `<reply-list ${attributes(props)} replies='${JSON.stringify(replies)}'></reply-list>`;

const articleView = (fields: Partial<Article>, options = {}) =>
  served
    ? renderArticle(article(fields), options)
    : `<article-view ${'withoutReplyForm' in options ? 'without-reply-form' : ''}><script type="application/json">${JSON.stringify(article(fields))}</script></article-view>`;

/** Shows elements, and answers with them when they are on screen. */
async function show(...markup: string[]): Promise<{ page: HTMLElement; list: ReplyList }> {
  const page = await fixture<HTMLElement>('<div></div>');
  page.setHTMLUnsafe(markup.join(''));
  const list = page.querySelector('reply-list')!;
  await settled(page);
  return { page, list };
}

async function settled(page: HTMLElement): Promise<void> {
  for (const element of page.querySelectorAll<ArticleElement>(
    'article-provider, article-view, reply-form, reply-list',
  ))
    await element.updateComplete;
}

const answer = (list: ReplyList): HTMLElement => find(list, '[data-reply-to="1"]')!;

/** Presses "Reply"; answers with the element whose form has it then. */
function press(list: ReplyList): Element | null {
  expect(answer(list).checkVisibility()).to.equal(true);
  answer(list).click();
  return document.activeElement;
}

describe('the form that a reply list uses', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  for (const [name, before] of [
    ['an article without its form', articleView({}, { withoutReplyForm: true })],
    ['an article that takes no replies', articleView({ replies: undefined })],
    ['an article whose replies are closed', articleView({ replies: { ...article().replies!, open: false } })],
    ['an article that is not there', '<article-view></article-view>'],
    ['a form that is closed', replyForm({ ...harbour, closed: true })],
  ] as const)
    it(`is not ${name}`, async () => {
      const { page, list } = await show(before, replyList(), replyForm(harbour));
      const form = page.querySelector<ReplyForm>(':scope > :last-child')!;
      await acting(Promise.resolve(form));
      expect(press(list)).to.equal(form);
      expect(form.inReplyTo).to.deep.equal({ id: '1', name: 'Marta' });
      await form.updateComplete;
      expect(words(find(form, '.reply-to'))).to.contain('Replying to Marta');
    });

  for (const [name, only] of [
    ['an article without its form', articleView({}, { withoutReplyForm: true })],
    ['an article that is not there', '<article-view></article-view>'],
    ['a form that is closed', replyForm({ ...harbour, closed: true })],
  ] as const)
    it(`is not expected next to ${name}`, async () => {
      const { list } = await show(only, replyList());
      expect(answer(list).checkVisibility()).to.equal(false);
    });

  it('is found when an article with a form has loaded', async () => {
    const { page, list } = await show('<article-view></article-view>', replyList());
    const view = page.querySelector<ArticleView>('article-view')!;
    view.article = article();
    await view.updateComplete;
    await waitUntil(() => answer(list).checkVisibility());
    expect(press(list)).to.equal(view);
  });

  it('is the form of the same article', async () => {
    pretend(window, 'fetch', () => Promise.resolve(Response.json({ replies })));
    const { page, list } = await show(
      replyForm(bridge),
      replyList({ endpoint: harbour.endpoint, service: 'json', thread: '7' }),
      replyForm(harbour),
    );
    const form = page.querySelector<ReplyForm>(':scope > :last-child')!;
    expect(press(list)).to.equal(form);
    expect(page.querySelector<ReplyForm>('reply-form')!.inReplyTo).to.equal(undefined);
  });

  it('is the one inside the element that the page names', async () => {
    const { page, list } = await show(
      replyForm(bridge),
      replyList({ formId: 'replies' }),
      `<section id="replies">${replyForm(harbour)}</section>`,
    );
    expect(press(list)).to.equal(page.querySelector('#replies reply-form'));
  });

  it('is found in the first example of the guide, with an article', async () => {
    const guide = await readFile({ path: '../../docs/reply-list.md' });
    const example = /```html\n([^]*?)```/.exec(guide!)![1]!;
    const data = article({ replies: { open: true, service: 'json', endpoint: '/replies', thread: '7' } });
    pretend(window, 'fetch', (address: string) =>
      Promise.resolve(Response.json(/articles/.test(address) ? data : { replies })),
    );
    const { page, list } = await show(example);
    await waitUntil(() => findAll(list, '[data-reply-to]').length, 'There are no replies');
    expect(find(page.querySelector('article-view')!, 'h1')).to.not.equal(null);
    expect(press(list)).to.equal(page.querySelector('reply-form'));
  });
});
