import { html, nothing } from '../html.js';
import type { Article } from '../../article/types.js';
import { isBlank, showsSomething } from '../../article/visibility.js';
import type { RenderContext } from '../context.js';
import { heading } from '../heading.template.js';
import { link } from '../link.template.js';
import { foreign, interfaceSentence, interfaceText } from '../message.template.js';
import { richText } from '../rich-text/rich-text.template.js';

/** What is said where the rest of the article has to be paid for, and the link to it. */
export function paywall({ paywall: wall }: Article, context: RenderContext): unknown {
  if (!wall) return nothing;
  const { message, url } = wall;
  if (!showsSomething(message) && !url) return nothing;
  const words = interfaceText(context.locale.continueReading, context);
  return html`<aside class="paywall prose">
    ${richText(message, context)}
    ${url ? html`<div class="buttons"><p class="button" data-variant="primary">${link(url, words, context)}</p></div>` : nothing}
  </aside>`;
}

/** The publication or collection that the article is part of. */
export function isPartOf({ isPartOf: whole }: Article, context: RenderContext): unknown {
  if (!whole?.name) return nothing;
  const name = foreign(link(whole.url, whole.name, context), context);
  return html`<p class="part-of">${interfaceSentence(context.locale.partOf, name, context)}</p>`;
}

/** Articles to read next, as cards. */
export function related({ related: cards = [] }: Article, context: RenderContext): unknown {
  if (cards.every(isBlank)) return nothing;
  return html`<section class="related prose">
    ${heading(context.level + 1, interfaceText(context.locale.related, context), 'eyebrow')}
    ${richText(cards, context)}
  </section>`;
}
