import en from './en.js';
import type { Locale } from './locale.js';

export type { Locale } from './locale.js';

type Loader = () => Promise<{ default: Locale }>;

/** The languages that come with the library; all but English are loaded when first needed. */
const loaders = new Map<string, Loader>([
  ['ar', () => import('./ar.js')],
  ['de', () => import('./de.js')],
  ['es', () => import('./es.js')],
  ['fr', () => import('./fr.js')],
  ['ja', () => import('./ja.js')],
  ['pt', () => import('./pt.js')],
  ['zh-hans', () => import('./zh-Hans.js')],
]);
const loaded = new Map<string, Locale>([['en', en]]);
const fallbacks = new Map([['zh', 'zh-hans']]);

/** Adds a language, or replaces one; elements rendered from then on use it. */
export function registerLocale(locale: Locale): void {
  loaded.set(locale.lang.toLowerCase(), locale);
}

/** Languages that can be asked for, as lower-case BCP 47 tags. */
export function availableLocales(): string[] {
  return [...new Set([...loaded.keys(), ...loaders.keys()])].sort();
}

/** The available language nearest to `tag` (RFC 4647 lookup); English when there is none. */
function nearest(tag: string): string {
  const known = (name: string) => loaded.has(name) || loaders.has(name);
  let range = tag.toLowerCase();
  while (range) {
    if (known(range)) return range;
    const fallback = fallbacks.get(range);
    if (fallback) return fallback;
    range = range.slice(0, Math.max(range.lastIndexOf('-'), 0));
  }
  return 'en';
}

/** The strings for `tag`, if they are there already. */
export function loadedLocale(tag: string): Locale | undefined {
  return loaded.get(nearest(tag));
}

/** Loads the strings for `tag`. English when they cannot be had. */
export async function loadLocale(tag: string): Promise<Locale> {
  const name = nearest(tag);
  try {
    const locale = loaded.get(name) ?? (await loaders.get(name)!()).default;
    loaded.set(name, locale);
    return locale;
  } catch {
    return en;
  }
}

export { en };
