/** A run of letters, numbers and marks on letters. */
const word = /[\p{L}\p{N}\p{M}]+/gu;

/** The words of a text. A run of characters without a space, as in Chinese, counts as one. */
export const wordsIn = (text: string): string[] => text.match(word) ?? [];

export const countWords = (text: string): number => wordsIn(text).length;

/** Fields of an article that readers do not see as words. */
const technical = new Set(
  (
    '_type _key id version type url src srcset sizes link license href rel image logo poster thumbnail encodingFormat style ' +
    'listItem layout variant marks inLanguage srclang dir kind align service endpoint thread status robots media width height ' +
    'datePublished dateModified embargoed expires priceCurrency provider language mathml cite'
  ).split(' '),
);

/** Fields that hold an address, which some sources show as words. */
const addresses = new Set(['url', 'href', 'src']);

/**
 * All words of an article, or of a part of one, that readers see: blocks on lines of their own, spans of a block joined.
 *
 * @param withAddresses Whether addresses count as words.
 */
export function textOf(part: unknown, withAddresses = false): string {
  if (typeof part === 'string') return `${part}\n`;
  if (Array.isArray(part)) return part.map((entry) => textOf(entry, withAddresses)).join('');
  if (typeof part !== 'object' || part === null) return '';
  const { children, ...fields } = part as Record<string, unknown>;
  const spans = Array.isArray(children) ? `${children.map(inlineText).join('')}\n` : '';
  const others = Object.entries(fields).map(([field, value]) =>
    typeof value === 'object' || !technical.has(field) || (withAddresses && addresses.has(field))
      ? textOf(value, withAddresses)
      : '',
  );
  return spans + others.join('');
}

function inlineText(child: unknown): string {
  const { text, alt, fallback, tex, mathml } = child as Record<string, unknown>;
  if (typeof text === 'string') return text;
  const formula = typeof mathml === 'string' ? mathml.replace(/<[^<>]*>/g, ' ') : '';
  return [alt, fallback, tex, formula]
    .map((words) => (typeof words === 'string' ? ` ${words} ` : ''))
    .join('');
}
