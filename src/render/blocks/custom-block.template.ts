import { html } from '../html.js';
import type { CustomBlock } from '../../article/types.js';
import type { BlockTemplate } from './block.js';

/** A block of the publisher's own: the page may put something in the slot. */
export const customBlock: BlockTemplate<CustomBlock> = (block, { customBlocks }, nested) => {
  const name = customBlocks.get(block);
  const fallback = nested.blocks(block.fallback);
  return html`<div class="custom-block">
    ${name ? html`<slot name=${name}>${fallback}</slot>` : fallback}
  </div>`;
};
