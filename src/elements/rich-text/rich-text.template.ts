import { html, type TemplateResult } from '../base/html.js';
import { isBlank } from '../../article/content.js';
import { paragraphs } from '../../article/text.js';
import type { Block, RichText, TextBlock } from '../../article/types.js';
import type { View } from '../base/view.js';
import { blockTemplate } from './block.templates.js';
import { lists } from './list.template.js';
import { inline, lines } from './marks.template.js';

const isListItem = (block: Block): block is TextBlock =>
  block._type === 'block' && 'listItem' in block && !!block.listItem;
const isQuotation = (block: Block): block is TextBlock =>
  block._type === 'block' && block.style === 'blockquote' && !isListItem(block);

/** A rich text as blocks. */
export function richText(content: RichText | undefined, view: View): unknown[] {
  if (!content) return [];
  if (typeof content === 'string') return paragraphs(content).map(paragraph);
  return blocks(
    content.filter((block) => !isBlank(block)),
    view,
  );
}

function blocks(content: Block[], view: View): unknown[] {
  const out: unknown[] = [];
  for (let index = 0; index < content.length;) {
    const first = content[index]!;
    if (isListItem(first)) {
      const items = neighbours(content, index, isListItem);
      out.push(...lists(items, view));
      index += items.length;
    } else if (isQuotation(first)) {
      const quotation = neighbours(content, index, isQuotation);
      out.push(blockquote(quotation, view));
      index += quotation.length;
    } else {
      out.push(blockTemplate(first, view));
      index++;
    }
  }
  return out;
}

/** A rich text for a place that is a paragraph itself: bare words if it is one plain paragraph, else blocks. */
export function inlineRichText(content: RichText | undefined, view: View): unknown {
  if (typeof content === 'string') {
    const [only = '', ...more] = paragraphs(content);
    if (!more.length) return lines(only);
  } else if (content?.length === 1) {
    const [only] = content;
    if (
      only?._type === 'block' &&
      !isListItem(only) &&
      [undefined, 'normal'].includes((only as TextBlock).style)
    ) {
      return inline(only, view);
    }
  }
  return richText(content, view);
}

const paragraph = (text: string): TemplateResult => html`<p>${lines(text)}</p>`;

const blockquote = (blocks: TextBlock[], view: View): TemplateResult =>
  html`<blockquote>${blocks.map((block) => html`<p>${inline(block, view)}</p>`)}</blockquote>`;

/** The blocks from `start` on that all pass `test`. */
function neighbours(blocks: Block[], start: number, test: (block: Block) => block is TextBlock): TextBlock[] {
  const found: TextBlock[] = [];
  for (let block = blocks[start]; block && test(block); block = blocks[start + found.length])
    found.push(block);
  return found;
}
