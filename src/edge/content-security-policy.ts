import type { Article } from '../article/types.js';
import { originOf, resolveUrl, safeUrl } from '../article/url.js';
import { pageStyleHash, styleHash } from '../server/index.js';
import type { ArticleHandlerOptions } from './article-handler.options.js';

/**
 * Content-Security-Policy of a page with an article: its own styles, pictures from anywhere, the scripts and style sheets
 * that are configured, and replies to where the article says.
 */
export function policyFor(
  article: Article,
  pageUrl: string,
  frameAncestors: string,
  options: ArticleHandlerOptions,
  inlineScripts: string[] = [],
): string {
  const { script, styleSheets = [] } = options.render ?? {};
  const source = (address: string): string => {
    const origin = originOf(resolveUrl(address, pageUrl));
    return origin === originOf(pageUrl) ? "'self'" : (origin ?? '');
  };
  const scriptSource = script ? [source(script)] : [];
  const sheetSources = styleSheets.map(source);
  const action = safeUrl(article.replies?.action, 'media');
  const replies = action ? [source(resolveUrl(action, article.url || pageUrl))] : [];
  const directives: Record<string, string[]> = {
    'default-src': ["'none'"],
    'script-src': [...scriptSource, ...inlineScripts],
    'style-src': [styleHash, pageStyleHash, ...sheetSources],
    'font-src': sheetSources,
    'img-src': ['*', 'data:'],
    'connect-src': replies,
    'form-action': replies,
    'frame-ancestors': [frameAncestors],
    'base-uri': [],
  };
  for (const [name, sources] of Object.entries(options.contentSecurityPolicy ?? {})) {
    directives[name] = [...(directives[name] ?? []).filter((given) => given !== "'none'"), ...sources];
  }
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${[...new Set(sources)].filter(Boolean).join(' ') || "'none'"}`)
    .join('; ');
}
