import { webAddress } from '../../replies/web-address.js';
import type { Locale } from '../../locales/locale.js';
import { fields, type Control, type FieldName, type ReplyField } from './fields.js';

/** Possible errors of a field. `refused`: rejected by the service. */
export type FieldError = 'required' | 'invalid' | 'too-long' | 'refused';

/** Maps the validity of a control to an error. */
export function errorOf({ name, validity, value, required }: Control): FieldError | undefined {
  if (required && !value.trim()) return 'required';
  if (value.length > fieldNamed(name as FieldName).max) return 'too-long';
  if (name === 'url' && value.trim() && !webAddress(value)) return 'invalid';
  return validity.valid ? undefined : 'invalid';
}

const fieldNamed = (wanted: FieldName): ReplyField => fields.find(({ name }) => name === wanted)!;

/** Message for an error. */
export function errorText(name: FieldName, error: FieldError, locale: Locale): string {
  const { label, max } = fieldNamed(name);
  if (error === 'required') return locale.fieldRequired(locale[label]);
  if (error === 'refused' && (name === 'comment' || name === 'author')) return locale.replyInvalid;
  if (error === 'too-long') return locale.tooLong(locale[label], max.toLocaleString(locale.lang));
  return name === 'email' ? locale.emailInvalid : locale.websiteInvalid;
}
