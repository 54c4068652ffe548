import { languageTag } from '../article/language.js';
import en from './en.js';
import type { Locale } from './locale.js';
import { loaded, nearest } from './registry.js';

export type { Locale } from './locale.js';

type Loader = () => Promise<{ default: Locale }>;

/** Languages of the library; all but English are loaded on first use. */
const loaders = new Map<string, Loader>([
  ['ar', () => import('./ar.js')],
  ['de', () => import('./de.js')],
  ['es', () => import('./es.js')],
  ['fr', () => import('./fr.js')],
  ['ja', () => import('./ja.js')],
  ['pt', () => import('./pt.js')],
  ['zh-hans', () => import('./zh-Hans.js')],
]);
loaded.set('en', en);

/** Callbacks for when a language is registered. */
export const localeListeners = new Set<() => void>();

/** Adds or replaces a language; elements on the page update at once. Missing messages are in English. */
export function registerLocale(locale: Locale): void {
  const lang = languageTag(locale.lang);
  loaded.set(lang.toLowerCase(), { ...en, ...locale, lang });
  for (const callback of localeListeners) callback();
}

/** Returns the available languages, as lower-case BCP 47 tags. */
export function availableLocales(): string[] {
  return [...new Set([...loaded.keys(), ...loaders.keys()])].sort();
}

const nearestKnown = (tag: string): string => nearest(tag, (name) => loaded.has(name) || loaders.has(name));

/** Returns the messages for `tag`, if they have been loaded. */
export function loadedLocale(tag: string): Locale | undefined {
  return loaded.get(nearestKnown(tag));
}

/** Loads the messages for `tag`. Resolves with the English ones if that fails. */
export async function loadLocale(tag: string): Promise<Locale> {
  const name = nearestKnown(tag);
  try {
    const locale = loaded.get(name) ?? (await loaders.get(name)!()).default;
    loaded.set(name, locale);
    return locale;
  } catch {
    return en;
  }
}

export { en };
