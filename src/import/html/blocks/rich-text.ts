import type { Block, RichText } from '../../../article/types.js';

/** Characters in which plain text could be taken for markup. */
const telling = /[<>&*_`#[\]\\\n]/;

/** Blocks as a string, if they are one paragraph without marks. */
export function plainOf(blocks: Block[]): RichText {
  const [block, ...others] = blocks;
  if (!block) return '';
  if (others.length || block._type !== 'block' || block.style || block.listItem) return blocks;
  const [span, ...more] = block.children;
  if (more.length || span?._type !== 'span' || span.marks?.length || telling.test(String(span.text)))
    return blocks;
  return String(span.text);
}
