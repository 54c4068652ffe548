import { postsOf } from './live.js';
import { plainText } from './text.js';
import type { Article } from './types.js';

/**
 * Words per minute. In scripts without spaces between words, a letter counts as a fraction of a word: 500 letters per
 * minute.
 */
const wordsPerMinute = 230;
const lettersPerMinute = 500;

/** Letters of scripts without spaces between words. */
const unparted =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** Estimates the reading time of an article, in minutes, at least one. */
export function readingMinutes(article: Article): number {
  let words = 0;
  let letters = 0;
  for (const { body } of [...article.sections, ...postsOf(article)]) {
    const text = plainText(body).replace(unparted, () => (letters++, ' '));
    words += text.match(/[\p{L}\p{N}]+(?:[\p{P}\p{M}]*[\p{L}\p{N}]+)*/gu)?.length ?? 0;
  }
  return Math.max(1, Math.round(words / wordsPerMinute + letters / lettersPerMinute));
}
