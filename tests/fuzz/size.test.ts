import { expect } from '@open-wc/testing';
import { parseArticle, parseCached } from '../../src/article/parse.js';
import { limits } from '../../src/article/limits.js';
import { wordsOf } from '../../src/article/text.js';
import { bareArticle, callout, textBlock, withBlocks } from '../article/support.js';
import { describeCases, many, note, spanWith, type Case } from './support.js';

/** `value` wrapped a hundred thousand times. */
function deep(value: unknown, wrap: (inner: unknown) => unknown): unknown {
  let out = value;
  for (let depth = 0; depth < 100_000; depth++) out = wrap(out);
  return out;
}

/** An object that contains itself. */
function cyclic(make: (body: unknown[]) => void): unknown[] {
  const body: unknown[] = [];
  make(body);
  return body;
}

const cases: Record<string, Case[]> = {
  'Cycles and shared parts': [
    [
      'a block that contains itself',
      () => withBlocks(...cyclic((body) => body.push(textBlock('Round'), callout(body)))),
      'Round',
    ],
    [
      'a body that contains itself ten times',
      () => withBlocks(...cyclic((body) => body.push(textBlock('Round'), ...many(10, () => callout(body))))),
      'Round',
    ],
    [
      'an article that is its own section',
      () => {
        const article = bareArticle({ headline: 'Self' });
        article.sections = [article];
        article.image = article;
        article.author = article;
        article.nonsense = article;
        return article;
      },
      'Self',
    ],
    [
      'a note that contains itself',
      () => {
        const block = note('Noted', undefined) as { markDefs: { body: unknown }[] };
        block.markDefs[0]!.body = [block];
        return withBlocks(block);
      },
      'Noted',
    ],
    [
      'a custom block that is its own fallback',
      () => {
        const block: Record<string, unknown> = { _type: 'acme.box', text: 'Round' };
        block.fallback = [block];
        return withBlocks(block, textBlock('Body'));
      },
      'Body',
    ],
    [
      'one block in many places',
      () => {
        const shared = textBlock('Shared');
        return bareArticle({
          sections: [{ body: [shared, shared] }, { body: [shared] }],
          bottomLine: [shared],
        });
      },
      'Shared Shared',
    ],
  ],
  Size: [
    [
      'callouts nested 100,000 deep',
      () => withBlocks(deep(textBlock('Deep'), (inner) => callout([inner]))),
      'Deep',
    ],
    [
      'callouts nested 100,000 deep in JSON',
      () => `{"bottomLine":${'[{"_type":"callout","body":'.repeat(100_000)}"Deep"${'}]'.repeat(100_000)}}`,
      'Deep',
    ],
    [
      'notes nested 100,000 deep',
      () => withBlocks(deep(textBlock('Deep'), (inner) => note('Noted', [inner]))),
      'Noted',
    ],
    [
      'fallbacks nested 100,000 deep',
      () => withBlocks(deep(textBlock('Deep'), (inner) => ({ _type: 'a.b', fallback: [inner] }))),
      'Deep',
    ],
    [
      'lists nested 100,000 deep in every field',
      () => {
        const lists = deep('Deep', (inner) => [inner]);
        return {
          headline: lists,
          description: lists,
          author: lists,
          sections: lists,
          keywords: lists,
          image: lists,
        };
      },
      'Deep',
    ],
    [
      'an unknown field nested 100,000 deep',
      () => bareArticle({ headline: 'H', nonsense: deep(1, (inner) => ({ inner })) }),
      'H',
    ],
    [
      'a custom block with a field nested 100,000 deep',
      () => withBlocks({ _type: 'a.b', text: deep('Deep', (inner) => [inner]) }),
      'Deep',
    ],
    [
      'list items nested 100,000 deep',
      () =>
        withBlocks(
          ...many(50, (index) => textBlock(`Item ${index}`, { listItem: 'bullet', level: index * 2000 })),
        ),
      'Item 0',
      'Item 49',
    ],
    ['5,000 paragraphs', () => withBlocks(...many(5_000, (index) => textBlock(`p${index}`))), 'p0'],
    [
      '10,000 lines in one paragraph',
      () => bareArticle({ bottomLine: many(10_000, (index) => `l${index}`).join('\n') }),
      'l0',
    ],
    [
      '5,000 spans in one paragraph',
      () =>
        withBlocks({
          _type: 'block',
          children: many(5_000, (index) => ({
            _type: 'span',
            text: `s${index} `,
            marks: [index % 2 ? 'em' : 'strong'],
          })),
        }),
      's0',
    ],
    [
      '5,000 definitions in one paragraph',
      () =>
        withBlocks({
          _type: 'block',
          children: many(5_000, (index) => ({ _type: 'span', text: `s${index} `, marks: [`m${index}`] })),
          markDefs: many(5_000, (index) => ({ _type: 'abbr', _key: `m${index}`, title: 'T' })),
        }),
      's0',
    ],
    [
      '20,000 marks on one span',
      () =>
        withBlocks(
          spanWith(
            'Marked',
            many(20_000, (index) => `m${index}`),
            many(20_000, (index) => ({ _type: 'abbr', _key: `m${index}`, title: 'T' })),
          ),
        ),
      'Marked',
    ],
    ['1,000 notes', () => withBlocks(...many(1_000, (index) => note(`n${index}`, `note ${index}`))), 'n0'],
    [
      'a table of 300 columns',
      () => withBlocks({ _type: 'table', rows: many(10, (row) => many(300, (cell) => `c${row}-${cell}`)) }),
      'c0-0',
    ],
    [
      '2,000 authors',
      () => bareArticle({ headline: 'H', author: many(2_000, (index) => ({ name: `a${index}` })) }),
      'a0',
    ],
    [
      'a headline of a hundred thousand characters',
      () => bareArticle({ headline: `Start ${'x'.repeat(100_000)}` }),
      'Start',
    ],
    ['a key of a million characters', () => bareArticle({ headline: 'H', ['k'.repeat(1_000_000)]: 1 }), 'H'],
    [
      '100,000 unknown fields',
      () =>
        bareArticle({ headline: 'H', ...Object.fromEntries(many(100_000, (index) => [`k${index}`, index])) }),
      'H',
    ],
    [
      'a language of 200,000 characters',
      () => bareArticle({ headline: 'H', inLanguage: `en${'-ab'.repeat(70_000)}` }),
      'H',
    ],
    [
      'a list of many addresses',
      () =>
        withBlocks({
          _type: 'figure',
          src: 'data:image/png;base64,AA',
          srcset: 'data:image/png;base64,AA 1x, '.repeat(20_000),
          width: 1,
          height: 1,
          alt: 'A',
          caption: 'Caption',
        }),
      'Caption',
    ],
  ],
};

describe('an article beyond all bounds', () => {
  describeCases(cases);

  it('is read within bounds when its parts are shared: a trillion laughs', () => {
    let body: unknown[] = many(30, () => textBlock('ha'));
    for (let depth = 0; depth < 12; depth++) {
      const inner = body;
      body = many(8, () => callout(inner));
    }
    const { article, problems } = parseArticle(withBlocks(textBlock('Body'), ...body));
    expect(problems.map(({ code }) => code)).to.include('too-many');
    expect(wordsOf(article.sections).length).to.be.at.most(2 * limits.textLength);
    expect(wordsOf(article.sections)).to.match(/^Body/);
  });

  it('is read within bounds, again too, when unknown parts are shared in the same way', () => {
    const shared = () => {
      let data: unknown = {};
      for (let depth = 0; depth < 100; depth++) data = { left: data, right: data };
      return withBlocks(textBlock('Body'), { _type: 'acme.tree', fallback: 'Tree', data });
    };
    const given = shared();
    parseCached(given);
    const { article } = parseCached({ ...given });
    expect(wordsOf(article.sections)).to.equal('Body\n\nTree');
  });

  const lists: [name: string, make: (items: string[]) => unknown][] = [
    ['paragraphs', (items) => withBlocks(...items.map((item) => textBlock(item)))],
    [
      'spans',
      (items) => withBlocks({ _type: 'block', children: items.map((text) => ({ _type: 'span', text })) }),
    ],
    ['highlights', (highlights) => bareArticle({ highlights })],
    ['cells', (items) => withBlocks({ _type: 'table', rows: [items] })],
    ['sections', (items) => bareArticle({ sections: items.map((body) => ({ body })) })],
  ];
  for (const [name, make] of lists) {
    it(`keeps all of 100,000 ${name}, or says that it does not`, () => {
      const { article, problems } = parseArticle(make(many(100_000, (index) => `w${index}`)));
      const last = wordsOf([article.highlights, article.sections]);
      const reported = problems.some(({ code }) => code === 'too-many');
      expect(JSON.stringify(article).includes('w99999') || reported).to.be.true;
      expect(last).to.include('w0');
    });
  }
});
