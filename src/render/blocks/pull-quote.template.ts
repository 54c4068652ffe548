import { html, nothing } from '../html.js';
import type { PullQuote } from '../../article/types.js';

/** A pull quote. */
export function pullQuote({ text, attribution, role }: PullQuote): unknown {
  const cite =
    (attribution || role) &&
    html`<figcaption>
      ${attribution ? html`<bdi class="speaker">${attribution}</bdi>` : nothing}${attribution && role ? ' · ' : nothing}${role ? html`<bdi>${role}</bdi>` : nothing}
    </figcaption>`;
  return html`<figure class="pullquote" part="pullquote">
    <blockquote><p>${text}</p></blockquote>
    ${cite || nothing}
  </figure>`;
}
