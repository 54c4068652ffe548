/**
 * The interface's words in one language. Every string is plain text; a function fills in what varies. What an article
 * says itself is never here.
 */
export interface Locale {
  /** Language of the strings: a BCP 47 tag. */
  lang: string;
  /** Writing direction of the language. */
  dir: 'ltr' | 'rtl';

  /** Heading of the key takeaways. */
  highlights: string;
  /** Heading of the closing callout. */
  bottomLine: string;
  /** Heading of the footnotes. */
  footnotes: string;
  /** Heading of the corrections. */
  corrections: string;
  /** Label of the categories, without colon. */
  categories: string;
  /** Label of the tags, without colon. */
  tags: string;

  /** Who wrote it; `names` is a list joined by `Intl.ListFormat`. */
  byline: (names: string) => string;
  /** Behind the date of the last change. */
  updated: (date: string) => string;
  /** Who made an image. */
  credit: (name: string) => string;
  /** Behind a link that opens in a new tab, with parentheses; for assistive technology. */
  newTab: string;
  /** Name of a link to a footnote. */
  footnote: (number: string) => string;
  /** Name of the link from a footnote back to the text. */
  backToText: (number: string) => string;
  /** Name of a table without caption. */
  table: string;
  /** Link to something of another service: the service's name. */
  openAt: (provider: string) => string;

  /** While an article loads. */
  loading: string;
  /** When an article could not be loaded. */
  loadError: string;
  /** Button that tries again. */
  retry: string;
  /** When there is no article to show. */
  empty: string;
  /** Instead of an article that its publisher withdrew. */
  withdrawn: string;
  /** Instead of an article that is not to be shown yet. */
  embargoed: string;
  /** Instead of an article whose licence has run out. */
  expired: string;
  /** Link to the article at its publisher. */
  readAtOrigin: string;

  /** Label of the share controls, without colon. */
  share: string;
  /** Name of a link that shares on a network. */
  shareOn: (network: string) => string;
  /** Name of the link that shares by email. */
  shareByEmail: string;
  /** Button that copies the article's address. */
  copyLink: string;
  /** After copying. */
  linkCopied: string;
  /** When copying failed; the address is shown behind it for copying by hand. */
  copyFailed: string;
  /** Button that prints. */
  print: string;

  /** Heading of the reply form. */
  reply: string;
  /** Above the form's fields. */
  replyPrivacy: string;
  /** Behind `replyPrivacy`: what the mark on a label means; `mark` is the mark itself. */
  requiredFields: (mark: string) => string;
  /** Label of the reply's text. */
  comment: string;
  /** Label of the reader's name. */
  name: string;
  /** Label of the reader's email address. */
  email: string;
  /** Label of the reader's website. */
  website: string;
  /** Label of the box that keeps name, email and website for the next reply. */
  saveMyName: string;
  /** Button that sends the reply. */
  postReply: string;
  /** In place of the form when no replies are taken. */
  repliesClosed: string;
  /** Heading of the list of errors above the form; `count` of fields to correct. */
  errorSummary: (count: number) => string;
  /** A required field is empty; `field` is its label. */
  fieldRequired: (field: string) => string;
  /** Not an email address. */
  emailInvalid: string;
  /** Not a web address. */
  websiteInvalid: string;
  /** Too long; `max` characters are allowed. */
  tooLong: (field: string, max: string) => string;
}
