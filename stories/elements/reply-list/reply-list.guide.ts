import type { Guide } from '../../docs/guide.js';

export const guide: Guide = {
  uses: [
    'The replies to an article, as threaded conversations: from the page, WordPress, Isso or a custom service.',
    'Together with `reply-form` or `article-view`: a reply appears in the list as soon as it is sent.',
  ],
  avoid: [
    'For reviews, a chat or a forum: there are no ratings, no editing and no profiles.',
    'To hide replies until the reader opens them: put the element into a `details` of your page.',
  ],
  anatomy: [
    { name: 'Heading', text: 'with the total number of replies; part `heading`', selector: '.h2' },
    { name: 'Order', text: 'shown if there is more than one reply', selector: 'select' },
    { name: 'Author', text: 'a link if the author has a URL', selector: '.reply-author' },
    { name: 'Date', text: 'a link if the reply has a URL', selector: '.reply-date' },
    { name: 'Text', text: 'rich text, without anything unsafe', selector: '.reply-text' },
    { name: 'Reply', text: 'makes the form reply to this reply', selector: '.reply-answer' },
    {
      name: 'Nested replies',
      text: 'below the reply that they reply to, to any depth',
      selector: 'ol ol .reply-item',
    },
  ],
  accessibility: {
    notes: [
      'Each reply is an `article` named after its author; conversations are nested lists.',
      'Each button names the author: “Reply to Marta Quill”.',
      'Loading, failures and the outcome of the reader’s own reply are announced.',
      'When more replies are loaded, the first new one gets focus.',
    ],
    keyboard: [
      ['Tab', 'moves through the order, the links and the buttons'],
      ['Enter', 'on “Reply” moves focus to the form, which names the author replied to'],
    ],
    screenReader:
      'Heading level 2, 4 replies. Order of the replies, combo box, Oldest first. List, 2 items. Article, Marta Quill. …',
  },
  withoutScript:
    'Server-rendered replies are visible, with full dates. The controls for sorting, replying and loading more need a script and are hidden.',
  content: {
    length: 'Replies are not truncated. A service may send them in pages.',
    do: [
      'Show authors under the name they chose.',
      'Mark replies that await approval: only their authors see them.',
    ],
    dont: [
      'Do not change what people wrote.',
      'Do not include email addresses in the responses of your service.',
    ],
  },
};
