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
  /** Who paid for an article. */
  sponsor: (name: string) => string;
  /** Publication or collection that an article is part of. */
  partOf: (name: string) => string;
  /** Time to read an article: a number of minutes. */
  readingTime: (minutes: number) => string;
  /** Links to an article in other languages: their names, each in its own language. */
  translations: (languages: string) => string;
  /** Name of a clarification among corrections. */
  clarification: string;
  /** Heading of corrections that are all clarifications. */
  clarifications: string;
  /** Link to the rest of an article that has to be paid for. */
  continueReading: string;
  /** Heading of what is said of the authors; `count` of them. */
  aboutAuthors: (count: number) => string;
  /** Heading of articles to read next. */
  related: string;
  /** Mark of live coverage that goes on. */
  live: string;
  /** In place of that mark when coverage has ended. */
  liveEnded: string;
  /** Heading of the list of key events of live coverage. */
  keyEvents: string;
  /** Mark of a post of live coverage that stays before all others. */
  pinned: string;
  /** Behind a link that opens in a new tab, with parentheses; for assistive technology. */
  newTab: string;
  /** Name of a link to a footnote. */
  footnote: (number: string) => string;
  /** Name of the link from a footnote back to the text. */
  backToText: (number: string) => string;
  /** Name of a table without caption. */
  table: string;
  /** Name of a code listing. */
  code: string;
  /** Link to something of another service: the service's name. */
  viewOn: (provider: string) => string;
  /** Points given, and the most that can be given, as numbers in the language. */
  rating: (value: string, best: string) => string;
  /** Link to a shop: price with currency, and the shop's name. */
  offer: (price: string, seller: string) => string;
  /** Label of how much a recipe makes, without colon. */
  recipeYield: string;
  /** Label of the time to prepare a dish, without colon. */
  prepTime: string;
  /** Label of the time to cook it, without colon. */
  cookTime: string;
  /** Label of the time that it takes in all, without colon. */
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
  viewOriginal: string;

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
  /** Button that opens the device's own ways to share. */
  shareNative: string;
  /** When a way to share could not be opened; the address is shown behind it. */
  shareFailed: string;

  /** Heading of the reply form. */
  leaveReply: string;
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
  rememberMe: string;
  /** Button that sends the reply. */
  postReply: string;
  /** In place of the form when no replies are taken. */
  repliesClosed: string;
  /** In place of replies and form when their service is not known: the name that the article or page gives. */
  unknownService: (name: string) => string;
  /** Label of a field that only machines see and fill in. */
  leaveEmpty: string;
  /** In place of a form that only a script can send. */
  replyNeedsScript: string;
}

/** Messages by which the script of a reply form says what is wrong, and what became of a reply. */
export interface FormStatusMessages {
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
  /** Above the form when it answers a reply: its author's name. */
  replyingTo: (name: string) => string;
  /** Button that makes it answer the article again. */
  cancelReplyTo: string;
  /** Below the comment when it nears its greatest length. */
  charactersLeft: (count: number) => string;
  /** While a reply is sent. */
  replySending: string;
  /** Button that stops sending. */
  cancel: string;
  /** The reply can be seen. */
  replyPublished: string;
  /** The reply has arrived; somebody may look at it first. */
  replyPending: string;
  /** The service has the very same reply already. */
  replyDuplicate: string;
  /** The reader sends replies faster than the service allows. */
  replyRateLimited: string;
  /** The service takes replies of those only who are logged in. */
  replyLoginRequired: string;
  /** The service finds something wrong with the reply. */
  replyInvalid: string;
  /** A firewall or a plugin of the site refused the reply. */
  replyRejected: string;
  /** There is no connection; the reply waits for one. */
  replyOffline: string;
  /** The reply could not be sent. */
  replyFailed: string;
  /** The answer was lost; the service may have the reply or not. */
  replyUnconfirmed: string;
  /** Above a form that is filled with what the reader wrote before. */
  draftRestored: string;
}

/** Messages of a list of replies. */
export interface ReplyListMessages {
  /** Heading of the replies; `count` of them. */
  replies: (count: number) => string;
  /** Heading of the replies, where it is not known how many there are. */
  repliesHeading: string;
  /** When there are none. */
  noReplies: string;
  /** While they load. */
  repliesLoading: string;
  /** When they could not be loaded. */
  repliesError: string;
  /** Button that loads more of them. */
  showMore: string;
  /** Label of the choice of their order. */
  sortBy: string;
  /** The order in which the latest reply comes first. */
  newestFirst: string;
  /** The order in which the earliest reply comes first. */
  oldestFirst: string;
  /** Button that answers a reply. */
  reply: string;
  /** Name of that button, for assistive technology: the author of the reply. */
  replyTo: (name: string) => string;
  /** On the reader's own reply that is not public yet. */
  awaitingApproval: string;
  /** In place of an author's name. */
  anonymous: string;
}

/** Messages in markup, which are all that a server writes. */
export interface MarkupMessages extends ArticleMessages, ReplyListMessages {}

/** Messages of the interface in one language. A string is plain text; a function fills in what varies. */
export interface Locale extends MarkupMessages, FormStatusMessages {}
