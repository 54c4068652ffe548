import type { Locale } from '../locales/locale.js';
import { loaded, nearest } from '../locales/registry.js';
import { names, tables } from './word-tables.js';

const tags = new Map(Object.keys(tables).map((tag) => [tag.toLowerCase(), tag as keyof typeof tables]));
const read = new Map<string, Locale>();

/** The interface's words in the available language nearest to `tag`: all that a server writes. */
export function wordsFor(tag: string): Locale {
  const name = nearest(tag, (name) => loaded.has(name) || tags.has(name));
  const known = loaded.get(name) ?? read.get(name);
  if (known) return known;
  const words = wordsOf(tags.get(name)!);
  read.set(name, words);
  return words;
}

/** Reads a table. The words that only scripts say are not in it. */
function wordsOf(lang: keyof typeof tables): Locale {
  const [dir, ...words] = tables[lang].split('|');
  const locale: Record<string, unknown> = { lang, dir };
  for (const [index, name] of names.split('|').entries()) {
    const word = words[index]!;
    if (name.endsWith('%')) locale[name.slice(0, -1)] = (value: string) => filled(word, value);
    else if (name.endsWith('#')) locale[name.slice(0, -1)] = counted(word, lang);
    else locale[name] = word;
  }
  return locale as unknown as Locale;
}

const filled = (word: string, value: string | number): string => word.replace('%', () => String(value));

/** A sentence that depends on a number, by the plural forms of the language. */
function counted(word: string, lang: string): (count: number) => string {
  const forms = new Map(word.split('/').map((form) => form.split('=') as [string, string]));
  let rules: Intl.PluralRules | undefined;
  return (count) =>
    filled(forms.get((rules ??= new Intl.PluralRules(lang)).select(count)) ?? forms.get('other')!, count);
}
