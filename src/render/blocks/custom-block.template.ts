import { html } from '../html.js';
import { customBlockSlot } from '../../article/footnotes.js';
import type { CustomBlock } from '../../article/types.js';
import type { BlockTemplate } from './block.js';

/** A custom block, in a slot that the page can fill. */
export const customBlock: BlockTemplate<CustomBlock> = (block, { customBlocks }, nested) => {
  const key = customBlocks.get(block);
  const fallback = nested.blocks(block.fallback);
  return html`<div class="custom-block">
    ${key ? html`<slot name=${customBlockSlot(key)}>${fallback}</slot>` : fallback}
  </div>`;
};
