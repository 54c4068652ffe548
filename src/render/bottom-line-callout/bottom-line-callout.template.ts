import { html, nothing } from '../html.js';
import { showsSomething } from '../../article/visibility.js';
import type { RichText } from '../../article/types.js';
import { heading } from '../heading.template.js';
import { interfaceText } from '../message.template.js';
import type { Piece, Shown } from '../node.js';
import type { RenderContext, ContextFor } from '../context.js';
import { richText } from '../rich-text/rich-text.template.js';

/** Conclusion of the article. */
export function bottomLineCallout(
  bottomLine: RichText | undefined,
  title: string | undefined,
  view: RenderContext,
): unknown {
  if (!showsSomething(bottomLine)) return nothing;
  return html`<section class="bottom-line" part="bottom-line">
    ${heading(view.level + 1, title || interfaceText(view.locale.bottomLine, view), 'eyebrow')}
    <div class="bottom-line-text prose">${richText(bottomLine, view)}</div>
  </section>`;
}

export const bottomLinePiece = (
  bottomLine: RichText | undefined,
  title: string | undefined,
  view: RenderContext,
): Piece => ({
  key: 'bottom-line',
  of: [bottomLine, title, view],
  template: () => bottomLineCallout(bottomLine, title, view),
});

/** Content of a `bottom-line-callout`. */
export function bottomLineCalloutElement(
  bottomLine: RichText | undefined,
  title: string | undefined,
  viewFor: ContextFor,
): Shown {
  const view = viewFor([bottomLine]);
  return { pieces: [bottomLinePiece(bottomLine, title, view)], view };
}
