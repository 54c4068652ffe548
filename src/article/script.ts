import { languageTag } from './language.js';

/** Cache of scripts by language tag: looking one up takes longer than rendering a paragraph. */
const scripts = new Map<string, string>();

/**
 * Returns the script of a language as an ISO 15924 code such as `Latn`: that of its BCP 47 tag, else the usual one.
 * Empty for an invalid tag or an unknown language.
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

/** Returns the usual script of a language; `undefined` for an invalid tag. */
function usualScript(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).maximize().script;
  } catch {
    return undefined;
  }
}
