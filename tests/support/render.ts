import { fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { ArticleElement } from '../../src/elements/base/article-element.js';
import type { ArticleView, Block, SectionBlock } from '../../src/index.js';
import { renderArticle, renderElement } from '../../src/server/index.js';
import { waitUntil } from './wait-until.js';

/** Whether elements are shown as a server rendered them, and taken over: the second run of these tests. */
export const served = 'served' in window;

/** An element that a server rendered, once it is taken over. */
export async function placed<Shown extends ArticleElement>(markup: string): Promise<Shown> {
  const around = await fixture<HTMLElement>(html`<div></div>`);
  around.setHTMLUnsafe(markup);
  const element = around.firstElementChild as Shown;
  await element.updateComplete;
  return element;
}

/** An element that a server rendered, once what needs a script is shown. */
export async function revealed<Shown extends Element>(element: Promise<Shown>): Promise<Shown> {
  const shown = await element;
  await waitUntil(() => !find(shown, '[data-awaits-script]'), 'What needs a script is not shown');
  return shown;
}

/** An element with a reply form, once what the form does is there. */
export async function acting<Shown extends Element>(element: Promise<Shown>): Promise<Shown> {
  const shown = await element;
  const form = find(shown, '#ae-reply') as HTMLFormElement | null;
  form?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  await waitUntil(() => form?.noValidate ?? true, 'The form does nothing');
  return shown;
}

const pageUrl = location.href;

/** An article in an `article-view`, when it is on screen. */
export async function showArticle(article: unknown): Promise<ArticleView> {
  if (!served) return fixture<ArticleView>(html`<article-view .article=${article}></article-view>`);
  const view = await placed<ArticleView>(renderArticle(article, { pageUrl }));
  view.article = article;
  await view.updateComplete;
  return view;
}

/** Blocks in a `section-block`, when they are on screen. */
export async function showBlocks(...body: unknown[]): Promise<SectionBlock> {
  const section = { body: body as Block[] };
  if (!served) return fixture<SectionBlock>(html`<section-block .section=${section}></section-block>`);
  const block = await placed<SectionBlock>(renderElement('section-block', { section, pageUrl }));
  block.section = section;
  await block.updateComplete;
  return block;
}

export const find = (host: Element, selector: string): HTMLElement | null =>
  host.shadowRoot!.querySelector<HTMLElement>(selector);

export const findAll = (host: Element, selector: string): HTMLElement[] => [
  ...host.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

/** The words on screen under an element, with white space as one sees it. */
export const words = (element: Element | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const texts = (host: Element, selector: string): string[] => findAll(host, selector).map(words);
