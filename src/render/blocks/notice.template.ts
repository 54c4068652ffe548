import { html } from '../html.js';
import type { Notice } from '../../article/types.js';
import { interfaceText } from '../message.template.js';
import type { BlockTemplate } from './block.js';

/** An editorial notice, with the label of its variant. */
export const notice: BlockTemplate<Notice> = ({ variant, body }, context, nested) => {
  const name = context.locale[variant];
  return html`<div class="editors-line" role="note" data-variant=${variant} aria-label=${name}>
    <p class="editors-line-name">${interfaceText(name, context)}</p>
    ${nested.blocks(body)}
  </div>`;
};
