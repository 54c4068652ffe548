import { expect, fixture, html } from '@open-wc/testing';
import type { ArticleView, ReplyForm } from '../../src/index.js';
import { renderArticle, renderElement } from '../../src/server/index.js';
import { article } from '../support/article.js';
import { placed, served } from '../support/render.js';
import { waitUntil } from '../support/wait-until.js';

// The rule: `focus()` of a reply form and `focusReply()` of an article focus the field that replies are written in, as HTML's
// `focus()` does, with its options; where there is no such field they do nothing.

const action = 'https://news.example/post';

interface Case {
  tag: string;
  show: () => Promise<ReplyForm | ArticleView>;
  /** The same without a form. */
  closed: () => ReplyForm | ArticleView;
  focus: (element: HTMLElement, options?: FocusOptions) => void;
}

const cases: Case[] = [
  {
    tag: 'reply-form',
    show: () =>
      served
        ? placed<ReplyForm>(renderElement('reply-form', { endpoint: action }))
        : fixture<ReplyForm>(html`<reply-form endpoint=${action}></reply-form>`),
    closed: () => Object.assign(document.createElement('reply-form'), { closed: true }),
    focus: (form, options) => form.focus(options),
  },
  {
    tag: 'article-view',
    show: () =>
      served
        ? placed<ArticleView>(renderArticle(article()))
        : fixture<ArticleView>(html`<article-view .article=${article()}></article-view>`),
    closed: () =>
      Object.assign(document.createElement('article-view'), { article: article({ replies: undefined }) }),
    focus: (view, options) => (view as ArticleView).focusReply(options),
  },
];

const focusedIn = (element: Element): string | undefined =>
  (element.shadowRoot?.activeElement as HTMLTextAreaElement | null)?.name;

for (const { tag, show, closed, focus } of cases) {
  describe(`the focus of ${tag}`, () => {
    it('goes to the comment field, and scrolls to it', async () => {
      const element = await show();
      element.style.marginBlockStart = '300vh';
      scrollTo(0, 0);
      focus(element);
      expect(document.activeElement).to.equal(element);
      expect(focusedIn(element)).to.equal('comment');
      expect(scrollY).to.be.above(0);
    });

    it('does not scroll with preventScroll', async () => {
      const element = await show();
      element.style.marginBlockStart = '300vh';
      scrollTo(0, 0);
      focus(element, { preventScroll: true });
      expect(focusedIn(element)).to.equal('comment');
      expect(scrollY).to.equal(0);
    });

    it('does not move if there is no field', async () => {
      const button = document.createElement('button');
      const around = await fixture<HTMLElement>(html`<div></div>`);
      around.append(button);
      button.focus();
      const element = closed();
      focus(element);
      around.append(element);
      focus(element);
      await element.updateComplete;
      focus(element, { preventScroll: true });
      expect(document.activeElement).to.equal(button);
    });
  });
}

describe('the methods of elements that were never connected', () => {
  for (const tag of ['article-view', 'article-provider', 'reply-list'] as const)
    it(`do not throw: ${tag}`, async () => {
      const loader = document.createElement(tag);
      const src = URL.createObjectURL(new Blob(['[]']));
      Object.assign(loader, { src, endpoint: src, service: 'json' });
      loader.reload();
      const around = await fixture(html`<div></div>`);
      around.append(loader);
      await waitUntil(() => loader.status === 'empty');
    });
});
