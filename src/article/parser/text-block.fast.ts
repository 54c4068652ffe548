import { limits } from '../limits.js';
import type { Cost } from './budget.js';
import { forms } from './compiled-schema.js';
import { markupIn, type Markup } from './markup.js';
import { isPrintable } from '../text.js';
import type { LinkMark, Span, TextBlock } from '../types.js';
import { isPlainAddress } from '../url.js';

type Values = Readonly<Record<string, unknown>>;

/** An unknown field, its first occurrence in a block, and their number. */
export interface UnknownField {
  shape: 'TextBlock' | 'Span' | 'LinkMark';
  name: string;
  /** Path in the block. */
  path: readonly (string | number)[];
  count: number;
}

/** Cost of a block, and reports on it. */
export interface BlockCost extends Cost {
  unknown: UnknownField[];
  /** Texts that look like markup. */
  markup?: LikeMarkup[];
}

/** Texts of a block that look like markup: kind, first span, and number. */
export interface LikeMarkup {
  code: Markup;
  index: number;
  count: number;
}

/** Maximum number of unknown fields in a block on the fast path. */
const mostUnknown = 100;

/** Marks without a definition. */
export const decorators = new Set(
  'strong em code underline strike-through sub sup mark kbd small ins q'.split(' '),
);

/** Fields of a block in which `null` means a missing value. */
const said = new Set(['_key', 'style', 'listItem', 'level', 'markDefs', 'id', 'checked', 'start']);

/** Maximum number of links for which searching a list is faster than a set. */
const fewLinks = 8;

const noLinks: Links = [];

/** Characters that may be unprintable, or part of markup. */
// eslint-disable-next-line no-control-regex
const odd = /[\0-\x08\x0a-\x1f#*<\]`\x7f\x85\u2028\u2029\ud800-\udfff]|&\S/;

/** Keys of the links in a block. */
type Links = string[] | Set<string>;

/**
 * Copies a valid text block that contains only text, decorators, links and unknown fields, as most do. Returns
 * `undefined` for all others, which take the slow path. Adds to `cost`.
 */
export function plainTextBlock(given: Values, cost: BlockCost): TextBlock | undefined {
  const block: Partial<TextBlock> = {};
  let spans: unknown;
  /** Number of unknown fields before the spans. */
  let before = 0;
  for (const key in given) {
    if (!Object.hasOwn(given, key)) continue;
    const value = given[key];
    if (key === '_type' && value === 'block') block._type = value;
    else if (key === '_key' && isText(value, cost)) block._key = value;
    else if (key === 'style' && isText(value, cost)) block.style = value;
    else if (key === 'children') {
      spans = value;
      before = cost.unknown.length;
      block.children = [];
    } else if (key === 'markDefs' && value !== null) {
      const links = listOf(value, plainLink, cost);
      if (!links) return undefined;
      block.markDefs = links;
    } else if (value === null && said.has(key)) continue;
    else if (key === 'listItem' && listItems.has(value)) block.listItem = value as TextBlock['listItem'];
    else if (key === 'level' && isWhole(value) && value >= 1 && value <= 6) block.level = value;
    else if (key === 'checked' && typeof value === 'boolean') block.checked = value;
    else if (key === 'start' && isWhole(value)) block.start = value;
    else if (!keepsUnknown('TextBlock', key, cost)) return undefined;
    else (block as Record<string, unknown>)[key] = value;
  }
  const { _type, markDefs } = block;
  const links = markDefs?.length ? keysOf(markDefs) : noLinks;
  const after = cost.unknown.length > before ? cost.unknown.splice(before) : undefined;
  const children = listOf(spans, (span, _, index) => plainSpan(span, links, cost, index), cost);
  if (after) cost.unknown.push(...after);
  if (!_type || !children) return undefined;
  block.children = children;
  return block as TextBlock;
}

const listItems = new Set<unknown>(['bullet', 'number', 'check']);

const isWhole = (value: unknown): value is number => Number.isInteger(value);

function keysOf(markDefs: readonly { _key: string }[]): Links {
  const keys = markDefs.map(({ _key }) => _key);
  return keys.length > fewLinks ? new Set(keys) : keys;
}

const lists = { TextBlock: undefined, Span: 'children', LinkMark: 'markDefs' } as const;

/** Whether a field that the fast path does not parse is unknown, and thus kept. */
function keepsUnknown(
  shape: UnknownField['shape'],
  name: string,
  { unknown }: BlockCost,
  index?: number,
): boolean {
  for (const field of unknown) {
    if (field.name !== name || field.shape !== shape) continue;
    field.count++;
    return true;
  }
  if (name === '__proto__' || unknown.length >= mostUnknown || forms[shape].fields.has(name)) return false;
  const list = lists[shape];
  unknown.push({ shape, name, path: list ? [list, index!, name] : [name], count: 1 });
  return true;
}

function plainSpan(given: Values, links: Links, cost: BlockCost, index: number): Span | undefined {
  const span: Partial<Span> = {};
  let isOdd = false;
  for (const key in given) {
    if (!Object.hasOwn(given, key)) continue;
    const value = given[key];
    if (key === '_type' && value === 'span') span._type = value;
    else if (key === 'text' && typeof value === 'string' && value.length <= limits.stringLength) {
      isOdd = odd.test(value);
      if (isOdd && !isPrintable(value)) return undefined;
      span.text = value;
      cost.textLength += value.length;
    } else if (key === 'marks' && value === null) continue;
    else if (key === 'marks') {
      const marks = listOf<string>(value, (mark) => (isKnown(mark, links, cost) ? mark : undefined), cost);
      if (!marks || marks.length > limits.marks) return undefined;
      span.marks = marks;
    } else if (key === '_key' && isText(value, cost)) span._key = value;
    else if (!keepsUnknown('Span', key, cost, index)) return undefined;
    else (span as Record<string, unknown>)[key] = value;
  }
  const { text, marks } = span;
  if (!span._type || text === undefined) return undefined;
  const markup = isOdd && markupIn(text);
  if (markup && !marks?.includes('code')) noteMarkup(markup, cost, index);
  return span as Span;
}

function noteMarkup(code: Markup, cost: BlockCost, index: number): void {
  const known = cost.markup?.find((found) => found.code === code);
  if (known) known.count++;
  else (cost.markup ??= []).push({ code, index, count: 1 });
}

function isKnown(mark: unknown, links: Links, cost: Cost): mark is string {
  if (decorators.has(mark as string)) {
    cost.textLength += (mark as string).length;
    return true;
  }
  return isText(mark, cost) && (Array.isArray(links) ? links.includes(mark) : links.has(mark));
}

function plainLink(given: Values, cost: BlockCost, index: number): LinkMark | undefined {
  const link: Partial<LinkMark> = {};
  for (const key in given) {
    if (!Object.hasOwn(given, key)) continue;
    const value = given[key];
    if (key === '_type' && value === 'link') link._type = value;
    else if (key === '_key' && isText(value, cost)) link._key = value;
    else if (key === 'href' && isPlainAddress(value)) link.href = value;
    else if (!keepsUnknown('LinkMark', key, cost, index)) return undefined;
    else (link as Record<string, unknown>)[key] = value;
  }
  const { _type, _key, href } = link;
  return _type && _key !== undefined && href ? (link as LinkMark) : undefined;
}

/** Copies a list if all entries are valid. */
function listOf<Item>(
  given: unknown,
  read: (entry: never, cost: BlockCost, index: number) => Item | undefined,
  cost: BlockCost,
): Item[] | undefined {
  if (!Array.isArray(given)) return undefined;
  // A proxy may return anything.
  const length = Number(given.length);
  if (length > limits.listLength) return undefined;
  // Growing a list takes more memory than it needs.
  const items = new Array<Item>(length);
  for (let index = 0; index < length; index++) {
    const entry: unknown = given[index];
    const item = entry === null || entry === undefined ? undefined : read(entry as never, cost, index);
    if (item === undefined) return undefined;
    items[index] = item;
  }
  cost.items += length;
  return items;
}

function isText(value: unknown, cost: Cost): value is string {
  if (typeof value !== 'string' || value.length > limits.stringLength || !isPrintable(value)) return false;
  cost.textLength += value.length;
  return true;
}
