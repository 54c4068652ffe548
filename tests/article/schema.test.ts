import 'ajv/dist/ajv.bundle.js';
import type { Ajv, ValidateFunction } from 'ajv';
import { expect } from '@open-wc/testing';
import { parseArticle } from '../../src/article/parse.js';
import { bareArticle, callout, inShort, marked, sample, textBlock } from './support.js';

const valid = ['news', 'long-read', 'media', 'rtl', 'cjk', 'review', 'report', 'live', 'minimal'];

/** A small valid article in which every field of the format stands at least once. */
const complete = (): Record<string, unknown> => {
  const link = marked('link', { _type: 'link', href: 'https://news.example/', rel: 'nofollow' });
  const figure = {
    _type: 'figure',
    _key: 'f',
    src: 'a.png',
    layout: 'wide',
    sources: [{ srcset: 'c.avif', media: 'print', type: 'image/avif', sizes: '50vw', width: 4, height: 3 }],
    link: '/a',
    srcset: 'b.png 2x',
    sizes: '100vw',
    width: 4,
    height: 3,
    alt: 'A',
    caption: [link],
    creditText: 'C',
    license: 'https://news.example/licence',
    syndicate: false,
    fallback: 'F',
  };
  const recording = {
    src: 'v.mp4',
    sources: [{ src: 'v.webm', type: 'video/webm' }],
    syndicate: false,
    fallback: 'F',
    title: 'T',
    caption: 'C',
    creditText: 'R',
    duration: 'PT1M',
    transcript: 'S',
  };
  const track = { src: 'v.vtt', kind: 'captions', srclang: 'en', label: 'L' };
  const video = { _type: 'video', _key: 'v', ...recording, poster: 'p.png', loop: true, tracks: [track] };
  return bareArticle({
    type: 'NewsArticle',
    id: '1',
    headline: 'H',
    alternativeHeadline: 'K',
    description: 'D',
    dir: 'ltr',
    dateModified: '2026-05-05',
    author: [{ name: 'A', url: '/a', image: 'a.png', jobTitle: 'J' }],
    publisher: { name: 'P', url: '/', logo: 'p.png' },
    media: { ...video, width: 4, height: 3 },
    image: figure,
    highlights: ['h', [textBlock('h')]],
    sections: [
      {
        id: 's',
        heading: 'S',
        level: 3,
        body: [
          textBlock('t', {
            _key: 'k',
            style: 'normal',
            id: 'i',
            listItem: 'bullet',
            checked: true,
            start: 2,
            level: 2,
            markDefs: [],
          }),
          link,
          marked('noted', { _type: 'footnote', body: 'N' }),
          marked('short', { _type: 'abbr', title: 'T' }),
          figure,
          { _type: 'pullQuote', _key: 'p', text: 'q', attribution: 's', role: 'r' },
          { _type: 'callout', _key: 'c', variant: 'note', title: 'T', body: [textBlock('b')] },
          {
            _type: 'table',
            _key: 't',
            caption: 'c',
            head: ['h'],
            rowHeaders: true,
            rows: [['c', [link], { body: 'b', colSpan: 2, rowSpan: 2, header: true, align: 'end' }]],
            foot: ['f'],
          },
          { _type: 'timeline', _key: 'l', title: 'T', events: [{ date: '2026', title: 'e', body: 'b' }] },
          {
            _type: 'embed',
            _key: 'e',
            provider: 'P',
            url: 'https://p.example/',
            thumbnail: 't.png',
            width: 4,
            height: 3,
            aspectRatio: 1.5,
            syndicate: false,
            title: 'T',
            description: 'd',
            fallback: 'f',
            caption: 'c',
          },
          { _type: 'divider', _key: 'd', style: 'rule' },
          { _type: 'acme.poll', _key: 'x', fallback: [textBlock('f')] },
          { _type: 'gallery', _key: 'g', figures: [figure], layout: 'slideshow', caption: 'c' },
          { _type: 'audio', _key: 'a', ...recording, image: 'i.png' },
          {
            _type: 'linkCard',
            _key: 'i',
            url: '/l',
            image: 'i.png',
            syndicate: false,
            headline: 'h',
            description: 'd',
            publisher: { name: 'P' },
          },
          { _type: 'file', _key: 'f', url: '/f', name: 'n', encodingFormat: 'text/csv', contentSize: '1' },
          {
            _type: 'block',
            children: [
              {
                _type: 'inlineImage',
                _key: 'n',
                src: 'a.png',
                width: 4,
                height: 3,
                alt: '',
                syndicate: false,
              },
              { _type: 'acme.price', _key: 'o', fallback: 'f' },
            ],
          },
          marked('glossed', { _type: 'ruby', text: 'g' }),
          marked('foreign', { _type: 'language', inLanguage: 'fr', dir: 'ltr' }),
          marked('custom', { _type: 'acme.term', word: 'w' }),
          {
            _type: 'block',
            children: [
              { _type: 'math', _key: 'm', mathml: '<math><mi>x</mi></math>', tex: 'x' },
              { _type: 'acme.price', fallback: '3' },
            ],
          },
          { _type: 'quote', _key: 'q', body: 'q', attribution: 'a', cite: '/q' },
          { _type: 'notice', _key: 'n', variant: 'update', body: 'n' },
          { _type: 'details', _key: 'e', summary: 's', body: 'b', open: true },
          { _type: 'faq', _key: 'y', title: 't', items: [{ question: 'q', answer: 'a' }] },
          {
            _type: 'list',
            _key: 'i',
            style: 'number',
            start: 2,
            reversed: true,
            items: [{ body: 'i', checked: true }],
          },
          { _type: 'definitionList', _key: 'g', items: [{ term: 't', body: 'b' }] },
          { _type: 'code', _key: 'o', code: 'c', language: 'js', filename: 'f' },
          { _type: 'verse', _key: 'v', body: 'v' },
          { _type: 'preformatted', _key: 'r', body: 'p' },
          { _type: 'math', _key: 'h', mathml: '<math><mi>x</mi></math>', tex: 'x' },
          { _type: 'button', _key: 'b', text: 't', href: '/b', variant: 'secondary' },
        ],
      },
      { body: 'plain' },
    ],
    bottomLine: 'b',
    articleSection: [{ name: 'c', url: '/c' }],
    keywords: [{ name: 'k', url: '/k' }],
    correction: [{ datePublished: '2026-05-05', type: 'clarification', text: 'c' }],
    byline: 'b',
    series: { name: 's', url: '/s' },
    sponsor: { name: 'p', url: '/p', logo: '/p.svg' },
    timeRequired: 'PT5M',
    translations: [{ inLanguage: 'es', url: '/es' }],
    notices: [{ _type: 'notice', variant: 'update', body: 'n' }],
    contentLocation: 'Lima',
    coverageStartTime: '2026-05-04T09:30:00+02:00',
    coverageEndTime: '2026-05-04T19:30:00+02:00',
    liveBlogUpdate: [
      {
        id: 'p1',
        headline: 'h',
        datePublished: '2026-05-04T10:30:00+02:00',
        dateModified: '2026-05-04T10:40:00+02:00',
        author: [{ type: 'Organization', name: 'a', description: 'd', email: 'a@b.example', sameAs: ['/a'] }],
        keyEvent: true,
        pinned: false,
        body: 'b',
      },
    ],
    refresh: 30,
    events: '/events',
    isAccessibleForFree: false,
    paywall: { message: 'm', url: '/m' },
    isPartOf: { name: 'w' },
    related: [{ _type: 'linkCard', url: '/r', headline: 'r' }],
    copyrightNotice: 'c',
    replies: { open: true, service: 'json', endpoint: '/r', thread: '1', commentCount: 2 },
    syndication: {
      attribution: 'a',
      license: 'l',
      status: 'usable',
      embargoed: '2026-05-04',
      expires: '2027-05-04',
      robots: 'index',
      requirements: 'r',
    },
  });
};

type Pointer = (string | number)[];

const isNode = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null;

/** A copy in which the node at `pointer` has gone through `change`; `undefined` deletes it. */
function changed(value: unknown, pointer: Pointer, change: (node: unknown) => unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(value));
  const parent = pointer.slice(0, -1).reduce<unknown>((node, step) => (node as never)[step], copy);
  const step = pointer.at(-1)!;
  const node = change((parent as never)[step]);
  if (node !== undefined) (parent as Record<string | number, unknown>)[step] = node;
  else if (Array.isArray(parent)) parent.splice(Number(step), 1);
  else delete (parent as Record<string | number, unknown>)[step];
  return copy;
}

/** The places of all nodes in a value. */
const places = (value: unknown, pointer: Pointer = []): Pointer[] =>
  (isNode(value) ? Object.entries(value) : []).flatMap(([key, node]) => {
    const place = [...pointer, Array.isArray(value) ? Number(key) : key];
    return [place, ...places(node, place)];
  });

describe('article.schema.json', () => {
  let validate: ValidateFunction;

  const accepts = (article: unknown): boolean => validate(article) as boolean;
  // Only `parseArticle` knows whether there is anything to show.
  const parses = (article: unknown): boolean =>
    parseArticle(article).problems.every(({ message }) => message.startsWith('Nothing in this'));

  before(async () => {
    const schema: object = await (await fetch(new URL('../../article.schema.json', import.meta.url))).json();
    const { Ajv } = globalThis as unknown as { Ajv: new () => Ajv };
    validate = new Ajv().compile(schema);
  });

  for (const name of valid) {
    it(`accepts the sample ${name}`, async () => {
      validate(await sample(name));
      expect(validate.errors ?? []).to.deep.equal([]);
    });
  }

  it('accepts an article with every field of the format, as parseArticle does', () => {
    validate(complete());
    expect(validate.errors ?? []).to.deep.equal([]);
    expect(inShort(parseArticle(complete()).problems)).to.deep.equal([]);
  });

  it('rejects the broken sample', async () => {
    expect(accepts(await sample('broken'))).to.be.false;
  });

  for (const input of [null, 'text', 7, [], {}, [bareArticle()]]) {
    it(`rejects ${JSON.stringify(input).slice(0, 40)} as an article`, () => {
      expect(accepts(input)).to.be.false;
    });
  }

  const body = ['sections', 0, 'body'];

  /** Single changes, and whether the result is still an article of the format: to the schema and to `parseArticle`. */
  const changes: [change: string, pointer: Pointer, value: unknown, valid: boolean][] = [
    ['without version', ['version'], undefined, false],
    ['version 2', ['version'], 2, false],
    ['version in words', ['version'], '1', false],
    ['without headline', ['headline'], undefined, false],
    ['an empty headline', ['headline'], '', true],
    ['without address', ['url'], undefined, false],
    ['without sections', ['sections'], undefined, false],
    ['no sections', ['sections'], [], true],
    ['without language', ['inLanguage'], undefined, false],
    ['without date', ['datePublished'], undefined, false],
    ['an unknown type', ['type'], 'Poem', false],
    ['an unknown direction', ['dir'], 'up', false],
    ['one author that is not in a list', ['author'], { name: 'A' }, false],
    ['an author that is a name', ['author', 0], 'A', false],
    ['an author without name', ['author', 0, 'name'], undefined, false],
    ['an author without address', ['author', 0, 'url'], undefined, true],
    ['a publisher that is a name', ['publisher'], 'P', false],
    ['an image without `_type`', ['image', '_type'], undefined, false],
    ['an image that is no figure', ['image', '_type'], 'embed', false],
    ['an image without width', ['image', 'width'], undefined, false],
    ['an image without alternative text', ['image', 'alt'], undefined, false],
    ['a width of 0', ['image', 'width'], 0, false],
    ['a width of a half', ['image', 'width'], 0.5, true],
    ['a width in words', ['image', 'width'], '4', false],
    ['a highlight that is null', ['highlights', 0], null, false],
    ['a highlight that is a block', ['highlights', 0], textBlock('t'), false],
    ['a section that is a string', ['sections', 0], 's', false],
    ['a section without body', ['sections', 0, 'body'], undefined, false],
    ['a section of level 5', ['sections', 0, 'level'], 5, false],
    ['a section of level 1', ['sections', 0, 'level'], 1, false],
    ['a section of level 2', ['sections', 0, 'level'], 2, true],
    ['a body that is a string', ['sections', 0, 'body'], 'b', true],
    ['a body that is a number', ['sections', 0, 'body'], 7, false],
    ['a block that is a string', [...body, 0], 'b', false],
    ['a block without `_type`', [...body, 0, '_type'], undefined, false],
    ['a block of an unknown kind', [...body, 0, '_type'], 'hologram', false],
    ['a block of a namespaced kind', [...body, 0, '_type'], 'acme.hologram', false],
    ['an unknown style', [...body, 0, 'style'], 'shout', true],
    ['an unknown list', [...body, 0, 'listItem'], 'checkbox', false],
    ['a list level of 0', [...body, 0, 'level'], 0, false],
    ['a list level of 7', [...body, 0, 'level'], 7, false],
    ['a list level of one and a half', [...body, 0, 'level'], 1.5, false],
    ['a block without children', [...body, 0, 'children'], undefined, true],
    ['children that are null', [...body, 0, 'children'], null, true],
    ['marks that are null', [...body, 0, 'children', 0, 'marks'], null, true],
    ['definitions that are null', [...body, 0, 'markDefs'], null, true],
    ['a span whose text is null', [...body, 0, 'children', 0, 'text'], null, false],
    ['a block with no children', [...body, 0, 'children'], [], true],
    ['a span without `_type`', [...body, 0, 'children', 0, '_type'], undefined, false],
    ['a span without text', [...body, 0, 'children', 0, 'text'], undefined, false],
    ['a span that is a string', [...body, 0, 'children', 0], 's', false],
    ['a mark that is not in a list', [...body, 1, 'children', 0, 'marks'], 'mark', false],
    ['a link without address', [...body, 1, 'markDefs', 0, 'href'], undefined, false],
    ['a link without rel', [...body, 1, 'markDefs', 0, 'rel'], undefined, true],
    ['a definition of an unknown kind', [...body, 1, 'markDefs', 0, '_type'], 'hologram', false],
    ['a note without body', [...body, 2, 'markDefs', 0, 'body'], undefined, false],
    ['an abbreviation without title', [...body, 3, 'markDefs', 0, 'title'], undefined, false],
    ['a pull quote without words', [...body, 5, 'text'], undefined, false],
    ['a callout without body', [...body, 6, 'body'], undefined, false],
    ['a callout without title', [...body, 6, 'title'], undefined, true],
    ['a table without rows', [...body, 7, 'rows'], undefined, false],
    ['a row that is a string', [...body, 7, 'rows', 0], 'r', false],
    ['a cell that is a number', [...body, 7, 'rows', 0, 0], 3, false],
    ['an event without title', [...body, 8, 'events', 0, 'title'], undefined, false],
    ['an embed without provider', [...body, 9, 'provider'], undefined, false],
    ['an embed without title', [...body, 9, 'title'], undefined, false],
    ['a callout of an unknown kind', [...body, 6, 'variant'], 'aside', false],
    ['a cell without content', [...body, 7, 'rows', 0, 2, 'body'], undefined, false],
    ['a row of the form of others', [...body, 7, 'rows', 0], { cells: ['c'] }, false],
    ['a quotation without source', [...body, 21, 'attribution'], undefined, true],
    ['a notice of an unknown kind', [...body, 22, 'variant'], 'sale', false],
    ['a divider without key', [...body, 10, '_key'], undefined, true],
    ['a custom block without fallback', [...body, 11, 'fallback'], undefined, false],
    ['a custom block with fields of its own', [...body, 11, 'question'], { any: ['thing'] }, true],
    ['a fallback that is null', [...body, 11, 'fallback'], null, false],
    ['a term that is a string', ['keywords', 0], 'k', false],
    ['a correction without date', ['correction', 0, 'datePublished'], undefined, true],
    ['a correction of an unknown type', ['correction', 0, 'type'], 'retraction', false],
    ['an author of an unknown type', ['liveBlogUpdate', 0, 'author', 0, 'type'], 'Robot', false],
    ['an address of an author that is a number', ['liveBlogUpdate', 0, 'author', 0, 'sameAs', 0], 3, false],
    ['a post without time', ['liveBlogUpdate', 0, 'datePublished'], undefined, false],
    ['a post without body', ['liveBlogUpdate', 0, 'body'], undefined, false],
    ['a look for posts each second', ['refresh'], 1, false],
    ['a translation without address', ['translations', 0, 'url'], undefined, false],
    ['a translation without language', ['translations', 0, 'inLanguage'], undefined, false],
    ['a paywall without message', ['paywall', 'message'], undefined, false],
    ['a notice of an unknown kind', ['notices', 0, 'variant'], 'joke', false],
    ['whether it is free in words', ['isAccessibleForFree'], 'False', false],
    ['replies that do not say whether they are open', ['replies', 'open'], undefined, false],
    ['a count of minus one', ['replies', 'commentCount'], -1, false],
    ['a count in words', ['replies', 'commentCount'], '2', false],
    ['terms without attribution', ['syndication', 'attribution'], undefined, false],
    ['an unknown status', ['syndication', 'status'], 'maybe', false],
    ['an unknown policy', ['syndication', 'robots'], 'shout', false],
    ['a figure that may be shown elsewhere in words', ['image', 'syndicate'], 'false', false],
  ];
  for (const [change, pointer, value, isValid] of changes) {
    it(`${isValid ? 'accepts' : 'rejects'}, as parseArticle does: ${change}`, () => {
      const article = changed(complete(), pointer, () => value);
      expect(accepts(article), 'schema').to.equal(isValid);
      expect(parses(article), 'parseArticle').to.equal(isValid);
    });
  }

  /** What only `parseArticle` knows: the schema accepts it. */
  const beyond: [what: string, pointer: Pointer, value: unknown, code: string][] = [
    ['an unsafe address', ['url'], 'javascript:alert(1)', 'unsafe-url'],
    ['an unsafe link', [...body, 1, 'markDefs', 0, 'href'], 'data:text/html,x', 'unsafe-url'],
    ['an unsafe image', ['image', 'src'], 'mailto:a@b.example', 'unsafe-url'],
    ['an unsafe srcset', ['image', 'srcset'], 'javascript:alert(1) 2x', 'unsafe-url'],
    ['an empty address', ['url'], '', 'missing'],
    ['a relative address of the article', ['url'], '/a', 'invalid-value'],
    ['a fallback without words', [...body, 11, 'fallback'], '', 'unknown-block'],
    ['text that is HTML', ['headline'], '<b>H</b>', 'looks-like-html'],
    ['a callout without words', [...body, 6], callout([]), 'missing'],
    ['a date in words', ['datePublished'], 'next Tuesday', 'invalid-value'],
    ['a language that is none', ['inLanguage'], 'en_US!', 'invalid-value'],
    ['an identifier with spaces', ['sections', 0, 'id'], 'a b', 'invalid-value'],
    ['an identifier that is there already', ['sections', 1, 'id'], 's', 'duplicate-id'],
    ['a mark that is not defined', [...body, 0, 'children', 0, 'marks'], ['sparkle'], 'unknown-mark'],
    ['a field that is not of the format', ['mood'], 'good', 'unknown-field'],
    ['control characters', ['headline'], 'a\0b', 'bad-text'],
    ['a text that is too long', ['headline'], 'x'.repeat(1_000_001), 'too-long'],
    [
      'rich text that is nested too deep',
      ['bottomLine'],
      Array.from({ length: 10 }).reduce<unknown>((inner) => [callout(inner)], 'deep'),
      'too-deep',
    ],
  ];
  for (const [what, pointer, value, code] of beyond) {
    it(`leaves to parseArticle: ${what}`, () => {
      const article = changed(complete(), pointer, () => value);
      expect(accepts(article)).to.be.true;
      expect(parseArticle(article).problems.map((problem) => problem.code)).to.include(code);
    });
  }

  /** Of text, only `parseArticle` knows what it must look like in these fields. */
  const textOnly = new Set([
    'datePublished',
    'dateModified',
    'embargoed',
    'expires',
    'date',
    'coverageStartTime',
    'coverageEndTime',
  ]);
  /** Text that spans refer to by name: another name leaves a mark without definition, which only `parseArticle` sees. */
  const names = new Set(['_key', 'marks', 'markDefs']);

  const isBeyond = (pointer: Pointer, value: unknown): boolean =>
    pointer.some((step) => names.has(String(step))) ||
    // Nor, whether a span is left that refers to them.
    pointer.slice(-2).includes('children') ||
    // Only `parseArticle` knows whether there is anything to show.
    pointer.includes('fallback') ||
    String(pointer) === 'url' ||
    (typeof value === 'string' && textOnly.has(String(pointer.at(-1))));

  const values: [name: string, value: unknown][] = [
    ['left out', undefined],
    ['null', null],
    ['a number', 5],
    ['a fraction', -0.5],
    ['a string', 'text'],
    ['true', true],
    ['an empty list', []],
    ['a list of strings', ['text']],
    ['an empty object', {}],
    ['an object with text', { text: 'text' }],
    ['a block', textBlock('text')],
    ['a namespaced block', { _type: 'acme.box', fallback: 'text' }],
  ];
  for (const [name, value] of values) {
    it(`agrees with parseArticle whichever node of an article is ${name}`, () => {
      const article = complete();
      const disagreements = places(article)
        .filter((pointer) => !isBeyond(pointer, value))
        .map((pointer): [Pointer, unknown] => [pointer, changed(article, pointer, () => value)])
        .filter(([, mutant]) => accepts(mutant) !== parses(mutant))
        .map(([pointer, mutant]) => {
          const problems = inShort(parseArticle(mutant).problems).join(', ');
          return `/${pointer.join('/')}: ${accepts(mutant) ? 'accepted' : 'rejected'}, but ${problems || 'no problems'}`;
        });
      expect(disagreements).to.deep.equal([]);
    });
  }
});
