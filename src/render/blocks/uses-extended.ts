import { biographiesOf } from '../../article/authors.js';
import { contentOf, isCustomBlock } from '../../article/blocks.js';
import { richTextsOf } from '../../article/footnotes.js';
import { isLiveCoverage } from '../../article/live.js';
import { blockTypes } from '../../article/schema.generated.js';
import type { Article, Block, Section, TextBlock } from '../../article/types.js';
import { coreTypes } from './core-types.js';

const extended = new Set<string>(Object.keys(blockTypes));
for (const type of coreTypes) extended.delete(type);

const known = new WeakMap<object, boolean>();

/**
 * Whether an article, a section or a list of blocks or rich texts has block types that `extended.ts` renders. Only
 * fields of the format are searched: others may contain anything.
 */
export function usesExtendedBlocks(content: unknown): boolean {
  if (typeof content !== 'object' || content === null) return false;
  let uses = known.get(content);
  if (uses === undefined) known.set(content, (uses = isOrHolds(content)));
  return uses;
}

function isOrHolds(content: Partial<Article & Section>): boolean {
  if (Array.isArray(content)) return content.some(isOneOrHolds);
  const isArticle = typeof content.version === 'number' && Array.isArray(content.sections);
  return isArticle
    ? hasExtendedFields(content as Article) || richTextsOf(content as Article).some(usesExtendedBlocks)
    : usesExtendedBlocks(content.body);
}

/** Whether an article has less common fields. */
const hasExtendedFields = (article: Article): boolean =>
  isLiveCoverage(article) ||
  Boolean(article.translations ?? article.paywall ?? article.isPartOf ?? article.related) ||
  biographiesOf(article).length > 0;

/** Whether a list item is such a block, or contains one. */
function isOneOrHolds(item: unknown): boolean {
  if (typeof item !== 'object' || item === null) return false;
  if (Array.isArray(item)) return usesExtendedBlocks(item);
  return typeof (item as Partial<Block>)._type === 'string' && isExtended(item as Block);
}

function isExtended(block: Block): boolean {
  if (block._type === 'block') return hasExtended(block);
  const isOne = !isCustomBlock(block) && extended.has(block._type);
  return isOne || contentOf(block).richTexts.some(usesExtendedBlocks);
}

/** Whether a text block contains formulas, or such blocks in its footnotes. */
const hasExtended = ({ children, markDefs }: TextBlock): boolean =>
  children.some(({ _type }) => _type === 'math') ||
  Boolean(markDefs?.some((def) => def._type === 'footnote' && usesExtendedBlocks(def.body)));
