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

/** Representation of an article. */
export interface Representation {
  headers: Record<string, string>;
  /** Creates the body; not called for 304 and HEAD. */
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
  // Problems have been reported when the article was loaded.
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
      // Fragments are included in other pages, whose own policy applies. This one protects readers who open a fragment
      // as a page.
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
