/** Limits that protect the page from hostile or broken articles. Anything beyond them is cut off and reported. */
export const limits = {
  /**
   * Nesting depth of rich text (a list in a callout, a footnote in a table cell …). Deeper content becomes plain text.
   */
  depth: 8,
  /** Total number of list items in an article. */
  items: 150_000,
  /** Number of items in one list. */
  listLength: 50_000,
  /** Number of marks on one span. */
  marks: 32,
  /** Length of a string, in UTF-16 code units. */
  stringLength: 1_000_000,
  /** Total length of all strings of an article, in UTF-16 code units. */
  textLength: 10_000_000,
  /** Number of problems that are listed; further ones are only counted. */
  problems: 1_000,
} as const;
