/** Bounds that keep a hostile or broken article from harming the page. What is beyond them is cut and reported. */
export const limits = {
  /** Rich text inside rich text (a list in a callout, a note in a table cell …). Deeper content becomes plain text. */
  depth: 8,
  /** Entries of all lists in an article. */
  items: 150_000,
  /** Entries of one list. */
  listLength: 50_000,
  /** Marks on one span. */
  marks: 32,
  /** Characters (UTF-16 code units) in one string. */
  stringLength: 1_000_000,
  /** Characters (UTF-16 code units) in all strings of an article. */
  textLength: 10_000_000,
  /** Problems that are listed; those beyond are only counted. */
  problems: 1_000,
} as const;
