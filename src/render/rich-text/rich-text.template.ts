import { html, type TemplateResult } from '../html.js';
import { isParagraph } from '../../article/blocks.js';
import { isBlank } from '../../article/visibility.js';
import { paragraphs } from '../../article/text.js';
import type { Block, RichText, TextBlock } from '../../article/types.js';
import type { Piece } from '../node.js';
import type { View } from '../context.js';
import { blockTemplate } from '../blocks/index.js';
import type { NestedRichText } from '../blocks/block.js';
import { lists } from './list.template.js';
import { inline, lines } from './marks.template.js';

const isListItem = (block: Block): block is TextBlock =>
  block._type === 'block' && 'listItem' in block && !!block.listItem;
const isButton = (block: Block): boolean => block._type === 'button';

/** A rich text as blocks. */
export function richText(content: RichText | undefined, view: View): unknown[] {
  if (!content) return [];
  if (typeof content === 'string') return paragraphs(content).map(paragraph);
  return groupsOf(content).map((group) => groupTemplate(group, view));
}

/** A rich text in pieces, to change it where it has changed. */
export function richTextPieces(content: RichText, view: View): Piece[] {
  if (typeof content === 'string')
    return paragraphs(content).map((text) => shownPiece([text], () => paragraph(text)));
  return groupsOf(content).flatMap((group) => {
    if (!isListItem(group[0]!)) return shownPiece(group, () => groupTemplate(group, view));
    return lists(group as TextBlock[], view).map((list, index) => shownPiece([index, ...group], () => list));
  });
}

const shownPiece = (of: readonly unknown[], template: () => unknown): Piece => ({
  of,
  template,
  isShown: true,
});

/** The blocks that show something; list items and buttons together with their neighbours. */
function groupsOf(content: Block[]): Block[][] {
  const groups: Block[][] = [];
  let last: Block | undefined;
  for (const block of content) {
    if (isBlank(block)) continue;
    if (last && belongTogether(last, block)) groups.at(-1)!.push(block);
    else groups.push([block]);
    last = block;
  }
  return groups;
}

const belongTogether = (one: Block, next: Block): boolean =>
  (isListItem(one) && isListItem(next)) || (isButton(one) && isButton(next));

function groupTemplate(group: Block[], view: View): unknown {
  const first = group[0]!;
  if (isListItem(first)) return lists(group as TextBlock[], view);
  const nested = nestedIn(view);
  return isButton(first)
    ? html`<div class="buttons">${group.map((button) => blockTemplate(button, view, nested))}</div>`
    : blockTemplate(first, view, nested);
}

/** Renders the rich texts in a block as this module does. */
export const nestedIn = (view: View): NestedRichText => ({
  blocks: (content) => richText(content, view),
  inline: (content) => inlineRichText(content, view),
});

/** A rich text for a place that is a paragraph itself: bare words if it is one plain paragraph, else blocks. */
export function inlineRichText(content: RichText | undefined, view: View): unknown {
  if (typeof content === 'string') {
    const [only = '', ...more] = paragraphs(content);
    if (!more.length) return lines(only);
  } else if (content?.length === 1) {
    const [only] = content;
    if (only?._type === 'block' && isParagraph(only)) return inline(only, view);
  }
  return richText(content, view);
}

const paragraph = (text: string): TemplateResult => html`<p>${lines(text)}</p>`;
