import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { parseArticle } from '../../src/article/parse.js';
import { originOf, resolveUrl, safeSrcset, safeUrl, type UrlUse } from '../../src/article/url.js';
import {
  bareArticle,
  callout,
  expectHarmless,
  marked,
  schemeOf,
  show,
  srcsetAddresses,
  textBlock,
  wordsIn,
} from './support.js';

const uses: UrlUse[] = ['link', 'image', 'media'];

/** An address, the uses it may have, and what becomes of it if not the same. */
type Row = [address: unknown, allowed: UrlUse[], as?: string];

const none: UrlUse[] = [];
const link: UrlUse[] = ['link'];
const image: UrlUse[] = ['image'];

const fine: Row[] = [
  ['https://news.example/a?b=c&d#e', uses],
  ['http://news.example', uses],
  ['HTTPS://NEWS.EXAMPLE/', uses],
  ['https://news.example:8443/a:b', uses],
  ['https://reader:secret@news.example/', uses],
  ['https://ñews.example/å', uses],
  ['//news.example/a', uses],
  ['/a/b', uses],
  ['a/b.png', uses],
  ['./a', uses],
  ['../a', uses],
  ['?page=2', uses],
  ['#notes', uses],
  ['#', uses],
  ['a/b:c', uses],
  ['?when=12:30', uses],
  ['#javascript:alert(1)', uses],
  ['./javascript:alert(1)', uses],
  ['/javascript:alert(1)', uses],
  ['mailto:desk@news.example?subject=A%20reply', link],
  ['MailTo:desk@news.example', link],
  ['tel:+44-20-7946-0000', link],
  ['data:image/png;base64,AAAA', image],
  ['DATA:image/SVG+XML,%3Csvg/%3E', image],
  [' https://news.example/ ', uses, 'https://news.example/'],
  ['\ufeffhttps://news.example/', uses, 'https://news.example/'],
  ['https://news.\nexample/\ta', uses, 'https://news.example/a'],
];

const hostile: Row[] = [
  // The same scheme, disguised.
  ['javascript:alert(1)', none],
  ['JavaScript:alert(1)', none],
  ['JAVASCRIPT:alert(1)', none],
  [' javascript:alert(1)', none],
  ['\tjavascript:alert(1)', none],
  ['\njavascript:alert(1)', none],
  ['\r\njavascript:alert(1)', none],
  ['\0javascript:alert(1)', none],
  ['\x01javascript:alert(1)', none],
  ['\x1fjavascript:alert(1)', none],
  ['\x7fjavascript:alert(1)', none],
  ['\x85javascript:alert(1)', none],
  ['\xa0javascript:alert(1)', none],
  ['\u1680javascript:alert(1)', none],
  ['\u2003javascript:alert(1)', none],
  ['\u200bjavascript:alert(1)', none],
  ['\u200ejavascript:alert(1)', none],
  ['\u2028javascript:alert(1)', none],
  ['\u202ejavascript:alert(1)', none],
  ['\u2060javascript:alert(1)', none],
  ['\u3000javascript:alert(1)', none],
  ['\ufeffjavascript:alert(1)', none],
  ['\ufeff \x01\t\xa0javascript:alert(1)', none],
  ['java\tscript:alert(1)', none],
  ['java\nscript:alert(1)', none],
  ['java\rscript:alert(1)', none],
  ['j\na\tv\ra\ns\nc\nr\ni\np\nt:alert(1)', none],
  ['javascript\n:alert(1)', none],
  ['javascript\t:alert(1)', none],
  ['javascript :alert(1)', none],
  ['javascript\xa0:alert(1)', none],
  ['java\0script:alert(1)', none],
  ['java\x08script:alert(1)', none],
  ['java\xadscript:alert(1)', none],
  ['java\u200bscript:alert(1)', none],
  ['javascript:\n//news.example/%0Aalert(1)', none],
  ['javascript://news.example/%0Aalert(1)', none],
  ['javascript:https://news.example/', none],
  ['javascript::alert(1)', none],
  [':javascript:alert(1)', none],
  ['feed:javascript:alert(1)', none],
  ['jar:javascript:alert(1)!/', none],
  ['view-source:javascript:alert(1)', none],
  ['x-javascript:alert(1)', none],
  // Encoded: nothing to a browser, something to a decoder further down.
  ['javascript&colon;alert(1)', none],
  ['javascript&#58;alert(1)', none],
  ['javascript&#x3a;alert(1)', none],
  ['&#106;avascript:alert(1)', none],
  ['&#x6A&#x61&#x76&#x61script:alert(1)', none],
  ['java&Tab;script:alert(1)', none],
  ['javascript%3aalert(1)', none],
  ['javascript%3Aalert(1)', none],
  ['%6Aavascript:alert(1)', none],
  ['java%0ascript:alert(1)', none],
  ['java%00script:alert(1)', none],
  ['\\u006aavascript:alert(1)', none],
  ['\\x6aavascript:alert(1)', none],
  ['javascript\\:alert(1)', none],
  // Other schemes.
  ['vbscript:msgbox(1)', none],
  ['VbScRiPt:msgbox(1)', none],
  ['vbs:msgbox(1)', none],
  ['livescript:alert(1)', none],
  ['mocha:alert(1)', none],
  ['data:text/html,<script>alert(1)</script>', none],
  ['data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==', none],
  ['data:,alert(1)', none],
  ['data:;base64,AAAA', none],
  ['data:application/javascript,alert(1)', none],
  ['data:application/xhtml+xml,<html/>', none],
  ['data:image,alert(1)', none],
  ['data:image/,alert(1)', none],
  ['data:image/png', none],
  ['data:image/png text/html,<script>alert(1)</script>', none],
  ['data:imagetext/html,<script>alert(1)</script>', none],
  ['data:text/html;image/png,<script>alert(1)</script>', none],
  ['da\nta:text/html,<script>alert(1)</script>', none],
  ['data:image/svg+xml,<svg onload="alert(1)"/>', image],
  ['data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9ImFsZXJ0KDEpIi8+', image],
  ['blob:https://news.example/0b7e', none],
  ['filesystem:https://news.example/temporary/a', none],
  ['file:///etc/passwd', none],
  ['about:blank', none],
  ['about:srcdoc', none],
  ['chrome://settings', none],
  ['chrome-extension://abcdef/a.html', none],
  ['moz-extension://abcdef/a.html', none],
  ['resource://gre/a', none],
  ['view-source:https://news.example/', none],
  ['ws://news.example/', none],
  ['wss://news.example/', none],
  ['ftp://news.example/', none],
  ['sms:+44', none],
  ['cid:part1', none],
  ['intent://scan/#Intent;scheme=zxing;end', none],
  ['ms-word:ofe|u|https://news.example/a.docx', none],
  ['ms-msdt:/id', none],
  ['steam://run/1', none],
  ['web+news:a', none],
  ['urn:isbn:1', none],
  ['x:y', none],
  ['1:2', none],
  ['httpss://news.example/', none],
  ['hxxps://news.example/', none],
  ['http\x01s://news.example/', none],
  // Not absolute after all: what looks like a host or a scheme is a path, or stays on the web.
  ['javascript\uff1aalert(1)', uses],
  ['javascript\ufe55alert(1)', uses],
  ['javascript\u02d0alert(1)', uses],
  ['javascript\u2236alert(1)', uses],
  ['\uff4aavascript', uses],
  ['//evil.example/a', uses],
  ['///evil.example/a', uses],
  ['\\\\evil.example\\a', uses],
  ['/\\evil.example/a', uses],
  ['https:\\\\evil.example', uses],
  ['https:evil.example', uses],
  ['https:javascript:alert(1)', uses],
  ['http:/\\/javascript:alert(1)', uses],
  ['https://news.example@evil.example/', uses],
  ['https://news.example%2f@evil.example/', uses],
  ['https://[', uses],
  ['https://', uses],
  // Attempts to leave the attribute.
  ['https://news.example/" onclick="alert(1)', uses],
  ["https://news.example/' onmouseover='alert(1)", uses],
  ['https://news.example/><script>alert(1)</script>', uses],
  ['"><img src=x onerror=alert(1)>', uses],
  // A srcset within an address, and the other way round.
  ['javascript:alert(1) 1x, https://news.example/a.png 2x', none],
  ['a.png 1x, javascript:alert(1) 2x', none],
  // Not text at all.
  ['', none],
  [' \t\n\0', none],
  [null, none],
  [undefined, none],
  [7, none],
  [true, none],
  [['javascript:alert(1)'], none],
  [{ toString: () => 'javascript:alert(1)' }, none],
  [new URL('https://news.example/'), none],
];

const named = (address: unknown): string =>
  (typeof address === 'string' ? JSON.stringify(address) : Object.prototype.toString.call(address)).replace(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const allowedSchemes: Record<UrlUse, string[]> = {
  link: ['https:', 'http:', 'mailto:', 'tel:'],
  image: ['https:', 'http:', 'data:'],
  media: ['https:', 'http:'],
};

describe('safeUrl', () => {
  for (const [address, allowed, as = address] of [...fine, ...hostile]) {
    it(`takes ${named(address)} for: ${allowed.join(', ') || 'nothing'}`, () => {
      for (const use of uses) {
        expect(safeUrl(address, use), use).to.equal(allowed.includes(use) ? as : undefined);
      }
    });
  }

  it('lets no text through that a browser reads as another scheme', () => {
    const piece = fc.constantFrom(
      ...['javascript', 'data', 'image/png', 'text/html', 'https', 'mailto', 'x', 'blob', 'vbscript'],
      ...[':', '/', '\\', '?', '#', ';', ',', '%3a', '&colon;', '@', '.', '//'],
      ...['\t', '\n', '\r', '\0', '\x01', ' ', '\x7f', '\xa0', '\ufeff', '\u2028', '\u200b', 'J', 'ſ', 'K'],
    );
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom(...uses), (address, use) => {
        const url = safeUrl(address, use);
        if (url === undefined) return;
        const scheme = schemeOf(url, 'https://host.example/a/b');
        expect(['', ...allowedSchemes[use]]).to.include(scheme);
        if (scheme === 'data:') expect(url).to.match(/^data:image\//i);
        expect(safeUrl(url, use), 'read again').to.equal(url);
      }),
      { numRuns: 20_000, seed: 20260504 },
    );
  });

  it('reads an address full of spaces as it reads any other', () => {
    const address = `https://news.example/${' '.repeat(250_000)}b`;
    expect(safeUrl(address, 'link')).to.equal(address);
  });
});

describe('safeSrcset', () => {
  const rows: [srcset: string, kept: string | undefined][] = [
    ['a.png 1x, b.png 2x', 'a.png 1x, b.png 2x'],
    ['a.png 800w,b.png 1600w', 'a.png 800w, b.png 1600w'],
    ['a.png,b.png', 'a.png,b.png'],
    ['a.png, b.png 2.5x', 'a.png, b.png 2.5x'],
    ['\n  a.png\t1x ,\n  b.png   2x\n', 'a.png 1x, b.png 2x'],
    ['data:image/png;base64,AA,A 1x, b.png 2x', 'data:image/png;base64,AA,A 1x, b.png 2x'],
    ['javascript:alert(1) 1x, b.png 2x', 'b.png 2x'],
    ['a.png 1x, javascript:alert(1) 2x', 'a.png 1x'],
    ['a.png 1x,javascript:alert(1) 2x', 'a.png 1x'],
    ['data:text/html,x 1x, b.png 2x', 'b.png 2x'],
    ['java\nscript:alert(1) 1x', undefined],
    ['javascript:alert(1)', undefined],
    ['blob:x 1x, vbscript:y 2x', undefined],
    [', ,, ,', undefined],
    ['', undefined],
    ['   ', undefined],
    // Candidates that a browser does not understand leave nothing behind.
    ['a.png 100w 50h', undefined],
    ['a.png 1x 2x, b.png 2x', 'b.png 2x'],
    ['a.png (1x, b.png 2x), c.png 3x', 'c.png 3x'],
    ['a.png wide, b.png 2x', 'b.png 2x'],
  ];
  for (const [srcset, kept] of rows) {
    it(`keeps ${kept === undefined ? 'nothing' : JSON.stringify(kept)} of ${JSON.stringify(srcset)}`, () => {
      expect(safeSrcset(srcset)).to.equal(kept);
    });
  }

  it('resolves each address, and only the addresses', () => {
    const resolved = safeSrcset('a.png 1x, /b.png 2x', (url) => resolveUrl(url, 'https://news.example/x/'));
    expect(resolved).to.equal('https://news.example/x/a.png 1x, https://news.example/b.png 2x');
  });

  it('lets no candidate through that a browser reads as another scheme', () => {
    const piece = fc.constantFrom(
      ...['javascript:x', 'data:text/html', 'data:image/png;', 'a.png', 'https://a.example/', 'vbscript:'],
      ...[',', ' ', ', ', ' 1x', ' 2x,', '\n', '\t', '(', ')', ' 100w', ' 9h', '\f', '\xa0', '\x01'],
    );
    const text = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (srcset) => {
        for (const address of srcsetAddresses(safeSrcset(srcset) ?? '')) {
          const scheme = schemeOf(address);
          expect(['', 'http:', 'https:', 'data:']).to.include(scheme);
          if (scheme === 'data:') expect(address).to.match(/^data:image\//i);
        }
      }),
      { numRuns: 10_000, seed: 20260504 },
    );
  });

  const long: [name: string, srcset: string][] = [
    ['an address of sixty thousand characters', `${'a'.repeat(60_000)} b c`],
    ['a hundred thousand spaces', `a.png 1x,${' '.repeat(100_000)}; x`],
    ['a hundred thousand commas', `a.png 1x${','.repeat(100_000)} `],
    ['fifty thousand candidates', 'a.png 1x, '.repeat(50_000)],
  ];
  for (const [name, srcset] of long) {
    it(`reads ${name} in one go`, () => {
      const kept = safeSrcset(srcset) ?? '';
      expect(kept.length).to.be.at.most(srcset.length);
    });
  }
});

describe('resolveUrl', () => {
  const rows: [url: string, base: string | undefined, resolved: string][] = [
    ['b.png', 'https://news.example/a/', 'https://news.example/a/b.png'],
    ['/b.png', 'https://news.example/a/', 'https://news.example/b.png'],
    ['//cdn.example/b.png', 'https://news.example/a/', 'https://cdn.example/b.png'],
    ['https://other.example/', 'https://news.example/a/', 'https://other.example/'],
    ['mailto:desk@news.example', 'https://news.example/a/', 'mailto:desk@news.example'],
    ['#notes', 'https://news.example/a/', '#notes'],
    ['b.png', undefined, 'b.png'],
    ['https://[', 'https://news.example/', 'https://['],
    ['b.png', 'not absolute', 'b.png'],
  ];
  for (const [url, base, resolved] of rows) {
    it(`makes ${resolved} of ${url} at ${base ?? 'no base'}`, () => {
      expect(resolveUrl(url, base)).to.equal(resolved);
    });
  }
});

describe('originOf', () => {
  it('is the origin of an absolute address and of nothing else', () => {
    expect(originOf('https://news.example:443/a')).to.equal('https://news.example');
    expect(originOf('/a')).to.be.undefined;
    expect(originOf('')).to.be.undefined;
    expect(originOf(undefined)).to.be.undefined;
  });
});

/** A paragraph of one link. */
const linkBlock = (text: string, href: unknown) => marked(text, { _type: 'link', href });

/** A figure that has `address` wherever a figure can; its caption is `text`. */
const figure = (text: string, address: unknown) => ({
  _type: 'figure',
  src: address,
  srcset: typeof address === 'string' ? `${address} 1x, ${address} 2x` : address,
  width: 4,
  height: 3,
  alt: `${text}-alt`,
  caption: [linkBlock(text, address)],
  creditText: `${text}-credit`,
  license: address,
  fallback: [linkBlock(`${text}-fallback`, address)],
});

/** An article that has `address` in every place where an address can stand. */
const everywhere = (address: unknown, fields: object = {}) =>
  bareArticle({
    url: address,
    headline: 'words-headline',
    description: [linkBlock('words-description', address)],
    author: [{ name: 'words-author', url: address, image: address }],
    publisher: { name: 'words-publisher', url: address, logo: address },
    image: figure('words-lead-image', address),
    highlights: [[linkBlock('words-highlight', address)]],
    sections: [
      {
        heading: 'words-heading',
        body: [
          linkBlock('words-link', address),
          marked('words-noted', { _type: 'footnote', body: [linkBlock('words-note', address)] }),
          linkBlock('words-item', address),
          figure('words-figure', address),
          callout([linkBlock('words-callout', address)]),
          {
            _type: 'table',
            caption: [linkBlock('words-table', address)],
            head: [[linkBlock('words-head', address)]],
            rows: [[[linkBlock('words-cell', address)]]],
          },
          { _type: 'timeline', events: [{ title: 'words-event', body: [linkBlock('words-more', address)] }] },
          {
            _type: 'embed',
            provider: 'words-provider',
            url: address,
            title: 'words-embed',
            fallback: [linkBlock('words-embed-fallback', address)],
          },
          { _type: 'acme.box', url: address, href: address, fallback: [linkBlock('words-custom', address)] },
        ],
      },
    ],
    bottomLine: [linkBlock('words-bottom-line', address)],
    articleSection: [{ name: 'words-category', url: address }],
    keywords: [{ name: 'words-tag', url: address }],
    correction: [{ datePublished: '2026-05-05', text: [linkBlock('words-correction', address)] }],
    replies: { open: true, service: 'json', endpoint: address },
    syndication: { attribution: [linkBlock('words-attribution', address)], license: address },
    ...fields,
  });

/** The words that are there whatever becomes of the addresses; the publisher is named where there is no author. */
const words = [
  ...['headline', 'description', 'author', 'lead-image', 'lead-image-credit', 'highlight', 'heading', 'link'],
  ...[
    'noted',
    'note',
    'item',
    'figure',
    'figure-credit',
    'callout',
    'table',
    'head',
    'cell',
    'event',
    'more',
  ],
  ...['embed', 'embed-fallback', 'custom', 'bottom-line', 'category', 'tag', 'correction', 'attribution'],
].map((name) => `words-${name}`);

const missing = (root: ShadowRoot, expected: string[]): string[] => {
  const shown = wordsIn(root);
  return expected.filter((word) => !shown.includes(word));
};

const isAddressField = (key: string): boolean =>
  ['url', 'src', 'href', 'image', 'logo', 'license', 'endpoint'].includes(key);

/** The addresses in what `parseArticle` returns, but for those of custom blocks, which are the host's to read. */
function parsedAddresses(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ((value as { _type?: unknown })._type === 'acme.box') return [];
  return Object.entries(value).flatMap(([key, field]) => {
    if (isAddressField(key) && typeof field === 'string') return [field];
    return key === 'srcset' ? srcsetAddresses(String(field)) : parsedAddresses(field);
  });
}

describe('a hostile address anywhere in an article', () => {
  const disguised: unknown[] = [
    ...hostile.map(([address]) => address),
    Object.assign(() => 0, { toString: () => 'javascript:alert(1)' }),
    Object.assign(['javascript:alert(1)'], { toString: () => 'javascript:alert(1)' }),
    new String('javascript:alert(1)'),
    Symbol('javascript:alert(1)'),
    { href: 'javascript:alert(1)', text: 'javascript:alert(1)' },
  ];

  for (const address of disguised) {
    it(`stays words: ${named(address)}`, async () => {
      const shown = await show(everywhere(address));
      expectHarmless(shown);
      expect(missing(shown.root, words)).to.deep.equal([]);

      const unsigned = await show(everywhere(address, { author: undefined }));
      expectHarmless(unsigned);
      expect(missing(unsigned.root, ['words-publisher'])).to.deep.equal([]);
    });
  }

  it('is not in what parseArticle returns', () => {
    const schemes = ['', 'https:', 'http:', 'mailto:', 'tel:', 'data:'];
    for (const address of disguised) {
      const { article } = parseArticle(everywhere(address));
      // The licence of the terms may be a name.
      article.syndication!.license = undefined;
      for (const kept of parsedAddresses(article)) {
        expect(schemes, `${kept} of ${named(address)}`).to.include(schemeOf(kept, 'https://host.example/'));
      }
    }
  });

  it('is reported once in each place that lost it', () => {
    const { problems } = parseArticle(everywhere('javascript:alert(1)'));
    const paths = problems.filter(({ code }) => code === 'unsafe-url').map(({ path }) => path);
    expect(new Set(paths).size).to.equal(paths.length);
    expect(paths).to.include.members([
      '/url',
      '/author/0/url',
      '/author/0/image',
      '/publisher/logo',
      '/image/src',
      '/image/srcset',
      '/image/license',
      '/description/0/markDefs/0/href',
      '/sections/0/body/1/markDefs/0/body/0/markDefs/0/href',
      '/sections/0/body/7/url',
      '/replies/endpoint',
      '/keywords/0/url',
    ]);
  });

  it('closes the reply form that would send to it', async () => {
    const { root } = await show(everywhere('javascript:alert(1)'));
    expect(root.querySelector('form')).to.be.null;
    expect(wordsIn(root)).to.include('Replies are closed.');
  });

  it('leaves good addresses beside it alone', async () => {
    const { root } = await show(
      everywhere('javascript:alert(1)', {
        sections: [
          { body: [linkBlock('bad', 'javascript:alert(1)'), linkBlock('good', '/good'), textBlock('plain')] },
        ],
        url: 'https://news.example/a',
      }),
    );
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.section a')];
    expect(links.map(({ href }) => href)).to.deep.equal(['https://news.example/good']);
  });
});
