import { expect, fixture, html } from '@open-wc/testing';
import type { CSSResult, LitElement } from 'lit';
import type { ElementProps } from '../../src/server/index.js';
import { renderArticle, renderElement, styleHashes } from '../../src/server/index.js';
import { sheetOf } from '../../src/server/declarative-shadow-root.js';
import '../../src/define.js';
import { loadLocale } from '../../src/locales/index.js';
import { samples } from '../../stories/articles/index.js';
import * as headers from '../../stories/elements/article-header/article-header.stories.js';
import * as highlights from '../../stories/elements/article-highlights/article-highlights.stories.js';
import * as providers from '../../stories/elements/article-provider/article-provider.stories.js';
import * as terms from '../../stories/elements/article-terms/article-terms.stories.js';
import * as views from '../../stories/elements/article-view/article-view.stories.js';
import * as bottomLines from '../../stories/elements/bottom-line-callout/bottom-line-callout.stories.js';
import * as pages from '../../stories/pages.stories.js';
import * as replyForms from '../../stories/elements/reply-form/reply-form.stories.js';
import * as replyLists from '../../stories/elements/reply-list/reply-list.stories.js';
import * as sections from '../../stories/elements/section-block/section-block.stories.js';
import * as shareBars from '../../stories/elements/share-bar/share-bar.stories.js';
import { markup } from '../../stories/support/markup.js';

type Story = { args?: object; render?: (args: object, context: object) => unknown };
type Stories = { default: Story & { title: string; component: string } };

const all = [
  headers,
  highlights,
  providers,
  terms,
  views,
  bottomLines,
  pages,
  replyForms,
  replyLists,
  sections,
  shareBars,
];

/** A tree as one text: without comments, with white space as HTML means it, and attributes in one order. */
function written(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element)) return '';
  const attributes = [...node.attributes]
    // A script sets the first, since it says in words what the browser would, and takes the others away when there is time.
    .filter(({ name }) => !['novalidate', 'data-extent', 'data-awaits-script'].includes(name))
    .map(({ name, value }) => ` ${name}="${value}"`)
    .sort();
  const content = [...node.childNodes].map(written).join('');
  const shown = node.localName === 'code' ? content : content.replace(/\s+/g, ' ');
  return `<${node.localName}${attributes.join('')}>${shown}</${node.localName}>\n`;
}

/** A rule as text; what depends on a custom property is kept as it was written. */
const ruleOf = ({ cssText }: CSSRule): string =>
  cssText.replace(/\s+/g, ' ').replace(/([,(]) | (?=\))/g, '$1');

const rootOf = (element: Element): Element => element.shadowRoot!.querySelector(':scope > .root, .root')!;

/** An element as a server makes it, as a browser reads it. */
function servedElement(served: string): Element {
  const inert = document.implementation.createHTMLDocument().body;
  inert.setHTMLUnsafe(served);
  return inert.firstElementChild!;
}

const served = (served: string): Element => rootOf(servedElement(served));

const namesOf = (element: LitElement): string[] =>
  [...(element.constructor as typeof LitElement).elementProperties.keys()] as string[];

/** What a server would be told of an element on the page. */
function propsOf(element: LitElement): ElementProps[keyof ElementProps] {
  const own = Object.fromEntries(namesOf(element).map((name) => [name, (element as any)[name] ?? undefined]));
  const context = (element as any).provided;
  const article = (element as any).shownArticle;
  // A part's own level is that of its first heading; a provider says that of the headline, and makes no label a heading.
  const hasLabel = ['share-bar', 'article-terms'].includes(element.localName);
  const below = element.localName === 'article-header' ? 0 : 1;
  const fromContext = context && !hasLabel ? context.headingLevel + below : undefined;
  return {
    ...own,
    article,
    lang: element.closest('[lang]')?.getAttribute('lang') ?? undefined,
    headingLevel: own['headingLevel'] ?? fromContext,
    locale: own['locale'] ?? context?.locale,
    newTab: own['newTab'] ?? context?.newTab,
    pageUrl: location.href,
    // No server wrote anything beside them.
    anchors: false,
  } as ElementProps[keyof ElementProps];
}

describe('what a server renders', () => {
  for (const [name, { article }] of Object.entries(samples)) {
    it(`is what the browser renders: ${name}`, async () => {
      const markup = renderArticle(article, { pageUrl: location.href });
      const anchors = servedElement(markup).querySelectorAll(':scope > a[slot]');
      const view = await fixture<LitElement>(
        html`<article-view .article=${article}>${[...anchors]}</article-view>`,
      );
      await view.updateComplete;
      expect(written(served(markup))).to.equal(written(rootOf(view)));
    });

    it(`is what the browser renders, without places for addresses: ${name}`, async () => {
      const view = await fixture<LitElement>(html`<article-view .article=${article}></article-view>`);
      await view.updateComplete;
      const markup = renderArticle(article, { pageUrl: location.href, anchors: false });
      expect(written(served(markup))).to.equal(written(rootOf(view)));
    });
  }

  for (const tag of Object.keys(styleHashes) as (keyof typeof styleHashes)[]) {
    it(`has the rules that the browser has: ${tag}`, () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(sheetOf(tag));
      const { elementStyles } = customElements.get(tag) as unknown as { elementStyles: CSSResult[] };
      const rules = elementStyles.flatMap(({ styleSheet }) => [...styleSheet!.cssRules]);
      expect([...sheet.cssRules].map(ruleOf)).to.deep.equal(rules.map(ruleOf));
    });
  }

  for (const { default: meta, ...stories } of all as unknown as Stories[]) {
    for (const [name, story] of Object.entries(stories) as unknown as [string, Story][]) {
      it(`is what the browser renders: ${meta.title}, ${name}`, async () => {
        const render = story.render ?? meta.render ?? markup;
        const args = { ...meta.args, ...story.args };
        const stage = await fixture<HTMLElement>(
          html`<div>${render(args, { component: meta.component } as any)}</div>`,
        );
        const elements = [...stage.querySelectorAll<LitElement>(Object.keys(styleHashes).join())];
        for (const element of elements) {
          await element.updateComplete;
          // A server has the article; it neither waits for it nor fails to get it.
          if (['loading', 'error'].includes((element as any).status)) continue;
          const props = propsOf(element);
          await loadLocale(props.locale ?? '');
          const tag = element.localName as keyof ElementProps;
          expect(written(served(renderElement(tag, props))), tag).to.equal(written(rootOf(element)));
        }
        expect(elements).not.to.be.empty;
      });
    }
  }
});
