import type { Guide } from '../../docs/guide.js';

export const guide: Guide = {
  uses: [
    'Replies to an article, sent to WordPress, to Isso, to a service of your own, or to the page.',
    'Also alone: `endpoint`, `service` and `thread` say where replies go.',
  ],
  avoid: [
    'Inside `article-view`, which shows it when its article takes replies.',
    'For contact, orders or a search: its fields and words are those of replies.',
    'Where nobody reads what comes in: close replies, with `closed` or in the article.',
  ],
  anatomy: [
    { name: 'Heading', text: 'part `heading`', selector: '.h2' },
    {
      name: 'Notes',
      text: 'what becomes of the email address, and what the asterisk means',
      selector: '.note',
    },
    { name: 'Comment', text: 'always there, always required', selector: '.field-comment' },
    { name: 'Fields', text: 'chosen and ordered by `fields`', selector: '.field-author' },
    { name: 'Consent', text: 'keeps name, email and website in this browser', selector: '.choice' },
    {
      name: 'Button',
      text: 'part `submit`; what becomes of the reply is said beside it',
      selector: '.primary',
    },
  ],
  accessibility: {
    notes: [
      'Native fields with visible labels, `autocomplete`, and errors in words that are tied to them.',
      'After an attempt that cannot be sent, the focus goes to the first field that is wrong; how many are wrong is announced at once.',
      'Sending and its success are announced politely, a failure at once. The focus stays where it is.',
      'Nothing is timed, and nothing that was written is lost.',
    ],
    keyboard: [
      ['Tab', 'goes from field to field, to the box and to the button'],
      ['Enter', 'in a field of one line sends the reply'],
      ['Space', 'ticks the box, presses the button'],
    ],
    heard:
      'Heading level 2, Leave a Reply. Your email address will not be published. Required fields are marked *. Comment, edit, required, multi-line. Name, edit, required. …',
  },
  withoutScript:
    'The form is posted as any form is, and the page of the service comes in its place. With services that take no forms (`isso`, `event`) a note says that replying needs JavaScript.',
  content: {
    length: 'Ask for as little as you can: `fields="comment* author"`.',
    do: [
      'Say near the form who reads replies, and by which rules.',
      'Let your service answer with a `message` in plain words when it refuses a reply.',
    ],
    dont: [
      'Do not require an email address that nobody needs.',
      'Do not promise that a reply appears at once.',
    ],
  },
};
