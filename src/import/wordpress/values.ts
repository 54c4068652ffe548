import { isObject } from '../../article/parser/json.js';
import { lineOf } from '../html/nodes.js';
import { parseHtml } from '../html/tree.js';

/** The text in a field of a value, `undefined` if there is none. */
export function textIn(value: unknown, field: string): string | undefined {
  const text = isObject(value) ? value[field] : undefined;
  return typeof text === 'string' ? text : undefined;
}

/** The words of markup, in one line. */
export const plainOf = (html: string): string =>
  /[<&\n]/.test(html) ? lineOf(parseHtml(html).root) : html.trim();

/** A field's words as plain text: those of `rendered`, `raw`, or of the string itself. */
export function plainIn(value: unknown): string | undefined {
  const html = typeof value === 'string' ? value : (textIn(value, 'rendered') ?? textIn(value, 'raw'));
  return (html && plainOf(html)) || undefined;
}

export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, 1000) : []);
