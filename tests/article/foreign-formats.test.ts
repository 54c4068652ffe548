import { expect } from '@open-wc/testing';
import { parseArticle } from '../../src/article/parse.js';
import { wordsIn } from '../../src/article/parser/rescue.js';
import { bareArticle, textBlock } from './support.js';

const date = '2026-05-04T10:00:00';
const node = (type: string, field: string, content: unknown) => ({ type, [field]: content });

/** A document of another format, the name of the format, and words that are shown all the same. */
const documents: [format: string, document: unknown, ...words: string[]][] = [
  [
    'WordPress',
    {
      id: 7,
      date,
      type: 'post',
      status: 'publish',
      link: 'https://blog.example/7',
      title: { rendered: 'Title' },
      content: { rendered: 'Body', protected: false },
      excerpt: { rendered: 'Excerpt' },
      author: 3,
      categories: [1, 2],
    },
    ...['Title', 'Body', 'Excerpt'],
  ],
  [
    'WordPress',
    [
      { id: 1, title: { rendered: 'One' }, content: { rendered: 'First' } },
      { id: 2, title: { rendered: 'Two' }, content: { rendered: 'Second' } },
    ],
    ...['One', 'First', 'Two', 'Second'],
  ],
  [
    'ANS',
    {
      type: 'story',
      version: '0.10.9',
      headlines: { basic: 'Head' },
      content_elements: [
        { _id: 'A', type: 'text', content: 'First' },
        { type: 'image', url: 'https://i.example/1.png', caption: 'Caption' },
        { type: 'quote', content_elements: [{ type: 'text', content: 'Quoted' }] },
      ],
    },
    ...['Head', 'First', 'Caption', 'Quoted'],
  ],
  [
    'Financial Times',
    {
      type: 'root',
      body: node('body', 'children', [
        node('paragraph', 'children', [
          node('text', 'value', 'Plain '),
          node('strong', 'children', [node('text', 'value', 'bold')]),
        ]),
      ]),
    },
    'Plain bold',
  ],
  [
    'Guardian',
    {
      id: 'a/b',
      webTitle: 'Title',
      webUrl: 'https://g.example/a',
      fields: { trailText: 'Trail', bodyText: 'Body' },
    },
    ...['Title', 'Trail', 'Body'],
  ],
  [
    'Apple News',
    {
      version: '1.7',
      identifier: 'a',
      title: 'Title',
      language: 'en',
      layout: { columns: 7 },
      components: [
        { role: 'heading', text: 'Heading' },
        { role: 'body', text: 'Body' },
      ],
    },
    ...['Title', 'Heading', 'Body'],
  ],
  [
    'Contentful',
    {
      nodeType: 'document',
      data: {},
      content: [
        {
          nodeType: 'paragraph',
          data: {},
          content: [
            { nodeType: 'text', value: 'A ', marks: [{ type: 'bold' }], data: {} },
            {
              nodeType: 'hyperlink',
              data: { uri: 'https://x.example' },
              content: [{ nodeType: 'text', value: 'link', marks: [] }],
            },
          ],
        },
      ],
    },
    'A link',
  ],
  [
    'Contentful',
    { sys: { id: 'a', type: 'Entry' }, fields: { title: { 'en-US': 'Title' }, body: { 'en-US': 'Body' } } },
    'Title',
    'Body',
  ],
  [
    'Lexical',
    {
      root: {
        type: 'root',
        version: 1,
        children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Words', format: 1 }] }],
      },
    },
    'Words',
  ],
  ['Ghost', { id: 'a', uuid: 'b', title: 'Title', html: 'Body', published_at: date }, 'Title', 'Body'],
  ['Ghost', { posts: [{ uuid: 'b', title: 'Title', html: 'Body' }] }, 'Title', 'Body'],
  [
    'ProseMirror',
    node('doc', 'content', [node('paragraph', 'content', [node('text', 'text', 'Words')])]),
    'Words',
  ],
  [
    'Editor.js',
    { time: 1, version: '2.1', blocks: [{ id: 'a', type: 'header', data: { text: 'Words', level: 2 } }] },
    'Words',
  ],
  [
    'Slate',
    [{ type: 'paragraph', children: [{ text: 'Some ' }, { text: 'words', bold: true }] }],
    'Some words',
  ],
  [
    'mdast',
    node('root', 'children', [node('paragraph', 'children', [node('text', 'value', 'Words')])]),
    'Words',
  ],
  [
    'ninjs',
    { uri: 'urn:a', type: 'text', versioncreated: date, headline: 'Head', body_text: 'Body' },
    'Head',
    'Body',
  ],
  [
    'JSON Feed',
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Feed',
      items: [{ id: '1', title: 'Item', content_text: 'Body' }],
    },
    'Feed',
    'Item',
    'Body',
  ],
  [
    'JSON Feed',
    { id: '1', url: 'https://b.example/1', title: 'Item', content_html: 'Body', date_published: date },
    'Item',
    'Body',
  ],
  [
    'JSON-LD',
    {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Head',
      articleBody: 'Body',
      author: { '@type': 'Person', name: 'Ann' },
      image: ['https://i.example/1.png'],
      publisher: { '@type': 'Organization', name: 'P' },
    },
    ...['Head', 'Body', 'Ann'],
  ],
  [
    'Sanity',
    {
      _id: 'a',
      _type: 'post',
      _rev: 'b',
      _createdAt: date,
      title: 'Title',
      slug: { current: 'a' },
      author: { _ref: 'c' },
      body: [textBlock('Body')],
    },
    ...['Title', 'Body'],
  ],
];

describe('a document of another format', () => {
  for (const [index, [format, document, ...words]] of documents.entries()) {
    it(`is named in one problem, and shown as far as it can be read: ${format} (${index + 1})`, () => {
      for (const input of [document, JSON.stringify(document)]) {
        const { article, problems } = parseArticle(input);
        expect(problems.map(({ path, code }) => `${path} ${code}`)).to.deep.equal([' foreign-format']);
        expect(problems[0]!.message).to.include(format).and.to.include('article-elements/import');
        const seen = wordsIn(article);
        for (const expected of words) expect(seen).to.include(expected);
        expect(parseArticle(article).article).to.deep.equal(article);
      }
    });
  }

  const own: [name: string, document: unknown][] = [
    [
      'an article with what JSON-LD has',
      bareArticle({ '@context': 'https://schema.org', '@type': 'NewsArticle' }),
    ],
    ['an article that Sanity stores', bareArticle({ _id: 'a', _type: 'article', _rev: 'b' })],
    ['an article without version', { headline: 'H', sections: [] }],
    ['blocks of Portable Text', [{ ...textBlock('Words'), _key: 'a' }]],
    ['a block without a kind', [{ children: [{ text: 'Words' }] }]],
    ['nothing', {}],
  ];
  for (const [name, document] of own) {
    it(`is not taken for one: ${name}`, () => {
      const codes = parseArticle(document).problems.map(({ code }) => code);
      expect(codes).not.to.include('foreign-format');
    });
  }

  it('is no reason to throw, whatever it is', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(parseArticle(proxy).problems).not.to.be.empty;
  });
});
