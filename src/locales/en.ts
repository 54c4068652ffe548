import type { Locale } from './locale.js';

const en: Locale = {
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
  openAt: (provider) => `View on ${provider}`,

  loading: 'Loading the article…',
  loadError: 'The article could not be loaded.',
  retry: 'Try again',
  empty: 'There is no article to show.',
  withdrawn: 'This article has been withdrawn by its publisher.',
  embargoed: 'This article has not been released yet.',
  expired: 'This article is no longer available here.',
  readAtOrigin: 'Go to the publisher’s page',

  share: 'Spread the word',
  shareOn: (network) => `Share on ${network}`,
  shareByEmail: 'Share by email',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  copyFailed: 'The link could not be copied. Here it is:',
  print: 'Print',

  reply: 'Leave a Reply',
  replyPrivacy: 'Your email address will not be published.',
  requiredFields: (mark) => `Required fields are marked ${mark}`,
  comment: 'Comment',
  name: 'Name',
  email: 'Email',
  website: 'Website',
  saveMyName: 'Save my name, email, and website in this browser for the next time I comment.',
  postReply: 'Post reply',
  repliesClosed: 'Replies are closed.',
  errorSummary: (count) => (count === 1 ? 'Please correct 1 field' : `Please correct ${count} fields`),
  fieldRequired: (field) => `Please fill in: ${field}`,
  emailInvalid: 'Please enter an email address, such as name@example.com',
  websiteInvalid: 'Please enter a web address, such as https://example.com',
  tooLong: (field, max) => `${field}: please use at most ${max} characters`,
};

export default en;
