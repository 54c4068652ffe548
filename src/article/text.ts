import { limits } from './limits.js';
import type { RichText } from './types.js';

/** Line ends of other systems, control characters, and halves of surrogate pairs (the `u` flag leaves whole ones alone). */
// eslint-disable-next-line no-control-regex
const unprintable = /[\0-\x08\x0b-\x1f\x7f\x85\u2028\u2029\ud800-\udfff]/u;

// eslint-disable-next-line no-control-regex
const suspicious = /[\0-\x08\x0b-\x1f\x7f\x85\u2028\u2029\ud800-\udfff]/;

/** Line ends of systems and word processors, besides `\n`; U+2029 ends a paragraph. */
const lineBreaks = /\r\n?|[\v\f\x85\u2028]/g;
const halves = /[\ud800-\udfff]/gu;
// eslint-disable-next-line no-control-regex
const controls = /[\0-\x08\x0b-\x1f\x7f]/g;

/** Whether nothing in a text is to be taken out. Text that has no emoji either is found out fastest. */
export const isPrintable = (text: string): boolean => !suspicious.test(text) || !unprintable.test(text);

/** The text with line feeds in place of all other line ends. */
export const withLineFeeds = (text: string): string =>
  text.replace(lineBreaks, '\n').replace(/\u2029/g, '\n\n');

/** The text with what cannot be shown taken out; the same string when there is nothing to do. */
export function cleanText(text: string): string {
  if (isPrintable(text)) return text;
  return withLineFeeds(text).replace(halves, '\ufffd').replace(controls, '');
}

/** The text without that character at its end, however often: a pattern would be slow where it stands elsewhere as often. */
export function trimmedEnd(text: string, character: string): string {
  let end = text.length;
  while (end && text[end - 1] === character) end--;
  return text.slice(0, end);
}

/** The paragraphs of a plain text: a blank line starts a new one. */
export function paragraphs(text: string): string[] {
  const parts = text.includes('\n') ? text.split(/\n[^\S\n]*\n\s*/) : [text];
  return parts.map((paragraph) => paragraph.trim()).filter(Boolean);
}

/** Objects in which words are looked for, and pieces that are found. */
const mostObjects = 1_000_000;

/** Fields that carry words, in the order in which they are read. */
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

/** All words in a value of any kind, however deep, cyclic or odd; those of different blocks are parted by a blank line. */
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
      // A getter or proxy that throws has no words for us.
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

/** What stands in a line of text, with the words of objects in place of the objects. */
const asSpans = (children: unknown): unknown =>
  Array.isArray(children) ? children.slice(0, limits.listLength).map(asSpan) : children;

function asSpan(child: unknown): unknown {
  const { _type, fallback, alt } = (child ?? {}) as Record<string, unknown>;
  const text = _type === 'inlineImage' ? alt : fallback;
  return typeof text === 'string' ? { _type: 'span', text } : child;
}

/** The words of a rich text without formatting. */
export function plainText(richText: RichText | undefined): string {
  return typeof richText === 'string' ? richText : wordsOf(richText);
}
