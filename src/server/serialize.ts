import { nothing, type TemplateResult } from '../elements/base/html.js';
import { compiled, type Gap, type Purpose } from './compile.js';

/** Writes a template as markup: what Lit would render. */
export function serialize(value: unknown, purpose: Purpose = 'element'): string {
  if (typeof value === 'string') return escapedText(value);
  if (isTemplate(value)) return serializeTemplate(value, purpose);
  if (isEmpty(value)) return '';
  if (!isIterable(value)) return escapedText(String(value));
  let markup = '';
  for (const item of value) markup = joined(markup, serialize(item, purpose), purpose);
  return markup;
}

/** As {@link serialize}, piece by piece: what is so many templates deep comes as one. */
export function* serializeInPieces(value: unknown, depth: number): Generator<string> {
  let last = '';
  for (const piece of pieces(value, depth)) {
    if (!piece) continue;
    yield joined(last, piece, 'element').slice(last.length);
    last = piece.slice(-1);
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
      at += gapsIn(gap);
    }
    yield piece;
  } else if (depth && isIterable(value)) {
    for (const item of value) yield* pieces(item, depth - 1);
  } else {
    yield serialize(value);
  }
}

function serializeTemplate({ strings, values }: TemplateResult, purpose: Purpose): string {
  const { markup, gaps } = compiled(strings, purpose);
  let out = markup[0]!;
  let at = 0;
  for (let index = 0; index < gaps.length; index++) {
    const gap = gaps[index]!;
    const next = markup[index + 1]!;
    if (gap.kind === 'text')
      out = joined(joined(out, serialize(values[at], purpose), purpose), next, purpose);
    else out += serializeAttribute(gap, values, at) + next;
    at += gapsIn(gap);
  }
  return out;
}

const space = 32;
const tagStart = 60;
const tagEnd = 62;

/**
 * Two pieces, one after the other. Where text meets text, a comment keeps them apart, as Lit's do: browsers set two text nodes
 * a fraction of a pixel differently from one.
 */
function joined(before: string, after: string, purpose: Purpose): string {
  if (!before || !after) return before + after;
  const end = before.charCodeAt(before.length - 1);
  const start = after.charCodeAt(0);
  if (end === tagEnd || start === tagStart || purpose !== 'element') return before + after;
  return end === space && start === space ? before + after.slice(1) : `${before}<!---->${after}`;
}

/** How many values a gap takes. */
const gapsIn = (gap: Gap): number => (gap.kind === 'text' ? 1 : Math.max(gap.words.length - 1, 1));

function serializeAttribute(gap: Exclude<Gap, { kind: 'text' }>, values: unknown[], at: number): string {
  const { kind, name, words } = gap;
  if (kind === 'dropped') return '';
  if (kind === 'boolean') return values[at] && values[at] !== nothing ? ` ${name}` : '';
  let text = words[0];
  for (let index = 0; index < gapsIn(gap); index++) {
    const value = values[at + index];
    if (value === nothing) return '';
    text += `${isEmpty(value) ? '' : String(value)}${words[index + 1] ?? ''}`;
  }
  return ` ${name}="${escapedAttribute(text)}"`;
}

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && '_$litType$' in value;

const isEmpty = (value: unknown): boolean => value === nothing || value === undefined || value === null;

const isIterable = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value;

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\0': '\ufffd',
};

const entity = (character: string): string => entities[character]!;

/** Text for between tags. */
export const escapedText = (text: string): string =>
  // eslint-disable-next-line no-control-regex
  /[&<>\r\0]/.test(text) ? text.replace(/[&<>\r\0]/g, entity) : text;

/** Text for the value of an attribute in double quotes. */
export const escapedAttribute = (text: string): string =>
  // eslint-disable-next-line no-control-regex
  /[&<>"\r\0]/.test(text) ? text.replace(/[&<>"\r\0]/g, entity) : text;
