import { nothing, type TemplateResult } from '../elements/base/html.js';
import { compiled, type Gap, type Purpose } from './compile.js';
import { escapedAttribute, escapedText } from './escape.js';

/** Writes a template as markup: what Lit would render. */
export function serialize(value: unknown, purpose: Purpose = 'element'): string {
  const markup: Markup = { text: '', end: tagEnd, purpose };
  write(value, markup);
  return markup.text;
}

/** As {@link serialize}, piece by piece: what is so many templates deep comes as one. */
export function* serializeInPieces(value: unknown, depth: number): Generator<string> {
  let end = tagEnd;
  for (const piece of pieces(value, depth)) {
    if (!piece) continue;
    yield following(end, piece);
    end = piece.charCodeAt(piece.length - 1);
  }
}

/** Pieces that begin and end between tags, or in text. */
function* pieces(value: unknown, depth: number): Generator<string> {
  if (depth && isTemplate(value)) {
    const { markup, gaps } = compiled(value.strings, 'element');
    let piece = markup[0]!;
    let at = 0;
    for (const [index, gap] of gaps.entries()) {
      if (gap.kind === 'text') {
        yield piece;
        yield* pieces(value.values[at], depth - 1);
        piece = markup[index + 1]!;
      } else {
        piece += serializeAttribute(gap, value.values, at) + markup[index + 1]!;
      }
      at += gap.takes;
    }
    yield piece;
  } else if (depth && isIterable(value)) {
    for (const item of value) yield* pieces(item, depth - 1);
  } else {
    yield serialize(value);
  }
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
  extend(piece && to.purpose === 'element' ? following(to.end, piece) : piece, to);

function extend(piece: string, to: Markup): void {
  if (!piece) return;
  to.text += piece;
  to.end = piece.charCodeAt(piece.length - 1);
}

const space = 32;
const tagStart = 60;
const tagEnd = 62;

/**
 * A piece as it stands after what ends with that character. Where text meets text, a comment keeps them apart, as Lit's do:
 * browsers set two text nodes a fraction of a pixel differently from one.
 */
function following(end: number, piece: string): string {
  const start = piece.charCodeAt(0);
  if (end === tagEnd || start === tagStart) return piece;
  return end === space && start === space ? piece.slice(1) : `<!---->${piece}`;
}

function serializeAttribute({ kind, takes, around }: Gap, values: unknown[], at: number): string {
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

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && (value as Partial<TemplateResult>)._$litType$ !== undefined;

const isEmpty = (value: unknown): boolean => value === nothing || value === undefined || value === null;

const isIterable = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value;
