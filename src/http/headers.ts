import type { Article } from '../article/types.js';
import { originOf, safeUrl } from '../article/url.js';

/** All that is made of an article or an address and stands in a header is made here. */

/** Any site may read it by script. */
export const corsHeaders = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
};

/** Headers of every response with content. */
export const common = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
};

/** A language tag, as BCP 47 has them. */
const languageTag = /^[a-z\d]+(?:-[a-z\d]+)*$/i;

/**
 * The language of an article and its canonical address.
 *
 * @param pageUrl Address of the page that shows it, where that is a page of its own: the article may ask that it is indexed as such.
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

/** A syndicated article may ask that search engines leave the copy alone. */
export const forSearchEngines = ({ url, syndication }: Article, pageUrl: string): Record<string, string> =>
  syndication?.robots === 'noindex' && originOf(url) !== originOf(pageUrl)
    ? { 'x-robots-tag': 'noindex' }
    : {};

/** An absolute address as the URL standard writes it, in which nothing ends a value of `Link`; or `undefined`. */
function serialized(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  // The standard leaves some characters as they are that RFC 3986 does not have.
  return new URL(url).href.replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/g, encodeURIComponent);
}

/** Hosts that Content-Security-Policy has words for: no wildcard, and nothing that ends a source, directive or policy. */
const source = /^https?:\/\/[\w-]+(?:\.[\w-]+)*\.?(?::\d+)?$/;

/** The source for an address in the policy of a page; none for an address that a policy cannot hold. */
export function sourceOf(address: string, pageUrl: string): string[] {
  if (!URL.canParse(address, pageUrl)) return [];
  const { origin } = new URL(address, pageUrl);
  if (origin === new URL(pageUrl).origin) return ["'self'"];
  return source.test(origin) ? [origin] : [];
}

/** A Content-Security-Policy of its directives, `'none'` where a directive has no sources. */
export const policyOf = (directives: Record<string, string[]>): string =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${[...new Set(sources)].join(' ') || "'none'"}`)
    .join('; ');
