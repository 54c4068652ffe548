import type { Article, Block, Formula, RichText } from '../../article/types.js';
import type { RenderContext } from '../context.js';
import type { Piece } from '../node.js';

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

/** Templates of the kinds of blocks, of objects among words, and of an article's fields, that most articles do without. */
export interface ExtendedTemplates extends BlockTemplates {
  inlineMath?: (formula: Formula, context: RenderContext) => unknown;
  fields?: ExtendedFields;
}

/** What the templates of fields need of those that are always there: of these they have no copies. */
export interface FieldTools {
  nested: NestedRichText;
  /** Renders a rich text in pieces. */
  pieces: (content: RichText, context: RenderContext) => Piece[];
  /** Estimates the lines that a rich text takes. */
  extentOf: (content: RichText) => number;
}

/** Renders a field of an article as one element. */
export type FieldTemplate = (article: Article, context: RenderContext, tools: FieldTools) => unknown;

/** Templates of the fields of an article that most do without. */
export interface ExtendedFields {
  translations: (article: Article, context: RenderContext) => unknown;
  paywall: FieldTemplate;
  biographies: FieldTemplate;
  isPartOf: FieldTemplate;
  related: FieldTemplate;
  /** Live coverage at `now`, in milliseconds since 1970: its state, its key events, and its posts. */
  live: (article: Article, context: RenderContext, now: number, tools: FieldTools) => Piece[];
}

/** Heading level so many levels below that of the section. */
export const levelBelow = ({ level, sectionLevel }: RenderContext, steps: number): number =>
  level + sectionLevel - 1 + steps;
