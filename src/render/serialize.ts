import { compiled, forElements, type Gap, type Purpose } from './template.js';
import { escapedAttribute, escapedText } from './escape.js';
import { nothing, type TemplateResult } from './html.js';
import { templateOf, Templates } from './node.js';

/** Serializes a template to the markup that Lit would render. */
export function serialize(value: unknown, purpose: Purpose = forElements): string {
  const outer = { end, purpose: current };
  end = tagEnd;
  current = purpose;
  try {
    return written('', value);
  } finally {
    ({ end, purpose: current } = outer);
  }
}

/** Code of the last character written. Reading it from the text would flatten the string each time. */
let end = 0;
let current: Purpose;

/** Appends a value to the text. */
function written(text: string, value: unknown): string {
  if (typeof value === 'string') return appended(text, escapedText(value));
  if (isEmpty(value)) return text;
  if (isTemplate(value)) return withTemplate(text, value);
  // As below; an iterator is slower.
  if (value instanceof Templates) {
    for (const piece of value.pieces) text = written(text, templateOf(piece));
    return text;
  }
  if (isIterable(value)) {
    for (const item of value) text = written(text, item);
    return text;
  }
  return appended(text, escapedText(String(value)));
}

function withTemplate(text: string, { strings, values }: TemplateResult): string {
  const { markup, gaps } = compiled(strings, current);
  text = appended(text, markup[0]!);
  let at = 0;
  for (let index = 0; index < gaps.length; index++) {
    const gap = gaps[index]!;
    const next = markup[index + 1]!;
    if (gap.kind === 'text') {
      text = appended(written(text, values[at]), next);
    } else {
      text += serializeAttribute(gap, values, at) + next;
      if (next) end = next.charCodeAt(next.length - 1);
    }
    at += gap.takes;
  }
  return text;
}

/** Appends a piece that is not inside an open tag. */
function appended(text: string, piece: string): string {
  if (!piece) return text;
  const more = current === forElements ? following(end, piece) : piece;
  end = piece.charCodeAt(piece.length - 1);
  return text + more;
}

const space = 32;
const tagStart = 60;
export const tagEnd = 62;

/**
 * Returns a piece as it follows text that ends with a character. Adjacent texts are separated by a comment, as in Lit:
 * browsers position two text nodes slightly differently from one.
 */
export function following(end: number, piece: string): string {
  if (end === tagEnd) return piece;
  const start = piece.charCodeAt(0);
  if (start === tagStart) return piece;
  return end === space && start === space ? piece.slice(1) : `<!---->${piece}`;
}

export function serializeAttribute({ kind, takes, around }: Gap, values: unknown[], at: number): string {
  if (kind === 'dropped') return '';
  let markup = around[0]!;
  if (kind === 'boolean') return values[at] && values[at] !== nothing ? markup : '';
  for (let index = 0; index < takes; index++) {
    const value = values[at + index];
    if (value === nothing) return '';
    if (!isEmpty(value)) markup += escapedAttribute(typeof value === 'string' ? value : String(value));
    markup += around[index + 1]!;
  }
  return markup;
}

export const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && (value as Partial<TemplateResult>)._$litType$ !== undefined;

const isEmpty = (value: unknown): boolean => value === nothing || value === undefined || value === null;

export const isIterable = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value;
