import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { ArticleView } from '../../src/index.js';
import { renderArticle } from '../../src/server/index.js';
import { article } from '../support/article.js';
import { keepBusy } from '../support/idle.js';
import { pretend } from '../support/pretend.js';
import { find, findAll, placed, showArticle, words } from '../support/render.js';
import { waitUntil } from '../support/wait-until.js';

const long = article({
  sections: Array.from({ length: 80 }, (_, index) => ({
    id: `part-${index}`,
    heading: `Part ${index}`,
    body: Array.from({ length: 5 }, () => 'Forty boats came in under a grey sky. '.repeat(8)).join('\n\n'),
  })),
});

const withNote = structuredClone(long);
withNote.sections[60]!.body = [
  {
    _type: 'block',
    children: [{ _type: 'span', text: 'Forty', marks: ['count'] }],
    markDefs: [{ _type: 'footnote', _key: 'count', body: 'By the harbour master.' }],
  },
];

const isLaidOut = (element: Element): boolean => element.checkVisibility({ contentVisibilityAuto: true });

const skipped = (view: ArticleView): Element[] =>
  findAll(view, '.section > h2').filter((heading) => !isLaidOut(heading));

describe('a long article', () => {
  // Rule: what is done when a script takes over an article does not grow with its text.
  it('is hydrated without traversing it', async () => {
    const browser = await keepBusy();
    const asked: string[] = [];
    for (const name of ['querySelector', 'querySelectorAll'] as const) {
      const own = DocumentFragment.prototype[name] as (selector: string) => unknown;
      pretend(DocumentFragment.prototype, name, function (this: DocumentFragment, selector: string) {
        if (this instanceof ShadowRoot) asked.push(selector);
        return own.call(this, selector);
      });
    }
    try {
      const view = await placed<ArticleView>(renderArticle(long));
      expect(view.status).to.equal('ready');
      expect(asked).to.deep.equal([]);
    } finally {
      browser.end();
    }
  });

  it('does not recalculate all styles when its element is defined', () => {
    const { elementStyles } = customElements.get('article-view') as typeof LitElement;
    expect(elementStyles.map(String).join('')).not.to.match(/:host\([^{]*:defined/);
  });

  it('is soon laid out completely, so that assistive technology finds all of it', async () => {
    const view = await showArticle(long);
    await waitUntil(() => !skipped(view).length, 'parts of it are still skipped');
    const section = find(view, '#part-70')!;
    expect(getComputedStyle(section).contentVisibility || 'visible').to.equal('visible');
  });

  it('does not clip full-width pictures while it is skipped', async () => {
    const view = await showArticle(long);
    const rulesIn = ({ cssRules }: { cssRules: CSSRuleList }): CSSRule[] =>
      [...cssRules].flatMap((rule) =>
        'cssRules' in rule ? [rule, ...rulesIn(rule as CSSGroupingRule)] : rule,
      );
    const margins = view
      .shadowRoot!.adoptedStyleSheets.flatMap(rulesIn)
      .map((rule) => (rule as CSSStyleRule).style?.getPropertyValue('overflow-clip-margin'));
    const expected = CSS.supports('overflow-clip-margin', '1em') ? ['50vw'] : [];
    // A reset of all properties has `initial`.
    expect(margins.filter((margin) => margin && margin !== 'initial')).to.deep.equal(expected);
  });

  it('is laid out in small steps, so that the browser can paint in between', async () => {
    const browser = await keepBusy();
    try {
      const view = await showArticle(long);
      const left = () => findAll(view, '[data-extent]').length;
      const before = left();
      const [idle] = browser.waiting.splice(0);
      idle!({ didTimeout: false, timeRemaining: () => 50 });
      expect(left()).to.be.within(1, before - 1);
      expect(browser.waiting).to.have.length(1);
    } finally {
      browser.end();
    }
  });

  it('is soon laid out completely again after a change', async () => {
    const view = await showArticle(long);
    await waitUntil(() => !skipped(view).length, 'parts of it are still skipped');
    const changed = structuredClone(long);
    changed.sections[60]!.body = 'One.\n\nTwo.';
    view.article = changed;
    await view.updateComplete;
    await waitUntil(() => !find(view, '[data-extent]'), 'parts of it may be skipped');
    expect(words(find(view, '#part-60'))).to.equal('Part 60One.Two.');
  });

  for (const id of ['part-60', 'ae-reference-1']) {
    it(`scrolls to the target of a link, #${id}, even before it is laid out`, async () => {
      const view = await showArticle(withNote);
      const link = document.createElement('a');
      link.href = `#${id}`;
      find(view, '#part-0')!.append(link);
      link.click();
      const top = () => Math.abs(find(view, `#${id}`)!.getBoundingClientRect().top);
      await waitUntil(() => top() < 2, 'It is not at the top of the window');
      scrollTo(0, 0);
    });
  }
});
