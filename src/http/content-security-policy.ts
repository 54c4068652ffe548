import type { Article } from '../article/types.js';
import { resolveUrl, safeUrl } from '../article/url.js';
import { pageStyleHash, styleHash } from '../server/index.js';
import type { ArticleHandlerOptions } from './article-handler.options.js';
import { policyOf, sourceOf } from './headers.js';

/** What a document with an article holds, for which its policy has to open something. */
export interface Contents {
  /** Who may show it in a frame. */
  frameAncestors: string;
  /** Whether a reply form is shown where the article has one. */
  withReplies: boolean;
  /** Hashes of its own scripts. */
  inlineScripts?: string[];
}

/**
 * Content-Security-Policy of a document with an article: its own styles, pictures and recordings from anywhere, the scripts and style sheets
 * that are configured, and replies, where they are taken, to where the article says.
 */
export function policyFor(
  article: Article,
  pageUrl: string,
  { frameAncestors, withReplies, inlineScripts = [] }: Contents,
  options: ArticleHandlerOptions,
): string {
  const { script, styleSheets = [] } = options.render ?? {};
  const sheetSources = styleSheets.flatMap((href) => sourceOf(href, pageUrl));
  const replies = withReplies ? replySources(article, pageUrl) : [];
  const directives: Record<string, string[]> = {
    'default-src': [],
    'script-src': [...(script ? sourceOf(script, pageUrl) : []), ...inlineScripts],
    'style-src': [styleHash, pageStyleHash, ...sheetSources],
    'font-src': sheetSources,
    'img-src': ['*', 'data:'],
    'media-src': ['*'],
    'connect-src': replies,
    'form-action': replies,
    'frame-ancestors': [frameAncestors],
    'base-uri': [],
  };
  for (const [name, sources] of Object.entries(options.contentSecurityPolicy ?? {}))
    directives[name] = [...(directives[name] ?? []), ...sources.filter(Boolean)];
  return policyOf(directives);
}

function replySources({ replies, url }: Article, pageUrl: string): string[] {
  const action = replies?.open ? safeUrl(replies.action, 'media') : undefined;
  return action ? sourceOf(resolveUrl(action, url || pageUrl), pageUrl) : [];
}
