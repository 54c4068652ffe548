/**
 * Returns a short text that is the same for equal plain data and differs for almost all other data; `undefined` if a
 * part is not plain data, as unknown fields of an article may be. Parts may be grouped in lists. A large part is read
 * only once and must not change, so that a server that keeps parsed articles need not read them again for each page.
 */
export function fingerprint(parts: unknown[]): string | undefined {
  try {
    let text = '';
    for (const part of parts) text += Array.isArray(part) ? part.map(lineOf).join('') : lineOf(part);
    return hash(text);
  } catch {
    return undefined;
  }
}

/** Maximum number of values that are read. */
const largest = 10_000_000;

/**
 * Number of values in the JSON of an object. An object that occurs several times is counted once; one that contains
 * itself is infinite.
 */
function sizeOf(value: object, sizes: Map<object, number>): number {
  const known = sizes.get(value);
  if (known !== undefined) return known;
  sizes.set(value, Infinity);
  let size = 1;
  for (const part of Object.values(value) as unknown[]) size += isObject(part) ? sizeOf(part, sizes) : 1;
  sizes.set(value, size);
  return size;
}

/** Whether the JSON of a value is infinite or would exceed the available memory. */
export const isTooLarge = (value: unknown): boolean => isObject(value) && sizeOf(value, new Map()) > largest;

/** Minimum length of the JSON of a part that is read only once. */
const large = 1000;

const hashes = new WeakMap<object, string>();

const lineOf = (part: unknown): string => `${textOf(part)}\n`;

/** A part as JSON, or the hash of a large one. */
function textOf(part: unknown): string {
  const known = isObject(part) && hashes.get(part);
  if (known) return known;
  if (isTooLarge(part)) throw new RangeError('Too much to write');
  const text = JSON.stringify(part);
  if (!isObject(part) || text.length < large) return text;
  const found = hash(text);
  hashes.set(part, found);
  return found;
}

const isObject = (part: unknown): part is object => typeof part === 'object' && part !== null;

/** Two 32-bit multiplicative hashes: enough to tell versions of an article apart, not cryptographic. */
export function hash(text: string): string {
  let one = 0x5eadbeef;
  let other = 0x41c6ce57;
  const mix = (letters: number): void => {
    one = Math.imul(one ^ letters, 0x1e35a7bd);
    other = Math.imul(other ^ letters, 0x5f356495);
  };
  let index = 0;
  // Four at a time, never past the end, which is slower in engines.
  for (; index < text.length - 3; index += 4) {
    mix(
      text.charCodeAt(index) ^
        (text.charCodeAt(index + 1) << 8) ^
        (text.charCodeAt(index + 2) << 16) ^
        (text.charCodeAt(index + 3) << 24),
    );
  }
  for (; index < text.length; index++) mix(text.charCodeAt(index));
  one = Math.imul(one ^ (one >>> 15), 0x5bd1e995) ^ other;
  other = Math.imul(other ^ (other >>> 13), 0x27d4eb2f) ^ one;
  return (one >>> 0).toString(36) + (other >>> 0).toString(36);
}
