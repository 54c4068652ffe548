import { contentOf, headingLevelOf, inlineText, isCustomBlock, isCustomMark, isSpan } from './blocks.js';
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

/** A footnote's place in a text. */
export interface Note {
  /** From 1, in reading order. */
  number: number;
  /** The first of the spans that refer to it. */
  at: Span;
}

/** What must be known of a text before any part of it is rendered. */
export interface Survey {
  /** Footnotes in reading order. */
  notes: Map<FootnoteMark, Note>;
  /** Blocks and annotations of kinds that the format does not know, and the names of their slots, in reading order. */
  customBlocks: Map<CustomBlock | CustomMark, string>;
  /** Headings in the text, and their identifiers, each once. */
  headings: Map<TextBlock, string>;
  /** Whether the text is shown elsewhere than at its origin. */
  syndicated: boolean;
}

/** Rich texts in reading order. */
export type RichTexts = readonly (RichText | undefined)[];

/**
 * Surveys rich texts, given in reading order. Notes of a note come after all others.
 *
 * @param ids Identifiers of sections, which headings in the text may not have.
 */
export function surveyRichTexts(richTexts: RichTexts, syndicated = false, ids: SectionIds = []): Survey {
  const survey: Survey = { notes: new Map(), customBlocks: new Map(), headings: new Map(), syndicated };
  for (const richText of richTexts) visit(richText, survey);
  for (const note of survey.notes.keys()) visit(note.body, survey);
  if (survey.headings.size) nameHeadings(survey.headings, ids);
  return survey;
}

/** Identifiers of the sections that are rendered. */
export type SectionIds = readonly (string | undefined)[];

/** As `surveyRichTexts`, where most of the texts, or all, have been surveyed before. */
export function surveyAgain(
  richTexts: RichTexts,
  syndicated: boolean,
  before: RichTexts,
  last: Survey,
  ids: SectionIds = [],
): Survey {
  const foundSomething = last.notes.size + last.customBlocks.size + last.headings.size > 0;
  if (foundSomething || last.syndicated !== syndicated) return surveyRichTexts(richTexts, syndicated, ids);
  const moved = before.length - richTexts.length;
  const isKnown = (text: RichText | undefined, index: number): boolean =>
    text === before[index] || text === before[index + moved];
  return surveyRichTexts(
    richTexts.filter((text, index) => !isKnown(text, index)),
    syndicated,
    ids,
  );
}

/** Surveys an article as `article-view` shows it. */
export function surveyArticle(article: Article): Survey {
  return surveyRichTexts(richTextsOf(article), false, sectionIdsOf(article));
}

/** Identifiers of an article's sections. */
export const sectionIdsOf = ({ sections }: Article): SectionIds => sections.map(({ id }) => id);

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

function visit(richText: RichText | undefined, survey: Survey): void {
  if (typeof richText === 'string' || !richText) return;
  for (const block of richText) {
    if (block._type === 'block') {
      visitMarks(block, survey);
      if (headingLevelOf(block)) survey.headings.set(block, '');
      continue;
    }
    if (isCustomBlock(block)) nameSlot(block, survey);
    for (const inner of richTextsIn(block, survey.syndicated)) visit(inner, survey);
  }
}

const nameSlot = (custom: CustomBlock | CustomMark, { customBlocks }: Survey): void =>
  void (customBlocks.has(custom) || customBlocks.set(custom, `block-${customBlocks.size + 1}`));

function visitMarks({ children, markDefs }: TextBlock, survey: Survey): void {
  if (!markDefs?.some((def) => def._type === 'footnote' || isCustomMark(def))) return;
  const { notes } = survey;
  const defs = new Map(markDefs.map((def) => [def._key, def]));
  for (const span of children) {
    if (!isSpan(span)) continue;
    for (const mark of span.marks ?? []) {
      const def = defs.get(mark);
      if (!def) continue;
      if (isCustomMark(def)) nameSlot(def, survey);
      else if (def._type === 'footnote' && !notes.has(def))
        notes.set(def, { number: notes.size + 1, at: span });
    }
  }
}

/** Gives headings their identifiers: first those that have one of their own, then the others theirs from their words. */
function nameHeadings(headings: Map<TextBlock, string>, ids: SectionIds): void {
  const taken = new Map(ids.map((id) => [id, 1]));
  for (const heading of headings.keys()) if (heading.id) headings.set(heading, free(heading.id, taken));
  for (const [heading, id] of headings) if (!id) headings.set(heading, free(slugOf(heading), taken));
}

/** The words of a heading as an identifier; those that begin with `ae-` are the library's. */
function slugOf({ children }: TextBlock): string {
  const words = children.map(inlineText).join('').slice(0, 200).toLowerCase();
  const slug = words.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^(?:-|ae-)+|-$/g, '');
  return slug.slice(0, 80) || 'heading';
}

/** The identifier, with a number where it is taken. `taken`: the last number that each has got. */
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

/** The rich texts in a block that are shown, in reading order. The stand-in of a picture is shown in its place. */
export function richTextsIn(block: Block, syndicated = false): RichText[] {
  const { richTexts } = contentOf(block);
  if (block._type !== 'figure') return richTexts;
  const isShown = block.src && !(block.syndicate === false && syndicated);
  return isShown ? richTexts.filter((richText) => richText !== block.fallback) : richTexts;
}
