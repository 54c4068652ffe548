import { expect } from '@open-wc/testing';
import type { Block, LinkMark, RichText, Span, TextBlock } from '../../src/index.js';
import { webAddress } from '../../src/replies/web-address.js';
import { withLinks } from '../../src/replies/web-addresses.js';

/** What is linked in a text: the words of each link, and where they lead. */
function linksIn(text: RichText): [string, string][] {
  const blocks = withLinks(text);
  if (typeof blocks === 'string') return [];
  return (blocks as TextBlock[]).flatMap(({ children = [], markDefs = [] }) =>
    (children as Span[]).flatMap((span): [string, string][] => {
      const def = markDefs.find(({ _type, _key }) => _type === 'link' && span.marks?.includes(_key));
      return def ? [[span.text, (def as LinkMark).href]] : [];
    }),
  );
}

const wordsIn = (text: RichText): string =>
  typeof text === 'string'
    ? text
    : (text as TextBlock[])
        .map(({ children }) => (children as Span[]).map((span) => span.text).join(''))
        .join('\n\n');

describe('URLs in a text', () => {
  const cases: [text: string, ...addresses: string[]][] = [
    ['See https://x.example/a?b=c#d.', 'https://x.example/a?b=c#d'],
    ['(http://x.example/a_(b)), and so on', 'http://x.example/a_(b)'],
    ['"https://x.example", “https://y.example”!', 'https://x.example', 'https://y.example'],
    ['one https://x.example/,two https://y.example/?', 'https://x.example/,two', 'https://y.example/'],
    ['请看https://x.example/a。谢谢', 'https://x.example/a'],
    ['https://münchen.example/straße', 'https://münchen.example/straße'],
    ['<https://x.example/>', 'https://x.example/'],
    ['**https://x.example**', 'https://x.example'],
    ['at\nhttps://x.example\nthere', 'https://x.example'],
    ['https://[::1]:80/a', 'https://[::1]:80/a'],
  ];
  for (const [text, ...addresses] of cases)
    it(`become links: ${text.replace('\n', ' ')}`, () => {
      expect(linksIn(text)).to.deep.equal(addresses.map((address) => [address, address]));
      expect(wordsIn(withLinks(text))).to.equal(text);
    });

  it('may lack https://', () => {
    expect(linksIn('At www.x.example/a; also WWW.Y.example.')).to.deep.equal([
      ['www.x.example/a', 'https://www.x.example/a'],
      ['WWW.Y.example', 'https://WWW.Y.example'],
    ]);
  });

  for (const text of [
    'javascript:alert(1)',
    'https://',
    'http://?',
    'www.',
    'xhttps://x.example',
    'ftp://www.x.example',
    'ada@www.x.example',
    'https://[/',
    'no address at all',
  ])
    it(`are not recognized: ${text}`, () => expect(linksIn(text)).to.deep.equal([]));

  it('contain no direction characters', () => {
    expect(linksIn('https://x.example/\u202egpj.exe')).to.deep.equal([
      ['https://x.example/', 'https://x.example/'],
    ]);
  });

  it('stay unchanged in links, in code and outside text', () => {
    const text = 'https://x.example';
    const blocks: Block[] = [
      {
        _type: 'block',
        children: [
          { _type: 'span', text, marks: ['l'] },
          { _type: 'span', text, marks: ['code'] },
        ],
        markDefs: [{ _type: 'link', _key: 'l', href: 'https://y.example' }],
      },
      { _type: 'block', style: 'code', children: [{ _type: 'span', text }] },
      { _type: 'divider' },
    ];
    expect(withLinks(blocks)).to.deep.equal(blocks);
  });

  it('become links that are marked as user-generated', () => {
    const [block] = withLinks([
      { _type: 'block', children: [{ _type: 'span', text: 'www.x.example', marks: ['strong'] }] },
    ]) as TextBlock[];
    expect((block!.children[0] as Span).marks).to.deep.equal(['strong', 'ae-address-0']);
    expect(block!.markDefs).to.deep.equal([
      { _type: 'link', _key: 'ae-address-0', href: 'https://www.x.example', rel: 'ugc nofollow' },
    ]);
  });

  it('are found in paragraphs, in any number', () => {
    expect(withLinks('https://x.example\n\nTwo.')).to.have.lengthOf(2);
    expect(linksIn('www.x.example '.repeat(2_000))).to.have.lengthOf(2_000);
    for (const part of ['www.', 'https://', 'https://x.example)', 'https://(', 'a.', 'http', 'w'])
      expect(wordsIn(withLinks(part.repeat(10_000)))).to.have.lengthOf(part.length * 10_000);
  });
});

describe('the website of a reader', () => {
  for (const [written, address] of [
    ['www.x.example', 'https://www.x.example'],
    [' x.example/ada ', 'https://x.example/ada'],
    ['//x.example', 'https://x.example'],
    ['x.example:8080', 'https://x.example:8080'],
    ['münchen.example', 'https://münchen.example'],
    ['http://x.example', 'http://x.example'],
    ['HTTPS://x.example/a b', 'HTTPS://x.example/a b'],
    ['http://localhost:3000', 'http://localhost:3000'],
  ] as const)
    it(`is accepted: ${written}`, () => expect(webAddress(written)).to.equal(address));

  for (const written of [
    '',
    'none',
    'I have none.',
    'ada@reed.example',
    'mailto:ada@reed.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://x.example',
    'https://',
    '.example',
    '2024',
  ])
    it(`is rejected: ${written}`, () => expect(webAddress(written)).to.equal(undefined));
});
