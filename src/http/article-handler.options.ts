import type { RenderPageOptions } from '../server/index.js';

/** Second argument of `load`. */
export interface LoadContext {
  /** Request for the article. */
  request: Request;
  /** Aborted on timeout and, if the runtime supports it, when the client disconnects. */
  signal: AbortSignal;
}

/** Article with its cache validators. */
export interface LoadedArticle {
  /** The article: an object, or JSON as text or bytes. */
  article: unknown;
  /**
   * Time of the last change: a `Date`, milliseconds since 1970, or a date string. Sent as `Last-Modified`, in whole
   * seconds.
   */
  lastModified?: Date | number | string;
  /** String or number that changes whenever the article does, such as a revision. Default: a hash of the article. */
  etag?: string | number | bigint;
}

/** Options for rendering articles: those of `renderPage`, except the ones that follow from the request. */
export type RenderOptions = Pick<
  RenderPageOptions,
  | 'anchors'
  | 'attributes'
  | 'customNetworks'
  | 'hashtags'
  | 'headingLevel'
  | 'locale'
  | 'isolated'
  | 'networks'
  | 'newTab'
  | 'onProblems'
  | 'script'
  | 'styleSheets'
  | 'via'
  | 'withoutReplies'
  | 'withoutReplyForm'
  | 'withoutShare'
>;

/** Options of `createArticleHandler`. */
export interface ArticleHandlerOptions {
  /**
   * Loads an article. The key is the decoded path after `basePath`: one or more segments separated by `/`. No segment
   * leads to another folder or contains a slash, backslash or control character. The key contains no `?`, `#` or `%`
   * and does not begin with a scheme, so in a URL, too, it is a path below another.
   *
   * @returns The article (an object, or JSON as text or bytes), or a {@link LoadedArticle}; `undefined` or `null` if
   * there is none, for a 404 response. Errors, and values that are not an article in JSON, result in 502.
   */
  load: (key: string, context: LoadContext) => unknown;
  /** Timeout of `load`, in milliseconds, after which the response is 504. Default: 15,000. */
  loadTimeout?: number;
  /** Path that everything is served under, such as `/articles`. Default: the root. */
  basePath?: string;
  /**
   * Public origin of the server, such as `https://news.example`. Default: that of the request, which behind a proxy, or
   * in Node, is whatever the client's `Host` header says.
   */
  origin?: string;
  /**
   * Returns the key of the article whose page is at a URL (without `.json`), or `undefined`. For oEmbed, it is also
   * called with URLs of other sites. Default: the path after `basePath`, at `origin` only.
   */
  keyOf?: (url: URL) => string | undefined;
  /** Options for rendering articles. */
  render?: RenderOptions;
  /**
   * Width and height of the oEmbed frame, in CSS pixels. Default: 640 and 720. The frame fills the width of its
   * container and, with its script, adapts its height.
   */
  embedSize?: { width: number; height: number };
  /**
   * `Cache-Control` of articles. Lifetimes are shortened to end when the article expires. Default: `public, max-age=60,
   * stale-while-revalidate=86400`. Error responses are `no-store`.
   */
  cacheControl?: string;
  /**
   * Additional sources for the Content-Security-Policy of pages, by directive: `{ 'font-src': ['https://fonts.example']
   * }`.
   */
  contentSecurityPolicy?: Record<string, string[]>;
  /** Called with errors: those of `load` (502, 504) or of the handler itself (500). It must not throw. */
  onError?: (error: unknown, request: Request) => void;
  /**
   * Returns the time, in milliseconds since 1970, that embargoes and expiry dates are compared with. Default:
   * `Date.now`.
   */
  now?: () => number;
}
