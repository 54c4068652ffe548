import { html, nothing } from './html.js';
import { interfaceLanguage, type RenderContext } from './context.js';

/** Interface message within an article, marked with its own language if that differs. */
export function interfaceText(words: unknown, view: RenderContext): unknown {
  const { lang, dir, letters } = interfaceLanguage(view);
  if (!lang && !dir) return words;
  return html`<span lang=${lang ?? nothing} dir=${dir ?? nothing} data-letters=${letters ?? nothing}
    >${words}</span
  >`;
}

/**
 * Text by an author, a reader or a service, such as a name. Its direction is isolated from the surrounding text. Within
 * interface messages, it has the language of the article.
 */
export const foreign = (words: unknown, view: RenderContext): unknown =>
  html`<bdi lang=${interfaceLanguage(view).lang ? view.lang : nothing}>${words}</bdi>`;

/** Right-to-left letters, some as surrogates, and characters that control the direction of others. */
const turning = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ud802\ud803\ud83a\ud83b\ufb1d-\ufeff]/;
const controls = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Like `foreign`, for attributes, which cannot contain elements: adds isolates, unless nothing in the text affects the
 * direction.
 */
export const isolated = (words: string, dir: 'ltr' | 'rtl'): string =>
  dir === 'rtl' || turning.test(words) ? `\u2068${words.replace(controls, '')}\u2069` : words;

/** Interface message with a template in its gap. */
export function interfaceSentence(
  sentence: (gap: string) => string,
  piece: unknown,
  view: RenderContext,
): unknown {
  return interfaceText(fill(sentence(gap(0)), [piece]), view);
}

/** Placeholder for the piece of a number: the number between two private-use characters. */
export const gap = (number: number): string => `\ue000${number}\ue001`;

/** Fills the gaps of a sentence with pieces. */
export const fill = (sentence: string, pieces: unknown[]): unknown[] =>
  sentence.split(/\ue000(\d+)\ue001/).map((part, index) => (index % 2 ? pieces[Number(part)] : part));
