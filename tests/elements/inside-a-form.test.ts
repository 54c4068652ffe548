// Pages of ASP.NET, SharePoint and the like are one `<form>` from top to bottom.
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ArticleElement } from '../../src/elements/base/article-element.js';
import { renderArticle, renderElement } from '../../src/server/index.js';
import type { ArticleView, ReplyForm, ReplyList } from '../../src/index.js';
import { article } from '../support/article.js';
import { acting, find, findAll, served } from '../support/render.js';

const endpoint = 'https://news.example/post';
const replies = [{ id: '1', text: 'Well put.' }];

/** A form of the page around an element. It counts how often it is submitted. */
async function around<Shown extends ArticleElement>(
  markup: string,
): Promise<{ element: Shown; page: HTMLFormElement; submitted: () => number }> {
  const page = await fixture<HTMLFormElement>(
    html`<form action="/page">
      <input name="page" value="1" />
      <div></div>
      <button>Go</button>
    </form>`,
  );
  let count = 0;
  page.addEventListener('submit', (event) => {
    if (event.target === page) count++;
    event.preventDefault();
  });
  const place = page.querySelector('div')!;
  place.setHTMLUnsafe(markup);
  const element = place.firstElementChild as Shown;
  await element.updateComplete;
  return { element, page, submitted: () => count };
}

const replyForm = () =>
  served
    ? renderElement('reply-form', { endpoint, thread: '7', service: 'json' })
    : `<reply-form endpoint="${endpoint}" thread="7" service="json"></reply-form>`;

const replyList = () =>
  served
    ? renderElement('reply-list', { replies, formId: 'none' })
    : `<reply-list replies='${JSON.stringify(replies)}' form-id="none"></reply-list>`;

const json = JSON.stringify(article());
const articleView = () =>
  served
    ? renderArticle(article())
    : `<article-view><script type="application/json">${json}</script></article-view>`;

const namesIn = (form: HTMLFormElement) => [...new FormData(form).keys()];

describe('an element inside a form of the page', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  it('has its own working reply form', async () => {
    const { element } = await around<ReplyForm>(replyForm());
    await acting(Promise.resolve(element));
    const form = find(element, 'form') as HTMLFormElement;
    expect(form.action).to.equal(endpoint);
    expect(
      findAll(element, 'form :is(input, textarea, button)').map((field) => (field as HTMLInputElement).form),
    )
      .to.have.length.above(5)
      .and.satisfy((owners: unknown[]) => owners.every((owner) => owner === form));
    find(element, '.primary')!.click();
    await element.updateComplete;
    expect(findAll(element, '.field-error:not(:empty)')).to.have.lengthOf(3);
  });

  it('has its own reply form in an article-view', async () => {
    const { element } = await around<ArticleView>(articleView());
    await acting(Promise.resolve(element));
    expect(findAll(element, 'form')).to.have.lengthOf(1);
    expect((find(element, '[name=comment]') as HTMLInputElement).form).to.equal(find(element, 'form'));
  });

  it('keeps its reply form when it is rendered again', async () => {
    const { element } = await around<ReplyForm>(replyForm());
    element.closed = true;
    await element.updateComplete;
    element.closed = false;
    await element.updateComplete;
    expect(findAll(element, 'form')).to.have.lengthOf(1);
  });

  it('has its own reply form inside a form in a shadow root', async () => {
    const { element, page } = await around<ReplyForm>(replyForm());
    const inner = document.createElement('div');
    page.append(inner);
    const root = inner.attachShadow({ mode: 'open' });
    root.append(document.createElement('form'));
    root.firstElementChild!.append(element);
    element.closed = true;
    await element.updateComplete;
    element.closed = false;
    await element.updateComplete;
    expect(findAll(element, 'form')).to.have.lengthOf(1);
  });

  it('adds nothing of the reply to the form of the page', async () => {
    const { element, page } = await around<ReplyForm>(replyForm());
    await acting(Promise.resolve(element));
    expect(namesIn(page)).to.deep.equal(['page']);
    const list = await around<ReplyList>(replyList());
    expect(namesIn(list.page)).to.deep.equal(['page']);
  });

  it('does not submit the form of the page by Enter', async () => {
    const { element, submitted } = await around<ReplyForm>(replyForm());
    await acting(Promise.resolve(element));
    find(element, '[name=author]')!.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(findAll(element, '.field-error:not(:empty)')).to.have.lengthOf(3);
    expect(submitted()).to.equal(0);
  });

  it('does not submit the form of the page by the controls of a list', async () => {
    const { element, submitted } = await around<ReplyList>(replyList());
    find(element, '[data-reply-to]')!.focus();
    await sendKeys({ press: 'Enter' });
    find(element, '[data-reply-to]')!.click();
    expect(submitted()).to.equal(0);
  });
});
