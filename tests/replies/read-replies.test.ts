import { expect } from '@open-wc/testing';
import { mostReplies, readReplies } from '../../src/replies/read-replies.js';
import { deepest, placed, threads } from '../../src/replies/thread-tree.js';
import { linkTo, paragraph, pixel } from '../support/article.js';

const read = (...replies: unknown[]) => readReplies(replies).replies;
const ids = (replies: { id: string }[]): string[] => replies.map(({ id }) => id);

describe('reading replies', () => {
  it('keeps a complete reply unchanged', () => {
    const reply = {
      id: '7',
      parentItem: '3',
      author: { name: 'Ada Reed', url: 'https://reed.example/' },
      datePublished: '2026-03-01T09:30:00Z',
      text: 'Well said.',
      url: 'https://news.example/harbour#comment-7',
      awaitingApproval: true,
    };
    expect(readReplies([reply])).to.deep.equal({ replies: [reply], problems: [] });
  });

  it('accepts JSON text, and a response that contains the list', () => {
    expect(ids(readReplies('[{ "id": 1, "text": "A" }]').replies)).to.deep.equal(['1']);
    expect(ids(readReplies({ replies: [{ id: 2, text: 'B' }] }).replies)).to.deep.equal(['2']);
  });

  for (const [what, input] of [
    ['a number', 5],
    ['words', 'no JSON'],
    ['an object', { replies: 'none' }],
    ['a list of anything but replies', [null, 1, 'x', [], undefined]],
    [
      'what throws',
      [
        new Proxy(
          {},
          {
            get() {
              throw new Error('no');
            },
          },
        ),
      ],
    ],
  ] as const) {
    it(`ignores ${what}, and reports it`, () => {
      const { replies, problems } = readReplies(input);
      expect(replies).to.deep.equal([]);
      expect(problems).not.to.be.empty;
    });
  }

  it('keeps the valid fields of an invalid reply', () => {
    const [reply] = read({
      id: {},
      parentItem: [],
      author: { name: ['x'], url: 'javascript:alert(1)' },
      datePublished: 'yesterday',
      text: 5,
      url: 'data:text/html,x',
      awaitingApproval: 'yes',
    });
    expect(reply).to.deep.equal({ id: 'ae-0', author: { name: 'x' }, text: '5' });
  });

  it('puts headings below that of the replies', () => {
    const heading = (style: string) => ({
      _type: 'block',
      style,
      children: [{ _type: 'span', text: style }],
    });
    const [reply] = read({ id: '1', text: ['h1', 'h2', 'h4'].map(heading) });
    expect((reply!.text as { style: string }[]).map(({ style }) => style)).to.deep.equal(['h3', 'h3', 'h4']);
  });

  it('ignores duplicate ids', () => {
    const { replies, problems } = readReplies([
      { id: '1', text: 'first' },
      { id: 1, text: 'second' },
    ]);
    expect(replies.map(({ text }) => text)).to.deep.equal(['first']);
    expect(problems.map(({ path, code }) => [path, code])).to.deep.equal([['/1', 'duplicate-id']]);
  });

  it('marks every link as user-generated, and removes unsafe ones', () => {
    const text = [
      paragraph(
        [
          ['a', 'good'],
          ['b', 'bad'],
        ],
        {
          markDefs: [
            { ...linkTo('https://x.example/', 'good'), rel: 'author me' },
            linkTo('javascript:alert(1)', 'bad'),
          ] as never,
        },
      ),
    ];
    const [block] = read({ id: 1, text })[0]!.text as { markDefs: object[] }[];
    expect(block!.markDefs[0]).to.include({ href: 'https://x.example/', rel: 'ugc nofollow' });
    expect(JSON.stringify(block)).not.to.contain('javascript');
  });

  it('replaces images, tables and embeds by text, so that no reply loads anything', () => {
    const [reply] = read({
      id: 1,
      text: [
        { _type: 'figure', src: pixel, alt: 'A boat', width: 1, height: 1 },
        { _type: 'table', rows: [['Fees', '12']] },
        { _type: 'embed', provider: 'Elsewhere', url: 'https://video.example/', title: 'A film' },
        { _type: 'divider' },
        { _type: 'video', src: 'https://video.example/v.mp4', poster: pixel, caption: 'A launch' },
        { _type: 'block', children: [{ _type: 'inlineImage', src: pixel, alt: 'A star' }] },
      ],
    });
    expect(JSON.stringify(reply)).not.to.contain(pixel);
    const blocks = reply!.text as { _type: string; children?: { text: string }[] }[];
    expect(blocks.map(({ _type }) => _type)).to.deep.equal([
      ...['block', 'block', 'block', 'divider'],
      ...['block', 'block'],
    ]);
    expect(blocks.map(({ children }) => children?.[0]?.text.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'A boat',
      'Fees 12',
      'A film',
      undefined,
      'A launch',
      'A star',
    ]);
  });

  it('reads ten thousand replies and no more', () => {
    const many = Array.from({ length: mostReplies + 5 }, (_, id) => ({ id, text: 'x' }));
    const { replies, problems } = readReplies(many);
    expect(replies).to.have.length(mostReplies);
    expect(problems.map(({ code }) => code)).to.deep.equal(['too-many']);
  });
});

describe('conversations', () => {
  const at = (id: string, day: number, parentItem?: string) => ({
    id,
    text: id,
    datePublished: `2026-03-${String(day).padStart(2, '0')}T00:00:00Z`,
    ...(parentItem && { parentItem }),
  });
  const order = (replies: object[], direction: 'oldest' | 'newest' = 'oldest') =>
    placed(read(...replies), direction).map(({ reply, level }) => `${reply.id}:${level}`);

  it('are sorted by time, with replies below their parent', () => {
    const replies = [at('c', 3), at('a', 1), at('b', 2), at('a2', 5, 'a'), at('a1', 4, 'a')];
    expect(order(replies)).to.deep.equal(['a:1', 'a1:2', 'a2:2', 'b:1', 'c:1']);
  });

  it('can be sorted newest first, each still oldest first inside', () => {
    const replies = [at('a', 1), at('b', 2), at('a1', 4, 'a'), at('a2', 5, 'a')];
    expect(order(replies, 'newest')).to.deep.equal(['b:1', 'a:1', 'a1:2', 'a2:2']);
  });

  it('keep a reply whose parent is missing', () => {
    expect(order([at('a', 1, 'gone'), at('b', 2, 'a')])).to.deep.equal(['a:1', 'b:2']);
  });

  it('keep replies that form a cycle, each once', () => {
    const circle = [at('a', 1, 'c'), at('b', 2, 'a'), at('c', 3, 'b'), at('d', 4, 'd')];
    expect(order(circle).sort()).to.deep.equal(['a:1', 'b:2', 'c:3', 'd:1']);
  });

  it('have a maximum nesting level', () => {
    const chain = Array.from({ length: 5000 }, (_, index) =>
      at(`${index}`, 1, index ? `${index - 1}` : undefined),
    );
    const all = placed(read(...chain), 'oldest');
    expect(all.map(({ reply }) => reply.id)).to.deep.equal(chain.map(({ id }) => id));
    expect(Math.max(...all.map(({ level }) => level))).to.equal(deepest);
    let depth = 0;
    for (let inside = threads(all); inside.length; inside = inside[0]!.answers) depth++;
    expect(depth).to.equal(deepest);
  });

  it('keep the position of replies without a date', () => {
    const replies = [
      { id: 'x', text: '' },
      { id: 'y', text: '' },
      at('a', 1),
      { id: 'z', text: '' },
      at('b', 2),
    ];
    expect(order(replies)).to.deep.equal(['x:1', 'y:1', 'a:1', 'z:1', 'b:1']);
  });
});
