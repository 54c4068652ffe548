import { hash, isTooLarge } from './fingerprint.js';
import type { Block, CustomMark, Section } from './types.js';

/** Generated keys. They are stored here rather than in the blocks, which contain only data of the article's JSON. */
const made = new WeakMap<Section | Block | CustomMark, string>();

/** `id` or `_key` of a section or block, if it has one. */
export const ownKey = (value: Section | Block | CustomMark): string | undefined =>
  ('_type' in value ? value._key : value.id || value._key) || undefined;

/**
 * Key of a section or block: its `id` or `_key`, or one derived from its content (of a section, its heading, if any),
 * which is the same at any position and in any parse.
 */
export function keyOf(value: Section | Block | CustomMark): string {
  let key = ownKey(value) ?? made.get(value);
  if (key === undefined) {
    key = hashOf('_type' in value ? value : value.heading || value.body);
    made.set(value, key);
  }
  return key;
}

/** Hash of data. Works even if scripts of the page have changed how objects are written as JSON. */
function hashOf(value: unknown): string {
  try {
    return isTooLarge(value) ? 'block' : hash(textOf(value));
  } catch {
    return 'block';
  }
}

const textOf = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? `{${Object.keys(value)
        .map((key) => `${key}:${textOf((value as Record<string, unknown>)[key])}`)
        .join()}}`
    : String(value);

/** Makes the keys of a list unique: a duplicate key gets a suffix. */
export function uniqueKeys(): (key: string) => string {
  const taken = new Set<string>();
  const numbers = new Map<string, number>();
  return (key) => {
    let unique = key;
    let number = numbers.get(key) ?? 2;
    while (taken.has(unique)) unique = `${key}-${number++}`;
    numbers.set(key, number);
    taken.add(unique);
    return unique;
  };
}
