import { limits } from '../limits.js';
import { inlineTypes } from '../schema.generated.js';
import { blockTypeOf } from './aliases.js';
import { wordsIn } from './rescue.js';
import { isObject, type Values } from './json.js';

export const isNamespaced = (type: unknown): boolean => typeof type === 'string' && /^[^.]+\../.test(type);

/** Fields that Portable Text and JSON-LD add to any object. */
export const systemFields = new Set(['_key', '_type', '@context', '@id', '@type']);

/** Whether a value is parsed as a span. */
export const isSpan = (value: unknown): boolean =>
  typeof value === 'string' ||
  (isObject(value) &&
    (value._type === 'span' || (value._type === undefined && typeof value.text === 'string')));

/** Whether a value may be a child of a text block. */
export const isInline = (value: unknown): boolean =>
  isSpan(value) ||
  (isObject(value) && typeof value._type === 'string' && Object.hasOwn(inlineTypes, value._type));

/** Whether markup in an object's text is literal. */
export const isListing = ({ style, marks }: Values): boolean =>
  style === 'code' || (Array.isArray(marks) && hasSome(marks, (mark) => mark === 'code'));

/** Whether a list is the children of a text block. */
export const isSpans = (list: unknown[]): boolean =>
  hasSome(list, (item) => isObject(item) && isSpan(item)) && isLine(list);

/** Whether all entries of a list may be children of a text block. */
export const isLine = (list: unknown[]): boolean => !hasSome(list, (item) => !isInline(item));

/** Whether a list contains blocks, or nodes of another format, rather than sections. */
export const holdsBlocks = (list: unknown[]): boolean =>
  hasSome(list, (item) => {
    if (!isObject(item)) return false;
    const { _type, type = _type, nodeType = type, role = nodeType } = item;
    if (typeof role !== 'string') return Array.isArray(item.children);
    return !!blockTypeOf(_type) || !['body', 'heading', 'title'].some((key) => Object.hasOwn(item, key));
  });

/** Whether any entry of a list satisfies a test, among those that are parsed. Billions of holes may follow them. */
export function hasSome(list: unknown[], isSo: (item: unknown) => boolean): boolean {
  const length = Math.min(list.length, limits.listLength);
  for (let index = 0; index < length; index++) {
    if (index in list && isReadable(list[index]) && isSo(list[index])) return true;
  }
  return false;
}

/** Whether the type of a value can be tested. That of a revoked proxy cannot. */
function isReadable(value: unknown): boolean {
  try {
    return Array.isArray(value) || true;
  } catch {
    return false;
  }
}

/** Returns the given fields of an object. */
export const pick = (source: Values, keys: string[]): Values =>
  Object.fromEntries(keys.map((key) => [key, source[key]]));

/** Text in a value, as one line. */
export const lineOf = (value: unknown): string => wordsIn(value).replace(/\s+/g, ' ').trim();
