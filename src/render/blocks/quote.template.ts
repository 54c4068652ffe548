import { html, nothing } from '../html.js';
import type { Quote } from '../../article/types.js';
import { safeUrl } from '../../article/url.js';
import { showsSomething } from '../../article/visibility.js';
import { resolved } from '../context.js';
import { link } from '../link.template.js';
import type { BlockTemplate } from './block.js';

/** A quotation with its attribution, which links to the source unless it contains links. */
export const quote: BlockTemplate<Quote> = ({ body, attribution, cite }, context, nested) => {
  const url = safeUrl(cite, 'link');
  const isLinked =
    typeof attribution !== 'string' &&
    attribution?.some((block) => block._type !== 'block' || block.markDefs?.length);
  const source = isLinked ? nested.inline(attribution) : link(cite, nested.inline(attribution), context);
  return html`<figure class="quote">
    <blockquote cite=${url ? resolved(url, context) : nothing}>${nested.blocks(body)}</blockquote>
    ${showsSomething(attribution) ? html`<figcaption>${source}</figcaption>` : nothing}
  </figure>`;
};
