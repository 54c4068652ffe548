import { html, nothing } from '../html.js';
import type { FieldTemplate } from '../blocks/block.js';
import { heading } from '../heading.template.js';
import { link } from '../link.template.js';
import { foreign, interfaceSentence, interfaceText } from '../message.template.js';

/** Notice that the rest of the article requires payment, with a link to it. */
export const paywall: FieldTemplate = ({ paywall: wall }, context, { nested }) => {
  if (!wall) return nothing;
  const { message, url } = wall;
  if (!message.length && !url) return nothing;
  const words = interfaceText(context.locale.continueReading, context);
  return html`<aside class="paywall prose">
    ${nested.blocks(message)}
    ${url ? html`<div class="buttons"><p class="button" data-variant="primary">${link(url, words, context)}</p></div>` : nothing}
  </aside>`;
};

/** Publication or collection that the article is part of. */
export const isPartOf: FieldTemplate = ({ isPartOf: whole }, context) => {
  if (!whole?.name) return nothing;
  const name = foreign(link(whole.url, whole.name, context), context);
  return html`<p class="part-of">${interfaceSentence(context.locale.partOf, name, context)}</p>`;
};

/** Related articles, as cards. */
export const related: FieldTemplate = ({ related: cards = [] }, context, { nested }) => {
  const blocks = nested.blocks(cards) as unknown[];
  if (!blocks.length) return nothing;
  return html`<section class="related prose">
    ${heading(context.level + 1, interfaceText(context.locale.related, context), 'eyebrow')} ${blocks}
  </section>`;
};
