/** How much text a network takes, and how it counts. */
export interface TextLimit {
  /** The most that headline, address and hashtags may count together. */
  most: number;
  /** What an address counts, where that is not its length. */
  url?: number;
  /** What one character, as readers see it, counts. Default: 1. */
  weigh?: (character: string) => number;
}

const ellipsis = '…';
const one = (): number => 1;

/** The characters of a text as readers see them; where the browser cannot tell, its code points. */
export function* characters(text: string): Iterable<string> {
  const { Segmenter } = Intl as Partial<typeof Intl>;
  if (!Segmenter) return yield* text;
  for (const { segment } of new Segmenter().segment(text)) yield segment;
}

/** What X counts: letters of most alphabets 1, others 2, an emoji 2 however it is composed. */
export function weightAtX(character: string): number {
  if (/\p{Emoji_Presentation}|\ufe0f|\u20e3/u.test(character)) return 2;
  let weight = 0;
  for (const point of character)
    weight += /[\0-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]/.test(point) ? 1 : 2;
  return weight;
}

/** A text of at most that weight: where it is longer, cut between words if there are any, with an ellipsis. */
export function cutText(text: string, most: number, weigh: (character: string) => number = one): string {
  // No part of a character counts more than 2.
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

/** The beginning of a text up to `end`, or up to the word that `end` would cut, unless little was left. */
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

/** What is left of headline and hashtags beside an address. Hashtags give way to the headline, both to the address. */
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

/** The hashtags in a list, without `#`, each once. What no network would take for one is passed over. */
export function hashtagsIn(list: string | undefined): string[] {
  const tags = new Map<string, string>();
  for (const word of list?.split(/[\s,]+/) ?? []) {
    const tag = word.replace(/^[#＃]/, '');
    if (/^[\p{L}\p{M}\p{N}_\u200c]+$/u.test(tag) && !tags.has(tag.toLowerCase()))
      tags.set(tag.toLowerCase(), tag);
  }
  return [...tags.values()];
}

/** The name of an account at X, without `@`, if it can be one. */
export const handleIn = (account: string | undefined): string | undefined =>
  /^\s*@?(\w{1,15})\s*$/.exec(account ?? '')?.[1];
