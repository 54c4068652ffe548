/** Text limit of a network, and how it counts. */
export interface TextLimit {
  /** Maximum total of headline, URL and hashtags. */
  most: number;
  /** Count of a URL, if that is not its length. */
  url?: number;
  /** Returns the count of a user-perceived character. Default: 1. */
  weigh?: (character: string) => number;
}

const ellipsis = '…';
const one = (): number => 1;

/** User-perceived characters of a text; code points if the browser does not support segmentation. */
export function* characters(text: string): Iterable<string> {
  const { Segmenter } = Intl as Partial<typeof Intl>;
  if (!Segmenter) return yield* text;
  for (const { segment } of new Segmenter().segment(text)) yield segment;
}

/** Length of a character as X counts it: 1 for most alphabets, 2 for other scripts and for any emoji sequence. */
export function weightAtX(character: string): number {
  if (/\p{Emoji_Presentation}|\ufe0f|\u20e3/u.test(character)) return 2;
  let weight = 0;
  for (const point of character)
    weight += /[\0-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]/.test(point) ? 1 : 2;
  return weight;
}

/** Cuts a text to a maximum count, between words if possible, with an ellipsis. */
export function cutText(text: string, most: number, weigh: (character: string) => number = one): string {
  // No code unit counts more than 2.
  if (text.length * 2 <= most) return text;
  let weight = 0;
  let end = 0;
  let kept = 0;
  for (const character of characters(text)) {
    weight += weigh(character);
    if (weight > most) return kept ? atWord(text, kept) + ellipsis : '';
    end += character.length;
    if (weight + weigh(ellipsis) <= most) kept = end;
  }
  return text;
}

/** Cuts a text at `end`, or before the word there, unless little would be left. */
function atWord(text: string, end: number): string {
  const start = text.slice(0, end);
  const space = /\s/.test(text[end] ?? '') ? end : start.search(/\s\S*$/);
  return start.slice(0, space > end / 2 ? space : end).replace(/[\s,;:–—-]+$/, '');
}

function weightOf(text: string, weigh: (character: string) => number): number {
  let weight = 0;
  for (const character of characters(text)) weight += weigh(character);
  return weight;
}

/**
 * Fits headline, URL and hashtags into a limit. Hashtags are dropped first, then the headline is cut; the URL is kept.
 */
export function fitted<Text extends { headline: string; url: string; hashtags: readonly string[] }>(
  text: Text,
  { most, url = text.url.length, weigh = one }: TextLimit,
): Text {
  const headline = cutText(text.headline, most - url - 1, weigh);
  if (headline !== text.headline) return { ...text, headline, hashtags: [] };
  if (most === Infinity || !text.hashtags.length) return text;
  let room = most - url - weightOf(headline && `${headline} `, weigh);
  const fits = (hashtag: string): boolean => {
    const weight = weightOf(` #${hashtag}`, weigh);
    if (weight > room) return false;
    room -= weight;
    return true;
  };
  return { ...text, hashtags: text.hashtags.filter(fits) };
}

/** Parses a list of hashtags, without `#`, each once. Ignores those that no network would accept. */
export function hashtagsIn(list: string | undefined): string[] {
  const tags = new Map<string, string>();
  for (const word of list?.split(/[\s,]+/) ?? []) {
    const tag = word.replace(/^[#＃]/, '');
    if (/^[\p{L}\p{M}\p{N}_\u200c]+$/u.test(tag) && !tags.has(tag.toLowerCase()))
      tags.set(tag.toLowerCase(), tag);
  }
  return [...tags.values()];
}

/** Returns the name of an X account without `@`; `undefined` if it is invalid. */
export const handleIn = (account: string | undefined): string | undefined =>
  /^\s*@?(\w{1,15})\s*$/.exec(account ?? '')?.[1];
