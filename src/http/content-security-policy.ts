import { isReadable } from '../article/reply-service.js';
import type { Article } from '../article/types.js';
import { resolveUrl, safeUrl } from '../article/url.js';
import { pageStyleHash, styleHash } from '../server/index.js';
import type { ArticleHandlerOptions } from './article-handler.options.js';
import { policyOf, sourceOf } from './headers.js';

/** Contents of a document that its policy has to allow. */
export interface Contents {
  /** Origins that may embed it in a frame. */
  frameAncestors: string;
  /** Whether replies are loaded, if their service allows it. */
  withReplies: boolean;
  /** Whether it has a reply form, if replies are open. */
  withReplyForm: boolean;
  /** Hashes of its inline scripts. */
  inlineScripts?: string[];
}

/**
 * Content-Security-Policy of a document with an article. Allows its own styles, images and media from anywhere, the
 * configured scripts and style sheets, and the service that replies are sent to and loaded from.
 */
export function policyFor(
  article: Article,
  pageUrl: string,
  { frameAncestors, withReplies, withReplyForm, inlineScripts = [] }: Contents,
  options: ArticleHandlerOptions,
): string {
  const { script, styleSheets = [] } = options.render ?? {};
  const sheetSources = styleSheets.flatMap((href) => sourceOf(href, pageUrl));
  const takesReplies = withReplyForm && Boolean(article.replies?.open);
  const readsReplies = withReplies && isReadable(article.replies?.service);
  const replies = replySources(article, pageUrl);
  const directives: Record<string, string[]> = {
    'default-src': [],
    'script-src': [...(script ? sourceOf(script, pageUrl) : []), ...inlineScripts],
    'style-src': [styleHash, pageStyleHash, ...sheetSources],
    'font-src': sheetSources,
    'img-src': ['*', 'data:'],
    'media-src': ['*'],
    'connect-src': takesReplies || readsReplies ? replies : [],
    'form-action': takesReplies ? replies : [],
    'frame-ancestors': [frameAncestors],
    'base-uri': [],
  };
  for (const [name, sources] of Object.entries(options.contentSecurityPolicy ?? {}))
    directives[name] = [...(directives[name] ?? []), ...sources.filter(Boolean)];
  return policyOf(directives);
}

function replySources({ replies, url }: Article, pageUrl: string): string[] {
  const endpoint = safeUrl(replies?.endpoint, 'media');
  return endpoint ? sourceOf(resolveUrl(endpoint, url || pageUrl), pageUrl) : [];
}
