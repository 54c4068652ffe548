import { html, nothing } from './html.js';
import { interfaceLanguage, type View } from './view.js';

/** Words of the interface among those of an article, marked with their own language where it is another. */
export function interfaceText(words: unknown, view: View): unknown {
  const { lang, dir } = interfaceLanguage(view);
  return lang || dir ? html`<span lang=${lang ?? nothing} dir=${dir ?? nothing}>${words}</span>` : words;
}

/** A sentence of the interface with a piece of template in its gap. */
export function interfaceSentence(sentence: (gap: string) => string, piece: unknown, view: View): unknown {
  return interfaceText(fill(sentence(gap(0)), [piece]), view);
}

/** What stands for the piece of that number: a number between two private-use characters. */
export const gap = (number: number): string => `\ue000${number}\ue001`;

/** Puts pieces into the gaps of a sentence. */
export const fill = (sentence: string, pieces: unknown[]): unknown[] =>
  sentence.split(/\ue000(\d+)\ue001/).map((part, index) => (index % 2 ? pieces[Number(part)] : part));
