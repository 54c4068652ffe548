// Rule of all importers: each word of the source is in the article, or in the report as lost.
import assert from 'node:assert/strict';

const wordsIn = (text) => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** Texts in an article, those of the spans of a block joined. Technical strings do no harm here: they can only hide a loss of their own. */
function textOf(part) {
  if (typeof part === 'string' || typeof part === 'number') return `${part}\n`;
  if (Array.isArray(part)) return part.map(textOf).join('');
  if (typeof part !== 'object' || part === null) return '';
  const spans = Array.isArray(part.children)
    ? `${part.children.map((child) => child.text ?? child.alt ?? child.fallback ?? child.tex ?? child.mathml ?? '').join('')}\n`
    : '';
  const names = Object.keys(part).filter((name) => !['children', 'marks', '_type', '_key'].includes(name));
  return spans + names.map((name) => textOf(part[name])).join('');
}

/** Words of a text that are neither in the article nor lost with a report, each as often as it is missing. */
export function missingWords(sourceText, { article, report }) {
  const found = new Map();
  const kept = textOf(article) + report.lost.map(({ text = '' }) => `${text}\n`).join('');
  for (const word of wordsIn(kept)) found.set(word, (found.get(word) ?? 0) + 1);
  return wordsIn(sourceText).filter((word) => {
    const count = found.get(word) ?? 0;
    found.set(word, count - 1);
    return count <= 0;
  });
}

/** Fails if a word of the source's text, which the test tells, is neither in the article nor in the report. */
export const assertNoWordMissing = (sourceText, imported) =>
  assert.deepEqual(missingWords(sourceText, imported), []);
