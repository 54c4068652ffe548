import { languageTag } from '../article/language.js';
import type { Locale } from './locale.js';

/** Languages that have been loaded or registered, by their lower-case tags. */
export const loaded = new Map<string, Locale>();

const fallbacks = new Map([['zh', 'zh-hans']]);

/**
 * Returns the known language nearest to `tag` (RFC 4647 lookup), a BCP 47 tag or a POSIX locale name; English if there
 * is none.
 */
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
