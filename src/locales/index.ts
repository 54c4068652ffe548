import { languageTag } from '../article/language.js';
import en from './en.js';
import type { Locale } from './locale.js';
import { loaded, nearest } from './registry.js';

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
loaded.set('en', en);

/** Functions that are called whenever a language is registered. */
export const localeListeners = new Set<() => void>();

/** Adds a language, or replaces one: elements on the page show it at once. What it does not say is said in English. */
export function registerLocale(locale: Locale): void {
  const lang = languageTag(locale.lang);
  loaded.set(lang.toLowerCase(), { ...en, ...locale, lang });
  for (const callback of localeListeners) callback();
}

/** Languages that can be asked for, as lower-case BCP 47 tags. */
export function availableLocales(): string[] {
  return [...new Set([...loaded.keys(), ...loaders.keys()])].sort();
}

const nearestKnown = (tag: string): string => nearest(tag, (name) => loaded.has(name) || loaders.has(name));

/** The strings for `tag`, if they are there already. */
export function loadedLocale(tag: string): Locale | undefined {
  return loaded.get(nearestKnown(tag));
}

/** Loads the strings for `tag`. English when they cannot be had. */
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
