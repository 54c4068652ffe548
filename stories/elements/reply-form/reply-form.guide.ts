import type { Guide } from '../../docs/guide.js';

export const guide: Guide = {
  uses: [
    'Replies to an article, sent to WordPress, Isso or a custom service, or handled by the page.',
    'On its own, without an article: set `endpoint`, `service` and `thread`.',
  ],
  avoid: [
    'Inside `article-view`: it already shows the form if its article accepts replies.',
    'For contact, orders or search: its fields and messages are made for replies.',
    'If nobody reads the replies: close them, with `closed` or in the article.',
  ],
  anatomy: [
    { name: 'Heading', text: 'part `heading`', selector: '.h2' },
    {
      name: 'Notes',
      text: 'how the email address is used, and what the asterisk means',
      selector: '.note',
    },
    { name: 'Comment', text: 'always present and required', selector: '.field-comment' },
    { name: 'Fields', text: 'selected and ordered by `fields`', selector: '.field-author' },
    { name: 'Consent', text: 'remembers name, email and website in this browser', selector: '.choice' },
    {
      name: 'Button',
      text: 'part `submit`; the status message appears next to it',
      selector: '.primary',
    },
  ],
  accessibility: {
    notes: [
      'The fields are native, with visible labels, `autocomplete`, and error messages that are associated with them.',
      'After an invalid submission, the first invalid field gets focus, and the number of errors is announced immediately.',
      'Sending and success are announced politely, a failure immediately. Focus does not move.',
      'There are no time limits, and text that the reader has typed is never lost.',
    ],
    keyboard: [
      ['Tab', 'moves through the fields, the checkbox and the button'],
      ['Enter', 'in a single-line field sends the reply'],
      ['Space', 'toggles the checkbox, presses the button'],
    ],
    screenReader:
      'Heading level 2, Leave a Reply. Your email address will not be published. Required fields are marked *. Comment, edit, required, multi-line. Name, edit, required. …',
  },
  withoutScript:
    'The form submits like any other, and the browser opens the page of the service. For services that do not accept form posts (`isso`, `event`), a note says that replying needs JavaScript.',
  content: {
    length: 'Ask for as little as possible: `fields="comment* author"`.',
    do: [
      'Explain near the form who reads replies, and which rules apply.',
      'If your service rejects a reply, let it respond with a `message` that readers understand.',
    ],
    dont: [
      'Do not require an email address unless you need it.',
      'Do not promise that replies appear immediately.',
    ],
  },
};
