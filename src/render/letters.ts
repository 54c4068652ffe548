import { scriptOf } from '../article/script.js';

/**
 * Typesetting class of a script. `latin`: allows letter spacing and italics. `marked`: Latin with stacked diacritics.
 * `han`: characters as wide as high. `tall`: letters may be joined, and need more height. `stacked`: all others, most
 * of which have signs above and below one another.
 */
export type Letters = 'latin' | 'marked' | 'han' | 'tall' | 'stacked';

/** Languages written in Latin letters with stacked diacritics, such as ế. */
const marked = /^(?:ee|ig|vi|yo)(?![a-z])/i;

/** Languages written in sloping Arabic styles, which need as much height as stacked signs. */
const sloping = /^(?:ks|pa|pnb|skr|ur)(?![a-z])/i;

/** Returns the typesetting class of a language; `latin` if it is unknown. */
export function lettersOf(lang: string): Letters {
  const script = scriptOf(lang);
  if (/^(?:Armn|Cyrl|Geor|Grek|Latn)?$/.test(script)) return marked.test(lang) ? 'marked' : 'latin';
  if (/^(?:Han|Jpan|Kore|Hira|Kana|Hrkt|Bopo)/.test(script)) return 'han';
  return /^(?:Adlm|Arab|Ethi|Hebr|Nkoo|Syrc|Thaa)/.test(script) && !sloping.test(lang) ? 'tall' : 'stacked';
}
