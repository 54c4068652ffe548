import { html, nothing } from '../html.js';
import { inlineText } from '../../article/blocks.js';
import type { TextBlock } from '../../article/types.js';
import { interfaceLanguage, type RenderContext } from '../context.js';
import { heading } from '../heading.template.js';
import { inline, noteReferences } from '../rich-text/marks.template.js';
import { levelBelow } from './block.js';

/** A paragraph, a heading or a listing. List items and quotations come several together: see `rich-text.template.ts`. */
export function textBlock(block: TextBlock, view: RenderContext): unknown {
  switch (block.style) {
    case 'h3':
    case 'h4':
      return heading(levelBelow(view, block.style === 'h3' ? 1 : 2), inline(block, view), block.style);
    case 'code':
      return code(block, view);
    default:
      return html`<p>${inline(block, view)}</p>`;
  }
}

/** A listing; what `focusScrollers` makes of it when it is too wide is said there. */
function code(block: TextBlock, view: RenderContext): unknown {
  const { lang } = interfaceLanguage(view);
  return html`<pre
    class="code"
    role="group"
    aria-label=${view.locale.code}
    lang=${lang ?? nothing}
    dir="ltr"
  ><code lang=${lang ? view.lang : nothing}>${block.children.map(inlineText)}</code>${noteReferences(block, view)}</pre>`;
}
