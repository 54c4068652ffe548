import type { RenderPageOptions } from '../server/index.js';

/** Second argument of `load`. */
export interface LoadContext {
  /** The request that asks for the article. */
  request: Request;
  /** Aborted when the time is up, and when the client is no longer there, where the runtime says so. */
  signal: AbortSignal;
}

/** An article, with what is known of it beforehand. */
export interface LoadedArticle {
  /** The article: an object, or JSON as text or bytes. */
  article: unknown;
  /**
   * When it was last changed: a `Date`, milliseconds since 1970, or a text that `Date` reads. It becomes `Last-Modified`, in
   * whole seconds.
   */
  lastModified?: Date | number | string;
  /** A text or number that changes whenever the article does, such as a revision. Without it, the article is hashed. */
  etag?: string | number | bigint;
}

/** How articles are rendered: as `renderPage`, but for what follows from the request. */
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
   * Finds an article. The key is what stands after `basePath` in the address, decoded: one or more segments with `/` between
   * them, none of which leads to another folder or holds a slash, backslash or control character. Nor does it hold `?`, `#` or
   * `%`, or begin with a scheme: in an address, too, it is a path below another.
   *
   * @returns The article (an object, or JSON as text or bytes), or a {@link LoadedArticle}; `undefined` or `null` when there is none, which
   * is answered with 404. What it throws, and whatever is no article in JSON, is answered with 502.
   */
  load: (key: string, context: LoadContext) => unknown;
  /** How long `load` may take, in milliseconds; afterwards the answer is 504. Default: 15,000. */
  loadTimeout?: number;
  /** Path under which everything is served, such as `/articles`. Default: the root. */
  basePath?: string;
  /**
   * Origin by which readers know the server, such as `https://news.example`. Default: that of the request, which behind a
   * proxy, or in Node, is whatever the client's `Host` says.
   */
  origin?: string;
  /**
   * The key of the article whose page is at an address (without `.json`), or `undefined`. It is also asked about addresses at
   * other sites, for oEmbed. Default: the path after `basePath`, at `origin` only.
   */
  keyOf?: (url: URL) => string | undefined;
  /** How articles are rendered. */
  render?: RenderOptions;
  /**
   * Width and height of the frame that oEmbed offers, in CSS pixels. Default: 640 and 720. It fills the width of its place, and
   * with its script it grows.
   */
  embedSize?: { width: number; height: number };
  /**
   * `Cache-Control` of articles. Lifetimes in it are shortened to end when the article expires. Default:
   * `public, max-age=60, stale-while-revalidate=86400`. Refusals are `no-store`.
   */
  cacheControl?: string;
  /** More sources for the Content-Security-Policy of pages, by directive: `{ 'font-src': ['https://fonts.example'] }`. */
  contentSecurityPolicy?: Record<string, string[]>;
  /** Told what went wrong: in `load` (502, 504) or in the handler itself (500). It must not throw. */
  onError?: (error: unknown, request: Request) => void;
  /** The time, in milliseconds since 1970, that embargoes and expiry dates go by. Default: `Date.now`. */
  now?: () => number;
}
