import { limits } from './limits.js';
import type { RichText } from './types.js';

/** Line endings of other systems, control characters, and lone surrogates (the `u` flag skips pairs). */
// eslint-disable-next-line no-control-regex
const unprintable = /[\0-\x08\x0b-\x1f\x7f\x85\u2028\u2029\ud800-\udfff]/u;

// eslint-disable-next-line no-control-regex
const suspicious = /[\0-\x08\x0b-\x1f\x7f\x85\u2028\u2029\ud800-\udfff]/;

/** Line endings of systems and word processors, besides `\n`; U+2029 ends a paragraph. */
const lineBreaks = /\r\n?|[\v\f\x85\u2028]/g;
const halves = /[\ud800-\udfff]/gu;
// eslint-disable-next-line no-control-regex
const controls = /[\0-\x08\x0b-\x1f\x7f]/g;

/** Whether a text contains nothing to remove. Text without emoji is checked fastest. */
export const isPrintable = (text: string): boolean => !suspicious.test(text) || !unprintable.test(text);

/** Converts all line endings to line feeds. */
export const withLineFeeds = (text: string): string =>
  text.replace(lineBreaks, '\n').replace(/\u2029/g, '\n\n');

/** Removes unprintable characters; returns the same string if there are none. */
export function cleanText(text: string): string {
  if (isPrintable(text)) return text;
  return withLineFeeds(text).replace(halves, '\ufffd').replace(controls, '');
}

/**
 * Removes a character from the end of a text, however often it occurs there. A pattern would be slow for text with many
 * of them elsewhere.
 */
export function trimmedEnd(text: string, character: string): string {
  let end = text.length;
  while (end && text[end - 1] === character) end--;
  return text.slice(0, end);
}

/** Splits plain text into paragraphs, at blank lines. */
export function paragraphs(text: string): string[] {
  const parts = text.includes('\n') ? text.split(/\n[^\S\n]*\n\s*/) : [text];
  return parts.map((paragraph) => paragraph.trim()).filter(Boolean);
}

/** Maximum number of objects searched, and of texts found. */
const mostObjects = 1_000_000;

/** Fields that contain text, in the order in which they are read. */
const wordy = [
  'name',
  'headline',
  'title',
  'description',
  'figures',
  'caption',
  'text',
  'children',
  'summary',
  'term',
  'question',
  'answer',
  'items',
  'head',
  'rows',
  'foot',
  'events',
  'body',
  'transcript',
  'code',
  'tex',
  'fallback',
  'alt',
  'attribution',
];

/** Text in a value of any type, however deep, cyclic or malformed; blocks are separated by blank lines. */
export function wordsOf(value: unknown): string {
  const words: string[] = [];
  const seen = new Set<unknown>();
  const pending: unknown[] = [value];
  while (pending.length && seen.size < mostObjects && words.length < mostObjects) {
    const next = pending.pop();
    if (typeof next === 'string' || typeof next === 'number') words.push(String(next));
    if (typeof next !== 'object' || next === null || seen.has(next)) continue;
    seen.add(next);
    try {
      const parts = Array.isArray(next) ? entriesIn(next) : fieldsIn(next as Record<string, unknown>);
      for (const part of parts.reverse()) pending.push(part);
    } catch {
      // A getter or proxy that throws has no text.
    }
  }
  return words
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const entriesIn = (list: unknown[]): unknown[] =>
  list
    .slice(0, limits.listLength)
    .map((entry) => (typeof entry === 'string' || typeof entry === 'number' ? `${entry} ` : entry));

function fieldsIn(object: Record<string, unknown>): unknown[] {
  const fields = wordy
    .filter((field) => Object.hasOwn(object, field))
    .map((field) => (field === 'children' ? asSpans(object[field]) : object[field]));
  return object._type === 'span' ? fields : fields.flatMap((field) => [field, '\n\n']);
}

/** Children of a text block, with inline objects replaced by their text. */
const asSpans = (children: unknown): unknown =>
  Array.isArray(children) ? children.slice(0, limits.listLength).map(asSpan) : children;

function asSpan(child: unknown): unknown {
  const { _type, fallback, alt } = (child ?? {}) as Record<string, unknown>;
  const text = _type === 'inlineImage' ? alt : fallback;
  return typeof text === 'string' ? { _type: 'span', text } : child;
}

/** Text of a rich text, without formatting. */
export function plainText(richText: RichText | undefined): string {
  return typeof richText === 'string' ? richText : wordsOf(richText);
}
