import { expect } from '@open-wc/testing';
import { parseArticle } from '../../src/article/parse.js';
import { show, at, bareArticle, expectHarmless, inShort, textBlock, withBlocks } from './support.js';

// Blocks and fields as other systems write them. The rule: whatever shows nothing is a problem, and no word is lost.

const block = '/sections/0/body/0';
const portable = [textBlock('Rich words')];

/** What is given, words that are shown, and all problems in short. */
type Dialect = [name: string, blocks: unknown[], words: string[], problems: string[]];

const shown: Dialect[] = [
  [
    'HTML in a block of the publisher’s own',
    [{ _type: 'acme.text', html: '<p>Words</p>' }],
    ['<p>Words</p>'],
    [`${block} looks-like-html`, `${block} unknown-block`],
  ],
  [
    'a block of code of no known kind',
    [{ _type: 'acme.code', code: 'x' }],
    ['x'],
    [`${block} unknown-block`],
  ],
  [
    'what is nested in a kind that nobody knows, in order',
    [
      {
        _type: 'acme.columns',
        columns: [
          { _type: 'column', content: [textBlock('First'), { _type: 'pullquote', quote: 'Second' }] },
          { title: 'Third', options: ['Fourth', 'Fifth'] },
        ],
        settings: { theme: 'dark', anchorId: 'c1', link: 'https://news.example/' },
        note: { text: 'Sixth' },
      },
    ],
    ['First Second Third Fourth Fifth Sixth'],
    [
      `${block}/columns/0/content/1 alias`,
      `${block}/columns/0/content/1/quote alias`,
      `${block} unknown-block`,
    ],
  ],
  [
    'text of an editor’s tree, whose runs stay together',
    [
      {
        _type: 'acme.doc',
        content: [
          {
            type: 'paragraph',
            content: [
              { type: 'text', text: 'One ' },
              { type: 'text', text: 'line.' },
            ],
          },
          { type: 'paragraph', content: [{ type: 'link', children: [{ text: 'Link' }] }, { text: 'ed.' }] },
        ],
      },
    ],
    ['One line. Linked.'],
    [`${block} unknown-block`],
  ],
  [
    'a list in a list',
    [[textBlock('Inner')], [[['Innermost']]]],
    ['Inner Innermost'],
    [`${block} alias`, '/sections/0/body/1/0/0/0 wrong-type'],
  ],
  [
    '`content` of a callout',
    [{ _type: 'callout', content: portable }],
    ['Rich words'],
    [`${block}/content alias`],
  ],
  [
    'a `pullquote` with a `quote`',
    [{ _type: 'pullquote', quote: 'Said so', author: { name: 'Ada' } }],
    ['Said so', 'Ada'],
    [`${block} alias`, `${block}/quote alias`, `${block}/author wrong-type`, `${block}/author alias`],
  ],
  [
    '`items` of a timeline',
    [{ _type: 'timeline', items: [{ date: 'May', title: 'It began' }] }],
    ['May', 'It began'],
    [`${block}/items alias`],
  ],
  [
    'an event in other words',
    [{ _type: 'timeline', events: [{ when: 'In May', what: 'it began' }] }],
    ['In May it began'],
    [`${block}/events/0 missing`],
  ],
  [
    'a figure that holds an image',
    [{ _type: 'figure', image: { url: 'data:image/gif,', altText: 'Alt', width: 1, height: 1 } }],
    [],
    [`${block}/image alias`, `${block}/image/url alias`, `${block}/image/altText alias`],
  ],
  [
    'the caption of an image that only Sanity can find',
    [{ _type: 'image', asset: { _ref: 'image-abc-600x400-jpg' }, caption: 'Caption' }],
    ['Caption'],
    [
      `${block} alias`,
      `${block}/asset alias`,
      `${block}/asset/_ref unknown-field`,
      ...['src', 'width', 'height', 'alt'].map(() => `${block} missing`),
    ],
  ],
  [
    'a callout with a body by a name that nobody knows',
    [{ _type: 'callout', title: 'Title', prose: [textBlock('Body')] }],
    ['Title Body'],
    [`${block} missing`],
  ],
  [
    'a timeline that is none',
    [{ _type: 'timeline', title: 'Title', story: ['First', 'Second'] }],
    ['Title First Second'],
    [`${block}/story unknown-field`, `${block} missing`, `${block} wrong-type`],
  ],
  [
    'rows that are objects',
    [{ _type: 'table', rows: [{ _type: 'tableRow', _key: 'k', cells: ['Cell', 'Other'] }] }],
    ['Cell', 'Other'],
    [`${block}/rows/0 alias`],
  ],
  ['a number in place of a block', [7], ['7'], [`${block} wrong-type`]],
];

const hidden: Dialect[] = [
  [
    'a player that only its service knows',
    [{ _type: 'mux.video', playbackId: 'x7' }],
    [],
    [`${block} unknown-block`],
  ],
  [
    'a video by its number alone',
    [{ _type: 'youtube', videoId: 'dQw4w9WgXcQ' }],
    [],
    [`${block} alias`, `${block}/videoId unknown-field`, ...[1, 2, 3].map(() => `${block} missing`)],
  ],
  ['a callout without words', [{ _type: 'callout', body: [] }], [], [`${block} missing`]],
  ['a table of empty cells', [{ _type: 'table', rows: [['', '']] }], [], [`${block} missing`]],
  [
    'what JavaScript leaves in place of a block',
    [false, 0, true, null],
    [],
    [0, 1, 2, 3].map((index) => `/sections/0/body/${index} wrong-type`),
  ],
];

describe('blocks of other systems', () => {
  for (const [name, blocks, words, problems] of shown) {
    it(`are shown: ${name}`, async () => {
      const input = { ...withBlocks(...blocks), headline: 'H' };
      expect(inShort(parseArticle(input).problems)).to.deep.equal(problems);
      const page = await show(input);
      expectHarmless(page);
      for (const expected of words) expect(spaced(page.root)).to.include(expected);
      const { article } = parseArticle(input);
      expect(parseArticle(article).article).to.deep.equal(article);
    });
  }

  for (const [name, blocks, , problems] of hidden) {
    it(`are reported where nothing of them is shown: ${name}`, () => {
      expect(inShort(parseArticle(withBlocks(...blocks)).problems)).to.deep.equal(problems);
    });
  }

  it('are no problem where Portable Text has more than the format', () => {
    const stored = {
      _type: 'block',
      _key: 'a',
      style: 'normal',
      level: null,
      listItem: null,
      markDefs: null,
      children: [{ _type: 'span', _key: 'b', text: 'Words', marks: null }],
    };
    const { article, problems } = parseArticle(
      withBlocks(stored, { _type: 'block' }, { _type: 'block', children: null }),
    );
    expect(problems).to.deep.equal([]);
    expect(at(article, `${block}/children/0/text`)).to.equal('Words');
  });
});

/** Words with a blank between those of different elements. */
function spaced(root: ShadowRoot): string {
  const copy = document.createElement('div');
  copy.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
  for (const element of copy.querySelectorAll('p, div, li, td, blockquote')) element.append(' ');
  return copy.textContent.replace(/\s+/g, ' ');
}

const fields: [name: string, given: object, place: string, kept: unknown, problems: string[]][] = [
  [
    'an image by its address',
    { image: 'a.png' },
    '/image',
    { _type: 'figure', src: 'a.png', alt: '' },
    ['/image alias'],
  ],
  [
    'the first of several images',
    { image: ['a.png', 'b.png'] },
    '/image/src',
    'a.png',
    ['/image wrong-type', '/image/0 alias'],
  ],
  [
    'an ImageObject',
    { image: { '@type': 'ImageObject', contentUrl: 'a.png', width: 2, height: 1, name: 'Alt' } },
    '/image',
    { '@type': 'ImageObject', _type: 'figure', src: 'a.png', width: 2, height: 1, alt: 'Alt' },
    ['/image/contentUrl alias', '/image/name alias'],
  ],
  ['an author by name', { author: 'Ann' }, '/author', [{ name: 'Ann' }], ['/author alias']],
  [
    'an organization as author',
    { author: { '@type': 'Organization', name: 'Agency' } },
    '/author/0/name',
    'Agency',
    ['/author wrong-type'],
  ],
  [
    'an author in two names',
    { author: [{ givenName: 'Ada', familyName: 'Reed' }] },
    '/author/0/name',
    'Ada Reed',
    ['/author/0 missing'],
  ],
  ['no author by number', { author: 3 }, '/author', [], ['/author wrong-type']],
  ['a publisher by name', { publisher: 'P' }, '/publisher', { name: 'P' }, ['/publisher alias']],
  [
    'a logo that is an ImageObject',
    { publisher: { name: 'P', logo: { '@type': 'ImageObject', url: 'l.png' } } },
    '/publisher/logo',
    'l.png',
    ['/publisher/logo alias'],
  ],
  [
    'keywords between commas',
    { keywords: 'a, b,' },
    '/keywords',
    [{ name: 'a' }, { name: 'b' }],
    ['/keywords alias'],
  ],
  [
    'one section by name',
    { articleSection: 'World, and us' },
    '/articleSection',
    [{ name: 'World, and us' }],
    ['/articleSection alias'],
  ],
  [
    'the body as `articleBody`',
    { sections: undefined, articleBody: 'Body' },
    '/sections',
    [{ body: 'Body' }],
    ['/articleBody alias'],
  ],
  [
    'the body as `content`',
    { sections: undefined, content: portable },
    '/sections/0/body',
    portable,
    ['/content alias'],
  ],
  [
    'blocks in place of sections',
    { sections: portable },
    '/sections',
    [{ body: portable }],
    ['/sections alias'],
  ],
  [
    '`content` of a section',
    { sections: [{ title: 'T', content: 'C' }] },
    '/sections/0',
    { heading: 'T', body: 'C' },
    ['/sections/0/title alias', '/sections/0/content alias'],
  ],
  ['a title', { headline: undefined, title: 'T' }, '/headline', 'T', ['/title alias']],
  ['a language as Java writes it', { inLanguage: 'en_US' }, '/inLanguage', 'en-US', ['/inLanguage alias']],
  [
    'a `Date`',
    { datePublished: new Date(1e12) },
    '/datePublished',
    '2001-09-09T01:46:40.000Z',
    ['/datePublished alias'],
  ],
  [
    'milliseconds',
    { datePublished: 1e12 },
    '/datePublished',
    '2001-09-09T01:46:40.000Z',
    ['/datePublished alias'],
  ],
  ['seconds', { dateModified: 1e9 }, '/dateModified', '2001-09-09T01:46:40.000Z', ['/dateModified alias']],
  [
    'a date of a database',
    { datePublished: '2026-05-04 09:30:00' },
    '/datePublished',
    '2026-05-04T09:30:00',
    ['/datePublished alias'],
  ],
  [
    'a date of mail',
    { datePublished: 'Mon, 04 May 2026 09:30:00 +0200' },
    '/datePublished',
    '2026-05-04T07:30:00.000Z',
    ['/datePublished alias'],
  ],
  [
    'a `Date` in a timeline',
    { sections: [{ body: [{ _type: 'timeline', events: [{ date: new Date(0), title: 'T' }] }] }] },
    `${block}/events/0/date`,
    '1970-01-01T00:00:00.000Z',
    [`${block}/events/0/date alias`],
  ],
  [
    'a date of a correction by another name',
    { correction: [{ date: '2026-05-04', text: 'C' }] },
    '/correction/0/datePublished',
    '2026-05-04',
    ['/correction/0/date alias'],
  ],
  [
    'entities',
    { headline: 'Tom &amp; Jerry' },
    '/headline',
    'Tom &amp; Jerry',
    ['/headline looks-like-html'],
  ],
  [
    'HTML',
    { sections: [{ body: '<p>One</p>' }] },
    '/sections/0/body',
    '<p>One</p>',
    ['/sections/0/body looks-like-html'],
  ],
  [
    'Markdown',
    { sections: [{ body: '# One\n\nTwo **three**' }] },
    '/sections/0/body',
    '# One\n\nTwo **three**',
    ['/sections/0/body looks-like-markdown'],
  ],
  [
    'HTML in a span',
    { bottomLine: [textBlock('<b>Bold</b>')] },
    '/bottomLine/0/children/0/text',
    '<b>Bold</b>',
    ['/bottomLine/0/children/0/text looks-like-html'],
  ],
  [
    'HTML in code',
    { bottomLine: [textBlock('<b>Bold</b>', { style: 'code' })] },
    '/bottomLine/0/style',
    'code',
    [],
  ],
  [
    'signs that are no markup',
    { headline: 'R&D; a < b > c, 2 * 3 ** 4, #1' },
    '/headline',
    'R&D; a < b > c, 2 * 3 ** 4, #1',
    [],
  ],
];

describe('fields of other systems', () => {
  for (const [name, given, place, kept, problems] of fields) {
    it(`are read: ${name}`, () => {
      const { article, problems: found } = parseArticle(bareArticle(given));
      expect(at(article, place)).to.deep.equal(kept);
      expect(inShort(found)).to.deep.equal(problems);
      expect(parseArticle(article).article).to.deep.equal(article);
    });
  }

  it('say in plain words what they were read as', () => {
    const { problems } = parseArticle(
      bareArticle({ author: undefined, headline: undefined, title: true, bottomLine: () => {} }),
    );
    for (const { message } of problems)
      expect(message)
        .to.match(/^[A-Z`].+\.$/)
        .and.not.match(/undefined/);
  });
});
