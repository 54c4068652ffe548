import type { Locale } from '../../locales/locale.js';
import { html, nothing } from '../html.js';
import { errorText, type FieldError } from './field-errors.js';
import type { FieldName } from './fields.js';

/** Error summary, with a link to each field. */
export function errorSummary(errors: [FieldName, FieldError][], locale: Locale): unknown {
  if (!errors.length) return nothing;
  return html`<p>${locale.errorSummary(errors.length)}</p>
    <ul>
      ${errors.map(([name, kind]) => html`<li><a href="#ae-reply-${name}">${errorText(name, kind, locale)}</a></li>`)}
    </ul>`;
}

/** Error message of a field. */
export const fieldError = (name: FieldName, error: FieldError | undefined, locale: Locale): unknown =>
  error ? errorText(name, error, locale) : nothing;
