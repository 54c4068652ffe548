import type { ParsedArticle } from '../article/parse.js';
import { renderArticleStream, renderPageStream } from '../server/index.js';
import { streamOf } from '../server/render-article.js';
import type { ArticleHandlerOptions } from './article-handler.options.js';
import { policyFor } from './content-security-policy.js';
import { embedFrameScript } from './embed-frame.script.js';
import { embedPageInPieces } from './embed-page.js';
import { contentHeaders, corsHeaders, forSearchEngines } from './headers.js';
import { jsonOf } from './json-of.js';
import { sha256 } from './sha256.js';
import { oembedUrl, type Site } from './routes.js';

/** One of the forms that an article is served in. */
export interface Representation {
  headers: Record<string, string>;
  /** Makes the body, which is not needed for 304 and HEAD. */
  body: () => BodyInit;
}

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
  const contentType = { 'content-type': 'text/html; charset=utf-8' };
  const html = { ...contentType, ...contentHeaders(article) };
  const { withoutReplies, withoutReplyForm } = options.render ?? {};
  const own = {
    frameAncestors: "'self'",
    withReplies: !withoutReplies,
    withReplyForm: !withoutReplies && !withoutReplyForm,
  };
  switch (kind) {
    case 'json':
      return {
        headers: { 'content-type': 'application/json', ...contentHeaders(article), ...corsHeaders },
        body: () => jsonOf(article),
      };
    case 'fragment':
      // Scripts and proxies put it into pages, whose own policy counts there; this is for whoever opens it as a page.
      return {
        headers: {
          ...html,
          ...corsHeaders,
          'content-security-policy': policyFor(article, pageUrl, own, options),
        },
        body: () => renderArticleStream(parsed, render),
      };
    case 'page': {
      const policy = policyFor(article, pageUrl, own, options);
      const oembed = oembedUrl(site, pageUrl);
      return {
        headers: {
          ...contentType,
          ...contentHeaders(article, pageUrl),
          'content-security-policy': policy,
          ...forSearchEngines(article, pageUrl),
        },
        body: () => renderPageStream(parsed, { ...render, pageUrl, oembedUrl: oembed }),
      };
    }
    case 'embed': {
      const hash = `'sha256-${await sha256(embedFrameScript)}'`;
      const contents = {
        frameAncestors: '*',
        withReplies: false,
        withReplyForm: false,
        inlineScripts: [hash],
      };
      const policy = policyFor(article, pageUrl, contents, options);
      return {
        headers: { ...html, 'content-security-policy': policy, 'x-robots-tag': 'noindex' },
        body: () => streamOf(embedPageInPieces(parsed, { ...render, pageUrl })),
      };
    }
  }
}
