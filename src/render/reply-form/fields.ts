import type { FieldName } from '../../replies/reply.js';

export type { FieldName };

export type Control = HTMLInputElement | HTMLTextAreaElement;

export interface ReplyField {
  name: FieldName;
  /** Key of its label among the messages. */
  label: 'comment' | 'name' | 'email' | 'website';
  type: 'text' | 'email' | 'url';
  /** Autofill token. Source: HTML's `autocomplete`. */
  autocomplete: 'off' | 'name' | 'email' | 'url';
  required: boolean;
  /** Maximum length, in characters: that of WordPress's database columns. */
  max: number;
}

export const fields: readonly ReplyField[] = [
  { name: 'comment', label: 'comment', type: 'text', autocomplete: 'off', required: true, max: 65525 },
  { name: 'author', label: 'name', type: 'text', autocomplete: 'name', required: true, max: 245 },
  { name: 'email', label: 'email', type: 'email', autocomplete: 'email', required: true, max: 100 },
  { name: 'url', label: 'website', type: 'url', autocomplete: 'url', required: false, max: 200 },
];

/**
 * Returns the fields listed in `names`, in order, those with an asterisk required; the default fields if `names` is not
 * given. There is always a comment, and it is required.
 */
export function chosenFields(names: string | undefined): readonly ReplyField[] {
  if (typeof names !== 'string') return fields;
  const words = names.toLowerCase().split(/[\s,]+/);
  const chosen = [...new Set(words.map((word) => word.replace('*', '')))].flatMap((name) => {
    const required = name === 'comment' || words.includes(`${name}*`);
    return fields.filter((field) => field.name === name).map((field) => ({ ...field, required }));
  });
  return chosen.some(({ name }) => name === 'comment') ? chosen : [fields[0]!, ...chosen];
}

/** Name of the honeypot field, which readers do not see and bots fill in. */
export const trapName = 'ae-leave-empty';

/** Name of the checkbox that allows the service to remember the reader. */
export const consentName = 'wp-comment-cookies-consent';
