/** A run of letters, numbers and marks on letters. */
const word = /[\p{L}\p{N}\p{M}]+/gu;

/** How many words a text has. A run of characters without a space, as in Chinese, counts as one. */
export function countWords(text: string): number {
  word.lastIndex = 0;
  let count = 0;
  while (word.test(text)) count++;
  return count;
}

/** Fields of an article that readers do not see as words. */
const technical = new Set(
  (
    '_type _key id version type url src srcset sizes link license href rel image logo poster thumbnail encodingFormat style ' +
    'listItem layout variant marks inLanguage srclang dir kind align service endpoint thread status robots media width height ' +
    'datePublished dateModified embargoed expires priceCurrency provider language mathml cite'
  ).split(' '),
);

/** Fields that are an address, or an object with words in it. */
const isShown = (field: string, value: unknown): boolean =>
  !technical.has(field) || typeof value === 'object';

/** All words of an article, or of a part of one, that readers see: blocks on lines of their own, spans of a block joined. */
export function textOf(part: unknown): string {
  if (typeof part === 'string') return `${part}\n`;
  if (Array.isArray(part)) return part.map(textOf).join('');
  if (typeof part !== 'object' || part === null) return '';
  const { children, ...fields } = part as Record<string, unknown>;
  const spans = Array.isArray(children) ? `${children.map(inlineText).join('')}\n` : '';
  const others = Object.entries(fields).map(([field, value]) => (isShown(field, value) ? textOf(value) : ''));
  return spans + others.join('');
}

function inlineText(child: unknown): string {
  const { text, alt, fallback, tex } = child as Record<string, unknown>;
  const words = text ?? alt ?? fallback ?? tex;
  return typeof words === 'string' ? words : '';
}
