import type { Block, Formula, RichText } from '../../article/types.js';
import type { RenderContext } from '../context.js';

/** Renders the rich texts that stand in a block. */
export interface NestedRichText {
  /** As blocks. */
  blocks(content: RichText | undefined): unknown;
  /** For an element that is a paragraph itself: bare words where it is one plain paragraph, else as `blocks`. */
  inline(content: RichText | undefined): unknown;
}

/** Renders a block of one kind. */
export type BlockTemplate<Kind extends Block = Block> = (
  block: Kind,
  context: RenderContext,
  nested: NestedRichText,
) => unknown;

/** Templates by `_type`. */
export type BlockTemplates = { [Type in Block['_type']]?: BlockTemplate<Extract<Block, { _type: Type }>> };

/** Templates of the kinds of blocks, and of objects among words, that most articles do without. */
export interface ExtendedTemplates extends BlockTemplates {
  inlineMath?: (formula: Formula, context: RenderContext) => unknown;
}

/** Heading level so many levels below that of the section. */
export const levelBelow = ({ level, sectionLevel }: RenderContext, steps: number): number =>
  level + sectionLevel - 1 + steps;
