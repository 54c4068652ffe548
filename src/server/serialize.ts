import { nothing, type TemplateResult } from '../elements/base/html.js';
import { compiled, type Gap } from './compile.js';

/** Writes a template as markup: what Lit would render, without its marks. `light` leaves out what styles and scripts need. */
export function serialize(value: unknown, light = false): string {
  if (typeof value === 'string') return escapedText(value);
  if (isTemplate(value)) return serializeTemplate(value, light);
  if (isEmpty(value)) return '';
  if (!isIterable(value)) return escapedText(String(value));
  let markup = '';
  for (const item of value) markup += serialize(item, light);
  return markup;
}

/** As {@link serialize}, piece by piece: what is so many templates deep comes as one. */
export function* serializeInPieces(value: unknown, depth: number): Generator<string> {
  if (depth && isTemplate(value)) {
    const { markup, gaps } = compiled(value.strings, false);
    let at = 0;
    for (const [index, gap] of gaps.entries()) {
      yield markup[index]!;
      if (gap.kind === 'text') yield* serializeInPieces(value.values[at], depth - 1);
      else yield serializeAttribute(gap, value.values, at);
      at += gapsIn(gap);
    }
    yield markup.at(-1)!;
  } else if (depth && isIterable(value) && typeof value !== 'string') {
    for (const item of value) yield* serializeInPieces(item, depth - 1);
  } else {
    yield serialize(value);
  }
}

function serializeTemplate({ strings, values }: TemplateResult, light: boolean): string {
  const { markup, gaps } = compiled(strings, light);
  let out = markup[0]!;
  let at = 0;
  for (let index = 0; index < gaps.length; index++) {
    const gap = gaps[index]!;
    out += gap.kind === 'text' ? serialize(values[at], light) : serializeAttribute(gap, values, at);
    out += markup[index + 1]!;
    at += gapsIn(gap);
  }
  return out;
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
