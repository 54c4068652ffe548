import { languageTag } from './language.js';

const rtlLanguages = new Set('ar arc ckb dv fa he iw ks nqo ps sd syr ug ur yi'.split(' '));
const rtlScripts = new Set('adlm arab hebr nkoo rohg syrc thaa'.split(' '));

/** Writing direction of a language, by its BCP 47 tag: that of the script it names, else the language's usual one. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const [language = '', ...subtags] = languageTag(lang).toLowerCase().split('-');
  const script = subtags.find((subtag) => /^[a-z]{4}$/.test(subtag));
  return (script ? rtlScripts.has(script) : rtlLanguages.has(language)) ? 'rtl' : 'ltr';
}
