import {
  contentOf,
  headingLevelOf,
  inlineText,
  isCustomBlock,
  isCustomMark,
  isDisplayed,
  isSpan,
} from './blocks.js';
import { biographiesOf } from './authors.js';
import { keyOf, uniqueKeys } from './keys.js';
import { postsOf } from './live.js';
import type {
  Article,
  Block,
  CustomBlock,
  CustomMark,
  FootnoteMark,
  RichText,
  Span,
  TextBlock,
} from './types.js';

/** Position of a footnote in a text. */
export interface Note {
  /** Number, from 1, in reading order. */
  number: number;
  /** First span that refers to it. */
  at: Span;
}

/** Footnotes, custom blocks, headings and syndication of a text, collected before it is rendered. */
export interface Survey {
  /** Footnotes in reading order. */
  notes: Map<FootnoteMark, Note>;
  /** Blocks and annotations of unknown types with their keys, each key once, in reading order. */
  customBlocks: Map<CustomBlock | CustomMark, string>;
  /** Headings in the text with their identifiers, each identifier once. */
  headings: Map<TextBlock, string>;
  /** Whether the text is syndicated: rendered at another origin than the article's. */
  syndicated: boolean;
}

/** Name of the slot that replaces a custom block or annotation. */
export const customBlockSlot = (key: string): string => `block:${key}`;

/** Rich texts in reading order. */
export type RichTexts = readonly (RichText | undefined)[];

/** Identifiers of the sections that are rendered. */
export type SectionIds = readonly (string | undefined)[];

/**
 * Surveys rich texts, given in reading order. Footnotes within footnotes come after all others.
 *
 * @param ids Identifiers of sections, which headings in the text may not have.
 */
export function surveyRichTexts(richTexts: RichTexts, syndicated = false, ids: SectionIds = []): Survey {
  const survey: Survey = { notes: new Map(), customBlocks: new Map(), headings: new Map(), syndicated };
  const { notes, customBlocks, headings } = survey;
  const unique = uniqueKeys();
  const add = (richText: RichText | undefined): void => {
    const found = findingsIn(richText, syndicated);
    if (!found) return;
    for (const [note, at] of found.notes)
      if (!notes.has(note)) notes.set(note, { number: notes.size + 1, at });
    for (const custom of found.customBlocks)
      if (!customBlocks.has(custom)) customBlocks.set(custom, unique(keyOf(custom)));
    for (const heading of found.headings) headings.set(heading, '');
  };
  for (const richText of richTexts) add(richText);
  for (const note of notes.keys()) add(note.body);
  if (headings.size) nameHeadings(headings, ids);
  return survey;
}

/** Surveys an article as `article-view` renders it. */
export function surveyArticle(article: Article): Survey {
  return surveyRichTexts(richTextsOf(article), false, sectionIdsOf(article));
}

/** Main media of an article as rich texts: none, or one. */
export const mainMediaOf = ({ media, image }: Pick<Article, 'media' | 'image'>): Block[][] => {
  const main = media ?? image;
  return main ? [[main]] : [];
};

/** Identifiers of an article's sections and posts. */
export const sectionIdsOf = (article: Article): SectionIds =>
  [...article.sections, ...postsOf(article)].map(({ id }) => id);

/** Rich texts of an article's header, in reading order. */
export const headerTextsOf = ({ description, byline, notices, media, image }: Article): RichTexts => [
  description,
  byline,
  notices,
  ...mainMediaOf({ media, image }),
];

/** Rich texts of an article, in reading order. */
export const richTextsOf = (article: Article): RichTexts => [
  ...headerTextsOf(article),
  ...(article.highlights ?? []),
  ...article.sections.map(({ body }) => body),
  ...postsOf(article).map(({ body }) => body),
  article.bottomLine,
  article.paywall?.message,
  ...(article.correction ?? []).map(({ text }) => text),
  ...biographiesOf(article).map(({ description }) => description),
  article.syndication?.attribution,
  article.syndication?.requirements,
  article.related,
];

/** Footnotes, custom blocks and headings in one rich text, in reading order. */
interface Findings {
  syndicated: boolean;
  /** Footnotes, each with the first span that refers to it. */
  notes: Map<FootnoteMark, Span>;
  customBlocks: (CustomBlock | CustomMark)[];
  headings: TextBlock[];
}

const findings = new WeakMap<Block[], Findings>();

/** Collects the findings in a rich text, cached. */
function findingsIn(richText: RichText | undefined, syndicated: boolean): Findings | undefined {
  if (!richText || typeof richText === 'string') return undefined;
  const known = findings.get(richText);
  if (known?.syndicated === syndicated) return known;
  const found: Findings = { syndicated, notes: new Map(), customBlocks: [], headings: [] };
  visit(richText, found);
  const isEmpty = found.notes.size + found.customBlocks.length + found.headings.length === 0;
  findings.set(richText, isEmpty ? nothingFound[syndicated ? 1 : 0] : found);
  return found;
}

const nothingFound = [false, true].map((syndicated): Findings => ({
  syndicated,
  notes: new Map(),
  customBlocks: [],
  headings: [],
})) as [Findings, Findings];

function visit(richText: RichText | undefined, found: Findings): void {
  if (typeof richText === 'string' || !richText) return;
  for (const block of richText) {
    if (block._type === 'block') {
      visitMarks(block, found);
      if (headingLevelOf(block)) found.headings.push(block);
      continue;
    }
    if (isCustomBlock(block)) found.customBlocks.push(block);
    for (const inner of richTextsIn(block, found.syndicated)) visit(inner, found);
  }
}

function visitMarks({ children, markDefs }: TextBlock, { notes, customBlocks }: Findings): void {
  if (!markDefs?.some((def) => def._type === 'footnote' || isCustomMark(def))) return;
  const defs = new Map(markDefs.map((def) => [def._key, def]));
  for (const span of children) {
    if (!isSpan(span)) continue;
    for (const mark of span.marks ?? []) {
      const def = defs.get(mark);
      if (!def) continue;
      if (isCustomMark(def)) customBlocks.push(def);
      else if (def._type === 'footnote' && !notes.has(def)) notes.set(def, span);
    }
  }
}

/** Assigns identifiers to headings: first to those that have an `id`, then to the others, derived from their text. */
function nameHeadings(headings: Map<TextBlock, string>, ids: SectionIds): void {
  const taken = new Map(ids.map((id) => [id, 1]));
  for (const heading of headings.keys()) if (heading.id) headings.set(heading, free(heading.id, taken));
  for (const [heading, id] of headings) if (!id) headings.set(heading, free(slugOf(heading), taken));
}

/** Identifier derived from the text of a heading. The prefix `ae-` is reserved for the library. */
function slugOf({ children }: TextBlock): string {
  const words = children.map(inlineText).join('').slice(0, 200).toLowerCase();
  const slug = words.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^(?:-|ae-)+|-$/g, '');
  return slug.slice(0, 80) || 'heading';
}

/** Returns the identifier, with a number if it is taken. `taken`: last number used for each identifier. */
function free(id: string, taken: Map<string | undefined, number>): string {
  let number = taken.get(id) ?? 0;
  let own = id;
  if (number)
    do own = `${id}-${++number}`;
    while (taken.has(own));
  taken.set(own, 1);
  taken.set(id, number || 1);
  return own;
}

/** Rendered rich texts in a block, in reading order. The `fallback` of an image is in its place if it is not shown. */
export const richTextsIn = (block: Block, syndicated = false): RichText[] =>
  contentOf(block, (values) => isDisplayed(values, syndicated)).richTexts;
