import { parseArticle } from '../article/parse.js';
import type { Article } from '../article/types.js';
import { originOf } from '../article/url.js';
import { prefersJson } from './content-negotiation.js';
import type { ArticleHandlerOptions } from './article-handler.options.js';
import { maxAgeOf, shortened } from './cache-control.js';
import { isNotModified } from './conditional-request.js';
import { embedHostScript } from './embed-host.script.js';
import { findArticle, type ResolvedArticle } from './resolve-article.js';
import { common, corsHeaders } from './headers.js';
import { LoadTimeoutError } from './load-in-time.js';
import { maxSizeFrom, oembedOf } from './oembed.js';
import { errorResponse } from './error-response.js';
import { representationOf, type Representation } from './representation.js';
import { sha256 } from './sha256.js';
import { matchRoute, resolveKey, siteOf, type Route, type Site } from './routes.js';
import { version } from './version.js';

/** Handles a request. Never rejects. */
export type ArticleHandler = (request: Request) => Promise<Response>;

/** Maximum length of path and query together, in characters. */
const longestAddress = 4096;

const defaultCacheControl = 'public, max-age=60, stale-while-revalidate=86400';

/**
 * Creates a handler that serves articles on any runtime with web-standard `Request` and `Response`: as pages,
 * fragments, JSON and frames, and by oEmbed.
 */
export function createArticleHandler(options: ArticleHandlerOptions): ArticleHandler {
  return async (request) => {
    try {
      const response = await answer(request, options);
      return request.method === 'HEAD' ? new Response(null, response) : response;
    } catch (error) {
      options.onError?.(error, request);
      return errorResponse(500);
    }
  };
}

async function answer(request: Request, options: ArticleHandlerOptions): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return errorResponse(405);
  const url = new URL(request.url);
  if (url.pathname.length + url.search.length > longestAddress) return errorResponse(414);
  const site = siteOf(options, url);
  const route = matchRoute(url, site, options);
  if (!route) return errorResponse(404);
  if (route.kind === 'host-script') return answerWithHostScript(request);
  if (route.kind === 'oembed') return answerWithOembed(request, route.query, site, options);
  return answerWithArticle(request, route, site, options);
}

type ArticleRoute = Exclude<Route, { kind: 'host-script' | 'oembed' }>;

async function answerWithArticle(
  request: Request,
  { kind, key, pageUrl }: ArticleRoute,
  site: Site,
  options: ArticleHandlerOptions,
): Promise<Response> {
  const form = kind === 'page' && prefersJson(request.headers.get('accept')) ? 'json' : kind;
  const response = await withArticle(
    key,
    form === 'json' ? 'json' : 'html',
    request,
    options,
    async (found) => {
      const { unavailable, parsed } = found;
      if (unavailable && form === 'json') return errorResponse(410, 'json');
      const shown = unavailable ? parseArticle(noticeOf(parsed.article, site)) : parsed;
      const representation = await representationOf(form, shown, pageUrl, site, options);
      return unavailable
        ? respond(
            request,
            410,
            { ...representation.headers, 'cache-control': 'no-store' },
            representation.body,
          )
        : respondIfModified(request, found, [form, pageUrl, site, options.render], representation, options);
    },
  );
  if (kind === 'page') response.headers.set('vary', 'Accept');
  return response;
}

async function answerWithOembed(
  request: Request,
  query: URLSearchParams,
  site: Site,
  options: ArticleHandlerOptions,
): Promise<Response> {
  if ((query.get('format') ?? 'json') !== 'json') return errorResponse(501, 'json');
  const address = query.get('url');
  if (!address) return errorResponse(400, 'json');
  const key = resolveKey(address, site, options);
  if (!key) return errorResponse(404, 'json');
  return withArticle(key, 'json', request, options, async (found) => {
    if (found.unavailable) return errorResponse(410, 'json');
    const maxSize = maxSizeFrom(query);
    const cacheAge = maxAgeOf(cacheControlOf(found, options));
    const oembed = JSON.stringify(oembedOf(found.parsed.article, key, maxSize, cacheAge, site, options));
    const representation: Representation = {
      headers: { 'content-type': 'application/json', ...corsHeaders },
      body: () => oembed,
    };
    return respondIfModified(request, found, ['oembed', oembed], representation, options);
  });
}

/** Loads an article and responds with it, or with an error. */
async function withArticle(
  key: string,
  refuseAs: 'html' | 'json',
  request: Request,
  options: ArticleHandlerOptions,
  answerWith: (found: ResolvedArticle) => Promise<Response>,
): Promise<Response> {
  let found: ResolvedArticle | undefined;
  try {
    found = await findArticle(key, request, options);
  } catch (error) {
    options.onError?.(error, request);
    return errorResponse(error instanceof LoadTimeoutError ? 504 : 502, refuseAs);
  }
  return found ? answerWith(found) : errorResponse(404, refuseAs);
}

async function answerWithHostScript(request: Request): Promise<Response> {
  const headers = {
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=86400',
    etag: `"${await sha256(embedHostScript)}"`,
    ...corsHeaders,
  };
  if (isNotModified(request.headers, headers.etag, undefined)) return respond(request, 304, headers);
  return respond(request, 200, headers, () => embedHostScript);
}

/**
 * Responds with an article, or with 304. The `ETag` is derived from the article and everything that affects its
 * representation (`variant`), so nothing has to be rendered for 304.
 */
async function respondIfModified(
  request: Request,
  found: ResolvedArticle,
  variant: unknown[],
  { headers, body }: Representation,
  options: ArticleHandlerOptions,
): Promise<Response> {
  const { lastModified, revision } = found;
  const etag = `"${await sha256(JSON.stringify([version, variant, headers, revision]))}"`;
  const all: Record<string, string> = { ...headers, etag, 'cache-control': cacheControlOf(found, options) };
  if (lastModified) all['last-modified'] = lastModified.toUTCString();
  if (isNotModified(request.headers, etag, lastModified)) return respond(request, 304, all);
  return respond(request, 200, all, body);
}

function respond(
  { method }: Request,
  status: number,
  headers: Record<string, string>,
  body?: () => BodyInit,
): Response {
  const content = method === 'HEAD' || !body ? null : body();
  return new Response(content, { status, headers: { ...common, ...headers } });
}

function cacheControlOf({ parsed: { article } }: ResolvedArticle, options: ArticleHandlerOptions): string {
  const { cacheControl = defaultCacheControl, now = Date.now } = options;
  const expires = Date.parse(article.syndication?.expires ?? '');
  return shortened(cacheControl, Number.isNaN(expires) ? Infinity : (expires - now()) / 1000);
}

/**
 * Returns the fields that the notice for an unavailable article needs: its language, its publisher, and its URL if that
 * is elsewhere.
 */
function noticeOf({ version, url, inLanguage, dir, publisher, syndication }: Article, site: Site): Article {
  return {
    version,
    url: originOf(url) === site.origin ? '' : url,
    headline: publisher?.name || 'Article',
    inLanguage,
    dir,
    datePublished: '',
    publisher,
    sections: [],
    syndication: syndication && { ...syndication, attribution: '' },
  };
}
