import { html, nothing } from '../html.js';
import type { Callout } from '../../article/types.js';
import { interfaceText } from '../message.template.js';
import type { BlockTemplate } from './block.js';

/** A callout, with the label of its variant. */
export const callout: BlockTemplate<Callout> = ({ variant, title, body }, context, nested) => {
  const name = variant && context.locale[variant];
  return html`<div
    class="callout"
    role="note"
    data-variant=${variant || nothing}
    aria-label=${title || name || nothing}
  >
    ${name ? html`<p class="callout-name">${interfaceText(name, context)}</p>` : nothing}
    ${title ? html`<p class="callout-title">${title}</p>` : nothing}${nested.blocks(body)}
  </div>`;
};
