import { contentOf, inlineText, isParagraph } from '../../article/blocks.js';
import { paragraphs } from '../../article/text.js';
import type { Block, RichText, TextBlock } from '../../article/types.js';

/** Minimum and maximum number of blocks in a stretch: about one screen, so that little is laid out in vain. */
const shortest = 4;
const longest = 12;

/**
 * Splits a long text into stretches, between paragraphs; returns none for a short one. A cut depends only on the
 * paragraph there, so that insertions and removals leave later stretches unchanged.
 */
export function stretchesOf(body: RichText): Block[][] {
  const blocks = typeof body === 'string' ? paragraphs(body).map(paragraph) : body;
  if (blocks.length <= longest) return [];
  const stretches: Block[][] = [];
  let stretch: Block[] = [];
  for (const block of blocks) {
    const { length } = stretch;
    const isCut =
      length >= shortest &&
      (length >= longest || lengthOf(block) % shortest === 0) &&
      isPlain(block) &&
      isPlain(stretch.at(-1)!);
    if (isCut) stretch = [];
    if (!stretch.length) stretches.push(stretch);
    stretch.push(block);
  }
  return stretches.length > 1 ? stretches : [];
}

const paragraph = (text: string): TextBlock => ({ _type: 'block', children: [{ _type: 'span', text }] });

const isTextBlock = (block: Block): block is TextBlock => block._type === 'block';

const isPlain = (block: Block): boolean => isTextBlock(block) && isParagraph(block);

/** Extents that the styles define, in lines. */
const extents = [2, 4, 8, 12, 16, 24, 32, 48, 64];

/** Estimates the number of lines of a text, as one of the extents that the styles define. */
export function extentOf(body: RichText): number {
  const lines = typeof body === 'string' ? linesOfText(body.length) : linesOf(body);
  return extents.find((extent) => lines <= extent * 1.2) ?? extents.at(-1)!;
}

function lengthOf(block: Block): number {
  let length = 0;
  if (isTextBlock(block)) for (const inline of block.children) length += inlineText(inline).length;
  return length;
}

function linesOf(blocks: Block[]): number {
  let lines = 0;
  for (const block of blocks) lines += linesOfBlock(block);
  return lines;
}

/** Lines of a text: 62 characters each, and the space after a paragraph. */
const linesOfText = (length: number): number => Math.ceil(length / 62) + 0.6;

/** Number of lines that an image takes. */
const picture = 20;

const hasPicture = ({ _type }: Block): boolean => ['figure', 'gallery', 'video', 'embed'].includes(_type);

function linesOfBlock(block: Block): number {
  if (isTextBlock(block)) return linesOfText(lengthOf(block));
  if (hasPicture(block)) return picture;
  if (block._type === 'table') return 2 + 1.5 * block.rows.length;
  const { texts, richTexts } = contentOf(block);
  return 3 + texts.length + richTexts.length;
}
