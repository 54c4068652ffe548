import { languageTag } from './language.js';

/** Scripts of languages that were asked for, by their tags. */
const scripts = new Map<string, string>();

/** Most tags to keep: to look one up takes longer than to write a paragraph. */
const mostScripts = 100;

/**
 * The script that a language is written in: the one that its BCP 47 tag names, or else the language's usual one, as an
 * ISO 15924 code such as `Latn`. Empty for what is no tag, or a language that is not known.
 */
export function scriptOf(lang: string): string {
  let script = scripts.get(lang);
  if (script === undefined) {
    if (scripts.size >= mostScripts) scripts.clear();
    scripts.set(lang, (script = lookUp(lang)));
  }
  return script;
}

/** What is no tag as a whole may begin with a language. */
function lookUp(lang: string): string {
  const whole = languageTag(lang);
  for (const tag of [whole, whole.split('-')[0]!]) {
    try {
      return new Intl.Locale(tag).maximize().script ?? '';
    } catch {
      // The next may be one.
    }
  }
  return '';
}
