import { limits } from './limits.js';

/** Use of a URL, which determines the schemes that it may have. */
export type UrlUse = 'link' | 'image' | 'media';

const schemes: Record<UrlUse, RegExp> = {
  link: /^(?:https?|mailto|tel):/i,
  image: /^(?:https?:|data:image\/[a-z0-9.+-]+[;,])/i,
  media: /^https?:/i,
};

/** A colon, or something that a later decoder may turn into one, before the path: a scheme, or an attempt at one. */
const schemeLike = /^[^/?]*?(?::|&colon|&#|%3a)/i;

/** Ordinary web URLs, as most are, which need no further checks. */
const plainAddress = /^https?:\/\/[\x21-\x7e]+$/;

/** Whether a value is a URL that is safe for any use, unchanged. */
export const isPlainAddress = (address: unknown): address is string =>
  typeof address === 'string' && address.length <= limits.stringLength && plainAddress.test(address);

/**
 * Returns the URL as a browser would parse it; `undefined` if it may not be used. Allowed are `https:`, `http:` and
 * relative URLs, also `mailto:` and `tel:` for links and `data:image/…` for images.
 */
export function safeUrl(address: unknown, use: UrlUse): string | undefined {
  if (typeof address !== 'string') return undefined;
  if (plainAddress.test(address)) return address;
  // As in the URL standard: removes control characters and spaces at both ends, and tabs and newlines anywhere.

  const url = trimmed(address.replace(/[\t\n\r]/g, ''));
  if (!url) return undefined;
  // eslint-disable-next-line no-control-regex
  if (/[\0-\x1f\x7f\ud800-\udfff]/u.test(url)) return undefined;
  if (url.startsWith('#') || schemes[use].test(url)) return url;
  return schemeLike.test(url) ? undefined : url;
}

/** Trims a URL. A loop, since a pattern would be slow on many spaces inside. */
function trimmed(address: string): string {
  let end = address.length;
  while (end && isBlank(address[end - 1]!)) end--;
  let start = 0;
  while (start < end && isBlank(address[start]!)) start++;
  return address.slice(start, end);
}

const isBlank = (character: string): boolean =>
  character <= ' ' || /[\x7f-\xa0\u2028\u2029\ufeff]/.test(character);

/**
 * Returns the candidates of a `srcset` that browsers understand and whose URLs are safe; `undefined` if there are none.
 */
export function safeSrcset(
  srcset: string,
  resolve: (url: string) => string = (url) => url,
  onDropped: () => void = () => {},
): string | undefined {
  const kept: string[] = [];
  for (const { address, descriptor } of candidates(srcset)) {
    const url = safeUrl(address, 'image');
    if (url && /^(?:[\d.]+[wx])?$/.test(descriptor)) kept.push(`${resolve(url)} ${descriptor}`.trim());
    else onDropped();
  }
  return kept.length ? kept.join(', ') : undefined;
}

/** Parses a `srcset` as specified in HTML. */
function* candidates(srcset: string): Iterable<{ address: string; descriptor: string }> {
  let at = 0;
  const take = (pattern: RegExp): string => {
    const start = at;
    while (at < srcset.length && pattern.test(srcset[at]!)) at++;
    return srcset.slice(start, at);
  };
  for (take(/[\s,]/); at < srcset.length; take(/[\s,]/)) {
    const word = take(/\S/);
    let end = word.length;
    while (word[end - 1] === ',') end--;
    const address = word.slice(0, end);
    const start = at;
    const endsHere = end < word.length;
    for (let inside = false; !endsHere && at < srcset.length && (inside || srcset[at] !== ','); at++) {
      inside = srcset[at] === '(' || (inside && srcset[at] !== ')');
    }
    yield { address, descriptor: srcset.slice(start, at).trim() };
  }
}

/** Resolves a URL against `base`, if given. A fragment is returned unchanged. */
export function resolveUrl(url: string, base: string | undefined): string {
  if (!base || url.startsWith('#') || plainAddress.test(url)) return url;
  try {
    return new URL(url, base).href;
  } catch {
    return url;
  }
}

/** Origin in most URLs: a host with a name, at the default port. */
const plainOrigin = /^https?:\/\/(?:[a-z\d-]+\.)*[a-z][a-z\d-]*(?=[/?#]|$)/;

/** Returns the origin of an absolute URL; `undefined` for any other. */
export function originOf(url: string | undefined): string | undefined {
  if (!url) return undefined;
  const plain = plainOrigin.exec(url)?.[0];
  if (plain) return plain;
  try {
    return new URL(url).origin;
  } catch {
    return undefined;
  }
}

/** Makes a URL absolute; returns `undefined` if it is missing or invalid. */
export function absoluteUrl(url: string | undefined, base?: string): string | undefined {
  if (isPlainAddress(url)) return url;
  try {
    return url ? new URL(url, base).href : undefined;
  } catch {
    return undefined;
  }
}
