import { fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { ArticleView, SectionBlock } from '../../src/index.js';
import type { Block } from '../../src/index.js';

/** An article in an `article-view`, when it is on screen. */
export async function showArticle(article: unknown): Promise<ArticleView> {
  const view = await fixture<ArticleView>(html`<article-view .article=${article}></article-view>`);
  await view.updateComplete;
  return view;
}

/** Blocks in a `section-block`, when they are on screen. */
export async function showBlocks(...body: unknown[]): Promise<SectionBlock> {
  return fixture<SectionBlock>(html`<section-block .section=${{ body: body as Block[] }}></section-block>`);
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
