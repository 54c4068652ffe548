import { hash, isTooLarge } from './fingerprint.js';
import type { Block, CustomMark, Section } from './types.js';

/** Keys that were made. They are kept here and not in the blocks, which hold what the article's JSON holds and no more. */
const made = new WeakMap<Section | Block | CustomMark, string>();

/** The key that a section or block has of its own. */
export const ownKey = (value: Section | Block | CustomMark): string | undefined =>
  ('_type' in value ? value._key : value.id || value._key) || undefined;

/**
 * Key of a section or block: the `id` or `_key` that it has, or one made of its content (of a section, its
 * heading, if it has one), which is the same wherever it stands and whenever it is parsed.
 */
export function keyOf(value: Section | Block | CustomMark): string {
  let key = ownKey(value) ?? made.get(value);
  if (key === undefined) {
    key = hashOf('_type' in value ? value : value.heading || value.body);
    made.set(value, key);
  }
  return key;
}

/** A hash of data, whatever a page's scripts have made of JSON. */
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

/** Makes keys of one list unique: a key that has been there before gets a suffix. */
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
