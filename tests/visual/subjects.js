// What is looked at in every host, and where on the page it stands: columns of places, edge to edge.
import { articles } from './articles.js';

const { whole, short, arabic, japanese } = articles;

const element = (tag, properties, name = tag) => ({ name, tag, properties });
const article = (data, name) => element('article-view', { article: data }, name);
const replyForm = element('reply-form', {
  endpoint: whole.replies.endpoint,
  service: 'wordpress',
  thread: '7',
});

const replyList = element('reply-list', {
  formId: 'reply',
  replies: [
    { id: '1', author: { name: 'Marta Quill', url: 'https://quill.example' }, text: 'Well said.' },
    { id: '2', parentItem: '1', datePublished: '2024-03-02T08:14:00Z', text: 'It was the other pier.' },
  ],
});

const columns = [
  {
    width: 720,
    subjects: [
      article(short, 'article-view at 720 px'),
      article(arabic, 'article-view in Arabic'),
      article(japanese, 'article-view in Japanese'),
      {
        ...element('article-header', {}, 'article-header in an article-provider'),
        provider: { article: whole },
      },
    ],
  },
  { width: 320, subjects: [article(whole, 'article-view at 320 px')] },
  {
    width: 400,
    subjects: [
      element('article-header', { article: whole }),
      element('article-highlights', { highlights: whole.highlights }),
      element('section-block', { section: whole.sections[1] }),
      element('bottom-line-callout', { bottomLine: whole.bottomLine }),
      element('article-terms', { terms: whole.keywords }),
      element('share-bar', { url: whole.url, headline: whole.headline }),
      replyForm,
      replyList,
      { ...replyForm, name: 'reply-form, dark', tokens: '--ae-color-scheme: dark only' },
    ],
  },
];

/** What an element asks for where its place is as wide as what it holds, in pixels. */
export const intrinsicWidth = 640;

/** Subjects with the left edge and the width of their places, in pixels; heights follow from the bare page. */
export const subjects = columns.flatMap(({ width, subjects }, index) => {
  const left = columns.slice(0, index).reduce((sum, column) => sum + column.width, 0);
  return subjects.map((subject) => ({ ...subject, left, width, column: index }));
});

export const pageWidth = columns.reduce((sum, { width }) => sum + width, 0);
