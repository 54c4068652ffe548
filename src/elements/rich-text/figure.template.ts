import { html, nothing, type TemplateResult } from 'lit';
import type { Figure } from '../../article/types.js';
import { safeSrcset, safeUrl } from '../../article/url.js';
import { link } from '../base/link.template.js';
import { resolved, type View } from '../base/view.js';
import { inlineRichText, richText } from './rich-text.template.js';

interface FigureOptions {
  /** Load it before all others: it is what the reader sees first. */
  first?: boolean;
}

/** An image with caption; what stands in for it, where it may not be shown. */
export function figure(data: Figure, view: View, { first = false }: FigureOptions = {}): unknown {
  const src = safeUrl(data.src, 'image');
  const shown = src !== undefined && !(data.syndicate === false && view.syndicated);
  const content = shown ? image(data, resolved(src, view), view, first) : standIn(data, view);
  const caption = captionOf(data, view);
  if (!content && !caption) return nothing;
  const shape = shown && data.height > data.width ? 'figure portrait' : 'figure';
  return html`<figure class=${shape}>${content || nothing}${caption || nothing}</figure>`;
}

function image(data: Figure, src: string, view: View, first: boolean): TemplateResult {
  const srcset = data.srcset && safeSrcset(data.srcset, (url) => resolved(url, view));
  return html`<img
    src=${src}
    srcset=${srcset || nothing}
    sizes=${(srcset && data.sizes) || nothing}
    width=${data.width || nothing}
    height=${data.height || nothing}
    alt=${data.alt}
    loading=${first ? 'eager' : 'lazy'}
    fetchpriority=${first ? 'high' : nothing}
    decoding="async"
  />`;
}

const standIn = ({ fallback, alt }: Figure, view: View): unknown => {
  if (fallback?.length) return html`<div class="stand-in">${richText(fallback, view)}</div>`;
  return alt && html`<div class="stand-in"><p>${alt}</p></div>`;
};

function captionOf({ caption, credit, license }: Figure, view: View): unknown {
  const creditLine =
    credit && html`<span class="credit">${link(license, view.locale.credit(credit), view, 'license')}</span>`;
  if (!caption?.length && !creditLine) return undefined;
  return html`<figcaption>${inlineRichText(caption, view)} ${creditLine || nothing}</figcaption>`;
}
