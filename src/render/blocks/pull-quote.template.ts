import { html, nothing } from '../html.js';
import type { PullQuote } from '../../article/types.js';

/** A line of the article set large. */
export function pullQuote({ text, attribution }: PullQuote): unknown {
  const cite = attribution && html`<figcaption><bdi>${attribution}</bdi></figcaption>`;
  return html`<figure class="pullquote" part="pullquote">
    <blockquote><p>${text}</p></blockquote>
    ${cite || nothing}
  </figure>`;
}
