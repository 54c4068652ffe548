import { html, nothing } from './html.js';
import { interfaceLanguage, type RenderContext } from './context.js';

/** Words of the interface among those of an article, marked with their own language where it is another. */
export function interfaceText(words: unknown, view: RenderContext): unknown {
  const { lang, dir, letters } = interfaceLanguage(view);
  if (!lang && !dir) return words;
  return html`<span lang=${lang ?? nothing} dir=${dir ?? nothing} data-letters=${letters ?? nothing}
    >${words}</span
  >`;
}

/**
 * What an author, a reader or a service wrote, such as a name: its direction is its own and changes nothing around it. Among
 * words of the interface it has the language of the text.
 */
export const foreign = (words: unknown, view: RenderContext): unknown =>
  html`<bdi lang=${interfaceLanguage(view).lang ? view.lang : nothing}>${words}</bdi>`;

/** Letters that are written from right to left, some by halves of pairs, and characters that turn the direction of others. */
const turning = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ud802\ud803\ud83a\ud83b\ufb1d-\ufeff]/;
const controls = /[\u202a-\u202e\u2066-\u2069]/g;

/** The same in an attribute, where there are no elements: between isolates, unless nothing in it could turn around. */
export const isolated = (words: string, dir: 'ltr' | 'rtl'): string =>
  dir === 'rtl' || turning.test(words) ? `\u2068${words.replace(controls, '')}\u2069` : words;

/** A sentence of the interface with a piece of template in its gap. */
export function interfaceSentence(
  sentence: (gap: string) => string,
  piece: unknown,
  view: RenderContext,
): unknown {
  return interfaceText(fill(sentence(gap(0)), [piece]), view);
}

/** What stands for the piece of that number: a number between two private-use characters. */
export const gap = (number: number): string => `\ue000${number}\ue001`;

/** Puts pieces into the gaps of a sentence. */
export const fill = (sentence: string, pieces: unknown[]): unknown[] =>
  sentence.split(/\ue000(\d+)\ue001/).map((part, index) => (index % 2 ? pieces[Number(part)] : part));
