import type { Block, TextBlock } from '../../article/types.js';
import { levelOf, sectionsOf, wordsOf } from '../html/sections.js';
import type { Values } from './values.js';

/** Sections of blocks; a heading of level 1 before all else is the headline where there is no other, or where it says the same. */
export function bodyOf(given: Values[], headline: unknown): Values {
  const blocks = given as unknown as Block[];
  const title = levelOf(blocks[0]) === 1 ? wordsOf(blocks[0] as TextBlock) : undefined;
  const isHeadline = title && (!headline || headline === title);
  return isHeadline
    ? { headline: title, sections: sectionsOf(blocks.slice(1)) }
    : { sections: sectionsOf(blocks) };
}
