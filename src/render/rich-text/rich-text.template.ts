import { html, type TemplateResult } from '../html.js';
import { isParagraph } from '../../article/blocks.js';
import { keyOf, ownKey } from '../../article/keys.js';
import { isBlank } from '../../article/visibility.js';
import { paragraphs } from '../../article/text.js';
import type { Block, RichText, TextBlock } from '../../article/types.js';
import type { Piece } from '../node.js';
import type { RenderContext } from '../context.js';
import { blockTemplate } from '../blocks/index.js';
import type { NestedRichText } from '../blocks/block.js';
import { lists } from './list.template.js';
import { inline, lines } from './marks.template.js';

const isListItem = (block: Block): block is TextBlock =>
  block._type === 'block' && 'listItem' in block && !!block.listItem;
const isButton = (block: Block): boolean => block._type === 'button';

const isHalf = (block: Block): boolean => block._type === 'figure' && block.layout === 'half';

/** Renders a rich text as blocks. */
export function richText(content: RichText | undefined, view: RenderContext): unknown[] {
  if (!content) return [];
  if (typeof content === 'string') return paragraphs(content).map(paragraph);
  return groupsOf(content).map((group) => groupTemplate(group, view));
}

/** Renders a rich text as pieces, for partial updates. */
export function richTextPieces(content: RichText, view: RenderContext): Piece[] {
  if (typeof content === 'string')
    return paragraphs(content).map((text) => ({
      key: text,
      kind: 'normal',
      of: [text],
      template: () => paragraph(text),
      isShown: true,
    }));
  return groupsOf(content).flatMap((group) => {
    if (!isListItem(group[0]!)) return new GroupPiece(group, view, () => groupTemplate(group, view));
    return lists(group as TextBlock[], view).map(
      (list, index) => new GroupPiece(group, view, () => list, index),
    );
  });
}

/**
 * A block, or several that belong together. Of list items, renders the list that they begin with, or one further down.
 */
class GroupPiece implements Piece {
  readonly of: readonly unknown[];
  readonly template: () => unknown;
  readonly #group: Block[];
  readonly #index: number;
  isShown?: boolean;

  constructor(group: Block[], view: RenderContext, template: () => unknown, index = 0) {
    this.of = [index, view, ...group];
    this.template = template;
    this.#group = group;
    this.#index = index;
    // Any other block that is not blank renders something; a figure may not be syndicated.
    if (group[0]!._type !== 'figure') this.isShown = true;
  }

  get key(): string {
    return `${keyOf(this.#group[0]!)} ${this.#index}`;
  }

  get kind(): string | undefined {
    const [first, second] = this.#group as [Block, ...Block[]];
    if (!second && ownKey(first) !== undefined) return undefined;
    if (first._type !== 'block') return first._type;
    const { listItem, style } = first;
    return listItem || style || 'normal';
  }
}

/** Blocks that render something; list items, buttons and half-width figures are grouped with adjacent ones. */
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
  (isListItem(one) && isListItem(next)) || (isButton(one) && isButton(next)) || (isHalf(one) && isHalf(next));

function groupTemplate(group: Block[], view: RenderContext): unknown {
  const first = group[0]!;
  if (isListItem(first)) return lists(group as TextBlock[], view);
  const blocks = group.map((one) => block(one, view));
  if (isButton(first)) return html`<div class="buttons">${blocks}</div>`;
  return blocks.length > 1 ? html`<div class="halves">${blocks}</div>` : blocks[0];
}

const block = (data: Block, view: RenderContext): unknown => blockTemplate(data, view, nestedIn(view));

/** Renders rich texts inside a block with this module. */
export const nestedIn = (view: RenderContext): NestedRichText => ({
  blocks: (content) => richText(content, view),
  inline: (content) => inlineRichText(content, view),
});

/**
 * Renders inline content if the rich text is one plain paragraph, else blocks. For elements that are paragraphs
 * themselves.
 */
export function inlineRichText(content: RichText | undefined, view: RenderContext): unknown {
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
