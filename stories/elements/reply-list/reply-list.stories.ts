import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { ReplyFormOutcomeEvent, type ReplyList } from '../../../src/index.js';
import { orders } from '../../../src/replies/thread-tree.js';
import { isReadable, serviceNames } from '../../../src/article/reply-service.js';
import { longAddress, longWord } from '../../support/articles.js';
import { commonControls } from '../../support/controls.js';
import { act } from '../../support/act.js';
import { note } from '../../support/note.js';
import { beginAt, silence, standIn } from '../../support/pretend.js';
import { manyReplies, replies } from '../../support/replies.js';
import { guide } from './reply-list.guide.js';

/** URL of a story's service, which responds only there. */
const service = '/replies-of-a-story';

const meta: Meta<ReplyList> = {
  title: 'Elements/reply-list',
  component: 'reply-list',
  parameters: { guide, events: ['reply-list-reply'] },
  argTypes: {
    ...commonControls,
    order: { control: 'inline-radio', options: orders },
    service: { control: 'select', options: serviceNames.filter(isReadable) },
  },
  args: { replies, order: 'oldest', closed: false, formId: 'reply' },
  // The clock is fixed, since times are relative.
  beforeEach: ({ viewMode }) => (viewMode === 'story' ? beginAt('2024-03-05T12:00:00Z') : undefined),
};
export default meta;

type Story = StoryObj<ReplyList>;

/** Conversations, oldest first. */
export const Default: Story = {};

export const NewestFirst: Story = { args: { order: 'newest' } };

/** Replies are closed, so there are no reply buttons. */
export const Closed: Story = { args: { closed: true } };

/** Replies below the fourth level are not indented further. */
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

/** The reader’s own reply, awaiting moderation. */
export const Pending: Story = {
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

/** A reply sent from the form is added at once. */
export const Sent: Story = {
  play: ({ canvasElement }) => {
    const thread = { endpoint: 'https://news.example/wp-comments-post.php', id: '482' };
    const reply = { comment: 'So did mine.', author: 'Ada Reed', email: '', url: '', parent: '11' };
    canvasElement.dispatchEvent(new ReplyFormOutcomeEvent({ status: 'published', id: '16' }, reply, thread));
  },
};

/** List that loads from a mocked service. */
const fromService = (respond: () => Response | Promise<Response>): Story => ({
  tags: ['alone'],
  args: { replies: undefined, formId: undefined, service: 'json', endpoint: service },
  beforeEach: () => standIn(service, respond),
});

export const FromService: Story = fromService(() => Response.json({ replies, total: replies.length }));

/** The service has more replies. */
export const More: Story = fromService(() => Response.json({ replies, total: 38, next: '2' }));

/** A service with many replies: a button shows more of them. */
export const Many: Story = fromService(() =>
  Response.json({ replies: manyReplies(60), total: 400, next: '2' }),
);

/** The next replies are loading. */
export const LoadingMore: Story = {
  tags: ['alone', 'waits'],
  args: { ...More.args },
  beforeEach: () => {
    let asked = 0;
    return standIn(service, () => (asked++ ? silence() : Response.json({ replies, total: 38, next: '2' })));
  },
  play: act('reply-list', async (list, shadow) => {
    if (list.status !== 'ready') {
      await new Promise((resolve) => list.addEventListener('reply-list-ready', resolve, { once: true }));
      await list.updateComplete;
    }
    shadow.querySelector<HTMLElement>('.replies-more')?.click();
  }),
};

export const Empty: Story = { args: { replies: [] } };

/** The replies are loading. */
export const Loading: Story = { ...fromService(silence), tags: ['alone', 'waits'] };

/** Loading has failed: readers can try again. */
export const Failed: Story = fromService(() => new Response('', { status: 404 }));

export const FailedDark: Story = { ...Failed, globals: { scheme: 'dark' } };

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

export const Japanese: Story = {
  args: {
    lang: 'ja',
    replies: [
      {
        id: '1',
        author: { name: '佐藤 美咲' },
        datePublished: '2024-03-02T08:14:00Z',
        text: '橋が架かるまで、祖父はここに船を泊めていました。門がまた開くとは思いませんでした。',
      },
      {
        id: '2',
        parentItem: '1',
        author: { name: '田中' },
        datePublished: '2024-03-02T09:40:00Z',
        text: '昔の係留名簿が町の資料館にあります。',
      },
    ],
  },
};

export const German: Story = { args: { lang: 'de' } };

/** Below headings of the page. */
export const HeadingLevel4: Story = { args: { headingLevel: 4 } };

export const LongText: Story = {
  args: {
    replies: [
      {
        ...replies[0]!,
        text: Array.from(
          { length: 6 },
          () =>
            'I have walked that quay every morning for thirty years, and every morning somebody has told me that it would be closed by the summer. It never was. What closed were the shops behind it, one after the other, and nobody wrote about those.',
        ).join('\n\n'),
      },
      ...replies.slice(1),
    ],
  },
};

export const Wide: Story = { globals: { width: '1024' } };

export const LargeText: Story = { globals: { textSize: '32px', width: '768' } };

export const Narrow: Story = { globals: { width: '320' } };

export const Dark: Story = { globals: { scheme: 'dark' } };

export const Absent: Story = {
  args: { replies: undefined },
  decorators: [note('Without replies, and without a service that has them, nothing is shown.')],
};
