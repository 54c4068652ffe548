import type { Article } from '../article/types.js';
import { originOf, safeUrl } from '../article/url.js';

/** All header values that contain data of an article or a URL are created in this module. */

/** Allows scripts of any site to read the response. */
export const corsHeaders = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
};

/** Headers of every response with content. */
export const common = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
};

/** BCP 47 language tag. */
const languageTag = /^[a-z\d]+(?:-[a-z\d]+)*$/i;

/**
 * Headers with the language of an article and its canonical URL.
 *
 * @param pageUrl URL of the page, if the article is a page of its own: its terms may ask for the page to be indexed.
 */
export function contentHeaders(article: Article, pageUrl?: string): Record<string, string> {
  const { inLanguage, url, syndication } = article;
  const isIndexed = pageUrl && syndication?.robots === 'index' && originOf(url) !== originOf(pageUrl);
  const canonical = isIndexed ? undefined : serialized(safeUrl(url, 'media'));
  return {
    ...(languageTag.test(inLanguage) && { 'content-language': inLanguage }),
    ...(canonical && { link: `<${canonical}>; rel="canonical"` }),
  };
}

/** Header by which a syndicated article asks search engines not to index the copy. */
export const forSearchEngines = ({ url, syndication }: Article, pageUrl: string): Record<string, string> =>
  syndication?.robots === 'noindex' && originOf(url) !== originOf(pageUrl)
    ? { 'x-robots-tag': 'noindex' }
    : {};

/**
 * Returns an absolute URL in its serialized form, which cannot break out of a `Link` value; `undefined` if it is
 * invalid.
 */
function serialized(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  // The URL standard leaves some characters unescaped that RFC 3986 does not allow.
  return new URL(url).href.replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/g, encodeURIComponent);
}

/**
 * Sources that Content-Security-Policy can express: no wildcards, and nothing that would end a source, directive or
 * policy.
 */
const source = /^https?:\/\/[\w-]+(?:\.[\w-]+)*\.?(?::\d+)?$/;

/** Returns the source of a URL for a page's policy; none if a policy cannot express it. */
export function sourceOf(address: string, pageUrl: string): string[] {
  if (!URL.canParse(address, pageUrl)) return [];
  const { origin } = new URL(address, pageUrl);
  if (origin === new URL(pageUrl).origin) return ["'self'"];
  return source.test(origin) ? [origin] : [];
}

/** Serializes directives to a Content-Security-Policy; a directive without sources gets `'none'`. */
export const policyOf = (directives: Record<string, string[]>): string =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${[...new Set(sources)].join(' ') || "'none'"}`)
    .join('; ');
