import { html } from './html.js';
import { isoDay } from '../article/date.js';
import { dayInWords } from './format.js';
import { interfaceLanguage, type RenderContext } from './context.js';

/** A day in the words of a language, for machines too where it is a date. */
export function day(iso: string, lang: string): unknown {
  const words = dayInWords(iso, lang);
  if (isoDay(iso)) return html`<time datetime=${iso}>${words}</time>`;
  return words === iso ? html`<bdi>${words}</bdi>` : words;
}

/** Language of dates in the interface: the regional form of the text's language, if both are the same. */
export const languageOfDates = (view: RenderContext): string => interfaceLanguage(view).lang ?? view.lang;
