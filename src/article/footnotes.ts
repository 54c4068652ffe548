import { contentOf, isCustomBlock, isDisplayed } from './blocks.js';
import { keyOf, uniqueKeys } from './keys.js';
import type { Article, Block, CustomBlock, FootnoteMark, RichText, Span, TextBlock } from './types.js';

/** A footnote's place in a text. */
export interface Note {
  /** From 1, in reading order. */
  number: number;
  /** The first of the spans that refer to it. */
  at: Span;
}

/** Footnotes, custom blocks and syndication of a text, known before any part of it is rendered. */
export interface Survey {
  /** Footnotes in reading order. */
  notes: Map<FootnoteMark, Note>;
  /** Blocks of kinds that the format does not know, and their keys, of which each is there once, in reading order. */
  customBlocks: Map<CustomBlock, string>;
  /** Whether the text is shown elsewhere than at its origin. */
  syndicated: boolean;
}

/** Name of the slot that takes the place of a custom block. */
export const customBlockSlot = (key: string): string => `block:${key}`;

/** Rich texts in reading order. */
export type RichTexts = readonly (RichText | undefined)[];

/** Surveys rich texts, given in reading order. Notes of a note come after all others. */
export function surveyRichTexts(richTexts: RichTexts, syndicated = false): Survey {
  const survey: Survey = { notes: new Map(), customBlocks: new Map(), syndicated };
  const { notes, customBlocks } = survey;
  const unique = uniqueKeys();
  const add = (richText: RichText | undefined): void => {
    const found = findingsIn(richText, syndicated);
    if (!found) return;
    for (const [note, at] of found.notes)
      if (!notes.has(note)) notes.set(note, { number: notes.size + 1, at });
    for (const block of found.customBlocks) customBlocks.set(block, unique(keyOf(block)));
  };
  for (const richText of richTexts) add(richText);
  for (const note of notes.keys()) add(note.body);
  return survey;
}

/** Surveys an article as `article-view` shows it. */
export function surveyArticle(article: Article): Survey {
  return surveyRichTexts(richTextsOf(article));
}

/** The main media of an article, as a rich text; none, or one. */
export const mainMediaOf = ({ media, image }: Pick<Article, 'media' | 'image'>): Block[][] => {
  const main = media ?? image;
  return main ? [[main]] : [];
};

/** The rich texts of an article, in reading order. */
export const richTextsOf = ({
  description,
  media,
  image,
  highlights = [],
  sections,
  bottomLine,
  correction = [],
  syndication,
}: Article): RichTexts => [
  description,
  ...mainMediaOf({ media, image }),
  ...highlights,
  ...sections.map(({ body }) => body),
  bottomLine,
  ...correction.map(({ text }) => text),
  syndication?.attribution,
];

/** Notes and custom blocks in one rich text, in reading order. */
interface Findings {
  syndicated: boolean;
  /** Notes, and the first of the spans that refer to each. */
  notes: Map<FootnoteMark, Span>;
  customBlocks: CustomBlock[];
}

const findings = new WeakMap<Block[], Findings>();

/** Looks through a rich text, once. */
function findingsIn(richText: RichText | undefined, syndicated: boolean): Findings | undefined {
  if (!richText || typeof richText === 'string') return undefined;
  const known = findings.get(richText);
  if (known?.syndicated === syndicated) return known;
  const found: Findings = { syndicated, notes: new Map(), customBlocks: [] };
  visit(richText, found);
  const isEmpty = found.notes.size + found.customBlocks.length === 0;
  findings.set(richText, isEmpty ? nothingFound[syndicated ? 1 : 0] : found);
  return found;
}

const nothingFound = [false, true].map((syndicated): Findings => ({
  syndicated,
  notes: new Map(),
  customBlocks: [],
})) as [Findings, Findings];

function visit(richText: RichText | undefined, found: Findings): void {
  if (typeof richText === 'string' || !richText) return;
  for (const block of richText) {
    if (block._type === 'block') {
      visitMarks(block, found);
      continue;
    }
    if (isCustomBlock(block)) found.customBlocks.push(block);
    for (const inner of richTextsIn(block, found.syndicated)) visit(inner, found);
  }
}

function visitMarks({ children, markDefs }: TextBlock, { notes }: Findings): void {
  if (!markDefs?.some(({ _type }) => _type === 'footnote')) return;
  const defs = new Map(markDefs.map((def) => [def._key, def]));
  for (const span of children) {
    if (span._type !== 'span') continue;
    for (const mark of span.marks ?? []) {
      const def = defs.get(mark);
      if (def?._type === 'footnote' && !notes.has(def)) notes.set(def, span);
    }
  }
}

/** The rich texts in a block that are shown, in reading order. The stand-in of a picture is shown in its place. */
export const richTextsIn = (block: Block, syndicated = false): RichText[] =>
  contentOf(block, (values) => isDisplayed(values, syndicated)).richTexts;
