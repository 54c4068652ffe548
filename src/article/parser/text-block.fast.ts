import { limits } from '../limits.js';
import type { Cost } from './budget.js';
import { markupIn } from './markup.js';
import { isPrintable } from '../text.js';
import type { LinkMark, Span, TextBlock } from '../types.js';
import { isPlainAddress } from '../url.js';

type Values = Readonly<Record<string, unknown>>;

/** Marks that need no definition. */
export const decorators = new Set(['strong', 'em', 'code', 'underline', 'strike-through', 'sub', 'sup']);

/** Fields of a block in which `null` says nothing. */
const said = new Set(['_key', 'style', 'listItem', 'level', 'markDefs']);

const noLinks = new Set<string>();

const styles = new Set<unknown>(['normal', 'h3', 'h4', 'blockquote', 'code'] satisfies TextBlock['style'][]);

/**
 * A copy of a text block that is as the format says and has nothing in it but words, decorators and links, as most have;
 * `undefined` for all others, which take a closer look. Adds to `cost` what it takes.
 */
export function plainTextBlock(given: Values, cost: Cost): TextBlock | undefined {
  const block: Partial<TextBlock> = {};
  let spans: unknown;
  for (const key in given) {
    if (!Object.hasOwn(given, key)) continue;
    const value = given[key];
    if (key === '_type' && value === 'block') block._type = value;
    else if (key === '_key' && isText(value, cost)) block._key = value;
    else if (value === null && said.has(key)) continue;
    else if (key === 'style' && styles.has(value)) block.style = value as TextBlock['style'];
    else if (key === 'children') {
      spans = value;
      block.children = [];
    } else if (key === 'markDefs') {
      const links = listOf(value, plainLink, cost);
      if (!links) return undefined;
      block.markDefs = links;
    } else return undefined;
  }
  const { _type, markDefs } = block;
  const links = !markDefs ? noLinks : new Set((markDefs as LinkMark[] | undefined)?.map(({ _key }) => _key));
  const children = listOf(spans, (span) => plainSpan(span, links, cost), cost);
  if (!_type || !children) return undefined;
  block.children = children;
  return block as TextBlock;
}

function plainSpan(given: Values, links: Set<string>, cost: Cost): Span | undefined {
  const span: Partial<Span> = {};
  for (const key in given) {
    if (!Object.hasOwn(given, key)) continue;
    const value = given[key];
    if (key === '_type' && value === 'span') span._type = value;
    else if (key === 'text' && isText(value, cost) && !markupIn(value)) span.text = value;
    else if (key === 'marks' && value === null) continue;
    else if (key === 'marks') {
      const marks = listOf<string>(value, (mark) => (isKnown(mark, links, cost) ? mark : undefined), cost);
      if (!marks || marks.length > limits.marks) return undefined;
      span.marks = marks;
    } else return undefined;
  }
  return span._type && span.text !== undefined ? (span as Span) : undefined;
}

const isKnown = (mark: unknown, links: Set<string>, cost: Cost): mark is string =>
  isText(mark, cost) && (decorators.has(mark) || links.has(mark));

function plainLink(given: Values, cost: Cost): LinkMark | undefined {
  const link: Partial<LinkMark> = {};
  for (const key in given) {
    if (!Object.hasOwn(given, key)) continue;
    const value = given[key];
    if (key === '_type' && value === 'link') link._type = value;
    else if (key === '_key' && isText(value, cost)) link._key = value;
    else if (key === 'href' && isPlainAddress(value)) link.href = value;
    else return undefined;
  }
  const { _type, _key, href } = link;
  return _type && _key !== undefined && href ? (link as LinkMark) : undefined;
}

/** A copy of a list of which every entry is as it should be. */
function listOf<Item>(
  given: unknown,
  read: (entry: never, cost: Cost) => Item | undefined,
  cost: Cost,
): Item[] | undefined {
  if (!Array.isArray(given)) return undefined;
  // A proxy may say anything.
  const length = Number(given.length);
  if (length > limits.listLength) return undefined;
  // A list that grows takes more memory than it needs.
  const items = new Array<Item>(length);
  for (let index = 0; index < length; index++) {
    const entry: unknown = given[index];
    const item = entry === null || entry === undefined ? undefined : read(entry as never, cost);
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
