import type { Guide } from '../../docs/guide.js';

export const guide: Guide = {
  uses: [
    'The replies to an article, in conversations: from the page, from WordPress, from Isso, or from a service of your own.',
    'Together with `reply-form` or `article-view`: what a reader sends appears at its place at once.',
  ],
  avoid: [
    'For reviews with stars, a chat or a forum: there are no ratings, no editing, no profiles.',
    'Where replies are to be hidden until asked for, put it into a `details` of your page.',
  ],
  anatomy: [
    { name: 'Heading', text: 'with the number of all replies; part `heading`', selector: '.h2' },
    { name: 'Order', text: 'where there is more than one reply', selector: 'select' },
    { name: 'Author', text: 'a link where the author has an address', selector: '.reply-author' },
    { name: 'Date', text: 'a link to the reply where it has an address', selector: '.reply-date' },
    { name: 'Text', text: 'rich text, of which only what is safe is shown', selector: '.reply-text' },
    { name: 'Reply', text: 'tells the form what is answered', selector: '.reply-answer' },
    { name: 'Answers', text: 'below what they answer, to any depth', selector: 'ol ol .reply-item' },
  ],
  accessibility: {
    notes: [
      'Each reply is an `article` named by its author; conversations are lists in lists.',
      'Buttons say whom they answer: “Reply to Marta Quill”.',
      'Loading, failing, and what the reader’s own reply became are announced.',
      'More replies are added below, and the focus goes to the first of them.',
    ],
    keyboard: [
      ['Tab', 'goes to the order, to links and to buttons'],
      ['Enter', 'on “Reply” goes to the form, which says who is answered'],
    ],
    heard:
      'Heading level 2, 4 replies. Order of the replies, combo box, Oldest first. List, 2 items. Article, Marta Quill. …',
  },
  withoutScript:
    'Replies that a server was given are there, with whole dates. The order, “Reply” and loading more need a script and are not shown.',
  content: {
    length: 'Replies are shown whole. A service may send them in pages.',
    do: ['Give authors the name they have chosen.', 'Mark what waits for approval: only its author sees it.'],
    dont: ['Do not change what people wrote.', 'Do not put email addresses into what your service sends.'],
  },
};
