import { expect } from '@open-wc/testing';
import { fingerprint } from '../../src/article/fingerprint.js';
import { blankedJson, parseJson } from '../../src/article/json.js';
import { languageTag } from '../../src/article/language.js';
import { parseArticle } from '../../src/article/parse.js';
import { paragraphs, wordsOf } from '../../src/article/text.js';
import { originOf, safeSrcset, safeUrl } from '../../src/article/url.js';
import { createArticleHandler } from '../../src/http/index.js';
import { textOfMarkup } from '../../src/replies/response.js';
import { source as isso } from '../../src/replies/sources/isso.js';
import { sentenceIn } from '../../src/replies/services/wordpress-form.js';
import { renderArticle } from '../../src/server/index.js';
import { withBlocks } from '../article/support.js';
import { many } from './support.js';

// The rule: what takes a text takes time by its length alone. Time is not measured: each text is a million characters or so, which
// takes a linear function milliseconds and a quadratic one, which does a million times a million steps, longer than a test may last.

const n = 1_000_000;

/** Texts in which one thing begins again and again, and never ends. */
const texts = [
  '/'.repeat(n) + 'x',
  ' '.repeat(n) + 'x',
  `x${' '.repeat(n)}x`,
  `x${'\n'.repeat(n)}x`,
  `x${'\u00a0'.repeat(n)}x`,
  '<'.repeat(n),
  '<a '.repeat(n / 4),
  '<!--'.repeat(n / 4),
  '//<'.repeat(n / 4),
  'class="wp-die-message"'.repeat(n / 20),
  'class="wp-die-message">'.repeat(n / 20),
  '&'.repeat(n),
  '&#1'.repeat(n / 4),
  '"'.repeat(n + 1),
  '\\"'.repeat(n / 2),
  '"\\'.repeat(n / 2),
  '['.repeat(n),
  'a.'.repeat(n / 2) + '_',
  'a-'.repeat(n / 2),
  '_'.repeat(n),
  '#'.repeat(n),
  ','.repeat(n),
  'a ('.repeat(n / 4),
  ':'.repeat(n),
  '@'.repeat(n),
];

const addresses = texts.map((text) => `https://news.example/${text}`);

/** What takes texts. */
const functions: Record<string, (text: string) => unknown> = {
  blankedJson,
  parseJson: (text) => {
    try {
      return parseJson(text);
    } catch {
      return undefined;
    }
  },
  languageTag,
  paragraphs,
  wordsOf,
  textOfMarkup,
  'the sentence of an error page of WordPress': sentenceIn,
  originOf,
  'safeUrl of a link': (text) => safeUrl(text, 'link'),
  'safeUrl of an image': (text) => safeUrl(text, 'image'),
  safeSrcset,
  parseArticle,
  'parseArticle, every field': (text) =>
    parseArticle({
      url: text,
      headline: text,
      inLanguage: text,
      datePublished: text,
      sections: [{ id: text, body: text }],
    }),
  'the base path of a handler': (text) =>
    createArticleHandler({ load: () => undefined, basePath: text })(new Request('https://news.example/x')),
};

describe('a long text in which nothing ends', () => {
  for (const [name, take] of Object.entries(functions)) {
    it(`is taken by ${name}`, async () => {
      for (const text of [...texts, ...addresses]) await Promise.resolve(take(text)).catch(() => undefined);
    });
  }

  it('is the address of a service', async () => {
    const asked: string[] = [];
    for (const slashes of ['', '/', '/'.repeat(100_000)])
      for (const path of ['/isso', '/isso/new'])
        await isso(
          { endpoint: `https://news.example${path}${slashes}`, thread: '/a', order: 'oldest' },
          (address) => {
            asked.push(String(address).replace(/\?.*/, ''));
            return Promise.reject(new Error('asked'));
          },
        ).catch(() => undefined);
    expect(new Set(asked)).to.deep.equal(new Set(['https://news.example/isso/']));
    await isso({ endpoint: `https://news.example/${'/'.repeat(n)}x`, thread: '/a', order: 'oldest' }, () =>
      Promise.reject(new Error('asked')),
    ).catch(() => undefined);
  });

  it('is in plain markup without anchors', () => {
    for (const text of texts.slice(0, 8)) {
      const block = { _type: 'block', children: [{ _type: 'span', text: `Words ${text}` }] };
      const markup = renderArticle(withBlocks(block), { format: 'semantic', anchors: false });
      expect(markup.includes('Words')).to.equal(true);
    }
  });
});

describe('an article with much of one thing', () => {
  it('has many marks and many links in a block', () => {
    const links = many(50_000, (index) => ({ _type: 'link', _key: `k${index}`, href: 'https://a.example/' }));
    const children = many(50_000, (index) => ({ _type: 'span', text: 'x', marks: [`k${index}`] }));
    const { article } = parseArticle(withBlocks({ _type: 'block', children, markDefs: links }));
    expect(JSON.stringify(article)).to.contain('"k49999"');
  });

  it('has words in which links begin again and again, of which one outlasts them', () => {
    const children = many(50_000, (index) => ({
      _type: 'span',
      text: 'x',
      marks: index === 49_999 ? ['l'] : index % 2 ? ['strong', 'l'] : ['strong'],
    }));
    const markDefs = [{ _type: 'link', _key: 'l', href: 'https://a.example/' }];
    expect(
      renderArticle(withBlocks({ _type: 'block', children, markDefs }), { format: 'semantic' }),
    ).to.contain('a.example');
  });

  it('has many notes in one link', () => {
    const notes = many(30_000, (index) => ({ _type: 'footnote', _key: `n${index}`, body: 'Note' }));
    const markDefs = [{ _type: 'link', _key: 'l', href: 'https://a.example/' }, ...notes];
    const children = many(30_000, (index) => ({ _type: 'span', text: 'x', marks: ['l', `n${index}`] }));
    expect(
      renderArticle(withBlocks({ _type: 'block', children, markDefs }), { format: 'semantic' }),
    ).to.contain('Note');
  });
});

describe('data that shares its parts', () => {
  const shared = (depth: number): unknown => {
    let data: unknown = { x: 1 };
    for (let level = 0; level < depth; level++) data = { left: data, right: data };
    return data;
  };

  it('has the fingerprint of the same data that shares nothing, and none where it would have no end', () => {
    const { left } = shared(4) as { left: unknown };
    expect(fingerprint([shared(5)])).to.equal(fingerprint([JSON.parse(JSON.stringify(shared(5)))]));
    expect(fingerprint([left])).not.to.equal(fingerprint([shared(5)]));
    for (const depth of [50, 100, 200]) expect(fingerprint([shared(depth)])).to.be.undefined;
  });

  it('is rendered, and written as JSON without what has no end', async () => {
    const article = withBlocks({ _type: 'acme.tree', fallback: 'A tree.', data: shared(100) });
    expect(renderArticle(article)).to.contain('A tree.');
    const handler = createArticleHandler({ load: () => article, basePath: '/' });
    const response = await handler(new Request('https://news.example/x.json'));
    expect(await response.text()).to.contain('A tree.');
  });
});
