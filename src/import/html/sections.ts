import type { Block, Section, TextBlock } from '../../article/types.js';

/** The level of a heading, `undefined` for any other block. */
export const levelOf = (block: Block | undefined): number | undefined =>
  block?._type === 'block'
    ? Number(/^h([1-6])$/.exec(block.style ?? '')?.[1] ?? NaN) || undefined
    : undefined;

/** The text of a block of text, without marks. */
export const wordsOf = (block: TextBlock): string =>
  block.children
    .map((child) => (child._type === 'span' ? child.text : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** Blocks as sections: each heading of level 2 to 4 that is plain text begins one. Those with marks stay blocks. */
export function sectionsOf(blocks: Block[]): Section[] {
  const sections: (Section & { body: Block[] })[] = [{ body: [] }];
  for (const block of blocks) {
    const level = levelOf(block);
    const heading = level && level <= 4 ? (block as TextBlock) : undefined;
    if (!heading || !isPlain(heading)) {
      sections.at(-1)!.body.push(block);
      continue;
    }
    const { id } = heading;
    const own = Math.max(level!, 2) as 2 | 3 | 4;
    sections.push({ ...(id && { id }), heading: wordsOf(heading), ...(own > 2 && { level: own }), body: [] });
  }
  return sections.filter(({ heading, body }) => heading || body.length);
}

/** Whether a heading's words have no marks, besides bold type all over, which headings have anyway. */
function isPlain({ children, markDefs }: TextBlock): boolean {
  if (markDefs?.length || children.some((child) => child._type !== 'span' || /\n/.test(child.text)))
    return false;
  const marks = children.map((child) => (child._type === 'span' ? (child.marks ?? []).join() : ''));
  return marks.every((own) => own === '') || marks.every((own) => own === 'strong');
}
