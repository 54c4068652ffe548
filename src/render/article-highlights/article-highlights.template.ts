import { html, nothing } from '../html.js';
import { showsSomething } from '../../article/visibility.js';
import type { RichText } from '../../article/types.js';
import { heading } from '../heading.template.js';
import { interfaceText } from '../message.template.js';
import type { Piece, Shown } from '../node.js';
import type { RenderContext, ContextFor } from '../context.js';
import { inlineRichText } from '../rich-text/rich-text.template.js';

/** Key takeaways. */
export function articleHighlights(
  highlights: RichText[] | undefined,
  title: string | undefined,
  view: RenderContext,
): unknown {
  const items = highlights?.filter(showsSomething) ?? [];
  if (!items.length) return nothing;
  return html`<section class="highlights" part="highlights">
    ${heading(view.level + 1, title || interfaceText(view.locale.highlights, view), 'eyebrow')}
    <ul role="list">
      ${items.map((item) => html`<li>${inlineRichText(item, view)}</li>`)}
    </ul>
  </section>`;
}

export const highlightsPiece = (
  highlights: RichText[] | undefined,
  title: string | undefined,
  view: RenderContext,
): Piece => ({
  key: 'highlights',
  of: [highlights, title, view],
  template: () => articleHighlights(highlights, title, view),
});

/** Content of `article-highlights`. */
export function articleHighlightsElement(
  highlights: RichText[] | undefined,
  title: string | undefined,
  viewFor: ContextFor,
): Shown {
  const view = viewFor(highlights ?? []);
  return { pieces: [highlightsPiece(highlights, title, view)], view };
}
