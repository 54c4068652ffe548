import { scriptOf } from '../../article/script.js';

/**
 * How letters are set, by what their script is like. `latin`: they may be spaced, and have italics. `marked`: they are Latin
 * ones, with marks upon marks. `han`: characters as wide as high. `stacked`: signs above and below one another. `tall`: all
 * others, which may be joined.
 */
export type Letters = 'latin' | 'marked' | 'han' | 'stacked' | 'tall';

const scripts = new Map<string, Letters>(
  (
    [
      ['latin', 'Latn Cyrl Grek Armn Geor'],
      ['han', 'Bopo Hang Hani Hans Hant Hira Hrkt Jpan Kana Kore'],
      [
        'stacked',
        'Aran Bali Beng Cakm Cham Deva Gujr Guru Java Khmr Knda Lana Laoo Mlym Mtei Mymr Orya Sinh Sund Sylo Taml Talu Tavt Telu Thai Tibt',
      ],
    ] as const
  ).flatMap(([letters, names]) => names.split(' ').map((name) => [name, letters] as const)),
);

/** Languages that are written with marks upon the marks of Latin letters, such as ế. */
const marked = /^(?:ee|fon|ig|vi|yo)\b/i;

/** Languages whose Arabic letters hang from a slope, which takes as much height as signs that are stacked. */
const sloping = /^(?:bal|bft|khw|ks|lah|pa|pnb|skr|trw|ur)\b/i;

/** How the letters of a language are set. One that is not known is set as Latin is. */
export function lettersOf(lang: string): Letters {
  const script = scriptOf(lang);
  if (script === 'Latn' && marked.test(lang)) return 'marked';
  if (script === 'Arab' && sloping.test(lang)) return 'stacked';
  return script ? (scripts.get(script) ?? 'tall') : 'latin';
}
