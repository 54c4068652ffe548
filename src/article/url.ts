import { limits } from './limits.js';

/** Use of an address, which decides the schemes it may have. */
export type UrlUse = 'link' | 'image' | 'media';

const schemes: Record<UrlUse, RegExp> = {
  link: /^(?:https?|mailto|tel):/i,
  image: /^(?:https?:|data:image\/[a-z0-9.+-]+[;,])/i,
  media: /^https?:/i,
};

/** A colon, or what some decoder down the line might turn into one, before the path begins: a scheme, or meant as one. */
const schemeLike = /^[^/?]*?(?::|&colon|&#|%3a)/i;

/** Plain web addresses, as most are, which need no closer look. */
const plainAddress = /^https?:\/\/[\x21-\x7e]+$/;

/** Whether something is an address that may be used for anything, and as it is. */
export const isPlainAddress = (address: unknown): address is string =>
  typeof address === 'string' && address.length <= limits.stringLength && plainAddress.test(address);

/**
 * The address as a browser would read it, or `undefined` when it may not be used: only `https:`, `http:` and relative
 * addresses, besides `mailto:` and `tel:` for links and `data:image/…` for images.
 */
export function safeUrl(address: unknown, use: UrlUse): string | undefined {
  if (typeof address !== 'string') return undefined;
  if (plainAddress.test(address)) return address;
  // As the URL standard does: no control characters or spaces around, no tabs or newlines anywhere.

  const url = trimmed(address.replace(/[\t\n\r]/g, ''));
  if (!url) return undefined;
  // eslint-disable-next-line no-control-regex
  if (/[\0-\x1f\x7f\ud800-\udfff]/u.test(url)) return undefined;
  if (url.startsWith('#') || schemes[use].test(url)) return url;
  return schemeLike.test(url) ? undefined : url;
}

/** Takes off what surrounds an address; a loop, since a pattern would be slow on many spaces inside. */
function trimmed(address: string): string {
  let end = address.length;
  while (end && isBlank(address[end - 1]!)) end--;
  let start = 0;
  while (start < end && isBlank(address[start]!)) start++;
  return address.slice(start, end);
}

const isBlank = (character: string): boolean =>
  character <= ' ' || /[\x7f-\xa0\u2028\u2029\ufeff]/.test(character);

/** The candidates of a `srcset` that a browser understands and whose addresses are safe, or `undefined` when none is left. */
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

/** Takes a `srcset` apart as HTML says. */
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

/** The absolute address, where `base` makes that possible; a fragment stays one. */
export function resolveUrl(url: string, base: string | undefined): string {
  if (!base || url.startsWith('#') || plainAddress.test(url)) return url;
  try {
    return new URL(url, base).href;
  } catch {
    return url;
  }
}

/** The origin as it stands in most addresses: of a host whose name is one, at the usual port. */
const plainOrigin = /^https?:\/\/(?:[a-z\d-]+\.)*[a-z][a-z\d-]*(?=[/?#]|$)/;

/** The origin of an absolute address, or `undefined`. */
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
