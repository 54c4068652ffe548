/** Query for replies. */
export interface RepliesQuery {
  /** Absolute URL of the service. */
  endpoint: string;
  /** Identifier of the article at the service. */
  thread?: string;
  order: 'oldest' | 'newest';
  /** `next` of the previous page; not set for the first page. */
  cursor?: string;
}

/** Reply as a service returns it, untrusted: any fields of `PublishedReply`, and `html` if the text is markup. */
export interface RawReply {
  [field: string]: unknown;
  html?: unknown;
}

/** A page of an article's replies. */
export interface RawPage {
  replies: RawReply[];
  /** Total number of replies. */
  total?: number;
  /** Cursor of the next page; not set on the last page. */
  next?: string;
}

/** Fetches JSON. */
export type GetJson = (address: string | URL) => Promise<{ data: unknown; headers: Headers }>;

/** Protocol of a service. Has no DOM, and depends on nothing else in the library. */
export type Source = (query: RepliesQuery, get: GetJson) => Promise<RawPage>;
