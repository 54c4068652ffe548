import { contentOf, isCustomBlock, isDisplayed } from './blocks.js';
import type { Article, Block, CustomBlock, FootnoteMark, RichText, Span, TextBlock } from './types.js';

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
  for (const richText of richTexts) visit(richText, survey);
  for (const note of survey.notes.keys()) visit(note.body, survey);
  return survey;
}

/** As `surveyRichTexts`, where most of the texts, or all, have been surveyed before. */
export function surveyAgain(
  richTexts: RichTexts,
  syndicated: boolean,
  before: RichTexts,
  last: Survey,
): Survey {
  const foundSomething = last.notes.size + last.customBlocks.size > 0;
  if (foundSomething || last.syndicated !== syndicated) return surveyRichTexts(richTexts, syndicated);
  const moved = before.length - richTexts.length;
  const isKnown = (text: RichText | undefined, index: number): boolean =>
    text === before[index] || text === before[index + moved];
  return surveyRichTexts(
    richTexts.filter((text, index) => !isKnown(text, index)),
    syndicated,
  );
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

function visit(richText: RichText | undefined, survey: Survey): void {
  if (typeof richText === 'string' || !richText) return;
  for (const block of richText) {
    if (block._type === 'block') {
      visitMarks(block, survey);
      continue;
    }
    if (isCustomBlock(block)) survey.customBlocks.set(block, `block-${survey.customBlocks.size + 1}`);
    for (const inner of richTextsIn(block, survey.syndicated)) visit(inner, survey);
  }
}

function visitMarks({ children, markDefs }: TextBlock, { notes }: Survey): void {
  if (!markDefs?.some(({ _type }) => _type === 'footnote')) return;
  const defs = new Map(markDefs.map((def) => [def._key, def]));
  for (const span of children) {
    if (span._type !== 'span') continue;
    for (const mark of span.marks ?? []) {
      const def = defs.get(mark);
      if (def?._type === 'footnote' && !notes.has(def)) notes.set(def, { number: notes.size + 1, at: span });
    }
  }
}

/** The rich texts in a block that are shown, in reading order. The stand-in of a picture is shown in its place. */
export const richTextsIn = (block: Block, syndicated = false): RichText[] =>
  contentOf(block, (values) => isDisplayed(values, syndicated)).richTexts;
