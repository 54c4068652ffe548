import type { Block, RichText, Term, TextBlock } from '../../article/types.js';
import type { ArticleDraft } from '../importer.js';
import { afterWord, isWord, type ConventionName } from './convention-words.js';
import { levelOf, wordsOf } from './sections.js';

/**
 * Habits of pages that are taken for structure. Each is on, and knows the usual words of nine languages; `false` turns it off, a list
 * gives the words.
 */
export interface Conventions {
  /** A list under a heading such as "Key takeaways", before the text: the `highlights`. */
  highlights?: boolean | string[];
  /** A last section such as "Bottom line" or "Conclusion": the `bottomLine`. */
  bottomLine?: boolean | string[];
  /** A first line such as "By Ada Kern": the `author`. */
  byline?: boolean;
  /** Lines such as "Categories: Harbours" and "Tags: ice": `articleSection` and `keywords`. */
  terms?: boolean;
  /** Lines of buttons to share, advertising, related articles, and the comment form: left out, and reported as lost. */
  leftovers?: boolean;
}

/** Reports a block that is left out, with its words, or those of its words that are nowhere in the article. */
export type LeaveOut = (block: Block, reason: string, words?: string) => void;

/** Reason for words that the article says by itself, in the language of the page that shows it. */
const ownWords = 'The article names this itself.';

/** First blocks in which highlights and a byline are looked for. */
const top = 8;

/** Takes what conventions name out of the blocks. Returns the rest, and the fields of the article. */
export function applyConventions(
  given: Block[],
  { highlights = true, bottomLine = true, byline = true, terms = true, leftovers = true }: Conventions,
  leaveOut: LeaveOut,
): { blocks: Block[]; fields: ArticleDraft } {
  const fields: ArticleDraft = {};
  let blocks = given;
  if (terms) blocks = withoutTerms(blocks, fields, leaveOut);
  if (leftovers) blocks = withoutLeftovers(blocks, leaveOut);
  if (byline) blocks = withoutByline(blocks, fields, leaveOut);
  if (highlights) blocks = withoutHighlights(blocks, fields, leaveOut, listOf(highlights));
  if (bottomLine) blocks = withoutBottomLine(blocks, fields, leaveOut, listOf(bottomLine));
  return { blocks, fields };
}

const listOf = (given: boolean | string[]): string[] | undefined =>
  Array.isArray(given) ? given : undefined;

const lineIn = (block: Block | undefined): string =>
  block?._type === 'block' && !block.listItem ? wordsOf(block) : '';

/** Whether a block is a heading, or a paragraph in bold type, with a convention's words. */
function isTitle(block: Block | undefined, convention: ConventionName, own?: string[]): boolean {
  if (block?._type !== 'block' || block.listItem) return false;
  const isBold = block.children.every((child) => child._type === 'span' && child.marks?.includes('strong'));
  return (levelOf(block) !== undefined || isBold) && isWord(wordsOf(block), convention, own);
}

function withoutHighlights(
  blocks: Block[],
  fields: ArticleDraft,
  leaveOut: LeaveOut,
  own?: string[],
): Block[] {
  const limit = Math.min(blocks.length, top);
  for (let at = 0; at < limit; at++) {
    const block = blocks[at]!;
    if (
      block._type === 'callout' &&
      block.title &&
      isWord(block.title, 'highlights', own) &&
      Array.isArray(block.body)
    ) {
      const { items, length } = itemsFrom(block.body, 0);
      if (items.length < 2 || length < block.body.length) continue;
      fields.highlights = items;
      leaveOut(block, ownWords, block.title);
      return blocks.toSpliced(at, 1);
    }
    if (isTitle(block, 'highlights', own)) {
      const { items, length } = itemsFrom(blocks, at + 1);
      if (!items.length) continue;
      fields.highlights = items;
      leaveOut(block, ownWords);
      return blocks.toSpliced(at, length + 1);
    }
    if ((levelOf(block) ?? 1) > 1) return blocks;
  }
  return blocks;
}

/** The items of the list that begins there, and how many blocks it takes. */
function itemsFrom(blocks: Block[], from: number): { items: RichText[]; length: number } {
  const first = blocks[from];
  if (first?._type === 'list') return { items: first.items.map(({ body }) => body), length: 1 };
  const items: RichText[] = [];
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at]!;
    if (block._type !== 'block' || !block.listItem || (block.level ?? 1) > 1) break;
    const { children, markDefs } = block;
    items.push([{ _type: 'block', children, ...(markDefs && { markDefs }) }]);
  }
  // Items below others are no highlights of their own.
  const next = blocks[from + items.length];
  return next?._type === 'block' && next.listItem
    ? { items: [], length: 0 }
    : { items, length: items.length };
}

function withoutBottomLine(
  blocks: Block[],
  fields: ArticleDraft,
  leaveOut: LeaveOut,
  own?: string[],
): Block[] {
  const at = blocks.findLastIndex(
    (block) => levelOf(block) !== undefined || isTitle(block, 'bottomLine', own),
  );
  if (at < 1 || !isTitle(blocks[at], 'bottomLine', own)) return blocks;
  const body = blocks.slice(at + 1);
  if (!body.length || body.length > 12) return blocks;
  fields.bottomLine = body;
  leaveOut(blocks[at]!, ownWords);
  return blocks.slice(0, at);
}

function withoutByline(blocks: Block[], fields: ArticleDraft, leaveOut: LeaveOut): Block[] {
  const at = blocks.slice(0, 3).findIndex((block) => namesIn(lineIn(block)).length);
  if (at < 0 || levelOf(blocks[at])) return blocks;
  const line = lineIn(blocks[at]);
  const names = namesIn(line);
  fields.author = names.map((name) => ({ name }));
  leaveOut(blocks[at]!, ownWords, without(line, names));
  return blocks.toSpliced(at, 1);
}

/** A line without these parts of it, each once. */
const without = (line: string, parts: string[]): string =>
  parts.reduce((rest, part) => rest.replace(part, ''), line);

const byline = /^(?:by|written by|words by|von|par|por|di|بقلم|文[:：]|執筆[:：]|作者[:：])\s*(\S.{1,80})$/i;
const name =
  /^\p{Lu}[\p{L}\p{M}.’'-]*(?: (?:(?:van|von|de|del|der|den|di|da|dos|el|al|bin|ten|la|le) )*\p{Lu}[\p{L}\p{M}.’'-]*){1,3}$|^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic} ・]{2,20}$/u;

/** The names in a line such as "By Ada Kern and Tom Ruiz"; none, if anything else stands in it. */
function namesIn(line: string): string[] {
  const [, list] = byline.exec(line) ?? [];
  const names = list?.split(/, (?:and )?| (?:and|und|et|y|e|و) |、|，/).map((part) => part.trim()) ?? [];
  return names.every((part) => name.test(part)) ? names : [];
}

/** Lines of categories and tags; names without a link, too. */
function withoutTerms(blocks: Block[], fields: ArticleDraft, leaveOut: LeaveOut): Block[] {
  const from = blocks.length - top;
  return blocks.filter((block, index) => {
    const line = index >= from && !levelOf(block) ? lineIn(block) : '';
    for (const [convention, field] of [
      ['categories', 'articleSection'],
      ['tags', 'keywords'],
    ] as const) {
      const list = line && afterWord(line, convention);
      if (list === undefined || list === '' || list.length > 300 || /[.!?]\s/.test(list)) continue;
      const found = termsIn(block as TextBlock, list);
      if (!found.length) continue;
      fields[field] = found;
      const names = found.map(({ name }) => name);
      leaveOut(block, ownWords, without(line, names));
      return false;
    }
    return true;
  });
}

function termsIn({ children, markDefs = [] }: TextBlock, list: string): Term[] {
  const linked = children.flatMap((child): Term[] => {
    if (child._type !== 'span') return [];
    const link = markDefs.find((def) => def._type === 'link' && child.marks?.includes(def._key));
    return link?._type === 'link' ? [{ name: child.text.trim(), url: link.href }] : [];
  });
  if (linked.length) return linked;
  const names = list
    .split(/[,،、，|·•]/)
    .map((part) => part.trim())
    .filter((part) => part && part.length < 60);
  return names.map((part) => ({ name: part }));
}

/** Conventions that a line alone shows, with the reason to leave it out. */
const leftoverLines: [convention: ConventionName, reason: string][] = [
  ['share', 'A line of buttons to share.'],
  ['advertising', 'Advertising.'],
  ['emailNote', 'A part of the comment form.'],
];

/** Reason for a line with the name of a list that is empty, such as "Categories: , ,". */
const emptyTerms = 'A list of terms that is empty.';

function withoutLeftovers(blocks: Block[], leaveOut: LeaveOut): Block[] {
  const from = blocks.length - 30;
  // A heading of the comments, or of other articles, ends the text.
  const end = blocks.findIndex((_, index) => index > 0 && index >= from && endsText(blocks, index));
  if (end > 0) {
    for (const block of blocks.slice(end)) leaveOut(block, 'Comments, or links to other articles.');
    return withoutLeftovers(blocks.slice(0, end), leaveOut);
  }
  return blocks.filter((block) => {
    const line = lineIn(block);
    const reason = line && line.length <= 200 ? reasonFor(line) : undefined;
    if (reason) leaveOut(block, reason);
    return !reason;
  });
}

function reasonFor(line: string): string | undefined {
  const terms = afterWord(line, 'categories') ?? afterWord(line, 'tags');
  if (terms !== undefined && !/[\p{L}\p{N}]/u.test(terms)) return emptyTerms;
  return leftoverLines.find(([convention]) => isWord(line, convention))?.[1];
}

/** Whether a heading begins the comments; or links to other articles, with nothing but lists and links behind it. */
function endsText(blocks: Block[], index: number): boolean {
  const block = blocks[index]!;
  if (isTitle(block, 'comments')) return true;
  if (levelOf(block) === undefined || !isTitle(block, 'related')) return false;
  return blocks
    .slice(index + 1)
    .every((other) => other._type === 'block' && (other.listItem !== undefined || isLink(other)));
}

const isLink = ({ children, markDefs = [] }: TextBlock): boolean =>
  markDefs.length > 0 &&
  children.every((child) => child._type !== 'span' || !child.text.trim() || (child.marks?.length ?? 0) > 0);
