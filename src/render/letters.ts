import { scriptOf } from '../article/script.js';

/**
 * How letters are set, by what their script is like. `latin`: they may be spaced, and have italics. `marked`: they are Latin
 * ones, with marks upon marks. `han`: characters as wide as high. `tall`: they may be joined, and take more room. `stacked`:
 * so do all others, most of which have signs above and below one another.
 */
export type Letters = 'latin' | 'marked' | 'han' | 'tall' | 'stacked';

/** Languages that are written with marks upon the marks of Latin letters, such as ế. */
const marked = /^(?:ee|ig|vi|yo)(?![a-z])/i;

/** Languages whose Arabic letters hang from a slope, which takes as much height as signs that are stacked. */
const sloping = /^(?:ks|pa|pnb|skr|ur)(?![a-z])/i;

/** How the letters of a language are set. One that is not known is set as Latin is. */
export function lettersOf(lang: string): Letters {
  const script = scriptOf(lang);
  if (/^(?:Armn|Cyrl|Geor|Grek|Latn)?$/.test(script)) return marked.test(lang) ? 'marked' : 'latin';
  if (/^(?:Han|Jpan|Kore|Hira|Kana|Hrkt|Bopo)/.test(script)) return 'han';
  return /^(?:Adlm|Arab|Ethi|Hebr|Nkoo|Syrc|Thaa)/.test(script) && !sloping.test(lang) ? 'tall' : 'stacked';
}
