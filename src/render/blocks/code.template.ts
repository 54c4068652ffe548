import { html, nothing } from '../html.js';
import type { CodeBlock } from '../../article/types.js';
import { listing } from './listing.template.js';
import type { BlockTemplate } from './block.js';

/** A code listing with its file name and language. */
export const code: BlockTemplate<CodeBlock> = ({ code: text, filename, language }, context) => {
  if (!filename && !language) return listing(text, context);
  return html`<figure class="listing">
    <figcaption dir="ltr">
      ${filename ? html`<span class="filename">${filename}</span>` : nothing}
      ${language ? html`<span class="code-language">${language}</span>` : nothing}
    </figcaption>
    ${listing(text, context)}
  </figure>`;
};
