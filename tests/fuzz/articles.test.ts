import { expect } from '@open-wc/testing';
import {
  bareArticle,
  expectHarmless,
  marked,
  sample,
  show,
  textBlock,
  withBlocks,
  wordsIn,
} from '../article/support.js';
import { describeCases, many, note, spanWith, type Case } from './support.js';

const markup = '<img src=x onerror=alert(1)><script>alert(2)</script>';

const throwing = (): never => {
  throw new Error('boom');
};

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

/** JSON as it comes over the wire: the only way to a key `__proto__`. */
const json = (text: string): unknown => JSON.parse(text);

const inherited = (fields: object): object => Object.create(fields) as object;

class Story {
  version = 1;
  headline = 'An instance of a class';
  sections = ['Its section'];
  get url(): string {
    return 'https://news.example/instance';
  }
}

const cases: Record<string, Case[]> = {
  'Keys of the prototype': [
    [
      'a `__proto__` with a headline',
      () => json('{"__proto__":{"headline":"Polluted"},"sections":["Body"]}'),
      'Body',
    ],
    [
      '`__proto__` at every level',
      () =>
        json(
          '{"headline":"H","sections":[{"__proto__":{"x":1},"body":[{"_type":"block","__proto__":null,"children":[{"_type":"span","text":"Body","__proto__":[]}]}]}]}',
        ),
      'Body',
    ],
    [
      '`constructor.prototype`',
      () => json('{"headline":"H","constructor":{"prototype":{"polluted":true}}}'),
      'H',
    ],
    [
      'the methods of all objects as fields',
      () => bareArticle({ headline: 'H', toString: null, valueOf: 5, hasOwnProperty: 'no', toJSON: [] }),
      'H',
    ],
    [
      'kinds of block that every object has',
      () =>
        withBlocks(
          ...['constructor', '__proto__', 'toString', 'hasOwnProperty'].map((_type) => ({
            _type,
            fallback: `of ${_type}`,
          })),
        ),
      'of constructor',
      'of __proto__',
      'of hasOwnProperty',
    ],
    [
      'marks that every object has',
      () => withBlocks(spanWith('Marked', ['constructor', '__proto__', 'toString', 'valueOf'])),
      'Marked',
    ],
    [
      'definitions of kinds that every object has',
      () => withBlocks(spanWith('Marked', ['a'], [{ _key: 'a', _type: 'constructor' }])),
      'Marked',
    ],
    ['a language that every object has', () => bareArticle({ headline: 'H', inLanguage: 'valueOf' }), 'H'],
    ['fields that are only inherited', () => inherited({ headline: 'Inherited', sections: ['Body'] })],
    ['an object without prototype', () => Object.assign(Object.create(null), { headline: 'Bare' }), 'Bare'],
  ],
  'Names of the format in wrong places': [
    [
      'kinds of definition as marks',
      () => withBlocks(spanWith('Marked', ['link', 'footnote', 'abbr'])),
      'Marked',
    ],
    ['empty marks', () => withBlocks(spanWith('Marked', ['', ' ', null, undefined, {}])), 'Marked'],
    [
      'a definition called as a mark of the format',
      () => withBlocks(spanWith('Marked', ['strong'], [{ _type: 'abbr', _key: 'strong', title: 'T' }])),
      'Marked',
    ],
    [
      'a kind of block that hides a control character',
      () => withBlocks({ _type: 'table\u0000', rows: 5, text: 'Hidden' }, textBlock('Body')),
      'Hidden',
      'Body',
    ],
    [
      'a kind of block in a list',
      () => withBlocks({ _type: ['block'], children: null, text: 'Listed' }, textBlock('Body')),
      'Listed',
      'Body',
    ],
    [
      'a kind of block that changes while it is read',
      () => {
        let reads = 0;
        return withBlocks(
          {
            get _type() {
              return reads++ ? 'timeline' : 'acme.box';
            },
            events: null,
            text: 'Changing',
          },
          textBlock('Body'),
        );
      },
      'Body',
    ],
    [
      'blocks that have the fields of all others',
      () =>
        withBlocks(
          ...['block', 'figure', 'callout', 'table', 'timeline', 'embed', 'pullQuote'].map((_type) => ({
            _type,
            children: [{ text: 'Words' }],
            text: 'Words',
            body: 'Words',
            rows: [['Words']],
            events: [{ title: 'Words' }],
            fallback: 'Words',
            title: 'Words',
            src: 'javascript:alert(1)',
            url: 'javascript:alert(1)',
          })),
        ),
      'Words Words Words',
    ],
    ['an article in an article', () => bareArticle({ sections: [bareArticle({ body: 'Body' })] }), 'Body'],
  ],
  'Wrong types': [
    ...[5, true, {}, [], [[]], null].map((wrong): Case => [
      `${JSON.stringify(wrong)} in every field but one`,
      () => ({
        ...Object.fromEntries(
          [
            ...['version', 'type', 'id', 'url', 'headline', 'alternativeHeadline', 'description', 'dir'],
            ...['inLanguage', 'datePublished', 'dateModified', 'author', 'publisher', 'image', 'highlights'],
            ...['articleSection', 'keywords', 'correction', 'replies', 'syndication', 'sections'],
          ].map((field) => [field, wrong]),
        ),
        bottomLine: 'The bottom line',
      }),
      'The bottom line',
    ]),
    ...[5, true, {}, [], [[]], null, 'text'].map((wrong): Case => [
      `${JSON.stringify(wrong)} in every field of every block`,
      () =>
        withBlocks(
          ...['block', 'figure', 'pullQuote', 'callout', 'table', 'timeline', 'embed', 'divider', 'a.b'].map(
            (_type) => ({
              ...Object.fromEntries(
                [
                  ...['_key', 'style', 'listItem', 'level', 'children', 'markDefs', 'src', 'srcset', 'width'],
                  ...['height', 'alt', 'caption', 'creditText', 'license', 'syndicate', 'fallback', 'text'],
                  ...['attribution', 'variant', 'title', 'body', 'head', 'rows', 'events', 'provider', 'url'],
                ].map((field) => [field, wrong]),
              ),
              _type,
            }),
          ),
          textBlock('Body'),
        ),
      'Body',
    ]),
    [
      'symbols, functions and big integers',
      () => ({
        headline: Symbol('s'),
        id: () => 0,
        url: 10n,
        author: [{ name: 12n }, { name: Symbol.iterator }],
        sections: [{ heading: 7n, level: 2n, body: Symbol('b') }, () => 'Body', 'Body'],
        [Symbol('key')]: 1,
      }),
      'Body',
    ],
    [
      'dates, maps, sets, expressions and typed lists',
      () => ({
        headline: new Date(0),
        description: new Map([['a', 1]]),
        highlights: new Set(['a']),
        author: /a/,
        image: new Uint8Array(4),
        keywords: new WeakMap(),
        publisher: new Error('e'),
        correction: Promise.resolve(1),
        sections: ['Body'],
      }),
      'Body',
    ],
    [
      'elements of the page',
      () => ({
        headline: document.createElement('h1'),
        image: new Image(),
        bottomLine: document.body,
        sections: [document.createElement('section'), 'Body'],
      }),
      'Body',
    ],
    ['the window', () => window],
    ['the page', () => document],
    ['a map', () => new Map([['headline', 'H']])],
    ['a function', () => throwing],
    ['a symbol', () => Symbol('article')],
    ['a number', () => NaN],
    ['true', () => true],
    ['an empty string', () => ''],
    ['white space', () => ' \n\t '],
    ['an instance of a class', () => new Story(), 'An instance of a class', 'Its section'],
    ['strings and numbers as objects', () => ({ headline: new String('H'), sections: ['Body'] }), 'Body'],
    ['a frozen article', () => Object.freeze(bareArticle({ sections: Object.freeze(['Frozen']) })), 'Frozen'],
    [
      'lists with holes',
      () => ({ highlights: [, 'One', , 'Two'], sections: Object.assign([], { 3: 'Body', length: 9 }) }), // eslint-disable-line no-sparse-arrays
      'One',
      'Two',
      'Body',
    ],
    [
      'a list of four billion holes',
      () => bareArticle({ headline: 'H', sections: new Array(2 ** 32 - 1) }),
      'H',
    ],
    [
      'lists with fields and without items',
      () => bareArticle({ headline: 'H', sections: Object.assign([], { body: 'No item' }) }),
      'H',
    ],
    [
      'something that looks like a list',
      () => bareArticle({ headline: 'H', highlights: { length: 1e9, 0: 'a' } }),
      'H',
    ],
  ],
  'Objects that fight back': [
    ['a revoked proxy', () => revoked({})],
    ['a revoked proxy of a list', () => revoked([])],
    [
      'revoked proxies in every place',
      () =>
        bareArticle({
          headline: revoked({}),
          description: revoked([]),
          image: revoked({}),
          author: [revoked({})],
          sections: [
            revoked({}),
            { body: revoked([]) },
            { body: [revoked({}), { _type: 'block', children: revoked([]) }, textBlock('Body')] },
          ],
        }),
      'Body',
    ],
    [
      'getters that throw',
      () =>
        Object.defineProperties(bareArticle({ sections: ['Body'] }), {
          headline: { get: throwing, enumerable: true },
          author: { get: throwing, enumerable: true },
          nonsense: { get: throwing, enumerable: true },
        }),
      'Body',
    ],
    [
      'a block that throws among others',
      () =>
        withBlocks(
          textBlock('Before'),
          {
            _type: 'callout',
            get body() {
              return throwing();
            },
          },
          {
            get _type() {
              return throwing();
            },
          },
          {
            _type: 'acme.box',
            title: 'Kept',
            get text() {
              return throwing();
            },
          },
          textBlock('After'),
        ),
      'Before',
      'After',
    ],
    [
      'a proxy that throws whatever it is asked',
      () => {
        const handler = new Proxy({}, { get: () => throwing });
        return withBlocks(new Proxy({}, handler), textBlock('Body'));
      },
      'Body',
    ],
    [
      'a proxy that has every field',
      () => {
        const proxy: object = new Proxy(
          {},
          {
            get: () => proxy,
            has: () => true,
            ownKeys: () => ['headline', 'sections', 'body', 'text'],
            getOwnPropertyDescriptor: () => ({ value: 1, enumerable: true, configurable: true }),
          },
        );
        return { headline: 'H', sections: [proxy, { body: [proxy] }], image: proxy };
      },
      'H',
    ],
    [
      'a list that has no end',
      () =>
        bareArticle({
          headline: 'H',
          highlights: new Proxy([], { get: (_, key) => (key === 'length' ? Infinity : 'cell') }),
        }),
      'H',
      'cell',
    ],
    [
      'lists whose length is no number',
      () => {
        const list = new Proxy([], { get: (_, key) => (key === 'length' ? 'words' : undefined) });
        return withBlocks({ _type: 'block', children: list, markDefs: list }, textBlock('Body'));
      },
      'Body',
    ],
    [
      'a field that is another each time',
      () => {
        let reads = 0;
        return {
          get headline() {
            return reads++ % 2 ? { text: 'Odd' } : undefined;
          },
          sections: ['Body'],
        };
      },
      'Body',
    ],
    [
      'text whose conversion throws',
      () => ({ headline: { toString: throwing, valueOf: throwing }, sections: ['Body'] }),
      'Body',
    ],
  ],
  Text: [
    [
      'markup in every text',
      () =>
        bareArticle({
          headline: `1 ${markup}`,
          alternativeHeadline: `2 ${markup}`,
          description: `3 ${markup}`,
          author: [{ name: `4 ${markup}`, jobTitle: `5 ${markup}` }],
          image: {
            _type: 'figure',
            src: 'a.png',
            width: 1,
            height: 1,
            alt: markup,
            sizes: markup,
            caption: `6 ${markup}`,
            creditText: `7 ${markup}`,
          },
          highlights: [`8 ${markup}`],
          sections: [
            {
              id: `s${markup}`,
              heading: `9 ${markup}`,
              body: [
                textBlock(`10 ${markup}`),
                textBlock(`11 ${markup}`, { style: 'code' }),
                textBlock(`12 ${markup}`, { listItem: 'bullet' }),
                { _type: 'pullQuote', text: `13 ${markup}`, attribution: `14 ${markup}` },
                { _type: 'callout', variant: markup, title: `15 ${markup}`, body: `16 ${markup}` },
                { _type: 'table', caption: `17 ${markup}`, head: [`18 ${markup}`], rows: [[`19 ${markup}`]] },
                {
                  _type: 'timeline',
                  title: `20 ${markup}`,
                  events: [{ date: `21 ${markup}`, title: `22 ${markup}`, body: `23 ${markup}` }],
                },
                {
                  _type: 'embed',
                  provider: `24 ${markup}`,
                  url: 'https://p.example/',
                  title: `25 ${markup}`,
                  fallback: `26 ${markup}`,
                },
                { _type: markup, text: `27 ${markup}` },
                marked(`28 ${markup}`, { _type: 'abbr', title: markup }),
                marked(`29 ${markup}`, { _type: 'link', href: `/${markup}`, rel: markup }),
                note(`30 ${markup}`, `31 ${markup}`),
              ],
            },
          ],
          bottomLine: `32 ${markup}`,
          articleSection: [{ name: `33 ${markup}` }],
          keywords: [{ name: `34 ${markup}` }],
          correction: [{ datePublished: `35 ${markup}`, text: `36 ${markup}` }],
          replies: { open: true, service: markup, endpoint: '/r', thread: markup },
          syndication: { attribution: `37 ${markup}`, license: `38 ${markup}` },
          datePublished: `39 ${markup}`,
          inLanguage: markup,
          dir: markup,
        }),
      ...many(39, (index) => `${index + 1} ${markup}`).filter((words) => !/^5 /.test(words)),
      `5 ${markup}`,
    ],
    [
      'what a template engine may read',
      () =>
        bareArticle({
          headline: '${alert(1)} {{alert(1)}} <?php ?> <!-- ?lit$1$ -->',
          sections: ['</template></style></textarea> ]]> lit$1$'],
        }),
      '${alert(1)} {{alert(1)}} <?php ?> <!-- ?lit$1$ -->',
      '</template></style></textarea> ]]> lit$1$',
    ],
    [
      'half characters in every text',
      () =>
        bareArticle({
          headline: 'H\ud800',
          url: 'https://news.example/\udfff',
          author: ['A\udc00'],
          keywords: ['\ud83d'],
          bottomLine: 'B\udfff',
        }),
      'H',
      'A',
      'B',
    ],
    [
      'half characters in an address that cannot be resolved',
      () => bareArticle({ headline: 'H', url: 'https://[\ud800' }),
      'H',
    ],
    [
      'control characters in every text',
      () => bareArticle({ headline: 'H\0\x01\x1b[31m\x7f', sections: ['B\0o\x08dy'], author: ['\0A'] }),
      'H[31m',
      'Body',
      'A',
    ],
    [
      'text that is nothing but control characters',
      () => bareArticle({ headline: '\0\x01\x02', sections: ['\0'] }),
    ],
    [
      'text that turns the direction of what follows',
      () =>
        bareArticle({
          headline: '\u202eH',
          author: ['\u2067A'],
          sections: ['\u202dBody'],
          keywords: ['\u202ek'],
        }),
      'H',
      'A',
      'Body',
      'k',
    ],
    ['letters with a thousand accents', () => bareArticle({ headline: `H${'\u0301'.repeat(1000)}` }), 'H'],
    [
      'a word without end',
      () => bareArticle({ headline: 'H', sections: ['W'.repeat(100_000)] }),
      'H',
      'WWWW',
    ],
    [
      'line ends without end',
      () => bareArticle({ headline: 'H', sections: [`A${'\n'.repeat(200_000)}B`] }),
      'A',
      'B',
    ],
    [
      'private characters as the interface uses them for itself',
      () =>
        bareArticle({
          headline: 'H',
          author: ['\ue0000\ue001', '\ue0001\ue001'],
          dateModified: '\ue0000\ue001',
        }),
      'H',
    ],
    ['plain text that is not JSON', () => '{"version": 1, "headline": "Cut of', 'Cut of'],
  ],
  Numbers: [
    ...[99, -1, NaN, 1e9, Infinity, -Infinity, 2.5, '3', null].map((level): Case => [
      `level ${String(level)} of a section and of a list`,
      () =>
        bareArticle({
          sections: [{ heading: 'Heading', level, body: [textBlock('Item', { listItem: 'number', level })] }],
        }),
      'Heading',
      'Item',
    ]),
    ...[-1, 0, NaN, 1e300, '1e9', '100%'].map((size): Case => [
      `a figure of size ${String(size)}`,
      () =>
        withBlocks({
          _type: 'figure',
          src: 'data:image/png;base64,AA',
          width: size,
          height: size,
          alt: 'A',
          caption: 'Caption',
        }),
      'Caption',
    ]),
    ['a version of the future', () => bareArticle({ version: 1e9, headline: 'H' }), 'H'],
    [
      'dates beyond all time',
      () =>
        bareArticle({
          headline: 'H',
          datePublished: '+999999-01-01',
          dateModified: '0000-00-00',
          correction: [{ datePublished: '9999-99-99', text: 'Corrected' }],
        }),
      'H',
      'Corrected',
    ],
  ],
  Identifiers: [
    [
      'sections with the same identifier',
      () =>
        bareArticle({
          sections: many(3, (index) => ({ id: 'same', heading: `Heading ${index}`, body: 'b' })),
        }),
      'Heading 0',
      'Heading 2',
    ],
    [
      'sections with the identifiers that the library gives',
      () =>
        bareArticle({
          sections: [
            ...[
              'ae-note-1',
              'ae-reference-1',
              'ae-highlights',
              'ae-bottom-line',
              'ae-share',
              'ae-reply',
              'ae-reply-comment',
            ].map((id) => ({ id, heading: `Called ${id}`, body: 'b' })),
            { body: [note('Noted', 'The note')] },
          ],
          highlights: ['h'],
          bottomLine: 'b',
          replies: { open: true, service: 'json', endpoint: '/r' },
        }),
      'Called ae-note-1',
      'The note',
    ],
    [
      'identifiers of what every page has',
      () =>
        bareArticle({
          sections: ['body', 'location', 'length', '__proto__', 'constructor', 'host'].map((id) => ({
            id,
            body: `of ${id}`,
          })),
        }),
      'of body',
      'of __proto__',
    ],
    [
      'a note that many words refer to',
      () =>
        withBlocks({
          _type: 'block',
          children: many(6, (index) => ({
            _type: 'span',
            text: `s${index} `,
            marks: index % 2 ? ['n'] : [],
          })),
          markDefs: [{ _type: 'footnote', _key: 'n', body: 'The note' }],
        }),
      's1',
      'The note',
    ],
    [
      'definitions with the same key',
      () =>
        withBlocks(
          spanWith(
            'Marked',
            ['a', 'a'],
            [
              { _type: 'abbr', _key: 'a', title: 'T' },
              { _type: 'link', _key: 'a', href: 'javascript:alert(1)' },
            ],
          ),
        ),
      'Marked',
    ],
    [
      'blocks with the same key',
      () => withBlocks(textBlock('One', { _key: 'k' }), textBlock('Two', { _key: 'k' })),
      'One',
      'Two',
    ],
  ],
  'Nothing to show': [
    ['an empty object', () => ({})],
    ['an empty list', () => []],
    ['only what is required, and empty', () => bareArticle()],
    ['an embed without anything', () => withBlocks({ _type: 'embed' })],
    [
      'figures that cannot be shown',
      () => withBlocks({ _type: 'figure', src: 'javascript:alert(1)' }, { _type: 'figure' }),
    ],
    ['custom blocks without fallback', () => withBlocks({ _type: 'acme.poll', poll: 7 })],
    [
      'words in fields that their objects do not have',
      () => withBlocks({ _type: 'figure', text: 'Words' }, { _type: 'block', children: [{ text: null }] }),
      'Words',
    ],
    ['lines across', () => withBlocks({ _type: 'divider' })],
    [
      'empty texts',
      () =>
        bareArticle({
          highlights: ['', ' '],
          sections: [{ heading: ' ', body: '\n\n' }, { body: [textBlock('')] }],
        }),
    ],
  ],
  'Little to show': [
    ['only a kicker', () => ({ alternativeHeadline: 'Kicker' }), 'Kicker'],
    ['only a standfirst', () => ({ description: 'Standfirst' }), 'Standfirst'],
    ['only a correction', () => ({ correction: 'Correction' }), 'Correction'],
    [
      'only an object in a line of text',
      () => withBlocks({ _type: 'block', children: [{ fallback: 'Words' }] }),
      'Words',
    ],
    ['only a note', () => withBlocks(note('', 'The note')), 'The note'],
    [
      'only a lead image that cannot be shown',
      () =>
        bareArticle({
          image: { _type: 'figure', src: 'javascript:alert(1)', alt: 'What it shows', caption: 'Caption' },
        }),
      'What it shows',
      'Caption',
    ],
    [
      'only the fallback of a lead image',
      () =>
        bareArticle({
          headline: 'H',
          image: {
            _type: 'figure',
            src: '',
            fallback: [note('Fallback', 'The note'), { _type: 'acme.box', fallback: 'Custom' }],
          },
        }),
      'Fallback',
      'The note',
      'Custom',
    ],
    ['only an embed’s title', () => withBlocks({ _type: 'embed', title: 'Title' }), 'Title'],
    [
      'only the rows of a block that is not known',
      () => withBlocks({ _type: 'grid', rows: [['Cell']] }),
      'Cell',
    ],
    [
      'a code listing with a note',
      () => withBlocks({ ...note('code', 'The note'), style: 'code' }),
      'code',
      'The note',
    ],
  ],
};

/** Adds fields to all objects of the page while `run` runs. */
async function polluted(fields: Record<string, unknown>, run: () => unknown): Promise<void> {
  for (const [key, value] of Object.entries(fields)) {
    Object.defineProperty(Object.prototype, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  try {
    await run();
  } finally {
    for (const key of Object.keys(fields)) Reflect.deleteProperty(Object.prototype, key);
  }
}

describe('a hostile article', () => {
  describeCases(cases);

  const pollutions: [name: string, fields: Record<string, unknown>][] = [
    ['a word', { polluted: 'yes' }],
    ['nothing', { polluted: null }],
    [
      'addresses',
      {
        href: 'javascript:alert(1)',
        src: 'javascript:alert(1)',
        url: 'javascript:alert(1)',
        endpoint: 'javascript:alert(1)',
        license: 'javascript:alert(1)',
        srcset: 'javascript:alert(1) 2x',
      },
    ],
    ['methods', { extend: () => 1, each: () => 1, first: () => 1, clone: () => 1 }],
  ];
  for (const [name, fields] of pollutions) {
    it(`is shown on a page whose objects have all inherited ${name}`, async () => {
      const news = await sample('news');
      const { headline } = news as { headline: string };
      let shown: Awaited<ReturnType<typeof show>> | undefined;
      let words = '';
      await polluted(fields, async () => {
        shown = await show(news);
        words = wordsIn(shown.root);
      });
      expectHarmless(shown!);
      expect(words).to.include(headline);
    });
  }

  it('changes nothing on the page around it', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    for (const [, make] of cases['Keys of the prototype']!) await show(make());
    expect(Object.getOwnPropertyNames(Object.prototype)).to.deep.equal(before);
    expect(({} as Record<string, unknown>).polluted).to.be.undefined;
    expect(({} as Record<string, unknown>).headline).to.be.undefined;
  });

  it('shows the broken sample with all its words, and runs nothing of it', async () => {
    const shown = await show(await sample('broken'));
    expectHarmless(shown);
    const seen = wordsIn(shown.root);
    for (const words of [
      'the words stay, the link goes',
      'Markup such as <script>alert("text")</script> or <b>bold</b> is only text here',
      'The fallback of the unknown block: this sentence should be on the page.',
      'A block without any type.',
      'A table with rows of different lengths',
      'An event that is a string',
      'nothing before it stopped the page',
    ]) {
      expect(seen).to.include(words);
    }
  });
});
