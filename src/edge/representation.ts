import type { ParsedArticle } from '../article/parse.js';
import type { Article } from '../article/types.js';
import { originOf, resolveUrl, safeUrl } from '../article/url.js';
import { renderArticleStream, renderPageStream } from '../server/index.js';
import { streamOf } from '../server/render-article.js';
import type { ArticleHandlerOptions } from './article-handler.options.js';
import { policyFor } from './content-security-policy.js';
import { embedFrameScript } from './embed-frame.script.js';
import { embedPageInPieces } from './embed-page.js';
import { jsonOf } from './json-of.js';
import { sha256 } from './sha256.js';
import { oembedUrl, type Site } from './site.js';

/** One of the forms that an article is served in. */
export interface Representation {
  headers: Record<string, string>;
  /** Makes the body, which is not needed for 304 and HEAD. */
  body: () => BodyInit;
}

/** Any site may read it by script. */
export const forAnySite = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
};

export async function representationOf(
  kind: 'page' | 'fragment' | 'json' | 'embed',
  parsed: ParsedArticle,
  pageUrl: string,
  site: Site,
  options: ArticleHandlerOptions,
): Promise<Representation> {
  const { article } = parsed;
  const now = (options.now ?? Date.now)();
  // Its problems have been told when it was found.
  const render = { ...options.render, onProblems: undefined, now };
  const html = { 'content-type': 'text/html; charset=utf-8', ...describing(article) };
  switch (kind) {
    case 'json':
      return {
        headers: { 'content-type': 'application/json', ...describing(article), ...forAnySite },
        body: () => jsonOf(article),
      };
    case 'fragment':
      return {
        headers: { ...html, ...forAnySite },
        body: () => renderArticleStream(parsed, render),
      };
    case 'page': {
      const policy = policyFor(article, pageUrl, "'self'", options);
      const oembed = oembedUrl(site, pageUrl);
      return {
        headers: { ...html, 'content-security-policy': policy, ...forSearchEngines(article, pageUrl) },
        body: () => renderPageStream(parsed, { ...render, pageUrl, oembedUrl: oembed }),
      };
    }
    case 'embed': {
      const hash = `'sha256-${await sha256(embedFrameScript)}'`;
      const policy = policyFor(article, pageUrl, '*', options, [hash]);
      return {
        headers: { ...html, 'content-security-policy': policy, 'x-robots-tag': 'noindex' },
        body: () => streamOf(embedPageInPieces(parsed, { ...render, pageUrl })),
      };
    }
  }
}

function describing({ inLanguage, url }: Article): Record<string, string> {
  const canonical = safeUrl(url, 'media');
  return {
    ...(inLanguage && { 'content-language': inLanguage }),
    ...(originOf(canonical) && { link: `<${resolveUrl(canonical!, canonical)}>; rel="canonical"` }),
  };
}

/** A syndicated article may ask that search engines leave the copy alone. */
const forSearchEngines = ({ url, syndication }: Article, pageUrl: string): Record<string, string> =>
  syndication?.policy === 'noindex' && originOf(url) !== originOf(pageUrl)
    ? { 'x-robots-tag': 'noindex' }
    : {};
