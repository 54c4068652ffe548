import type { Field } from './schema.js';
import { blockTypes, shapes } from './schema.generated.js';
import type { Block, CustomBlock, RichText } from './types.js';

/** Whether a block is of a kind that the format does not know. */
export const isCustomBlock = (block: Block): block is CustomBlock => !Object.hasOwn(blockTypes, block._type);

/** Content of a block that readers see, in the order of its fields. */
export interface BlockContent {
  /** Plain texts, and addresses of what is shown. */
  texts: string[];
  richTexts: RichText[];
}

type Values = Record<string, unknown>;

/** Collects the content of a block. A custom block is known by its `fallback` alone. */
export function contentOf(block: Block): BlockContent {
  const content: BlockContent = { texts: [], richTexts: [] };
  if (!isCustomBlock(block)) collectFields(blockTypes[block._type], block as unknown as Values, content);
  else if (block.fallback) content.richTexts.push(block.fallback);
  return content;
}

function collectFields(name: string, values: Values, content: BlockContent): void {
  const { fields }: { fields: Record<string, Field> } = shapes[name as keyof typeof shapes];
  for (const key in fields) {
    const value = values[key];
    if (value !== undefined && Object.hasOwn(values, key)) collect(fields[key]!, value, content);
  }
}

function collect(field: Field, value: unknown, content: BlockContent): void {
  if (field.metadata || field.format === 'srcset') return;
  if (field.of === 'RichText') content.richTexts.push(value as RichText);
  else if (field.of && typeof value === 'object') collectFields(field.of, value as Values, content);
  else if (field.list) for (const item of value as unknown[]) collect(field.list, item, content);
  else if (field.is === 'string') content.texts.push(value as string);
}
