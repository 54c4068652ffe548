/**
 * A short text that is the same for the same plain data, and another for almost all other data; `undefined` for what is no
 * plain data, as an article's fields of unknown names may be.
 */
export function fingerprint(data: unknown): string | undefined {
  const text = plain(data);
  if (text === undefined) return undefined;
  // Two multiplicative hashes of 32 bits: enough to tell one version of an article from another, not to keep secrets.
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 2) {
    const pair = text.charCodeAt(index) | (text.charCodeAt(index + 1) << 16);
    one = Math.imul(one ^ pair, 2654435761);
    other = Math.imul(other ^ pair, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 15), 2246822507) ^ other;
  other = Math.imul(other ^ (other >>> 13), 3266489909) ^ one;
  return (one >>> 0).toString(36) + (other >>> 0).toString(36);
}

function plain(data: unknown): string | undefined {
  try {
    return JSON.stringify(data);
  } catch {
    return undefined;
  }
}
