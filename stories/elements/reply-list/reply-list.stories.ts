import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ReplyFormOutcomeEvent, type PublishedReply, type ReplyList } from '../../../src/index.js';
import { orders } from '../../../src/replies/threads.js';
import { longAddress, longWord } from '../../support/articles.js';
import { commonControls } from '../../support/controls.js';
import { note } from '../../support/note.js';

const replies: PublishedReply[] = [
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

const meta: Meta<ReplyList> = {
  title: 'Elements/reply-list',
  component: 'reply-list',
  argTypes: { ...commonControls, order: { control: 'inline-radio', options: orders } },
  args: { replies, order: 'oldest', closed: false, form: 'reply' },
};
export default meta;

type Story = StoryObj<ReplyList>;

/** Conversations, the earliest first. */
export const Threaded: Story = {};

export const NewestFirst: Story = { args: { order: 'newest' } };

/** Where no more replies are taken there is nothing to answer with. */
export const Closed: Story = { args: { closed: true } };

/** From the fourth level on, lines do not get shorter. */
export const Deep: Story = {
  args: {
    replies: Array.from({ length: 10 }, (_, index) => ({
      id: `${index}`,
      ...(index && { parentItem: `${index - 1}` }),
      author: { name: index % 2 ? 'Ioan Bell' : 'Marta Quill' },
      datePublished: `2024-03-02T1${index}:00:00Z`,
      text: index % 2 ? 'No, it was the other pier.' : 'It was the northern pier, was it not?',
    })),
  },
};

export const DeepNarrow: Story = { ...Deep, globals: { width: '320' } };

export const OneReply: Story = { args: { replies: replies.slice(0, 1) } };

/** The reader’s own reply, before somebody has looked at it. */
export const Held: Story = {
  args: {
    replies: [
      ...replies,
      {
        id: '15',
        parentItem: '14',
        author: { name: 'You' },
        datePublished: '2024-03-04T07:00:00Z',
        text: 'I have asked. They say it is worth it.',
        awaitingApproval: true,
      },
    ],
  },
};

/** A reply that was sent from the form appears at its place. */
export const Sent: Story = {
  play: ({ canvasElement }) => {
    const place = { action: 'https://news.example/wp-comments-post.php', ref: '482' };
    const reply = { comment: 'So did mine.', author: 'Ada Reed', email: '', url: '', parent: '11' };
    canvasElement.dispatchEvent(new ReplyFormOutcomeEvent({ status: 'published', id: '16' }, reply, place));
  },
};

/** More of them are at the service. */
export const More: Story = {
  args: { total: 38, transport: 'json', src: '/stories/articles/nowhere.json' },
};

export const Empty: Story = { args: { replies: [] } };

/** What is said while a service takes its time. */
export const Loading: Story = {
  render: ({ locale }) =>
    html`<reply-list
      transport="json"
      src="https://replies.invalid/slow"
      locale=${locale ?? ''}
    ></reply-list>`,
  beforeEach: () => {
    const wait = () => new Promise(() => {});
    const descriptor = Object.getOwnPropertyDescriptor(window, 'fetch')!;
    Object.defineProperty(window, 'fetch', { ...descriptor, value: wait });
    return () => Object.defineProperty(window, 'fetch', descriptor);
  },
};

export const Failed: Story = {
  render: () => html`<reply-list transport="json" src="/stories/articles/nowhere.json"></reply-list>`,
};

export const LongWords: Story = {
  args: {
    replies: [
      { id: '1', author: { name: longWord }, datePublished: '2024-03-02T08:14:00Z', text: longWord },
      { id: '2', parentItem: '1', author: { name: 'Ioan Bell' }, text: longAddress },
    ],
  },
  globals: { width: '320' },
};

export const RightToLeft: Story = {
  args: {
    lang: 'ar',
    replies: [
      {
        id: '1',
        author: { name: 'ليلى حداد' },
        datePublished: '2024-03-02T08:14:00Z',
        text: 'كان جدي يرسو هنا قبل بناء الجسر.',
      },
      {
        id: '2',
        parentItem: '1',
        author: { name: 'Marta Quill' },
        datePublished: '2024-03-02T09:14:00Z',
        text: 'Mine did, too. Thank you for the story!',
      },
    ],
  },
};

export const Japanese: Story = { args: { lang: 'ja' } };

export const Narrow: Story = { globals: { width: '320' } };

export const Dark: Story = { globals: { scheme: 'dark' } };

export const Absent: Story = {
  args: { replies: undefined },
  decorators: [note('Without replies, and without a service that has them, nothing is shown.')],
};
