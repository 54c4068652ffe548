import { html } from './html.js';
import { isoDay } from '../article/date.js';
import { dayInWords, momentInWords } from './format.js';
import { interfaceLanguage, type RenderContext } from './context.js';

/** A day, formatted for a language; machine-readable if it is a date. */
export const day = (iso: string, lang: string): unknown => timed(iso, dayInWords(iso, lang));

/** A date and time, formatted likewise. */
export const moment = (iso: string, lang: string): unknown => timed(iso, momentInWords(iso, lang));

function timed(iso: string, words: string): unknown {
  if (isoDay(iso)) return html`<time datetime=${iso}>${words}</time>`;
  return words === iso ? html`<bdi>${words}</bdi>` : words;
}

/** Language for dates in the interface: the regional variant of the text's language, if both are the same language. */
export const languageOfDates = (view: RenderContext): string => interfaceLanguage(view).lang ?? view.lang;
