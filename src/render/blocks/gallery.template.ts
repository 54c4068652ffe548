import { html, nothing } from '../html.js';
import { plainText } from '../../article/text.js';
import type { Figure, Gallery } from '../../article/types.js';
import { interfaceLanguage, type RenderContext } from '../context.js';
import type { BlockTemplate, NestedRichText } from './block.js';
import { captionOf } from './caption.template.js';
import { figure } from './figure.template.js';

/** A gallery: all images at once, or in a scrolling row; see `focusScrollers`. */
export const gallery: BlockTemplate<Gallery> = (data, context, nested) => {
  const figures = figuresIn(data, context, nested);
  const caption = captionOf(data, context, nested);
  if (!figures.length && !caption) return nothing;
  const images = data.layout === 'slideshow' ? slides(figures, data, context) : grid(figures);
  return html`<figure class="gallery">${figures.length ? images : nothing}${caption || nothing}</figure>`;
};

const figuresIn = ({ figures }: Gallery, context: RenderContext, nested: NestedRichText): unknown[] =>
  figures
    .map((data): Figure => ({ ...data, layout: undefined }))
    .map((data) => figure(data, context, nested))
    .filter((template) => template !== nothing);

const grid = (figures: unknown[]): unknown => html`<div class="gallery-grid">${figures}</div>`;

function slides(figures: unknown[], { caption }: Gallery, context: RenderContext): unknown {
  const own = plainText(caption).trim();
  const lang = own ? undefined : interfaceLanguage(context).lang;
  return html`<div
    class="slides"
    role="group"
    aria-label=${own || context.locale.gallery}
    lang=${lang ?? nothing}
  >
    <div class="slides-row" lang=${lang ? context.lang : nothing}>
      ${figures.map((slide, index) => html`<div class="slide" data-position="${index + 1} / ${figures.length}">${slide}</div>`)}
    </div>
  </div>`;
}
