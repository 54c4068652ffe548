import type { Article, MarkDef, TextBlock } from '../../src/index.js';

/** A paragraph; `[text, …marks]` for spans with marks. */
export function paragraph(spans: (string | string[])[], fields: Partial<TextBlock> = {}): TextBlock {
  const children = spans.map((span) => {
    const [text = '', ...marks] = Array.isArray(span) ? span : [span];
    return { _type: 'span' as const, text, marks };
  });
  return { _type: 'block', children, ...fields };
}

export const linkTo = (href: string, _key = 'link'): MarkDef => ({ _type: 'link', _key, href });

/** A small article with every part. */
export const article = (fields: Partial<Article> = {}): Article => ({
  version: 1,
  url: 'https://news.example/harbour',
  headline: 'The harbour opens again',
  alternativeHeadline: 'Coast',
  description: 'After nine years the first boats came in.',
  inLanguage: 'en',
  datePublished: '2026-03-01T23:30:00-05:00',
  dateModified: '2026-03-04T08:00:00Z',
  author: [{ name: 'Ada Reed', url: 'https://news.example/reed', jobTitle: 'Harbour correspondent' }],
  highlights: ['Boats are back', 'Fees are lower'],
  sections: [
    { body: 'The lead.\n\nIts second paragraph.' },
    { id: 'boats', heading: 'Boats', body: [paragraph(['Forty boats.'])] },
  ],
  bottomLine: 'It took long, and it works.',
  articleSection: [{ name: 'Shipping', url: '/shipping' }],
  keywords: [{ name: 'harbours' }],
  replies: {
    open: true,
    service: 'wordpress',
    endpoint: 'https://news.example/wp-comments-post.php',
    thread: '7',
  },
  ...fields,
});

/** A one-pixel picture. */
export const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
