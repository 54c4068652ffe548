import { html, nothing } from './html.js';
import type { RenderContext } from './context.js';

/**
 * The place of an `id`. Browsers look for it outside of shadow roots only: there the server writes an element with that
 * `id`, which is shown here.
 */
export const anchor = (id: string, { anchors }: RenderContext): unknown =>
  anchors ? html`<slot class="anchor" name=${anchorSlot(id)}></slot>` : nothing;

/** Name of the slot that is the place of an `id`. */
export const anchorSlot = (id: string): string => `anchor-${id}`;

export const isAnchorSlot = (name: string): boolean => name.startsWith(anchorSlot(''));
