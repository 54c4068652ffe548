import { html, nothing } from '../html.js';
import { isDisplayed } from '../../article/blocks.js';
import type { CustomInline, InlineImage } from '../../article/types.js';
import { safeUrl } from '../../article/url.js';
import { resolved, type RenderContext } from '../context.js';

/** An inline object. The fallback is rendered if the type is unknown. */
export const inlineObject = (object: InlineImage | CustomInline, context: RenderContext): unknown =>
  object._type === 'inlineImage' ? inlineImage(object, context) : object.fallback;

/** An image as high as the line, or its text alternative. */
function inlineImage(image: InlineImage, context: RenderContext): unknown {
  const src = safeUrl(image.src, 'image');
  if (!src || !isDisplayed(image, context.syndicated)) return image.alt;
  return html`<img
    class="inline-image"
    src=${resolved(src, context)}
    width=${image.width || nothing}
    height=${image.height || nothing}
    alt=${image.alt}
    loading="lazy"
    decoding="async"
  />`;
}
