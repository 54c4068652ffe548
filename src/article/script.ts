import { languageTag } from './language.js';

/** Scripts of languages that were asked for, by their tags: to look one up takes longer than to write a paragraph. */
const scripts = new Map<string, string>();

/**
 * The script that a language is written in: the one that its BCP 47 tag names, or else the language's usual one, as an
 * ISO 15924 code such as `Latn`. Empty for what is no tag, or a language that is not known.
 */
export function scriptOf(lang: string): string {
  let script = scripts.get(lang);
  if (script === undefined) {
    const tag = languageTag(lang);
    script = usualScript(tag) ?? usualScript(tag.split('-')[0]!) ?? '';
    if (scripts.size > 99) scripts.clear();
    scripts.set(lang, script);
  }
  return script;
}

/** `undefined` for what is no tag. */
function usualScript(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).maximize().script;
  } catch {
    return undefined;
  }
}
