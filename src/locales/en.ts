import type {
  ArticleMessages,
  FormStatusMessages,
  Locale,
  MarkupMessages,
  ReplyListMessages,
} from './locale.js';

const article: ArticleMessages = {
  lang: 'en',
  dir: 'ltr',

  highlights: 'Highlights',
  bottomLine: 'Bottom Line',
  footnotes: 'Notes',
  corrections: 'Corrections',
  categories: 'Categories',
  tags: 'Tags',

  byline: (names) => `By ${names}`,
  updated: (date) => `Updated ${date}`,
  credit: (name) => `Credit: ${name}`,
  newTab: '(opens in a new tab)',
  footnote: (number) => `Note ${number}`,
  backToText: (number) => `Back to note ${number} in the text`,
  table: 'Table',
  code: 'Code',
  viewOn: (provider) => `View on ${provider}`,
  rating: (value, best) => `${value} out of ${best}`,
  offer: (price, seller) => `${price} at ${seller}`,
  recipeYield: 'Yield',
  prepTime: 'Preparation',
  cookTime: 'Cooking',
  totalTime: 'Total time',
  ingredients: 'Ingredients',
  method: 'Method',

  loading: 'Loading the article…',
  loadError: 'The article could not be loaded.',
  retry: 'Try again',
  empty: 'There is no article to show.',
  withdrawn: 'This article has been withdrawn by its publisher.',
  embargoed: 'This article has not been released yet.',
  expired: 'This article is no longer available here.',
  viewOriginal: 'Go to the publisher’s page',

  share: 'Spread the word',
  shareOn: (network) => `Share on ${network}`,
  shareByEmail: 'Share by email',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  copyFailed: 'The link could not be copied. Here it is:',
  print: 'Print',
  shareNative: 'Share…',
  shareFailed: 'That could not be opened. Here is the link:',

  leaveReply: 'Leave a Reply',
  replyPrivacy: 'Your email address will not be published.',
  requiredFields: (mark) => `Required fields are marked ${mark}`,
  comment: 'Comment',
  name: 'Name',
  email: 'Email',
  website: 'Website',
  rememberMe: 'Save my name, email, and website in this browser for the next time I comment.',
  postReply: 'Post reply',
  repliesClosed: 'Replies are closed.',
  unknownService: (name) => `Replies are not available here: the service “${name}” is not known.`,
  leaveEmpty: 'Leave this field empty',
  replyNeedsScript: 'Replying here needs JavaScript.',
};

const formStatus: FormStatusMessages = {
  errorSummary: (count) => (count === 1 ? 'Please correct 1 field' : `Please correct ${count} fields`),
  fieldRequired: (field) => `Please fill in: ${field}`,
  emailInvalid: 'Please enter an email address, such as name@example.com',
  websiteInvalid: 'Please enter a web address, such as https://example.com',
  tooLong: (field, max) => `${field}: please use at most ${max} characters`,
  replyingTo: (name) => `Replying to ${name}`,
  cancelReplyTo: 'Cancel reply',
  charactersLeft: (count) => (count === 1 ? '1 character left' : `${count} characters left`),
  replySending: 'Sending your reply…',
  cancel: 'Cancel',
  replyPublished: 'Your reply has been published.',
  replyPending: 'Thank you, your reply has arrived. It may be reviewed before it appears.',
  replyDuplicate: 'You have sent this reply before.',
  replyRateLimited: 'That was a little too fast. Please wait a moment and send it again.',
  replyLoginRequired: 'Only readers who are logged in can reply here.',
  replyInvalid: 'The reply was not accepted. Please check what you have written.',
  replyRejected:
    'The site refused your reply, maybe by a filter. It is still here: please change it, or try again later.',
  replyOffline: 'You are offline. Your reply is kept, and sent when you are online again.',
  replyFailed: 'Your reply could not be sent. It is still here: please try again.',
  replyUnconfirmed:
    'It is not known whether your reply arrived. Please look for it before you send it again.',
  draftRestored: 'What you wrote before is still here.',
};

const replyList: ReplyListMessages = {
  replies: (count) => (count === 1 ? '1 reply' : `${count} replies`),
  repliesHeading: 'Replies',
  noReplies: 'There are no replies yet.',
  repliesLoading: 'Loading the replies…',
  repliesError: 'The replies could not be loaded.',
  showMore: 'Show more replies',
  sortBy: 'Order of the replies',
  newestFirst: 'Newest first',
  oldestFirst: 'Oldest first',
  reply: 'Reply',
  replyTo: (name) => `Reply to ${name}`,
  awaitingApproval: 'Awaiting approval',
  anonymous: 'Anonymous',
};

/** Messages in markup, the only ones that a server writes. */
export const markup: MarkupMessages = /* @__PURE__ */ Object.assign({}, article, replyList);

const en: Locale = /* @__PURE__ */ Object.assign({}, article, formStatus, replyList);

export default en;
