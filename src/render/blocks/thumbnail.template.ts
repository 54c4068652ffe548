import { html, nothing } from '../html.js';
import { safeUrl } from '../../article/url.js';
import { resolved, type RenderContext } from '../context.js';

/** Settings of the block that a thumbnail belongs to. */
interface Owner {
  syndicate?: boolean;
  /** Width in pixels; set with `height` or not at all. */
  width?: number;
  height?: number;
}

/** A decorative image beside text with the same meaning; `undefined` if there is none or it may not be syndicated. */
export function thumbnail(
  address: string | undefined,
  { syndicate, width, height }: Owner,
  context: RenderContext,
): unknown {
  const src = syndicate === false && context.syndicated ? undefined : safeUrl(address, 'image');
  if (!src) return undefined;
  return html`<img
    class="thumbnail"
    src=${resolved(src, context)}
    width=${width || nothing}
    height=${height || nothing}
    alt=""
    loading="lazy"
    decoding="async"
  />`;
}
