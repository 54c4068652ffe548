import { html, nothing, type TemplateResult } from './html.js';

/** Small heading of a part that is set apart: a heading of a level, or a label. `id`: what is labelled by it. */
export const eyebrow = (
  content: unknown,
  id: string | typeof nothing,
  level: number | undefined,
): TemplateResult =>
  level
    ? heading(level, content, 'eyebrow', id)
    : html`<p class="eyebrow" part="eyebrow" id=${id}>${content}</p>`;

/**
 * A heading whose level is known only at run time, at most 6. Its class is `headline`, `eyebrow` or, in text, `h1` to
 * `h6`. `id`: for elements that are labelled by it.
 */
export function heading(
  level: number,
  content: unknown,
  className: string,
  id: string | typeof nothing = nothing,
): TemplateResult {
  const part = /^h\d$/.test(className) ? 'heading' : className;
  switch (Math.min(Math.max(Math.round(level), 1), 6)) {
    case 1:
      return html`<h1 class=${className} part=${part} id=${id}>${content}</h1>`;
    case 2:
      return html`<h2 class=${className} part=${part} id=${id}>${content}</h2>`;
    case 3:
      return html`<h3 class=${className} part=${part} id=${id}>${content}</h3>`;
    case 4:
      return html`<h4 class=${className} part=${part} id=${id}>${content}</h4>`;
    case 5:
      return html`<h5 class=${className} part=${part} id=${id}>${content}</h5>`;
    default:
      return html`<h6 class=${className} part=${part} id=${id}>${content}</h6>`;
  }
}
