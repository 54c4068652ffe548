import { contentOf, isCustomBlock } from './blocks.js';
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
  /** Blocks of kinds that the format does not know, and the names of their slots, in reading order. */
  customBlocks: Map<CustomBlock, string>;
  /** Whether the text is shown elsewhere than at its origin. */
  syndicated: boolean;
}

/** Rich texts in reading order. */
export type RichTexts = readonly (RichText | undefined)[];

/** Surveys rich texts, given in reading order. Notes of a note come after all others. */
export function surveyRichTexts(richTexts: RichTexts, syndicated = false): Survey {
  const survey: Survey = { notes: new Map(), customBlocks: new Map(), syndicated };
  for (const richText of richTexts) add(findingsIn(richText, syndicated), survey);
  for (const note of survey.notes.keys()) add(findingsIn(note.body, syndicated), survey);
  return survey;
}

function add(findings: Findings | undefined, { notes, customBlocks }: Survey): void {
  if (!findings) return;
  for (const [note, at] of findings.notes)
    if (!notes.has(note)) notes.set(note, { number: notes.size + 1, at });
  for (const block of findings.customBlocks) customBlocks.set(block, `block-${customBlocks.size + 1}`);
}

/** Surveys an article as `article-view` shows it. */
export function surveyArticle(article: Article): Survey {
  return surveyRichTexts(richTextsOf(article));
}

/** The rich texts of an article, in reading order. */
export const richTextsOf = ({
  description,
  image,
  highlights = [],
  sections,
  bottomLine,
  correction = [],
  syndication,
}: Article): RichTexts => [
  description,
  image && [image],
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
    for (const mark of span.marks ?? []) {
      const def = defs.get(mark);
      if (def?._type === 'footnote' && !notes.has(def)) notes.set(def, span);
    }
  }
}

/** The rich texts in a block that are shown, in reading order. The stand-in of a picture is shown in its place. */
export function richTextsIn(block: Block, syndicated = false): RichText[] {
  const { richTexts } = contentOf(block);
  if (block._type !== 'figure') return richTexts;
  const isShown = block.src && !(block.syndicate === false && syndicated);
  return isShown ? richTexts.filter((richText) => richText !== block.fallback) : richTexts;
}
