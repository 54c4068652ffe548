import { compiled, forElements, type Gap, type Purpose } from './compile.js';
import { escapedAttribute, escapedText } from './escape.js';
import { nothing, type TemplateResult } from './html.js';

/** Writes a template as markup: what Lit would render. */
export function serialize(value: unknown, purpose: Purpose = forElements): string {
  const markup: Markup = { text: '', end: tagEnd, purpose };
  write(value, markup);
  return markup.text;
}

/** Markup that grows. How it ends is noted: to look would make one string of all that is there, each time. */
interface Markup {
  text: string;
  /** Code of the last character. */
  end: number;
  purpose: Purpose;
}

function write(value: unknown, to: Markup): void {
  if (typeof value === 'string') append(escapedText(value), to);
  else if (isEmpty(value)) return;
  else if (isTemplate(value)) writeTemplate(value, to);
  else if (isIterable(value)) for (const item of value) write(item, to);
  else append(escapedText(String(value)), to);
}

function writeTemplate({ strings, values }: TemplateResult, to: Markup): void {
  const { markup, gaps } = compiled(strings, to.purpose);
  append(markup[0]!, to);
  let at = 0;
  for (let index = 0; index < gaps.length; index++) {
    const gap = gaps[index]!;
    const next = markup[index + 1]!;
    if (gap.kind === 'text') {
      write(values[at], to);
      append(next, to);
    } else {
      extend(serializeAttribute(gap, values, at) + next, to);
    }
    at += gap.takes;
  }
}

/** Adds a piece that is no part of a tag which is open. */
const append = (piece: string, to: Markup): void =>
  extend(piece && to.purpose === forElements ? following(to.end, piece) : piece, to);

function extend(piece: string, to: Markup): void {
  if (!piece) return;
  to.text += piece;
  to.end = piece.charCodeAt(piece.length - 1);
}

const space = 32;
const tagStart = 60;
export const tagEnd = 62;

/**
 * A piece as it stands after what ends with that character. Where text meets text, a comment keeps them apart, as Lit's do:
 * browsers set two text nodes a fraction of a pixel differently from one.
 */
export function following(end: number, piece: string): string {
  const start = piece.charCodeAt(0);
  if (end === tagEnd || start === tagStart) return piece;
  return end === space && start === space ? piece.slice(1) : `<!---->${piece}`;
}

export function serializeAttribute({ kind, takes, around }: Gap, values: unknown[], at: number): string {
  if (kind === 'dropped') return '';
  let markup = around[0]!;
  if (kind === 'boolean') return values[at] && values[at] !== nothing ? markup : '';
  for (let index = 0; index < takes; index++) {
    const value = values[at + index];
    if (value === nothing) return '';
    markup += (isEmpty(value) ? '' : escapedAttribute(String(value))) + around[index + 1]!;
  }
  return markup;
}

export const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && (value as Partial<TemplateResult>)._$litType$ !== undefined;

const isEmpty = (value: unknown): boolean => value === nothing || value === undefined || value === null;

export const isIterable = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value;
