import { html, nothing } from 'lit';
import { interfaceLanguage, type View } from './view.js';

/** Words of the interface among those of an article, marked with their own language where it is another. */
export function interfaceText(words: string, view: View): unknown {
  const { lang, dir } = interfaceLanguage(view);
  return lang || dir ? html`<span lang=${lang ?? nothing} dir=${dir ?? nothing}>${words}</span>` : words;
}
