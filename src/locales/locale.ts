/** Messages of an article, its share bar and its reply form. */
export interface ArticleMessages {
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
  /** Label of the categories, without a colon. */
  categories: string;
  /** Label of the tags, without a colon. */
  tags: string;

  /** Byline; `names` is a list joined by `Intl.ListFormat`. */
  byline: (names: string) => string;
  /** Note on the date of the last change. */
  updated: (date: string) => string;
  /** Credit of an image. */
  credit: (name: string) => string;
  /** Sponsor of an article. */
  sponsor: (name: string) => string;
  /** Publication or collection that an article is part of. */
  partOf: (name: string) => string;
  /** Reading time, in minutes. */
  readingTime: (minutes: number) => string;
  /** Links to translations of an article; `languages` are their names, each in its own language. */
  translations: (languages: string) => string;
  /** Label of a clarification among corrections. */
  clarification: string;
  /** Heading of corrections that are all clarifications. */
  clarifications: string;
  /** Link to the rest of a paid article. */
  continueReading: string;
  /** Heading above the biographies of `count` authors. */
  aboutAuthors: (count: number) => string;
  /** Heading of related articles. */
  related: string;
  /** Label of live coverage in progress. */
  live: string;
  /** Label of live coverage that has ended. */
  liveEnded: string;
  /** Heading of the list of key events of live coverage. */
  keyEvents: string;
  /** Label of a pinned post of live coverage. */
  pinned: string;
  /** Note after a link that opens in a new tab, in parentheses; for assistive technology. */
  newTab: string;
  /** Name of a link to a footnote. */
  footnote: (number: string) => string;
  /** Name of the link from a footnote back to the text. */
  backToText: (number: string) => string;
  /** Name of a table without a caption. */
  table: string;
  /** Name of a code listing. */
  code: string;
  /** Link to third-party content; `provider` is the service's name. */
  viewOn: (provider: string) => string;
  /** Rating: the value, and the best possible one, as localized numbers. */
  rating: (value: string, best: string) => string;
  /** Link to a shop: price with currency, and the shop's name. */
  offer: (price: string, seller: string) => string;
  /** Label of a recipe's yield, without a colon. */
  recipeYield: string;
  /** Label of a recipe's preparation time, without a colon. */
  prepTime: string;
  /** Label of a recipe's cooking time, without a colon. */
  cookTime: string;
  /** Label of a recipe's total time, without a colon. */
  totalTime: string;
  /** Heading of a recipe's ingredients. */
  ingredients: string;
  /** Heading of a recipe's steps. */
  method: string;
  /** Button that shows what is said in a video or sound. */
  transcript: string;
  /** Link to the licence of an image that does not say who made it. */
  license: string;
  /** Name of a gallery without caption. */
  gallery: string;

  /** Name of a box with a remark. */
  note: string;
  /** Name of a box with advice. */
  tip: string;
  /** Name of a box with what came before. */
  background: string;
  /** Name of a box that warns. */
  warning: string;
  /** Name of a line of the editors. */
  editorsNote: string;
  /** Name of a line that declines responsibility, or tells of interests. */
  disclaimer: string;
  /** Name of a line that says who paid. */
  sponsored: string;
  /** Name of a line that says that links earn money. */
  affiliate: string;
  /** Name of a line that warns of what some readers may not want to see. */
  contentWarning: string;
  /** Name of a line that says what is new. */
  update: string;
  /** Name of a line that takes the article back. */
  retraction: string;
  /** Name of the box of an item that is done. */
  done: string;
  /** Name of the box of an item that is not done. */
  notDone: string;

  /** Notice while an article loads. */
  loading: string;
  /** Notice if an article could not be loaded. */
  loadError: string;
  /** Button that tries again. */
  retry: string;
  /** Notice if there is no article. */
  empty: string;
  /** Notice instead of an article that its publisher has withdrawn. */
  withdrawn: string;
  /** Notice instead of an embargoed article. */
  embargoed: string;
  /** Notice instead of an article whose licence has expired. */
  expired: string;
  /** Link to the article at its publisher. */
  viewOriginal: string;

  /** Label of the share controls, without a colon. */
  share: string;
  /** Name of a link that shares on a network. */
  shareOn: (network: string) => string;
  /** Name of the link that shares by email. */
  shareByEmail: string;
  /** Button that copies the article's URL. */
  copyLink: string;
  /** Status after copying. */
  linkCopied: string;
  /** Status if copying failed, followed by the URL for copying by hand. */
  copyFailed: string;
  /** Button that prints. */
  print: string;
  /** Button that opens the device's share sheet. */
  shareNative: string;
  /** Status if a way to share could not be opened, followed by the URL. */
  shareFailed: string;

  /** Heading of the reply form. */
  leaveReply: string;
  /** Privacy note above the form's fields. */
  replyPrivacy: string;
  /** Explanation, after `replyPrivacy`, of the mark on required fields; `mark` is the mark itself. */
  requiredFields: (mark: string) => string;
  /** Label of the comment field. */
  comment: string;
  /** Label of the name field. */
  name: string;
  /** Label of the email field. */
  email: string;
  /** Label of the website field. */
  website: string;
  /** Label of the checkbox that stores name, email and website for the next reply. */
  rememberMe: string;
  /** Button that sends the reply. */
  postReply: string;
  /** Notice in place of the form when replies are closed. */
  repliesClosed: string;
  /** Notice in place of replies and form if their service is unknown; `name` is as the article or the page has it. */
  unknownService: (name: string) => string;
  /** Label of the honeypot field, for those who see it. */
  leaveEmpty: string;
  /** Notice in place of a form that needs JavaScript. */
  replyNeedsScript: string;
}

/** Messages of a reply form's script: validation errors, and the outcome of a reply. */
export interface FormStatusMessages {
  /** Heading of the error summary above the form; `count` of fields to correct. */
  errorSummary: (count: number) => string;
  /** Error of an empty required field; `field` is its label. */
  fieldRequired: (field: string) => string;
  /** Error of an invalid email address. */
  emailInvalid: string;
  /** Error of an invalid URL. */
  websiteInvalid: string;
  /** Error of a value that is too long; at most `max` characters are allowed. */
  tooLong: (field: string, max: string) => string;
  /** Note above the form when it replies to another reply; `name` is that reply's author. */
  replyingTo: (name: string) => string;
  /** Button that makes the form reply to the article again. */
  cancelReplyTo: string;
  /** Note below the comment field near its maximum length. */
  charactersLeft: (count: number) => string;
  /** Status while a reply is being sent. */
  replySending: string;
  /** Button that aborts sending. */
  cancel: string;
  /** Outcome `published`: the reply is visible. */
  replyPublished: string;
  /** Outcome `pending`: the reply has arrived and may await moderation. */
  replyPending: string;
  /** Outcome `duplicate`: the service already has the same reply. */
  replyDuplicate: string;
  /** Outcome `rate-limited`: the reader sends replies faster than the service allows. */
  replyRateLimited: string;
  /** Outcome `login-required`: the service accepts replies only from readers who are logged in. */
  replyLoginRequired: string;
  /** Outcome `invalid`: the service considers the reply invalid. */
  replyInvalid: string;
  /** Outcome `rejected`: a firewall or a plugin of the site refused the reply. */
  replyRejected: string;
  /** Outcome `offline`: there is no connection; the reply waits for one. */
  replyOffline: string;
  /** Outcome `failed`: the reply could not be sent. */
  replyFailed: string;
  /** Outcome `unconfirmed`: the response was lost, so the reply may or may not have arrived. */
  replyUnconfirmed: string;
  /** Note above a form that is filled with a stored draft. */
  draftRestored: string;
}

/** Messages of a list of replies. */
export interface ReplyListMessages {
  /** Heading of the replies; `count` of them. */
  replies: (count: number) => string;
  /** Heading of the replies if their number is unknown. */
  repliesHeading: string;
  /** Notice if there are no replies. */
  noReplies: string;
  /** Status while replies load. */
  repliesLoading: string;
  /** Status if the replies could not be loaded. */
  repliesError: string;
  /** Button that loads more replies. */
  showMore: string;
  /** Label of the select for their order. */
  sortBy: string;
  /** Option for the newest replies first. */
  newestFirst: string;
  /** Option for the oldest replies first. */
  oldestFirst: string;
  /** Button for replying to a reply. */
  reply: string;
  /** Accessible name of that button; `name` is the author of the reply. */
  replyTo: (name: string) => string;
  /** Note on the reader's own reply while it awaits moderation. */
  awaitingApproval: string;
  /** Name of an author without one. */
  anonymous: string;
}

/** Messages in markup, the only ones that a server writes. */
export interface MarkupMessages extends ArticleMessages, ReplyListMessages {}

/** Messages of the interface in one language. A string is plain text; a function fills in values. */
export interface Locale extends MarkupMessages, FormStatusMessages {}
