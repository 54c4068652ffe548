import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { ArticleView } from '../../src/index.js';
import { pretend } from '../support/pretend.js';
import { waitUntil } from '../support/wait-until.js';
import { elements, partNames } from './documented.js';
import { showRich } from './rich.js';

/** An outline that only `::part()` draws. */
const probe = '7px';

const outlined = (node: Element): boolean => getComputedStyle(node).outlineOffset === probe;

for (const { tagName, cssParts } of elements) {
  describe(`the parts of ${tagName}`, () => {
    let element: LitElement;
    let inside: Element[];

    before(async () => {
      element = await showRich(tagName);
      inside = [...element.shadowRoot!.querySelectorAll('*')];
    });
    after(() => element.parentElement!.remove());

    it('are those that are documented', () => {
      const present = new Set(inside.flatMap(({ part }) => [...part]));
      expect([...present].sort()).to.deep.equal(cssParts.map(({ name }) => name).sort());
    });

    it('never hand away the root, or what lies between it and the content', () => {
      for (const node of inside.filter((one) => one.matches('.root, .body, .page'))) {
        expect(node.part, node.className).to.have.length(0);
      }
    });

    for (const { name } of cssParts) {
      it(`${name} can be styled by the page`, () => {
        const sheet = document.createElement('style');
        sheet.textContent = `${tagName}::part(${name}) { outline-offset: ${probe} }`;
        document.head.append(sheet);
        const styled = inside.filter(outlined);
        sheet.remove();
        expect(styled).to.deep.equal(inside.filter(({ part }) => part.contains(name)));
        expect(styled).to.not.be.empty;
      });
    }
  });
}

describe('the parts of article-view without an article', () => {
  for (const [status, notice, answer] of [
    ['loading', '[role=status]', () => new Promise<Response>(() => {})],
    ['error', '[role=alert]', () => Promise.reject(new Error('No network'))],
  ] as const) {
    it(`are none (${status})`, async () => {
      pretend(window, 'fetch', answer);
      const view = await fixture<ArticleView>(html`<article-view></article-view>`);
      view.src = '/article.json';
      await waitUntil(() => view.shadowRoot!.querySelector(notice), `It does not show that it is ${status}`);
      expect(view.status).to.equal(status);
      expect(view.shadowRoot!.querySelectorAll('[part]')).to.be.empty;
    });
  }
});

describe('article-view', () => {
  it('has the parts of all elements', () => {
    const view = elements.find(({ tagName }) => tagName === 'article-view')!;
    expect(view.cssParts.map(({ name }) => name)).to.have.members(partNames);
  });
});
