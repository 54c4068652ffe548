import type { RichText } from './types.js';

/** Control characters, and halves of surrogate pairs (the `u` flag leaves whole ones alone). */
// eslint-disable-next-line no-control-regex
const unprintable = /[\0-\x08\x0b-\x1f\x7f\ud800-\udfff]/u;

const lineBreaks = /\r\n?/g;
const halves = /[\ud800-\udfff]/gu;
// eslint-disable-next-line no-control-regex
const controls = /[\0-\x08\x0b-\x1f\x7f]/g;

/** The text with what cannot be shown taken out; the same string when there is nothing to do. */
export function cleanText(text: string): string {
  if (!unprintable.test(text)) return text;
  return text.replace(lineBreaks, '\n').replace(halves, '\ufffd').replace(controls, '');
}

/** The paragraphs of a plain text: a blank line starts a new one. */
export function paragraphs(text: string): string[] {
  return text
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}

/** Fields that carry words, in the order in which they are read. */
const wordy = [
  'title',
  'caption',
  'text',
  'children',
  'body',
  'head',
  'rows',
  'events',
  'fallback',
  'source',
];
const mostPieces = 10_000;

/** All words in a value of any kind, however deep, cyclic or odd; blocks are parted by a blank line. */
export function wordsOf(value: unknown): string {
  const words: string[] = [];
  const seen = new Set<unknown>();
  const pending: unknown[] = [value];
  while (pending.length && words.length < mostPieces && seen.size < 50 * mostPieces) {
    const next = pending.pop();
    if (typeof next === 'string' || typeof next === 'number') words.push(String(next));
    if (typeof next !== 'object' || next === null || seen.has(next)) continue;
    seen.add(next);
    try {
      const parts: unknown[] = Array.isArray(next)
        ? next.slice(0, mostPieces).map((item: unknown) => (typeof item === 'string' ? `${item} ` : item))
        : wordy.filter((field) => Object.hasOwn(next, field)).map((field) => (next as never)[field]);
      if (!Array.isArray(next) && '_type' in next && next._type !== 'span') parts.push('\n\n');
      pending.push(...parts.reverse());
    } catch {
      // A getter or proxy that throws has no words for us.
    }
  }
  return words.join('').trim();
}

/** The words of a rich text without formatting. */
export function plainText(richText: RichText | undefined): string {
  return typeof richText === 'string' ? richText : wordsOf(richText);
}
