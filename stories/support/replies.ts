import type { PublishedReply } from '../../src/index.js';
import { wordsOf } from '../../src/article/text.js';
import { standIn } from './pretend.js';

/** Replies to an article, in two conversations. */
export const replies: PublishedReply[] = [
  {
    id: '11',
    author: { name: 'Marta Quill', url: 'https://quill.example' },
    datePublished: '2024-03-02T08:14:00Z',
    text: 'My grandfather kept a berth there until the bridge came. I never thought I would see the gates open again.\n\nThe photographs are wonderful.',
    url: 'https://news.example/harbour#comment-11',
  },
  {
    id: '12',
    parentItem: '11',
    author: { name: 'Ioan Bell' },
    datePublished: '2024-03-02T09:40:00Z',
    text: [
      {
        _type: 'block',
        children: [
          { _type: 'span', text: 'Mine too. The ' },
          { _type: 'span', text: 'old berth list', marks: ['list'] },
          { _type: 'span', text: ' is at the town archive, with ' },
          { _type: 'span', text: 'all', marks: ['em'] },
          { _type: 'span', text: ' the names.' },
        ],
        markDefs: [{ _type: 'link', _key: 'list', href: 'https://archive.example/berths' }],
      },
    ],
    url: 'https://news.example/harbour#comment-12',
  },
  {
    id: '13',
    parentItem: '12',
    author: { name: 'Marta Quill', url: 'https://quill.example' },
    datePublished: '2024-03-02T11:05:00Z',
    text: 'Thank you! I will look for him there.',
  },
  {
    id: '14',
    datePublished: '2024-03-03T19:22:00Z',
    text: [
      {
        _type: 'block',
        style: 'blockquote',
        children: [{ _type: 'span', text: 'Fees are lower than before.' }],
      },
      { _type: 'block', children: [{ _type: 'span', text: 'Lower for whom? Ask the small boats.' }] },
      { _type: 'block', listItem: 'bullet', children: [{ _type: 'span', text: 'Mooring: up' }] },
      { _type: 'block', listItem: 'bullet', children: [{ _type: 'span', text: 'Water: up' }] },
    ],
  },
];

/** Returns many different top-level replies, one minute apart. */
export const manyReplies = (count: number): PublishedReply[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${index + 1}`,
    author: { name: index % 3 ? 'Ioan Bell' : 'Marta Quill' },
    datePublished: new Date(Date.UTC(2024, 2, 2, 8, index)).toISOString(),
    text: `On day ${index + 1} I counted ${index * 2 + 3} boats at the quay.`,
  }));

/** URL from which the samples' replies are loaded. */
const commentsAddress = 'https://news.example/?rest_route=%2Fwp%2Fv2%2Fcomments';

/** Converts a reply to WordPress's format. */
const commentOf = ({ id, parentItem, author, datePublished, text, url }: PublishedReply): object => ({
  id: Number(id),
  parent: Number(parentItem ?? 0),
  author_name: author?.name ?? '',
  author_url: author?.url ?? '',
  date_gmt: datePublished?.replace('Z', ''),
  content: { rendered: `<p>${wordsOf(text).replace(/[&<]/g, '')}</p>` },
  link: url,
  status: 'approved',
});

/** Mocks the WordPress of the sample articles, with these replies. */
export const haveReplies = (shown: PublishedReply[] = replies): (() => void) =>
  standIn(commentsAddress, () =>
    Response.json(shown.map(commentOf), {
      headers: { 'x-wp-total': String(shown.length), 'x-wp-totalpages': '1' },
    }),
  );

/** Mocks a WordPress that fails. */
export const failReplies = (): (() => void) =>
  standIn(commentsAddress, () => new Response('', { status: 500 }));
