import { postsOf } from './live.js';
import { plainText } from './text.js';
import type { Article } from './types.js';

/** Words a minute; a letter of a script that parts no words counts as a part of one: 500 letters a minute. */
const wordsPerMinute = 230;
const lettersPerMinute = 500;

/** Letters of scripts that do not part words by spaces. */
const unparted =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** Counts the minutes, at least one, that it takes to read an article. */
export function readingMinutes(article: Article): number {
  let words = 0;
  let letters = 0;
  for (const { body } of [...article.sections, ...postsOf(article)]) {
    const text = plainText(body).replace(unparted, () => (letters++, ' '));
    words += text.match(/[\p{L}\p{N}]+(?:[\p{P}\p{M}]*[\p{L}\p{N}]+)*/gu)?.length ?? 0;
  }
  return Math.max(1, Math.round(words / wordsPerMinute + letters / lettersPerMinute));
}
