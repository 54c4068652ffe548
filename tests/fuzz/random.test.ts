import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { hasContent } from '../../src/article/visibility.js';
import { parseArticle } from '../../src/article/parse.js';
import type { Problem } from '../../src/index.js';
import { shapes } from '../../src/article/schema.generated.js';
import en from '../../src/locales/en.js';
import {
  articleWords,
  bareArticle,
  expectHarmless,
  expectNotBlank,
  sample,
  show,
  textBlock,
  withBlocks,
  wordsIn,
} from '../article/support.js';

const options = { seed: 20260504, includeErrorInReport: true };

type Node = Record<string, unknown>;
type Pointer = string[];

/** Keys of the format and of every object, and any others. */
const key = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(...Object.values(shapes).flatMap(({ fields }) => Object.keys(fields))),
  },
  { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', 'length', '', '0') },
  { weight: 1, arbitrary: fc.string({ maxLength: 5 }) },
);

/** Words that mean something in some field of the format, and words that should not. */
const word = fc.constantFrom(
  ...['block', 'span', 'figure', 'pullQuote', 'callout', 'table', 'timeline', 'embed', 'divider', 'acme.box'],
  ...['gallery', 'video', 'audio', 'linkCard', 'file', 'inlineImage', 'half', 'slideshow', 'PT1M'],
  ...[
    'quote',
    'notice',
    'details',
    'faq',
    'list',
    'definitionList',
    'verse',
    'preformatted',
    'math',
    'button',
  ],
  ...['<math><mi>x</mi></math>', '<mi href="javascript:alert(1)"><img src=x onerror=alert(1)>'],
  ...[
    'link',
    'footnote',
    'abbr',
    'strong',
    'em',
    'bullet',
    'number',
    'blockquote',
    'code',
    'h3',
    'check',
    'note',
    'ruby',
    'language',
    'acme.mark',
    'ltr',
    'rtl',
  ],
  ...['mark', 'withheld', '2026-05-04', 'en', 'ar', 'https://news.example/', '/a', '#a', 'a.png 2x'],
  ...['javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', '<script>alert(1)</script>'],
  ...['table\u0000', '\ud800', '\u202e', '\n\n', ' ', '', 'ae-note-1'],
);

const text = fc.oneof(
  word,
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

const plain: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.integer() },
  { weight: 1, arbitrary: fc.constantFrom(null, true, false) },
);

/** Any JSON in the words of the format. */
const json: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    plain,
    fc.array(tie('value'), { maxLength: 4 }),
    // Through text, so that a key `__proto__` is a key like any other.
    fc
      .array(fc.tuple(key, tie('value')), { maxLength: 6 })
      .map(
        (entries) =>
          JSON.parse(
            `{${entries.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join()}}`,
          ) as unknown,
      ),
  ),
})).value;

/** JSON with the outline of an article. */
const articleLike = fc.record(
  {
    headline: json,
    url: json,
    description: json,
    image: json,
    author: json,
    highlights: json,
    inLanguage: json,
    sections: fc.array(
      fc.record(
        { id: text, heading: json, level: json, body: fc.array(json, { maxLength: 5 }) },
        { requiredKeys: [] },
      ),
      { maxLength: 4 },
    ),
    bottomLine: json,
    keywords: json,
    correction: json,
    replies: json,
  },
  { requiredKeys: [] },
);

/** The places of all nodes in a value. */
const places = (value: unknown, pointer: Pointer = []): Pointer[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([step, node]) => [
        [...pointer, step],
        ...places(node, [...pointer, step]),
      ])
    : [];

type Change =
  | { kind: 'replace'; value: unknown }
  | { kind: 'delete' }
  | { kind: 'duplicate' }
  | { kind: 'move'; to: number };

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 3, arbitrary: json.map((value): Change => ({ kind: 'replace', value })) },
  { weight: 1, arbitrary: fc.constant<Change>({ kind: 'delete' }) },
  { weight: 1, arbitrary: fc.constant<Change>({ kind: 'duplicate' }) },
  { weight: 1, arbitrary: fc.nat().map((to): Change => ({ kind: 'move', to })) },
);

/** Changes the node at a place of `value`. */
function mutate(value: Node, pointer: Pointer, { kind, ...how }: Change): void {
  const parent = pointer.slice(0, -1).reduce((node, step) => node[step] as Node, value);
  const step = pointer.at(-1)!;
  const node = parent[step];
  if (kind === 'replace') parent[step] = (how as { value: unknown }).value;
  else if (kind === 'duplicate' && Array.isArray(parent))
    parent.splice(Number(step), 0, structuredClone(node));
  else if (kind === 'duplicate') parent[`${step}2`] = structuredClone(node);
  else {
    if (Array.isArray(parent)) parent.splice(Number(step), 1);
    else delete parent[step];
    if (kind !== 'move') return;
    const all = places(value);
    mutate(value, all[(how as { to: number }).to % all.length]!, { kind: 'replace', value: node });
  }
}

/** Whether a problem says where it is, and what it is. */
const isTold = ({ path, message }: Problem): boolean =>
  /^(?:\/|$)/.test(path) && typeof message === 'string' && message !== '';

/** Fails unless anything is read as an article must be. */
function expectRead(input: unknown): void {
  const { article, problems } = parseArticle(input);
  expect(article.sections).to.be.an('array');
  expect(article.headline).to.be.a('string');
  expect(problems.filter((problem) => !isTold(problem))).to.deep.equal([]);
  expect(parseArticle(article).article, 'read again').to.deep.equal(article);
}

/** Fails unless anything is shown as an article must be. */
async function expectShown(input: unknown): Promise<string> {
  const shown = await show(input);
  expectHarmless(shown);
  expectNotBlank(shown);
  const seen = wordsIn(shown.root);
  if (!hasContent(parseArticle(input).article)) expect(articleWords(shown.root)).to.equal(en.empty);
  return seen;
}

/** The words of all spans in a value, but for those that are only shown in place of something else. */
function spanWords(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { _type, text } = value as Node;
  if (_type === 'span') return String(text).split(/\s+/).filter(Boolean);
  return Object.entries(value).flatMap(([field, node]) => (field === 'fallback' ? [] : spanWords(node)));
}

/** The words of an article's blocks, each with the place of its block. */
const blocksOf = (article: Node): { place: string; words: string[] }[] =>
  (article.sections as Node[]).flatMap(({ body }, section) =>
    Array.isArray(body)
      ? body.map((block: unknown, index) => ({
          place: `sections/${section}/body/${index}/`,
          words: spanWords(block),
        }))
      : [],
  );

describe('a random article', () => {
  let longRead: Node;
  let all: Pointer[];

  before(async () => {
    longRead = await sample('long-read');
    all = places(longRead);
  });

  it('is read without an exception, and the same when read again', () => {
    fc.assert(fc.property(fc.oneof(json, articleLike), expectRead), { ...options, numRuns: 3000 });
  });

  it('is read from any text', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.json(), fc.string({ unit: 'binary', maxLength: 200 })), expectRead),
      { ...options, numRuns: 1000 },
    );
  });

  it('is read from any value of the language', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
      withObjectString: true,
      key,
    });
    fc.assert(
      fc.property(anything, (value) => {
        parseArticle(value);
        parseArticle(bareArticle({ sections: value, headline: value, image: value }));
      }),
      { ...options, numRuns: 1000 },
    );
  });

  it('is shown without harm, and never as a blank', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(json, articleLike), async (input) => void (await expectShown(input))),
      { ...options, numRuns: 300 },
    );
  });

  it('is read and shown with any characters in its texts', async () => {
    const characters = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(fc.array(characters, { minLength: 4, maxLength: 4 }), async ([a, b, c, d]) => {
        const input = {
          ...withBlocks(
            textBlock(a),
            { _type: 'callout', title: b, body: c },
            { _type: 'pullQuote', text: d, attribution: a },
          ),
          headline: `Headline ${b}`,
          author: [c],
          keywords: [d],
          url: `https://news.example/${a}`,
        };
        expectRead(input);
        expect(await expectShown(input)).to.include('Headline');
      }),
      { ...options, numRuns: 100 },
    );
  });

  it('is read after any change to the long read, and the same when read again', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), change), { minLength: 1, maxLength: 4 }), (changes) => {
        const article = structuredClone(longRead);
        for (const [pick, how] of changes) {
          const nodes = places(article);
          if (nodes.length) mutate(article, nodes[pick % nodes.length]!, how);
        }
        expectRead(article);
      }),
      { ...options, numRuns: 300 },
    );
  });

  it('is shown after any one change to the long read, with the words of all blocks that did not change', async () => {
    const blocks = blocksOf(longRead);
    await fc.assert(
      fc.asyncProperty(fc.nat(), json, async (pick, value) => {
        const pointer = all[pick % all.length]!;
        const article = structuredClone(longRead);
        mutate(article, pointer, { kind: 'replace', value });
        const seen = await expectShown(article);
        const changed = `${pointer.join('/')}/`;
        // The terms of an article may forbid showing it at all.
        if (changed.startsWith('syndication/')) return;
        const untouched = blocks.filter(
          ({ place }) => !place.startsWith(changed) && !changed.startsWith(place),
        );
        const lost = untouched.flatMap(({ words }) => words).filter((words) => !seen.includes(words));
        expect(lost).to.deep.equal([]);
      }),
      { ...options, numRuns: 100 },
    );
  });
});
