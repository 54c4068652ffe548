import { html, nothing, type TemplateResult } from '../html.js';
import { isDisplayed } from '../../article/blocks.js';
import { plainText } from '../../article/text.js';
import type { Figure, ImageSource } from '../../article/types.js';
import { safeSrcset, safeUrl } from '../../article/url.js';
import { link } from '../link.template.js';
import { resolved, type RenderContext } from '../context.js';
import type { NestedRichText } from './block.js';
import { captionOf } from './caption.template.js';

/** `eager`: the image that readers see first, loaded before all others. */
type Loading = 'eager' | 'lazy';

/** An image with its caption; its fallback if it may not be shown. */
export function figure(
  data: Figure,
  view: RenderContext,
  nested: NestedRichText,
  loading: Loading = 'lazy',
): unknown {
  const src = safeUrl(data.src, 'image');
  const shown = src !== undefined && isDisplayed(data, view.syndicated);
  const content = shown ? linkedImage(data, resolved(src, view), view, loading) : standIn(data, nested);
  const caption = captionOf(data, view, nested);
  if (!content && !caption) return nothing;
  const layout = data.layout === 'normal' ? undefined : data.layout;
  const shape = shown && !layout && data.height > data.width ? 'figure portrait' : 'figure';
  return html`<figure class=${shape} part="figure" data-layout=${layout ?? nothing}>
    ${content || nothing}${caption || nothing}
  </figure>`;
}

function linkedImage(data: Figure, src: string, view: RenderContext, loading: Loading): unknown {
  const picture = image(data, src, view, loading);
  if (!data.link) return picture;
  const name = data.alt ? nothing : html`<span class="unseen">${plainText(data.caption) || data.link}</span>`;
  return link(data.link, [picture, name], view);
}

function image(data: Figure, src: string, view: RenderContext, loading: Loading): TemplateResult {
  const srcset = srcsetOf(data.srcset, view);
  const img = html`<img
    class="image"
    src=${src}
    srcset=${srcset || nothing}
    sizes=${(srcset && data.sizes) || nothing}
    width=${data.width || nothing}
    height=${data.height || nothing}
    alt=${data.alt}
    loading=${loading}
    fetchpriority=${loading === 'eager' ? 'high' : nothing}
    decoding="async"
  />`;
  return data.sources?.length
    ? html`<picture>${data.sources.map((source) => imageSource(source, view))}${img}</picture>`
    : img;
}

function imageSource(source: ImageSource, view: RenderContext): unknown {
  const srcset = srcsetOf(source.srcset, view);
  if (!srcset) return nothing;
  return html`<source
    srcset=${srcset}
    media=${source.media || nothing}
    type=${source.type || nothing}
    sizes=${source.sizes || nothing}
    width=${source.width || nothing}
    height=${source.height || nothing}
  />`;
}

const srcsetOf = (srcset: string | undefined, view: RenderContext): string | undefined =>
  srcset ? safeSrcset(srcset, (url) => resolved(url, view)) : undefined;

const standIn = ({ fallback, alt }: Figure, nested: NestedRichText): unknown => {
  if (fallback?.length) return html`<div class="stand-in">${nested.blocks(fallback)}</div>`;
  return alt && html`<div class="stand-in"><p>${alt}</p></div>`;
};
