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

/** Something in an article that is not as the format says, and what was done about it. */
export interface Problem {
  /** Where: a JSON Pointer (RFC 6901) such as `/sections/0/body/2`; empty for the article itself. */
  path: string;
  /** Kind of problem. */
  code: ProblemCode;
  /** Description of the fault and of what was done about it, in English, for developers. */
  message: string;
  /** How often it was found, if more than once, and listed where it was found first. */
  count?: number;
}
