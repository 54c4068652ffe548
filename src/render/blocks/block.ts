import type { Article, Block, Formula, RichText } from '../../article/types.js';
import type { RenderContext } from '../context.js';
import type { Piece } from '../node.js';

/** Renders rich texts inside a block. */
export interface NestedRichText {
  /** Renders blocks. */
  blocks(content: RichText | undefined): unknown;
  /**
   * Renders inline content if the rich text is one plain paragraph, else blocks. For elements that are paragraphs
   * themselves.
   */
  inline(content: RichText | undefined): unknown;
}

/** Renders a block of one type. */
export type BlockTemplate<Kind extends Block = Block> = (
  block: Kind,
  context: RenderContext,
  nested: NestedRichText,
) => unknown;

/** Templates by `_type`. */
export type BlockTemplates = { [Type in Block['_type']]?: BlockTemplate<Extract<Block, { _type: Type }>> };

/** Templates of less common blocks, inline objects and fields of an article. */
export interface ExtendedTemplates extends BlockTemplates {
  inlineMath?: (formula: Formula, context: RenderContext) => unknown;
  fields?: ExtendedFields;
}

/** Functions that templates of fields share with the core templates, passed in to avoid copies. */
export interface FieldTools {
  nested: NestedRichText;
  /** Renders a rich text as pieces. */
  pieces: (content: RichText, context: RenderContext) => Piece[];
  /** Estimates the number of lines that a rich text takes. */
  extentOf: (content: RichText) => number;
}

/** Renders a field of an article as one element. */
export type FieldTemplate = (article: Article, context: RenderContext, tools: FieldTools) => unknown;

/** Templates of less common fields of an article. */
export interface ExtendedFields {
  translations: (article: Article, context: RenderContext) => unknown;
  paywall: FieldTemplate;
  biographies: FieldTemplate;
  isPartOf: FieldTemplate;
  related: FieldTemplate;
  /** Live coverage at `now` (milliseconds since 1970): its state, key events and posts. */
  live: (article: Article, context: RenderContext, now: number, tools: FieldTools) => Piece[];
}

/** Heading level a number of steps below that of the section. */
export const levelBelow = ({ level, sectionLevel }: RenderContext, steps: number): number =>
  level + sectionLevel - 1 + steps;
