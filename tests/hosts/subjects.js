// What is looked at in every host, and where on the page it stands: columns of places, edge to edge.
import { articles } from './articles.js';

const { whole } = articles;

const element = (tag, properties, name = tag) => ({ name, tag, properties });
const article = (data, name) => element('article-view', { article: data }, name);

const columns = [
  { width: 640, subjects: [article(whole, 'article-view at 640 px')] },
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
      element('reply-form', { action: whole.replies.action, transport: 'wordpress', ref: '7' }),
    ],
  },
  {
    width: 360,
    subjects: [
      article(articles.arabic, 'article-view in Arabic'),
      article(articles.japanese, 'article-view in Japanese'),
      {
        ...element('article-header', {}, 'article-header in an article-provider'),
        provider: { article: whole },
      },
    ],
  },
];

/** Subjects with the left edge and the width of their places, in pixels; heights follow from the bare page. */
export const subjects = columns.flatMap(({ width, subjects }, index) => {
  const left = columns.slice(0, index).reduce((sum, column) => sum + column.width, 0);
  return subjects.map((subject) => ({ ...subject, left, width, column: index }));
});

export const pageWidth = columns.reduce((sum, { width }) => sum + width, 0);
