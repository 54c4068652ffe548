/** What is asked of a service. */
export interface RepliesQuery {
  /** Absolute address of the service. */
  endpoint: string;
  /** Identifier of the article at the service. */
  thread?: string;
  order: 'oldest' | 'newest';
  /** What the page before gave as `next`; none for the first. */
  cursor?: string;
}

/** A reply as a service gives it: of `PublishedReply` any fields, and `html` where the text is markup. Not to be trusted. */
export interface RawReply {
  [field: string]: unknown;
  html?: unknown;
}

/** Some of an article's replies. */
export interface RawPage {
  replies: RawReply[];
  /** How many there are in all. */
  total?: number;
  /** Where the next page begins; none after the last. */
  next?: string;
}

/** Fetches JSON. */
export type GetJson = (address: string | URL) => Promise<{ data: unknown; headers: Headers }>;

/** A service's protocol. It has no DOM, and needs nothing of the rest of the library. */
export type Source = (query: RepliesQuery, get: GetJson) => Promise<RawPage>;
