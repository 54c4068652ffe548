import { limits } from '../limits.js';
import { inlineTypes } from '../schema.generated.js';
import { blockTypeOf } from './aliases.js';
import { wordsIn } from './rescue.js';
import { isObject, type Values } from './json.js';

export const isNamespaced = (type: unknown): boolean => typeof type === 'string' && /^[^.]+\../.test(type);

/** What Portable Text and JSON-LD put into all objects. */
export const systemFields = new Set(['_key', '_type', '@context', '@id', '@type']);

/** Whether something is read as a span. */
export const isSpan = (value: unknown): boolean =>
  typeof value === 'string' ||
  (isObject(value) &&
    (value._type === 'span' || (value._type === undefined && typeof value.text === 'string')));

/** Whether something may stand among the spans of a text block. */
export const isInline = (value: unknown): boolean =>
  isSpan(value) ||
  (isObject(value) && typeof value._type === 'string' && Object.hasOwn(inlineTypes, value._type));

/** Whether markup in an object's text is what it says. */
export const isListing = ({ style, marks }: Values): boolean =>
  style === 'code' || (Array.isArray(marks) && hasSome(marks, (mark) => mark === 'code'));

/** Whether a list is the children of a text block. */
export const isSpans = (list: unknown[]): boolean =>
  hasSome(list, (item) => isObject(item) && isSpan(item)) && isLine(list);

/** Whether all entries of a list may stand among spans. */
export const isLine = (list: unknown[]): boolean => !hasSome(list, (item) => !isInline(item));

/** Whether a list holds blocks, or nodes of another format, rather than sections. */
export const holdsBlocks = (list: unknown[]): boolean =>
  hasSome(list, (item) => {
    if (!isObject(item)) return false;
    const { _type, type = _type, nodeType = type, role = nodeType } = item;
    if (typeof role !== 'string') return Array.isArray(item.children);
    return !!blockTypeOf(_type) || !['body', 'heading', 'title'].some((key) => Object.hasOwn(item, key));
  });

/** Whether some of the entries of a list that are read are so. There may be billions of holes behind them. */
export function hasSome(list: unknown[], isSo: (item: unknown) => boolean): boolean {
  const length = Math.min(list.length, limits.listLength);
  for (let index = 0; index < length; index++) {
    if (index in list && isReadable(list[index]) && isSo(list[index])) return true;
  }
  return false;
}

/** Whether one may ask what something is: not of a proxy that has been revoked. */
function isReadable(value: unknown): boolean {
  try {
    return Array.isArray(value) || true;
  } catch {
    return false;
  }
}

/** The fields of an object that have these names. */
export const pick = (source: Values, keys: string[]): Values =>
  Object.fromEntries(keys.map((key) => [key, source[key]]));

/** The words in a value, in one line. */
export const lineOf = (value: unknown): string => wordsIn(value).replace(/\s+/g, ' ').trim();
