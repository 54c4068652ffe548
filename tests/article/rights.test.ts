import { expect } from '@open-wc/testing';
import { withheldAt } from '../../src/article/withheld.js';
import { parseArticle } from '../../src/article/parse.js';
import type { Figure, Syndication } from '../../src/article/types.js';

// The rule: a right that is understood holds, however it is written; one that is there and is not understood is taken for the
// strictest; one that is not there, or empty, is none.

const now = Date.parse('2026-05-04T12:00:00Z');
const minute = 60_000;

const bareArticle = (fields: object = {}): Record<string, unknown> => ({
  version: 1,
  url: 'https://news.example/a',
  headline: 'Secret',
  inLanguage: 'en',
  datePublished: '2026-05-04',
  sections: [],
  ...fields,
});
const withTerms = (syndication: unknown): Record<string, unknown> => bareArticle({ syndication });

const fieldsOf = Object.getOwnPropertyDescriptors;

/** Why an article with these terms is not shown; also of such as throw when they are copied. */
const withheld = (terms: object): string | undefined => {
  const syndication = Object.defineProperties({ attribution: '' }, fieldsOf(terms));
  return withheldAt(parseArticle(withTerms(syndication)).article, now);
};

const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const throwing = (field: string): object =>
  Object.defineProperty({}, field, {
    enumerable: true,
    get() {
      throw new Error('no');
    },
  });

const iso = (time: number): string => new Date(time).toISOString();
const withOffset = (time: number, hours: number): string =>
  iso(time + hours * 60 * minute).replace(
    'Z',
    `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}`,
  );

/** Ways of writing a time, to the second. */
const ways: [name: string, write: (time: number) => unknown][] = [
  ['as the format says', iso],
  ['without fractions', (time) => iso(time).replace('.000', '')],
  ['without seconds', (time) => iso(time).replace(':00.000', '')],
  ['with spaces around it', (time) => ` ${iso(time)}\n`],
  ['with spaces that do not break around it', (time) => `\u00a0${iso(time)}\ufeff`],
  ['with a space for the T', (time) => iso(time).replace('T', ' ')],
  ['in small letters', (time) => iso(time).toLowerCase()],
  ['with a space before the offset', (time) => iso(time).replace('Z', ' Z')],
  ['with an offset', (time) => `${withOffset(time, 2)}:00`],
  ['with an offset without a colon', (time) => `${withOffset(time, -5)}00`],
  ['with an offset in hours', (time) => withOffset(time, 2)],
  ['as a database writes it', (time) => iso(time).replace('T', ' ').replace('.000Z', '+00')],
  ['as a Date', (time) => new Date(time)],
  ['as what says itself in JSON', (time) => ({ toJSON: () => iso(time) })],
  ['in milliseconds', (time) => time],
  ['in milliseconds, as text', (time) => String(time)],
  ['in seconds', (time) => time / 1000],
  ['in seconds, as text', (time) => ` ${time / 1000} `],
  ['as HTTP and feeds write it', (time) => new Date(time).toUTCString()],
  ['as mail writes it', (time) => new Date(time).toUTCString().replace('GMT', '+0000')],
];

describe('a time in an article’s terms', () => {
  for (const [name, write] of ways) {
    it(`is understood ${name}`, () => {
      expect(withheld({ embargoed: write(now + minute) })).to.equal('embargoed');
      expect(withheld({ embargoed: write(now - minute) })).to.equal(undefined);
      expect(withheld({ expires: write(now - minute) })).to.equal('expired');
      expect(withheld({ expires: write(now + minute) })).to.equal(undefined);
    });
  }

  it('is understood far from now', () => {
    for (const far of [
      '2999-01-01T00:00:00Z',
      ' 2999-01-01T00:00:00Z ',
      Date.parse('2999-01-01T00:00:00Z'),
    ]) {
      expect(withheld({ embargoed: far })).to.equal('embargoed');
      expect(withheld({ expires: far })).to.equal(undefined);
    }
  });

  it('is a date’s beginning in UTC', () => {
    expect(withheld({ embargoed: '2026-05-04' })).to.equal(undefined);
    expect(withheld({ embargoed: '2026-05-05' })).to.equal('embargoed');
    expect(withheld({ expires: '2026-05-04' })).to.equal('expired');
    expect(withheld({ expires: '2026-05-05' })).to.equal(undefined);
  });

  it('without an offset has come when it has come everywhere, and is over when it is over anywhere', () => {
    expect(withheld({ embargoed: '2026-05-04T00:00:01' })).to.equal('embargoed');
    expect(withheld({ embargoed: '2026-05-04T00:00' })).to.equal(undefined);
    expect(withheld({ expires: '2026-05-05T02:00' })).to.equal('expired');
    expect(withheld({ expires: '2026-05-05 02:00:01' })).to.equal(undefined);
  });

  it('stays the same when the article is read again', () => {
    for (const [, write] of ways) {
      const once = parseArticle(withTerms({ attribution: '', embargoed: write(now + minute) })).article;
      const again = parseArticle(JSON.stringify(once));
      expect(again.article).to.deep.equal(once);
      expect(again.problems).to.deep.equal([]);
    }
  });

  const puzzles: [name: string, value: unknown][] = [
    ['tomorrow', 'tomorrow'],
    // Engines make dates in the past of these.
    ['in 3 days', 'in 3 days'],
    ['after 5', 'after 5'],
    ['week 1', 'week 1'],
    ['Q3 2026', 'Q3 2026'],
    ['5 pm', '5 pm'],
    ['TBD', 'TBD'],
    ['1/2/2026', '1/2/2026'],
    ['01.02.2026', '01.02.2026'],
    ['a local date', 'Jan 1, 2026'],
    ['a year', '2026'],
    ['a month', '2026-01'],
    ['no day of the calendar', '2026-02-30T00:00:00Z'],
    ['a month 13', '2026-13-01'],
    ['an hour 25', '2026-01-01T25:00:00Z'],
    ['two times', '2026-01-01T00:00:00Z/2026-02-01T00:00:00Z'],
    ['a named zone', '2026-01-01T00:00:00+01:00[Europe/Paris]'],
    ['digits of another script', '٢٠٢٦-٠١-٠١'],
    ['a year as a number', 2026],
    ['a day as a number', 20260101],
    ['minutes as a number', 202601010000],
    ['zero', 0],
    ['a negative number', -1],
    ['NaN', NaN],
    ['Infinity', Infinity],
    ['a BigInt', 1n],
    ['true', true],
    ['an invalid Date', new Date(NaN)],
    ['a list', [iso(now - minute)]],
    ['an object', { $date: iso(now - minute) }],
    ['a symbol', Symbol('x')],
    ['a function', () => now],
    ['what throws in JSON', { toJSON: () => new Date(NaN).toISOString() }],
    ['a revoked proxy', revoked()],
  ];
  for (const [name, value] of puzzles) {
    it(`that is not understood withholds the article: ${name}`, () => {
      expect(withheld({ embargoed: value })).to.equal('embargoed');
      expect(withheld({ expires: value })).to.equal('expired');
    });
  }

  it('that throws withholds the article', () => {
    expect(withheld(throwing('embargoed'))).to.equal('embargoed');
    expect(withheld(throwing('expires'))).to.equal('expired');
  });

  it('withholds the article also where its text has used up all room', () => {
    const long = Array.from({ length: 11 }, () => ({ body: 'x'.repeat(1_000_000) }));
    for (const terms of [{ embargoed: '2999-01-01T00:00:00Z' }, { embargoed: 'tomorrow' }]) {
      const { article } = parseArticle({ ...bareArticle({ sections: long }), syndication: terms });
      expect(withheldAt(article, now)).to.equal('embargoed');
    }
  });

  it('that is empty is none', () => {
    for (const none of [undefined, null, false, '', ' \n'])
      expect(withheld({ embargoed: none, expires: none, status: none })).to.equal(undefined);
  });

  it('that is not understood is told, and stays so', () => {
    const { article, problems } = parseArticle(withTerms({ attribution: '', embargoed: 'tomorrow' }));
    expect(problems.map(({ path }) => path)).to.include('/syndication/embargoed');
    expect(problems.map(({ message }) => message).join()).to.contain('A right: taken as');
    expect(withheldAt(parseArticle(JSON.stringify(article)).article, now)).to.equal('embargoed');
  });
});

describe('an article’s status', () => {
  const understood: [status: unknown, withheld: string | undefined][] = [
    ['Usable', undefined],
    [' usable ', undefined],
    ['USABLE\n', undefined],
    ['Withheld', 'withdrawn'],
    ['CANCELED', 'withdrawn'],
  ];
  for (const [status, expected] of understood) {
    it(`is understood: ${JSON.stringify(status)}`, () => expect(withheld({ status })).to.equal(expected));
  }

  for (const status of [
    ...['cancelled', 'Cancelled ', 'withdrawn', 'killed', 'draft', 'embargoed', 'retracted', 'not usable'],
    ...['usable?', 'unusable', 'useable'],
    ...[true, 0, 1, 1n, {}, [], ['usable'], { status: 'usable' }, Symbol('x'), revoked()],
  ]) {
    it(`that is not understood withholds the article: ${typeof status} ${typeof status === 'string' ? status : ''}`, () => {
      expect(withheld({ status })).to.equal('withdrawn');
    });
  }

  it('that throws withholds the article', () => expect(withheld(throwing('status'))).to.equal('withdrawn'));
});

describe('an article’s terms as a whole', () => {
  const shut: [name: string, terms: unknown][] = [
    ['text', 'Embargoed until tomorrow'],
    ['a list', [{ attribution: '', embargoed: '2999-01-01T00:00:00Z' }]],
    ['a list of text', [['embargoed']]],
    ['a revoked proxy', revoked()],
  ];
  for (const [name, terms] of shut) {
    it(`that are not understood withhold the article: ${name}`, () => {
      expect(withheldAt(parseArticle(withTerms(terms)).article, now)).to.equal('withdrawn');
    });
  }

  it('that throw, or hold themselves, withhold the article', () => {
    const article = bareArticle();
    for (const given of [
      Object.defineProperties(article, fieldsOf(throwing('syndication'))),
      ((itself: Record<string, unknown>) => Object.assign(itself, { syndication: itself }))(bareArticle()),
    ])
      expect(withheldAt(parseArticle(given).article, now)).to.equal('withdrawn');
  });

  it('that are not there, or say nothing, are none', () => {
    for (const terms of [undefined, null, false, true, 0, 5, 5n, '', ' ', {}, [], [[]]])
      expect(withheldAt(parseArticle(withTerms(terms)).article, now)).to.equal(undefined);
  });

  it('are not those of another article', () => {
    const shared = parseArticle(withTerms('no')).article;
    shared.syndication!.status = 'usable';
    expect(withheldAt(parseArticle(withTerms('no')).article, now)).to.equal('withdrawn');
  });
});

describe('other rights', () => {
  const policyOf = (policy: unknown): Syndication['robots'] =>
    parseArticle(withTerms({ attribution: '', robots: policy })).article.syndication!.robots;

  it('keep search engines away where it is not understood what they are told', () => {
    for (const [policy, expected] of [
      ['NoIndex', 'noindex'],
      [' index ', 'index'],
      ['Canonical', 'canonical'],
      ['no-index', 'noindex'],
      ['none', 'noindex'],
      [true, 'noindex'],
      [['index'], 'noindex'],
      [undefined, undefined],
      ['', undefined],
    ])
      expect(policyOf(policy), String(policy)).to.equal(expected);
  });

  it('keep a picture at its origin where it is not understood whether it may leave', () => {
    const syndicate = (value: unknown): boolean | undefined => {
      const figure = { _type: 'figure', src: 'a.png', width: 1, height: 1, alt: '', syndicate: value };
      const { article } = parseArticle(bareArticle({ sections: [{ body: [figure] }] }));
      return ((article.sections[0]!.body as Figure[])[0] as Figure).syndicate;
    };
    for (const value of ['false', 'no', 'never', 0, 1, {}, [], 'true'])
      expect(syndicate(value), String(value)).to.equal(false);
    for (const value of [undefined, null, '']) expect(syndicate(value)).to.equal(undefined);
    expect(syndicate(true)).to.equal(true);
  });
});
