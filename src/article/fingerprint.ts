/**
 * A short text that is the same for the same plain data, and another for almost all other data; `undefined` for what is no
 * plain data, as an article's fields of unknown names may be.
 */
export function fingerprint(data: unknown): string | undefined {
  const text = plain(data);
  if (text === undefined) return undefined;
  // Two multiplicative hashes of 32 bits: enough to tell one version of an article from another, not to keep secrets.
  let one = 0x5eadbeef;
  let other = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 4) {
    const four =
      text.charCodeAt(index) ^
      (text.charCodeAt(index + 1) << 8) ^
      (text.charCodeAt(index + 2) << 16) ^
      (text.charCodeAt(index + 3) << 24);
    one = Math.imul(one ^ four, 0x1e35a7bd);
    other = Math.imul(other ^ four, 0x5f356495);
  }
  one = Math.imul(one ^ (one >>> 15), 0x5bd1e995) ^ other;
  other = Math.imul(other ^ (other >>> 13), 0x27d4eb2f) ^ one;
  return (one >>> 0).toString(36) + (other >>> 0).toString(36);
}

function plain(data: unknown): string | undefined {
  try {
    return JSON.stringify(data);
  } catch {
    return undefined;
  }
}
