/** What an address is used for, and so which schemes it may have. */
export type UrlUse = 'link' | 'image' | 'media';

const schemes: Record<UrlUse, RegExp> = {
  link: /^(?:https?|mailto|tel):/i,
  image: /^(?:https?:|data:image\/[a-z0-9.+-]+[;,])/i,
  media: /^https?:/i,
};

/** A colon, or what some decoder down the line might turn into one, before the path begins: a scheme, or meant as one. */
const schemeLike = /^[^/?]*?(?::|&colon|&#|%3a)/i;

/**
 * The address as a browser would read it, or `undefined` when it may not be used: only `https:`, `http:` and relative
 * addresses, besides `mailto:` and `tel:` for links and `data:image/…` for images.
 */
export function safeUrl(address: unknown, use: UrlUse): string | undefined {
  if (typeof address !== 'string') return undefined;
  // As the URL standard does: no control characters or spaces around, no tabs or newlines anywhere.

  const url = address.replace(/^[\0- \x7f-\xa0\u2028\u2029\ufeff]+|[\0- ]+$|[\t\n\r]+/g, '');
  if (!url) return undefined;
  // eslint-disable-next-line no-control-regex
  if (/[\0-\x1f\x7f]/.test(url)) return undefined;
  if (url.startsWith('#') || schemes[use].test(url)) return url;
  return schemeLike.test(url) ? undefined : url;
}

/** The candidates of a `srcset` with safe addresses, or `undefined` when none is left. */
export function safeSrcset(
  srcset: string,
  resolve: (url: string) => string = (url) => url,
): string | undefined {
  const candidates: string[] = [];
  for (const [, address = '', descriptor = ''] of srcset.matchAll(
    /\s*([^\s,]\S*[^\s,]|[^\s,])(\s+[\d.]+[wx])?\s*(?:,|$)/g,
  )) {
    const url = safeUrl(address, 'image');
    if (url) candidates.push(resolve(url) + descriptor.replace(/\s+/, ' '));
  }
  return candidates.length ? candidates.join(', ') : undefined;
}

/** The absolute address, where `base` makes that possible; a fragment stays one. */
export function resolveUrl(url: string, base: string | undefined): string {
  if (!base || url.startsWith('#')) return url;
  try {
    return new URL(url, base).href;
  } catch {
    return url;
  }
}

/** The origin of an absolute address, or `undefined`. */
export function originOf(url: string | undefined): string | undefined {
  if (!url) return undefined;
  try {
    return new URL(url).origin;
  } catch {
    return undefined;
  }
}
