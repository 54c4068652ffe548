import { expect } from '@open-wc/testing';
import { keyOf } from '../../src/article/keys.js';
import { parseArticle, parseCached } from '../../src/article/parse.js';
import { plainTextBlock } from '../../src/article/parser/text-block.fast.js';
import type { Block } from '../../src/index.js';
import { bareArticle, callout, textBlock, withBlocks } from './support.js';

const blocksOf = (input: unknown): Block[] => parseArticle(input).article.sections[0]!.body as Block[];
const keysOf = (...blocks: unknown[]): string[] => blocksOf(withBlocks(...blocks)).map(keyOf);

const unkeyed = [
  textBlock('One.'),
  textBlock('Two.'),
  callout([textBlock('Three.')]),
  { _type: 'divider' },
  { _type: 'acme.poll', fallback: 'Four.', question: { id: 4 } },
];

describe('the key of a block', () => {
  it('is its own `_key`', () => {
    expect(keysOf(textBlock('One.', { _key: 'a' }), { _type: 'divider', _key: 'b' })).to.deep.equal([
      'a',
      'b',
    ]);
  });

  it('is made of its content where it has none: another for another, the same wherever it stands', () => {
    const keys = keysOf(...unkeyed);
    expect(new Set(keys)).to.have.lengthOf(unkeyed.length);
    expect(keysOf(textBlock('Before.'), ...structuredClone(unkeyed)).slice(1)).to.deep.equal(keys);
    expect(keysOf(textBlock('One.', { _key: '' }))).to.have.lengthOf(1);
    expect(keysOf(textBlock('One.', { _key: '' }))[0]).to.not.equal('');
  });

  it('is there also where no text can be made of what is in it', () => {
    const data: { self?: unknown } = {};
    data.self = data;
    for (const odd of [
      data,
      10n,
      {
        toJSON: () => {
          throw new Error('no');
        },
      },
    ])
      expect(keysOf({ _type: 'acme.odd', fallback: 'Odd', odd })[0]).to.be.a('string').that.is.not.empty;
  });

  it('is not written into what is parsed', () => {
    const input = withBlocks(...unkeyed);
    const { article } = parseCached(input);
    const json = JSON.stringify(article);
    (article.sections[0]!.body as Block[]).forEach(keyOf);
    expect(JSON.stringify(article)).to.equal(json);
    expect(json).to.not.include('_key');
    expect(parseArticle(article).article).to.deep.equal(article);
  });
});

describe('the key of a section', () => {
  it('is its `id`, its `_key`, or made of its content', () => {
    const sections = [
      { id: 'a', _key: 'b', body: 'A' },
      { _key: 'b', body: 'B' },
      { body: 'C' },
      { body: 'D' },
    ];
    const keys = parseArticle(bareArticle({ sections })).article.sections.map(keyOf);
    expect(keys.slice(0, 2)).to.deep.equal(['a', 'b']);
    expect(new Set(keys)).to.have.lengthOf(4);
  });
});

describe('keys as stored Portable Text has them', () => {
  const keyed = { _key: 'k' };
  it('are kept, and no problem, in whatever stands in a list', () => {
    const span = { _type: 'span', ...keyed, text: 'Words', marks: [] };
    const input = bareArticle({
      author: [{ ...keyed, name: 'Ada' }],
      keywords: [{ ...keyed, name: 'Boats' }],
      articleSection: [{ ...keyed, name: 'News' }],
      correction: [{ ...keyed, datePublished: '2026-05-04', text: 'Right.' }],
      sections: [
        {
          ...keyed,
          body: [
            { ...keyed, _type: 'block', style: 'normal', children: [span], markDefs: [] },
            { ...keyed, _type: 'timeline', events: [{ ...keyed, title: 'Event' }] },
          ],
        },
      ],
    });
    const { article, problems } = parseArticle(input);
    expect(problems).to.deep.equal([]);
    expect(article).to.deep.equal(input);
  });

  it('leave a paragraph on the fast path', () => {
    const span = { _type: 'span', ...keyed, text: 'Words' };
    expect(
      plainTextBlock(textBlock('', { children: [span] }), { items: 0, textLength: 0, unknown: [] }),
    ).to.deep.equal(textBlock('', { children: [span] }));
  });
});
