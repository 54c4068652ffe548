import { html, nothing } from './html.js';
import type { RenderContext } from './context.js';

/**
 * Target of an `id`. Browsers look for it outside of shadow roots only, so a server renders an element with that `id`
 * there, which is slotted in here.
 */
export const anchor = (id: string, { anchors }: RenderContext): unknown =>
  anchors ? html`<slot class="anchor" name=${anchorSlot(id)}></slot>` : nothing;

/** Name of the slot for the target of an `id`. */
export const anchorSlot = (id: string): string => `anchor-${id}`;

export const isAnchorSlot = (name: string): boolean => name.startsWith(anchorSlot(''));
