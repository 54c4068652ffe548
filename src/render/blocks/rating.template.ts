import { html, nothing, type TemplateResult } from '../html.js';
import type { Rating } from '../../article/types.js';
import { interfaceLanguage, type RenderContext } from '../context.js';
import { formatNumber } from '../format.js';
import { interfaceText } from '../message.template.js';

/** Maximum number of stars; a higher scale is rendered as a bar. */
const mostStars = 10;

/** A rating, as text and graphics. */
export function rating(
  { itemReviewed, ratingValue, bestRating = 5 }: Rating,
  context: RenderContext,
): unknown {
  const lang = interfaceLanguage(context).lang ?? context.lang;
  const best = bestRating > 0 ? bestRating : 5;
  const value = Math.min(Math.max(ratingValue, 0), best);
  const words = context.locale.rating(formatNumber(ratingValue, lang), formatNumber(best, lang));
  return html`<div class="rating">
    ${itemReviewed ? html`<p class="rating-item"><bdi>${itemReviewed}</bdi></p>` : nothing}
    <p class="rating-value">
      ${Number.isInteger(best) && best <= mostStars ? stars(value, best) : bar(value / best)}
      <span>${interfaceText(words, context)}</span>
    </p>
  </div>`;
}

/** Stars, the last of which may be half filled. */
const stars = (value: number, best: number): TemplateResult =>
  html`<span class="stars" aria-hidden="true"
    >${Array.from({ length: best }, (_, index) => star(value - index))}</span
  >`;

function star(share: number): TemplateResult {
  const kind = share >= 0.75 ? 'whole' : share >= 0.25 ? 'half' : 'empty';
  return html`<svg class="star" data-kind=${kind} viewBox="0 0 24 24" width="20" height="20">
    <path
      class="star-outline"
      d="M12 2.5l2.9 6.2 6.6.8-4.9 4.6 1.3 6.7L12 17.5l-5.9 3.3 1.3-6.7-4.9-4.6 6.6-.8z"
    />
    <path class="star-half" d="M12 2.5v15l-5.9 3.3 1.3-6.7-4.9-4.6 6.6-.8z" />
  </svg>`;
}

const bar = (share: number): TemplateResult =>
  html`<svg
    class="rating-bar"
    viewBox="0 0 100 8"
    width="100"
    height="8"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <rect class="rating-all" width="100" height="8" />
    <rect class="rating-given" width=${Math.round(share * 100)} height="8" />
  </svg>`;
