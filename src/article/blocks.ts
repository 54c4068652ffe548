import type { Field } from './schema.js';
import { annotationTypes, blockTypes, shapes } from './schema.generated.js';
import type { Block, CustomBlock, Inline, MarkDef, CustomMark, RichText, Span, TextBlock } from './types.js';

/** Whether a block is of an unknown type. */
export const isCustomBlock = (block: Block): block is CustomBlock => !Object.hasOwn(blockTypes, block._type);

/** An image, video or audio block that some pages may not show. */
interface Restrictable {
  src?: unknown;
  sources?: readonly object[];
  syndicate?: unknown;
}

/** Whether an image, video or audio block is rendered, rather than its fallback. */
export const isDisplayed = ({ src, sources, syndicate }: Restrictable, syndicated: boolean): boolean =>
  !(syndicate === false && syndicated) &&
  Boolean(src || sources?.some((source) => 'src' in source && source.src));

/** Whether an annotation is of an unknown type. */
export const isCustomMark = (def: MarkDef): def is CustomMark => !Object.hasOwn(annotationTypes, def._type);

export const isSpan = (inline: Inline): inline is Span => inline._type === 'span';

/** Text of a span or of an inline object. */
export function inlineText(inline: Inline): string {
  if (isSpan(inline)) return inline.text;
  if (inline._type === 'inlineImage') return inline.alt;
  return inline._type === 'math' ? inline.tex || inline.mathml || '' : inline.fallback;
}

/** Level of a heading in a rich text, where the headline has level 1; `undefined` if the block is not a heading. */
export function headingLevelOf({ style, listItem }: TextBlock): number | undefined {
  return style && !listItem && /^h[1-6]$/.test(style) ? Number(style[1]) : undefined;
}

/** Whether a text block is a paragraph; one of an unknown style is. */
export const isParagraph = (block: TextBlock): boolean =>
  !block.listItem && !headingLevelOf(block) && block.style !== 'blockquote' && block.style !== 'code';

/** Visible content of a block, in the order of its fields. */
export interface BlockContent {
  /** Plain texts and numbers, and URLs of visible media. */
  texts: string[];
  richTexts: RichText[];
}

type Values = Record<string, unknown>;

/** Whether an object with these fields is rendered itself, so that its `fallback` is not. */
type IsReplaced = (values: Values) => boolean;

/** Collects the content of a block. The content of a custom block is its `fallback`. */
export function contentOf(block: Block, isReplaced?: IsReplaced): BlockContent {
  const content: BlockContent = { texts: [], richTexts: [] };
  if (!isCustomBlock(block))
    collectFields(blockTypes[block._type], block as unknown as Values, content, isReplaced);
  else if (block.fallback) content.richTexts.push(block.fallback);
  return content;
}

function collectFields(name: string, values: Values, content: BlockContent, isReplaced?: IsReplaced): void {
  const { fields }: { fields: Record<string, Field> } = shapes[name as keyof typeof shapes];
  for (const key in fields) {
    const value = values[key];
    if (value === undefined || !Object.hasOwn(values, key)) continue;
    if (key !== 'fallback' || !isReplaced?.(values)) collect(fields[key]!, value, content, isReplaced);
  }
}

function collect(field: Field, value: unknown, content: BlockContent, isReplaced?: IsReplaced): void {
  if (field.metadata || field.format === 'srcset') return;
  const isCellText = field.of === 'Cell' && (typeof value === 'string' || Array.isArray(value));
  if (field.of === 'RichText' || isCellText) content.richTexts.push(value as RichText);
  else if (field.of === 'Cell') collectFields('TableCell', value as Values, content, isReplaced);
  else if (field.of && typeof value === 'object')
    collectFields(field.of, value as Values, content, isReplaced);
  else if (field.list) for (const item of value as unknown[]) collect(field.list, item, content, isReplaced);
  else if (field.is === 'string' || field.is === 'number') content.texts.push(String(value));
}
