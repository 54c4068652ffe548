import { html, nothing } from '../html.js';
import type { PullQuote } from '../../article/types.js';

/** A line of the article set large. */
export function pullQuote({ text, attribution, role }: PullQuote): unknown {
  const name = attribution && html`<bdi>${attribution}</bdi>`;
  const what = role && html`<span class="role">${name ? ' ' : nothing}<bdi>${role}</bdi></span>`;
  const cite = (name || what) && html`<figcaption>${name || nothing}${what || nothing}</figcaption>`;
  return html`<figure class="pullquote" part="pullquote">
    <blockquote><p>${text}</p></blockquote>
    ${cite || nothing}
  </figure>`;
}
