import { languageTag } from '../article/language.js';
import type { Locale } from './locale.js';

/** The languages that have been loaded or registered, by their tags in lower case. */
export const loaded = new Map<string, Locale>();

const fallbacks = new Map([['zh', 'zh-hans']]);

/** The known language nearest to `tag` (RFC 4647 lookup), in BCP 47 or as systems write it; English when there is none. */
export function nearest(tag: string, isKnown: (name: string) => boolean): string {
  let range = languageTag(tag).toLowerCase();
  while (range) {
    if (isKnown(range)) return range;
    const fallback = fallbacks.get(range);
    if (fallback) return fallback;
    range = range.slice(0, Math.max(range.lastIndexOf('-'), 0));
  }
  return 'en';
}
