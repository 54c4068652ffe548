import { expect } from '@open-wc/testing';
import { hasContent } from '../../src/article/visibility.js';
import { withheldAt } from '../../src/article/withheld.js';
import { limits } from '../../src/article/limits.js';
import { parseArticle, parsePart } from '../../src/article/parse.js';
import { shapes } from '../../src/article/schema.generated.js';
import { plainText, wordsOf } from '../../src/article/text.js';
import { at, bareArticle, callout, inShort, marked, sample, textBlock, withBlocks } from './support.js';

const names = ['news', 'long-read', 'rtl', 'cjk', 'review', 'report', 'live', 'minimal', 'broken'];
const valid = names.filter((name) => name !== 'broken');

const block = '/sections/0/body/0';
const child = `${block}/children/0`;

const unsafe = 'javascript:alert(1)';

const figure = (fields: object = {}) => ({
  _type: 'figure',
  src: 'a.png',
  width: 4,
  height: 3,
  alt: '',
  ...fields,
});

const embed = (fields: object = {}) => ({
  _type: 'embed',
  provider: 'P',
  url: 'https://p.example/1',
  title: 'T',
  ...fields,
});

/** What is given, where to look in the result, what is there, and all problems in short. */
type Rule = [rule: string, input: unknown, place: string, kept: unknown, problems: string[]];

const rules: Record<string, Rule[]> = {
  'Plain fields': [
    [
      'text that is a number is taken as text',
      bareArticle({ headline: 404 }),
      '/headline',
      '404',
      ['/headline wrong-type'],
    ],
    ['text that is true is left out', bareArticle({ id: true }), '/id', undefined, ['/id wrong-type']],
    ['text that is null is left out', bareArticle({ id: null }), '/id', undefined, ['/id wrong-type']],
    [
      'text that is a list of strings keeps their words',
      bareArticle({ alternativeHeadline: ['In', 'two'] }),
      '/alternativeHeadline',
      'In two',
      ['/alternativeHeadline wrong-type'],
    ],
    [
      'text that is an object with text keeps its words',
      bareArticle({ alternativeHeadline: { text: 'Inside' } }),
      '/alternativeHeadline',
      'Inside',
      ['/alternativeHeadline wrong-type'],
    ],
    [
      'control characters are taken out of text',
      bareArticle({ headline: 'One\u0000 two\u0007' }),
      '/headline',
      'One two',
      ['/headline bad-text'],
    ],
    [
      'half characters are replaced in text',
      bareArticle({ headline: 'a\ud83db\u{1f600}' }),
      '/headline',
      'a\ufffdb\u{1f600}',
      ['/headline bad-text'],
    ],
    [
      'line ends of all systems are newlines',
      bareArticle({ description: 'a\r\nb\rc\nd' }),
      '/description',
      'a\nb\nc\nd',
      ['/description bad-text'],
    ],
    ['one of a few words is kept', bareArticle({ type: 'BlogPosting' }), '/type', 'BlogPosting', []],
    [
      'a word that is not one of the few is left out',
      bareArticle({ type: 'Poem' }),
      '/type',
      undefined,
      ['/type invalid-value'],
    ],
    [
      'the few words are case-sensitive',
      bareArticle({ dir: 'RTL' }),
      '/dir',
      undefined,
      ['/dir invalid-value'],
    ],
    ['an optional field that is undefined is none', bareArticle({ id: undefined }), '/id', undefined, []],
  ],
  'Required fields': [
    [
      'a headline that is missing is empty',
      bareArticle({ headline: undefined }),
      '/headline',
      '',
      [' missing'],
    ],
    [
      'sections that are missing are none',
      bareArticle({ sections: undefined }),
      '/sections',
      [],
      [' missing'],
    ],
    ['a version that is missing is 1', bareArticle({ version: undefined }), '/version', 1, [' missing']],
    ['an address that is missing is empty', bareArticle({ url: undefined }), '/url', '', [' missing']],
    [
      'a date that is missing is empty',
      bareArticle({ datePublished: undefined }),
      '/datePublished',
      '',
      [' missing'],
    ],
    [
      'a required field of the wrong kind is reported at its place, and as missing',
      bareArticle({ headline: null }),
      '/headline',
      '',
      ['/headline wrong-type', ' missing'],
    ],
    [
      'a section without body has an empty one',
      bareArticle({ sections: [{ heading: 'H' }] }),
      '/sections/0',
      { heading: 'H', body: '' },
      ['/sections/0 missing'],
    ],
    [
      'a figure without size is kept',
      withBlocks({ _type: 'figure', src: 'a.png', alt: '' }),
      block,
      { _type: 'figure', src: 'a.png', alt: '' },
      [`${block} missing`, `${block} missing`],
    ],
    [
      'a figure without alternative text gets an empty one',
      withBlocks(figure({ alt: undefined })),
      `${block}/alt`,
      '',
      [`${block} missing`],
    ],
    [
      'replies that do not say so are closed',
      bareArticle({ replies: { service: 'json', endpoint: '/r' } }),
      '/replies/open',
      false,
      ['/replies missing'],
    ],
    [
      'a table without rows has none',
      withBlocks({ _type: 'table' }),
      `${block}/rows`,
      [],
      [`${block} missing`],
    ],
    [
      'the `_type` of a figure that stands in a typed place is filled in, and missed',
      bareArticle({ image: figure({ _type: undefined }) }),
      '/image/_type',
      'figure',
      ['/image missing'],
    ],
    [
      'the `_type` of a span is filled in, and missed',
      withBlocks({ _type: 'block', children: [{ text: 'Hi' }] }),
      child,
      { _type: 'span', text: 'Hi' },
      [`${child} missing`],
    ],
  ],
  Versions: [
    [
      'a newer version is kept and shown as far as known',
      bareArticle({ version: 2 }),
      '/version',
      2,
      ['/version newer-version'],
    ],
    [
      'a version of the future too',
      bareArticle({ version: 99.5 }),
      '/version',
      99.5,
      ['/version newer-version'],
    ],
    [
      'an older version is none',
      bareArticle({ version: 0 }),
      '/version',
      1,
      ['/version invalid-value', ' missing'],
    ],
    [
      'a version in words is none',
      bareArticle({ version: '1' }),
      '/version',
      1,
      ['/version invalid-value', ' missing'],
    ],
  ],
  Languages: [
    ['a language tag is kept', bareArticle({ inLanguage: 'zh-Hant-TW' }), '/inLanguage', 'zh-Hant-TW', []],
    [
      'what is no language tag is left out',
      bareArticle({ inLanguage: 'en_US!' }),
      '/inLanguage',
      '',
      ['/inLanguage invalid-value', ' missing'],
    ],
    [
      'a language tag of two hundred letters is none',
      bareArticle({ inLanguage: `en${'-abcd'.repeat(40)}` }),
      '/inLanguage',
      '',
      ['/inLanguage invalid-value', ' missing'],
    ],
  ],
  Replies: [
    [
      'a service that is not known is kept, so that the form can name it, and reported',
      bareArticle({ replies: { open: true, service: 'carrier-pigeon', endpoint: '/r' } }),
      '/replies/service',
      'carrier-pigeon',
      ['/replies/service invalid-value'],
    ],
    [
      'a service of another case is not known',
      bareArticle({ replies: { open: true, service: 'JSON', endpoint: '/r' } }),
      '/replies/service',
      'JSON',
      ['/replies/service invalid-value'],
    ],
    [
      'a service that is known is kept',
      bareArticle({ replies: { open: true, service: 'isso', endpoint: '/r' } }),
      '/replies/service',
      'isso',
      [],
    ],
  ],
  Dates: [
    ['a date is kept', bareArticle({ datePublished: '2026-05-04' }), '/datePublished', '2026-05-04', []],
    [
      'a date and time with offset is kept',
      bareArticle({ datePublished: '2026-05-04T09:30:00.5+02:00' }),
      '/datePublished',
      '2026-05-04T09:30:00.5+02:00',
      [],
    ],
    [
      'a date in words is shown as it is, and reported',
      bareArticle({ datePublished: 'next Tuesday' }),
      '/datePublished',
      'next Tuesday',
      ['/datePublished invalid-value'],
    ],
    [
      'a month that does not exist is reported',
      bareArticle({ dateModified: '2026-13-01' }),
      '/dateModified',
      '2026-13-01',
      ['/dateModified invalid-value'],
    ],
    [
      'a day that does not exist is reported',
      bareArticle({ dateModified: '2026-02-31' }),
      '/dateModified',
      '2026-02-31',
      ['/dateModified invalid-value'],
    ],
    [
      'the date of a timeline may be words',
      withBlocks({ _type: 'timeline', events: [{ date: 'long ago', title: 'T' }] }),
      `${block}/events/0/date`,
      'long ago',
      [],
    ],
  ],
  Numbers: [
    [
      'a number in words is taken as a number',
      withBlocks(figure({ width: '640' })),
      `${block}/width`,
      640,
      [`${block}/width invalid-value`],
    ],
    [
      'a width of nothing is left out',
      withBlocks(figure({ width: 0 })),
      `${block}/width`,
      undefined,
      [`${block}/width invalid-value`, `${block} missing`],
    ],
    [
      'a width that is no number is left out',
      withBlocks(figure({ width: 'wide' })),
      `${block}/width`,
      undefined,
      [`${block}/width wrong-type`, `${block} missing`],
    ],
    [
      'an infinite width is left out',
      withBlocks(figure({ width: Infinity })),
      `${block}/width`,
      undefined,
      [`${block}/width wrong-type`, `${block} missing`],
    ],
    [
      'a list level is at most 6',
      withBlocks(textBlock('t', { listItem: 'bullet', level: 99 })),
      `${block}/level`,
      6,
      [`${block}/level invalid-value`],
    ],
    [
      'a list level is at least 1',
      withBlocks(textBlock('t', { listItem: 'bullet', level: -1 })),
      `${block}/level`,
      1,
      [`${block}/level invalid-value`],
    ],
    [
      'a list level is whole',
      withBlocks(textBlock('t', { listItem: 'number', level: 1.5 })),
      `${block}/level`,
      2,
      [`${block}/level invalid-value`],
    ],
    [
      'a list level that is no number is left out',
      withBlocks(textBlock('t', { listItem: 'number', level: NaN })),
      `${block}/level`,
      undefined,
      [`${block}/level wrong-type`],
    ],
    [
      'a count of replies is at least 0',
      bareArticle({ replies: { open: true, service: 'json', endpoint: '/r', commentCount: -3 } }),
      '/replies/commentCount',
      0,
      ['/replies/commentCount invalid-value'],
    ],
    [
      'true is not a number',
      withBlocks(figure({ width: true })),
      `${block}/width`,
      undefined,
      [`${block}/width wrong-type`, `${block} missing`],
    ],
    [
      'a word is not true',
      bareArticle({ replies: { open: 'yes', service: 'json', endpoint: '/r' } }),
      '/replies/open',
      false,
      ['/replies/open wrong-type', '/replies missing'],
    ],
  ],
  'Heading levels': [
    [
      'a section may be of level 4',
      bareArticle({ sections: [{ level: 4, body: 'b' }] }),
      '/sections/0/level',
      4,
      [],
    ],
    [
      'a level above 4 is none',
      bareArticle({ sections: [{ level: 99, body: 'b' }] }),
      '/sections/0/level',
      undefined,
      ['/sections/0/level invalid-value'],
    ],
    [
      'a level of a billion is none',
      bareArticle({ sections: [{ level: 1e9, body: 'b' }] }),
      '/sections/0/level',
      undefined,
      ['/sections/0/level invalid-value'],
    ],
    [
      'a level between two is none',
      bareArticle({ sections: [{ level: 2.5, body: 'b' }] }),
      '/sections/0/level',
      undefined,
      ['/sections/0/level invalid-value'],
    ],
    [
      'level 1 is the headline’s',
      bareArticle({ sections: [{ level: 1, body: 'b' }] }),
      '/sections/0/level',
      undefined,
      ['/sections/0/level invalid-value'],
    ],
  ],
  Identifiers: [
    [
      'an identifier is kept',
      bareArticle({ sections: [{ id: 'facts', body: 'b' }] }),
      '/sections/0/id',
      'facts',
      [],
    ],
    [
      'spaces in an identifier become hyphens',
      bareArticle({ sections: [{ id: ' the  facts ', body: 'b' }] }),
      '/sections/0/id',
      'the-facts',
      ['/sections/0/id invalid-value'],
    ],
    [
      'an empty identifier is none',
      bareArticle({ sections: [{ id: ' ', body: 'b' }] }),
      '/sections/0/id',
      undefined,
      ['/sections/0/id invalid-value'],
    ],
    [
      'of two sections with one identifier the first keeps it',
      bareArticle({
        sections: [
          { id: 'a', body: 'b' },
          { id: 'a', body: 'c' },
        ],
      }),
      '/sections',
      [{ id: 'a', body: 'b' }, { body: 'c' }],
      ['/sections/1/id duplicate-id'],
    ],
  ],
  Addresses: [
    [
      'an unsafe address of the article is left out',
      bareArticle({ url: unsafe }),
      '/url',
      '',
      ['/url unsafe-url', ' missing'],
    ],
    [
      'an unsafe link is left out; its words stay',
      withBlocks(marked('w', { _type: 'link', href: unsafe })),
      `${block}/markDefs/0`,
      { _key: 'mark', _type: 'link', href: '' },
      [`${block}/markDefs/0/href unsafe-url`, `${block}/markDefs/0 missing`],
    ],
    [
      'an unsafe image is left out; its words stay',
      withBlocks(figure({ src: unsafe, alt: 'A' })),
      block,
      { _type: 'figure', src: '', width: 4, height: 3, alt: 'A' },
      [`${block}/src unsafe-url`, `${block} missing`],
    ],
    [
      'the safe candidates of a srcset stay',
      withBlocks(figure({ srcset: `${unsafe} 2x, b.png 1x` })),
      `${block}/srcset`,
      'b.png 1x',
      [`${block}/srcset unsafe-url`],
    ],
    [
      'a mail address is no image',
      withBlocks(figure({ license: 'mailto:a@b.example', src: 'mailto:a@b.example' })),
      `${block}/src`,
      '',
      [`${block}/src unsafe-url`, `${block} missing`],
    ],
    [
      'a data address is no embed',
      withBlocks(embed({ url: 'data:image/png;base64,AA' })),
      `${block}/url`,
      '',
      [`${block}/url unsafe-url`, `${block} missing`],
    ],
    [
      'an address is taken out of an object',
      bareArticle({ url: { href: 'https://news.example/' } }),
      '/url',
      'https://news.example/',
      ['/url alias'],
    ],
    [
      'an unsafe one is not',
      bareArticle({ url: { href: unsafe } }),
      '/url',
      '',
      ['/url alias', '/url unsafe-url', ' missing'],
    ],
    [
      'a relative address of the article is kept and reported',
      bareArticle({ url: '/a' }),
      '/url',
      '/a',
      ['/url invalid-value'],
    ],
    [
      'spaces around an address are taken off',
      bareArticle({ url: ' https://news.example/a\n' }),
      '/url',
      'https://news.example/a',
      [],
    ],
    [
      'a licence may be a name',
      bareArticle({ syndication: { attribution: 'a', license: 'CC: BY' } }),
      '/syndication/license',
      'CC: BY',
      [],
    ],
  ],
  Lists: [
    [
      'what should be a list and is not is a list of one',
      bareArticle({ author: { name: 'Ann' } }),
      '/author',
      [{ name: 'Ann' }],
      ['/author wrong-type'],
    ],
    [
      'items that cannot be read are left out',
      bareArticle({ highlights: ['a', null, 'b'] }),
      '/highlights',
      ['a', 'b'],
      ['/highlights/1 wrong-type'],
    ],
    [
      'holes in a list are left out',
      bareArticle({ highlights: Object.assign([], { 0: 'a', 2: 'b', length: 3 }) }),
      '/highlights',
      ['a', 'b'],
      ['/highlights/1 wrong-type'],
    ],
    ['an empty list is a list', bareArticle({ keywords: [] }), '/keywords', [], []],
    [
      'rows of different length stay as they are',
      withBlocks({ _type: 'table', rows: [['a'], ['b', 'c']] }),
      `${block}/rows`,
      [['a'], ['b', 'c']],
      [],
    ],
    [
      'a row that is a string is a row of one cell',
      withBlocks({ _type: 'table', rows: ['a'] }),
      `${block}/rows`,
      [['a']],
      [`${block}/rows/0 wrong-type`],
    ],
  ],
  Shorthand: [
    [
      'a person is taken from a name',
      bareArticle({ author: ['Ann'] }),
      '/author',
      [{ name: 'Ann' }],
      ['/author/0 alias'],
    ],
    [
      'an author is taken from a name',
      bareArticle({ author: 'Ann' }),
      '/author',
      [{ name: 'Ann' }],
      ['/author alias'],
    ],
    [
      'a publisher is taken from a name',
      bareArticle({ publisher: 'P' }),
      '/publisher',
      { name: 'P' },
      ['/publisher alias'],
    ],
    [
      'a term is taken from a name',
      bareArticle({ keywords: ['k'] }),
      '/keywords',
      [{ name: 'k' }],
      ['/keywords/0 alias'],
    ],
    [
      'a section is taken from a string',
      bareArticle({ sections: ['s'] }),
      '/sections',
      [{ body: 's' }],
      ['/sections/0 wrong-type'],
    ],
    [
      'a section is taken from a list of blocks',
      bareArticle({ sections: [[textBlock('t')]] }),
      '/sections',
      [{ body: [textBlock('t')] }],
      ['/sections/0 wrong-type'],
    ],
    [
      'a correction is taken from a string',
      bareArticle({ correction: ['c'] }),
      '/correction',
      [{ text: 'c' }],
      ['/correction/0 wrong-type'],
    ],
    [
      'an event is taken from a string',
      withBlocks({ _type: 'timeline', events: ['e'] }),
      `${block}/events`,
      [{ title: 'e' }],
      [`${block}/events/0 wrong-type`],
    ],
    [
      'a span is taken from a string',
      withBlocks({ _type: 'block', children: ['s'] }),
      child,
      { _type: 'span', text: 's' },
      [`${child} wrong-type`],
    ],
    ['a block is taken from a string', withBlocks('b'), block, textBlock('b'), [`${block} wrong-type`]],
    [
      'children are taken from a string',
      withBlocks({ _type: 'block', children: 'c' }),
      `${block}/children`,
      [{ _type: 'span', text: 'c' }],
      [`${block}/children wrong-type`],
    ],
    [
      'one mark is taken for a list of one',
      withBlocks({ _type: 'block', children: [{ _type: 'span', text: 't', marks: 'em' }] }),
      `${child}/marks`,
      ['em'],
      [`${child}/marks wrong-type`],
    ],
    [
      'an object without shorthand is not taken from a string',
      bareArticle({ replies: 'https://r.example/' }),
      '/replies',
      undefined,
      ['/replies wrong-type'],
    ],
  ],
  'Rich text': [
    ['a string is kept as it is', bareArticle({ bottomLine: 'a\n\nb' }), '/bottomLine', 'a\n\nb', []],
    [
      'a number is taken as text',
      bareArticle({ sections: [{ body: 1984 }] }),
      '/sections/0/body',
      '1984',
      ['/sections/0/body wrong-type'],
    ],
    [
      'null is left out',
      bareArticle({ bottomLine: null }),
      '/bottomLine',
      undefined,
      ['/bottomLine wrong-type'],
    ],
    [
      'one block is taken as a list of one',
      bareArticle({ bottomLine: textBlock('t') }),
      '/bottomLine',
      [textBlock('t')],
      ['/bottomLine wrong-type'],
    ],
    [
      'a span among the blocks is a paragraph',
      withBlocks({ _type: 'span', text: 's' }),
      block,
      textBlock('s'),
      [`${block} wrong-type`],
    ],
    [
      'a block without `_type` that has children is text',
      withBlocks({ children: [{ _type: 'span', text: 's' }] }),
      block,
      textBlock('s'),
      [`${block} missing`],
    ],
    [
      'a style that is not known is kept',
      withBlocks(textBlock('t', { style: 'shouting' })),
      block,
      textBlock('t', { style: 'shouting' }),
      [],
    ],
    [
      'a list item that is not known is a bullet',
      withBlocks(textBlock('t', { listItem: 'square' })),
      block,
      textBlock('t', { listItem: 'bullet' }),
      [`${block}/listItem invalid-value`],
    ],
    [
      'an identifier of a heading has no spaces',
      withBlocks(textBlock('t', { style: 'h2', id: ' a b ' })),
      `${block}/id`,
      'a-b',
      [`${block}/id invalid-value`],
    ],
    [
      'an object among spans that is not known is its fallback',
      withBlocks({ _type: 'block', children: [{ _type: 'acme.price', fallback: '3 €' }] }),
      `${block}/children`,
      [{ _type: 'acme.price', fallback: '3 €' }],
      [],
    ],
    [
      'an object among spans without fallback is its words',
      withBlocks({ _type: 'block', children: [{ _type: 'mention', title: 'Ada' }] }),
      `${block}/children`,
      [{ _type: 'mention', title: 'Ada', fallback: 'Ada' }],
      [`${block}/children/0 unknown-inline`],
    ],
  ],
  Marks: [
    [
      'marks of the format are kept',
      withBlocks({ _type: 'block', children: [{ _type: 'span', text: 't', marks: ['strong', 'sup'] }] }),
      `${child}/marks`,
      ['strong', 'sup'],
      [],
    ],
    [
      'a mark that is not defined is reported',
      withBlocks({ _type: 'block', children: [{ _type: 'span', text: 't', marks: ['sparkle'] }] }),
      `${child}/text`,
      't',
      [`${block} unknown-mark`],
    ],
    [
      '… once',
      withBlocks({
        _type: 'block',
        children: ['a', 'b'].map((text) => ({ _type: 'span', text, marks: ['sparkle'] })),
      }),
      `${block}/children/1/text`,
      'b',
      [`${block} unknown-mark`],
    ],
    [
      'a definition of an unknown kind is kept for the page',
      withBlocks(marked('t', { _type: 'hologram' })),
      `${block}/markDefs`,
      [{ _key: 'mark', _type: 'hologram' }],
      [`${block}/markDefs/0 unknown-mark`],
    ],
    [
      'a definition of a kind of the publisher is kept with its fields',
      withBlocks(marked('t', { _type: 'acme.glossary', term: 7 })),
      `${block}/markDefs`,
      [{ _key: 'mark', _type: 'acme.glossary', term: 7 }],
      [],
    ],
    [
      'a note that no span refers to is reported',
      withBlocks(textBlock('t', { markDefs: [{ _type: 'footnote', _key: 'a', body: 'n' }] })),
      `${block}/children/0/text`,
      't',
      [`${block} unknown-mark`],
    ],
    [
      'a definition without kind is left out',
      withBlocks(marked('t', {})),
      `${block}/markDefs`,
      [],
      [`${block}/markDefs/0 unknown-mark`],
    ],
    [
      'a footnote without body has an empty one',
      withBlocks(marked('t', { _type: 'footnote' })),
      `${block}/markDefs/0/body`,
      '',
      [`${block}/markDefs/0 missing`],
    ],
  ],
  'Unknown fields': [
    [
      'a field that is not of the format is kept',
      bareArticle({ mood: { deep: [1] } }),
      '/mood',
      { deep: [1] },
      ['/mood unknown-field'],
    ],
    [
      '… and reported once for each kind of object',
      bareArticle({
        author: [
          { name: 'a', x: 1 },
          { name: 'b', x: 2 },
        ],
        keywords: [{ name: 'k', x: 3 }],
      }),
      '/author/1/x',
      2,
      ['/author/0/x unknown-field', '/keywords/0/x unknown-field'],
    ],
    [
      'fields of a custom block are its own',
      withBlocks({ _type: 'acme.poll', question: 'Q?', fallback: 'f' }),
      block,
      { _type: 'acme.poll', question: 'Q?', fallback: 'f' },
      [],
    ],
    [
      'the key `__proto__` is left out',
      JSON.parse(
        '{"version":1,"url":"https://news.example/a","headline":"","inLanguage":"en","datePublished":"2026-05-04","sections":[],"__proto__":{"headline":"H"}}',
      ),
      '/headline',
      '',
      [' forbidden-key'],
    ],
    [
      '`constructor` and `prototype` are fields like any other',
      bareArticle({ constructor: 1, prototype: 2 }),
      '/prototype',
      2,
      ['/constructor unknown-field', '/prototype unknown-field'],
    ],
  ],
  'Unknown blocks': [
    [
      'a namespaced block is kept with its fallback',
      withBlocks({ _type: 'acme.poll', fallback: 'f' }),
      `${block}/fallback`,
      'f',
      [],
    ],
    [
      'a namespaced block without fallback and words is kept and reported',
      withBlocks({ _type: 'acme.poll' }),
      block,
      { _type: 'acme.poll' },
      [`${block} unknown-block`],
    ],
    [
      'a block of an unknown kind is reported and keeps its fallback',
      withBlocks({ _type: 'poll', fallback: 'f' }),
      `${block}/fallback`,
      'f',
      [`${block} unknown-block`],
    ],
    [
      'without fallback its text is shown',
      withBlocks({ _type: 'poll', text: 't' }),
      `${block}/fallback`,
      't',
      [`${block} unknown-block`],
    ],
    [
      '… and its body, in their order',
      withBlocks({ _type: 'poll', body: [textBlock('b')], text: 't' }),
      `${block}/fallback`,
      [textBlock('b'), textBlock('t')],
      [`${block} unknown-block`],
    ],
    [
      '… or its title',
      withBlocks({ _type: 'poll', title: 't' }),
      `${block}/fallback`,
      't',
      [`${block} unknown-block`],
    ],
    [
      'an empty fallback does not stand before text',
      withBlocks({ _type: 'poll', fallback: '', text: 't' }),
      `${block}/fallback`,
      't',
      [`${block} unknown-block`],
    ],
    [
      'a fallback of null does not stand before text',
      withBlocks({ _type: 'acme.poll', fallback: null, text: 't' }),
      `${block}/fallback`,
      't',
      [`${block}/fallback wrong-type`, `${block} unknown-block`],
    ],
    [
      'the name of something every object has is no kind of block',
      withBlocks({ _type: 'constructor', fallback: 'f' }),
      `${block}/fallback`,
      'f',
      [`${block} unknown-block`],
    ],
    [
      'a block without any `_type` keeps its words',
      withBlocks({ text: 't' }),
      `${block}/fallback`,
      't',
      [`${block} missing`, `${block} unknown-block`],
    ],
    [
      'an object without words is a block with nothing to show',
      withBlocks({}),
      `${block}/fallback`,
      undefined,
      [`${block} missing`, `${block} unknown-block`],
    ],
  ],
};

const ways: [way: string, input: unknown, words: string, codes: string[]][] = [
  ['JSON text', JSON.stringify(bareArticle({ headline: 'In JSON' })), 'In JSON', []],
  ['JSON text of JSON text', JSON.stringify(JSON.stringify(bareArticle({ headline: 'Twice' }))), 'Twice', []],
  ['plain text', 'Just words.', 'Just words.', ['not-an-article']],
  ['a list of blocks', [textBlock('A block.')], 'A block.', ['not-an-article']],
  ['an object without a field of the format', { hello: 1 }, '', ['unknown-field', 'missing']],
  ['null', null, '', ['not-an-article', 'missing']],
  ['undefined', undefined, '', ['not-an-article', 'missing']],
  ['a number', 7, '', ['not-an-article', 'missing']],
  ['an empty list', [], '', ['not-an-article']],
  ['an empty object', {}, '', ['missing']],
];

describe('parseArticle', () => {
  for (const name of valid) {
    it(`finds nothing wrong with the sample ${name}, and keeps all of it`, async () => {
      const input = await sample(name);
      const { article, problems } = parseArticle(input);
      expect(problems).to.deep.equal([]);
      expect(article).to.deep.equal(input);
    });
  }

  it('keeps the words of the broken sample and reports what is wrong', async () => {
    const { article, problems } = parseArticle(await sample('broken'));
    expect(article.headline).to.equal('404');
    expect(article.author).to.deep.equal([{ name: 'Ann Onymous, who should have been a list' }]);
    expect(article.sections.map(({ heading }) => heading)).to.include('The Last Section');
    const words = wordsOf(article.sections.map(({ body }) => body));
    for (const kept of [
      'the words stay, the link goes',
      'this sentence should be on the page',
      'and a third',
    ]) {
      expect(words).to.include(kept);
    }
    const codes = new Set(problems.map(({ code }) => code));
    expect([...codes]).to.include.members([
      'newer-version',
      'missing',
      'wrong-type',
      'invalid-value',
      'duplicate-id',
      'unsafe-url',
      'unknown-field',
      'unknown-block',
      'unknown-mark',
    ]);
  });

  for (const [topic, rows] of Object.entries(rules)) {
    describe(topic, () => {
      for (const [rule, input, place, kept, problems] of rows) {
        it(rule, () => {
          const parsed = parseArticle(input);
          expect(at(parsed.article, place), place).to.deep.equal(kept);
          expect(inShort(parsed.problems)).to.deep.equal(problems);
        });
      }
    });
  }

  for (const [way, input, words, codes] of ways) {
    it(`makes an article of ${way}`, () => {
      const { article, problems } = parseArticle(input);
      expect(article.headline + article.sections.map(({ body }) => plainText(body)).join('')).to.equal(words);
      expect(problems.map(({ code }) => code)).to.include.members(codes);
      if (!codes.length) expect(problems).to.deep.equal([]);
      expect(hasContent(article)).to.equal(words !== '');
    });
  }

  it('says of each problem what is wrong and what was done', async () => {
    const { problems } = parseArticle(await sample('broken'));
    for (const { message } of problems) expect(message).to.match(/^[A-Z`].+\.$/);
  });

  it('names keys with slashes and tildes in its paths as JSON Pointers do', () => {
    const input = withBlocks({
      _type: 'acme.x',
      get ['a/b~c']() {
        throw new Error('unreadable');
      },
    });
    expect(inShort(parseArticle(input).problems)).to.deep.equal([`${block}/a~1b~0c unreadable`]);
  });

  const inputs: [name: string, make: () => unknown | Promise<unknown>][] = [
    ...names.map((name): (typeof inputs)[number] => [`the sample ${name}`, () => sample(name)]),
    ...Object.values(rules)
      .flat()
      .map(([rule, input]): (typeof inputs)[number] => [`“${rule}”`, () => input]),
    [
      'a block whose kind hides a control character',
      () => withBlocks({ _type: 'table\u0000', rows: 5, text: 't' }),
    ],
    ['a block whose kind is a list', () => withBlocks({ _type: ['block'], children: 5, text: 't' })],
    ['a block whose kind holds half a character', () => withBlocks({ _type: '\ud800', fallback: 'f' })],
    [
      'a text as long as may be, cut within a character',
      () => bareArticle({ headline: `${'x'.repeat(limits.stringLength - 1)}\u{1f600}` }),
    ],
    ['text that is nested too deep', () => withBlocks(nested(limits.depth + 3, 'deep\r\n\r\nwords'))],
  ];

  for (const [name, make] of inputs) {
    it(`finds nothing more to change in what it made of ${name}`, async () => {
      const { article } = parseArticle(await make());
      expect(parseArticle(article).article).to.deep.equal(article);
    });
  }

  for (const name of names) {
    it(`does not change the sample ${name} it is given`, async () => {
      const input = deepFreeze(await sample(name));
      const { article } = parseArticle(input);
      expect(input).to.deep.equal(await sample(name));
      expect(article).to.not.equal(input);
      expect(article.sections[0]).to.not.equal((input as { sections: unknown[] }).sections[0]);
    });
  }

  it('does not read again what it has returned, but what looks like it', async () => {
    const parsed = parseArticle(await sample('news'));
    expect(parseArticle(parsed)).to.equal(parsed);
    const { article, problems } = parseArticle({ ...parsed, headline: unsafe });
    expect(article.headline).to.equal(unsafe);
    expect(article.sections).not.to.deep.equal(parsed.article.sections);
    expect(problems).not.to.deep.equal([]);
  });

  for (const length of [{ _type: 'link', _key: 'link', href: unsafe }, 'words', null, undefined, NaN]) {
    it(`takes nothing from a list whose length is ${String(length)}`, () => {
      const list = new Proxy([], {
        get: (items, key): unknown => (key === 'length' ? length : Reflect.get(items, key)),
      });
      const { article } = parseArticle(
        withBlocks(textBlock('Body', { markDefs: list }), { _type: 'block', children: list }),
      );
      expect(at(article, `${block}/markDefs`)).to.deep.equal([]);
      expect(at(article, '/sections/0/body/1/children')).to.deep.equal([]);
    });
  }

  it('takes nothing that blocks, spans and links inherit', () => {
    const link = { _type: 'link', _key: 'link', href: 'https://news.example/' };
    const { article } = parseArticle(
      withBlocks(
        Object.create(textBlock('Inherited')),
        { _type: 'block', children: [Object.create({ _type: 'span', text: 'Inherited' })] },
        textBlock('Own', { markDefs: [Object.create(link)] }),
      ),
    );
    expect(wordsOf(article.sections)).to.equal('Own');
    expect(at(article, '/sections/0/body/2/markDefs')).to.not.deep.equal([link]);
  });

  it('returns a copy that the input’s later changes do not reach', () => {
    const span = { _type: 'span', text: 'before' };
    const { article } = parseArticle(withBlocks({ _type: 'block', children: [span] }));
    span.text = 'after';
    expect(at(article, `${child}/text`)).to.equal('before');
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

/** Callouts in callouts, with `words` innermost. */
const nested = (depth: number, words: string): unknown =>
  depth ? callout([nested(depth - 1, words)]) : textBlock(words);

describe('the limits of an article', () => {
  it('take rich text as deep as they say', () => {
    const { article, problems } = parseArticle(withBlocks(nested(limits.depth - 1, 'words')));
    expect(problems).to.deep.equal([]);
    expect(at(article, `${block}${'/body/0'.repeat(limits.depth - 1)}/children/0/text`)).to.equal('words');
  });

  it('make plain text of what is deeper, and report it', () => {
    const { article, problems } = parseArticle(withBlocks(nested(limits.depth + 20, 'deep words')));
    const place = `/sections/0/body${'/0/body'.repeat(limits.depth)}`;
    expect(inShort(problems)).to.deep.equal([`${place} too-deep`]);
    expect(at(article, place)).to.equal('deep words');
  });

  it('cut no words that are too deep without a report', () => {
    const spans = Array.from({ length: 30_000 }, (_, index) => ({ _type: 'span', text: `w${index} ` }));
    let body: unknown = [{ _type: 'block', children: spans }];
    for (let depth = 0; depth <= limits.depth; depth++) body = [callout(body)];
    const { article, problems } = parseArticle(bareArticle({ sections: [{ body }] }));
    const lastIsThere = wordsOf(article.sections).includes('w29999');
    const isReported = problems.some(({ code }) => code === 'too-long' || code === 'too-many');
    expect(lastIsThere || isReported).to.be.true;
  });

  it('take a text as long as they say, and cut and report a longer one', () => {
    const headline = 'x'.repeat(limits.stringLength);
    expect(parseArticle(bareArticle({ headline })).problems).to.deep.equal([]);
    const { article, problems } = parseArticle(bareArticle({ headline: `${headline}yz` }));
    expect(article.headline).to.equal(headline);
    expect(inShort(problems)).to.deep.equal(['/headline too-long']);
  });

  it('cut and report what all texts together have too much', () => {
    const full = limits.textLength / limits.stringLength;
    const highlights = Array.from({ length: full + 1 }, () => 'x'.repeat(limits.stringLength));
    const { article, problems } = parseArticle(
      bareArticle({ id: 'an-id', highlights, bottomLine: 'too much' }),
    );
    const kept = article.highlights!.map((text) => text.length);
    expect(kept.slice(0, full - 1)).to.deep.equal(Array(full - 1).fill(limits.stringLength));
    expect(kept.reduce((sum, length) => sum + length)).to.be.at.most(limits.textLength);
    expect(inShort(problems)).to.include(`/highlights/${full} too-long`);
    expect(inShort(problems)).to.include('/bottomLine too-long');
  });

  it('take as many items as they say, and cut and report the rest', () => {
    const cells = Array.from({ length: 1000 }, () => 'x');
    const rows = Array.from({ length: limits.items / cells.length + 10 }, () => cells);
    const { article, problems } = parseArticle(withBlocks({ _type: 'table', rows }));
    const kept = at(article, `${block}/rows`) as unknown[][];
    expect(kept.length).to.be.within(1, rows.length - 1);
    expect(kept.flat().length).to.be.at.most(limits.items);
    expect(problems.map(({ code }) => code)).to.deep.equal(['too-many']);
  });

  it('list as many problems as they say, and count the rest', () => {
    const highlights = Array.from({ length: limits.problems + 5 }, () => null);
    const { problems } = parseArticle(bareArticle({ highlights }));
    expect(problems.length).to.equal(limits.problems + 1);
    expect(problems.at(-1)).to.deep.include({ path: '', code: 'too-many' });
    expect(problems.at(-1)!.message).to.match(/^5 /);
  });
});

describe('parsePart', () => {
  it('reads one part as parseArticle reads the whole', () => {
    expect(parsePart('highlights', ['a', 7])).to.deep.include({ value: ['a', '7'] });
    expect(inShort(parsePart('highlights', ['a', 7]).problems)).to.deep.equal(['/highlights/1 wrong-type']);
    expect(parsePart('keywords', ['k']).value).to.deep.equal([{ name: 'k' }]);
  });

  it('has nothing of nothing', () => {
    for (const input of [undefined, null]) {
      expect(parsePart('bottomLine', input)).to.deep.equal({ value: undefined, problems: [] });
    }
  });

  it('reads any part of anything without throwing', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const name of Object.keys(shapes.Article.fields) as (keyof typeof shapes.Article.fields)[]) {
      expect(parsePart(name, proxy).problems, name).to.not.be.empty;
    }
  });
});

describe('an article’s terms', () => {
  const now = Date.parse('2026-05-04T12:00:00Z');
  const rows: [terms: object | undefined, withheld: string | undefined][] = [
    [undefined, undefined],
    [{}, undefined],
    [{ status: 'usable' }, undefined],
    [{ status: 'withheld' }, 'withdrawn'],
    [{ status: 'canceled' }, 'withdrawn'],
    [{ embargoed: '2026-05-04T14:30:00+02:00' }, 'embargoed'],
    [{ embargoed: '2026-05-04T14:00:00+02:00' }, undefined],
    [{ expires: '2026-05-04T12:00:01Z' }, undefined],
    [{ expires: '2026-05-04T12:00:00Z' }, 'expired'],
    [{ embargoed: '2026-05-05', expires: '2026-05-03', status: 'withheld' }, 'withdrawn'],
  ];
  for (const [terms, withheld] of rows) {
    it(`${withheld ? `keep it back (${withheld})` : 'let it be shown'}: ${JSON.stringify(terms)}`, () => {
      const syndication = terms && { attribution: '', ...terms };
      const { article, problems } = parseArticle(bareArticle({ syndication }));
      expect(problems).to.deep.equal([]);
      expect(withheldAt(article, now)).to.equal(withheld);
    });
  }
});

describe('an article’s content', () => {
  const note = marked('', { _type: 'footnote', body: 'note' });
  const rows: [name: string, fields: object, content: boolean][] = [
    ['nothing', {}, false],
    [
      'white space',
      { headline: ' \n', bottomLine: '\t', highlights: [' '], sections: [{ body: ' ' }] },
      false,
    ],
    ['empty sections', { sections: [{ body: '' }, { body: [] }, { body: [textBlock('')] }] }, false],
    ['a line across', { sections: [{ body: [{ _type: 'divider' }] }] }, false],
    ['an embed without anything', { sections: [{ body: [{ _type: 'embed' }] }] }, false],
    ['a figure without anything', { sections: [{ body: [{ _type: 'figure' }] }] }, false],
    ['a custom block without fallback', { sections: [{ body: [{ _type: 'acme.poll', poll: 7 }] }] }, false],
    ['a headline', { headline: 'H' }, true],
    ['a kicker', { alternativeHeadline: 'K' }, true],
    ['a standfirst', { description: 'D' }, true],
    ['a lead image', { image: figure() }, true],
    ['the words of a lead image that cannot be shown', { image: figure({ src: unsafe, alt: 'A' }) }, true],
    [
      'the caption of a lead image that cannot be shown',
      { image: figure({ src: unsafe, caption: 'C' }) },
      true,
    ],
    ['a highlight', { highlights: ['h'] }, true],
    ['a heading', { sections: [{ heading: 'h', body: '' }] }, true],
    ['a paragraph', { sections: [{ body: 'p' }] }, true],
    ['a figure', { sections: [{ body: [figure()] }] }, true],
    ['a figure in a callout', { sections: [{ body: [callout([figure()])] }] }, true],
    ['a figure in a table', { sections: [{ body: [{ _type: 'table', rows: [[[figure()]]] }] }] }, true],
    ['an embed', { sections: [{ body: [embed({ title: '' })] }] }, true],
    ['a pull quote', { sections: [{ body: [{ _type: 'pullQuote', text: 'q' }] }] }, true],
    ['a cell', { sections: [{ body: [{ _type: 'table', rows: [['c']] }] }] }, true],
    ['an event', { sections: [{ body: [{ _type: 'timeline', events: [{ title: 'e' }] }] }] }, true],
    ['the words of an unknown block', { sections: [{ body: [{ _type: 'x', text: 't' }] }] }, true],
    ['a footnote', { sections: [{ body: [note] }] }, true],
    ['a bottom line', { bottomLine: 'b' }, true],
    ['a correction', { correction: [{ datePublished: '2026-05-04', text: 'c' }] }, true],
  ];
  for (const [name, fields, content] of rows) {
    it(`is ${content ? 'there with' : 'not there with'} ${name}`, () => {
      expect(hasContent(parseArticle(bareArticle(fields)).article)).to.equal(content);
    });
  }
});
