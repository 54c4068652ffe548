import { html } from '../html.js';
import { headingLevelOf, inlineText } from '../../article/blocks.js';
import type { TextBlock } from '../../article/types.js';
import { anchor } from '../anchor.template.js';
import type { RenderContext } from '../context.js';
import { heading } from '../heading.template.js';
import { inline, noteReferences } from '../rich-text/marks.template.js';
import { listing } from './listing.template.js';

/** A paragraph, heading, quotation or code listing. List items are rendered together: see `rich-text.template.ts`. */
export function textBlock(block: TextBlock, view: RenderContext): unknown {
  const level = headingLevelOf(block);
  if (level) return headingBlock(block, level, view);
  switch (block.style) {
    case 'blockquote':
      return html`<blockquote><p>${inline(block, view)}</p></blockquote>`;
    case 'code':
      return listing(block.children.map(inlineText), view, noteReferences(block, view));
    default:
      return html`<p>${inline(block, view)}</p>`;
  }
}

function headingBlock(block: TextBlock, level: number, view: RenderContext): unknown {
  const id = view.headings.get(block);
  const content = inline(block, view);
  return heading(view.level + level - 1, id ? [anchor(id, view), content] : content, `h${level}`, id);
}
