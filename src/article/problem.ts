/** Kinds of problem that {@link parseArticle} reports. */
export type ProblemCode =
  | 'not-an-article'
  | 'newer-version'
  | 'missing'
  | 'wrong-type'
  | 'invalid-value'
  | 'duplicate-id'
  | 'unsafe-url'
  | 'bad-text'
  | 'unknown-field'
  | 'unknown-block'
  | 'unknown-mark'
  | 'unknown-inline'
  | 'alias'
  | 'foreign-format'
  | 'looks-like-html'
  | 'looks-like-markdown'
  | 'forbidden-key'
  | 'unreadable'
  | 'too-deep'
  | 'too-long'
  | 'too-many';

/** A deviation of an article from the format, and how it was handled. */
export interface Problem {
  /** JSON Pointer (RFC 6901) to the value, such as `/sections/0/body/2`; empty for the article itself. */
  path: string;
  /** Kind of problem. */
  code: ProblemCode;
  /** Description of the problem and how it was handled, in English, for developers. */
  message: string;
  /** Number of occurrences, if more than one; the first is listed. */
  count?: number;
}
