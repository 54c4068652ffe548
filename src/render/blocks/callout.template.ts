import { html, nothing } from '../html.js';
import type { Callout } from '../../article/types.js';
import type { BlockTemplate } from './block.js';

/** A box beside the main text. */
export const callout: BlockTemplate<Callout> = ({ variant, title, body }, _context, nested) =>
  html`<div class="callout" role="note" data-variant=${variant || nothing} aria-label=${title || nothing}>
    ${title ? html`<p class="callout-title">${title}</p>` : nothing}${nested.blocks(body)}
  </div>`;
