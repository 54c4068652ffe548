import { html, nothing } from '../html.js';
import { safeUrl } from '../../article/url.js';
import { resolved, type RenderContext } from '../context.js';

/** Settings of what a thumbnail belongs to. */
interface Owner {
  syndicate?: boolean;
  /** Pixels; both, or none. */
  width?: number;
  height?: number;
}

/** An image beside words that say the same; `undefined` where there is none, or others may not show it. */
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
