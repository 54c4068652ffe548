import { html, nothing, type TemplateResult } from '../html.js';
import type { Figure } from '../../article/types.js';
import { safeSrcset, safeUrl } from '../../article/url.js';
import { foreign, interfaceSentence } from '../message.template.js';
import { link } from '../link.template.js';
import { resolved, type RenderContext } from '../context.js';
import type { NestedRichText } from './block.js';

/** `eager` is the image that the reader sees first: it is loaded before all others. */
type Loading = 'eager' | 'lazy';

/** An image with caption; what stands in for it, where it may not be shown. */
export function figure(
  data: Figure,
  view: RenderContext,
  nested: NestedRichText,
  loading: Loading = 'lazy',
): unknown {
  const src = safeUrl(data.src, 'image');
  const shown = src !== undefined && !(data.syndicate === false && view.syndicated);
  const content = shown ? image(data, resolved(src, view), view, loading) : standIn(data, nested);
  const caption = captionOf(data, view, nested);
  if (!content && !caption) return nothing;
  const shape = shown && data.height > data.width ? 'figure portrait' : 'figure';
  return html`<figure class=${shape} part="figure">${content || nothing}${caption || nothing}</figure>`;
}

function image(data: Figure, src: string, view: RenderContext, loading: Loading): TemplateResult {
  const srcset = data.srcset && safeSrcset(data.srcset, (url) => resolved(url, view));
  return html`<img
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
}

const standIn = ({ fallback, alt }: Figure, nested: NestedRichText): unknown => {
  if (fallback?.length) return html`<div class="stand-in">${nested.blocks(fallback)}</div>`;
  return alt && html`<div class="stand-in"><p>${alt}</p></div>`;
};

function captionOf(
  { caption, creditText: credit, license }: Figure,
  view: RenderContext,
  nested: NestedRichText,
): unknown {
  const creditLine =
    credit && html`<span class="credit">${link(license, creditOf(credit, view), view, 'license')}</span>`;
  if (!caption?.length && !creditLine) return undefined;
  return html`<figcaption>${nested.inline(caption)} ${creditLine || nothing}</figcaption>`;
}

const creditOf = (credit: string, view: RenderContext): unknown =>
  interfaceSentence(view.locale.credit, foreign(credit, view), view);
