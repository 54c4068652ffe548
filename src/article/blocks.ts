import type { Field } from './schema.js';
import { blockTypes, shapes } from './schema.generated.js';
import type { Block, CustomBlock, Inline, RichText } from './types.js';

/** Whether a block is of a kind that the format does not know. */
export const isCustomBlock = (block: Block): block is CustomBlock => !Object.hasOwn(blockTypes, block._type);

/** A picture or recording that some pages may not show. */
interface Restrictable {
  src?: unknown;
  sources?: readonly object[];
  syndicate?: unknown;
}

/** Whether a picture or recording is shown, and not what stands in for it. */
export const isDisplayed = ({ src, sources, syndicate }: Restrictable, syndicated: boolean): boolean =>
  !(syndicate === false && syndicated) &&
  Boolean(src || sources?.some((source) => 'src' in source && source.src));

/** Words of a span, or of what stands for an object among spans. */
export function inlineText(inline: Inline): string {
  if (inline._type === 'span') return inline.text;
  return inline._type === 'inlineImage' ? inline.alt : inline.fallback;
}

/** Content of a block that readers see, in the order of its fields. */
export interface BlockContent {
  /** Plain texts and numbers, and addresses of what is shown. */
  texts: string[];
  richTexts: RichText[];
}

type Values = Record<string, unknown>;

/** Whether the `fallback` of something with these fields is not shown. */
type IsReplaced = (values: Values) => boolean;

/** Collects the content of a block. A custom block is known by its `fallback` alone. */
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
  if (field.of === 'RichText') content.richTexts.push(value as RichText);
  else if (field.of && typeof value === 'object')
    collectFields(field.of, value as Values, content, isReplaced);
  else if (field.list) for (const item of value as unknown[]) collect(field.list, item, content, isReplaced);
  else if (field.is === 'string' || field.is === 'number') content.texts.push(String(value));
}
