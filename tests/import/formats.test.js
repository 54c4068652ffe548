// Importers of JSON formats and feeds: every kind of node, every word, whatever becomes of a document.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ImportError, importArticle } from '../../dist/import/index.js';
import * as fixtures from './fixtures/formats.js';
import { missingWords } from './words.js';

/** Formats, each with kinds that are shown as something simpler, and those that are not shown. */
const formats = {
  'portable-text': { source: fixtures.portableText, degraded: ['poll'] },
  prosemirror: { source: fixtures.proseMirror, degraded: ['textStyle', 'strangeBox', 'strangeThing'] },
  contentful: { source: fixtures.contentful, degraded: ['embedded-entry-block', 'asset-hyperlink'] },
  lexical: { source: fixtures.lexical, lost: ['email'] },
  ghost: { source: fixtures.ghost },
  slate: { source: fixtures.slate, name: undefined, degraded: ['odd-box'] },
  'content-tree': { source: fixtures.contentTree, lost: ['custom-code-component'] },
  editorjs: { source: fixtures.editorJs, degraded: ['strange'] },
  ans: { source: fixtures.ans, degraded: ['strange'] },
  'apple-news': {
    source: fixtures.appleNews,
    degraded: ['table', 'strange'],
    lost: ['medium_rectangle_advertisement'],
  },
  guardian: { source: fixtures.guardian, degraded: ['Strange'] },
  ninjs: { source: fixtures.ninjs },
  'json-feed': { source: fixtures.jsonFeed, changing: fixtures.jsonFeed.items[0] },
  'json-ld': { source: fixtures.jsonLd, changing: fixtures.jsonLd['@graph'][1] },
  rss: { source: fixtures.rss },
};

const defaults = {
  url: 'https://ice.example/harbour',
  inLanguage: 'en',
  datePublished: '2026-02-01',
  headline: 'Harbour',
};

const urlFor = () => 'https://ice.example/asset.jpg';

/** The source with a word of its own in place of each `§`, and these words. */
function marked(source) {
  let count = 0;
  const put = (value) => {
    if (typeof value === 'string') return value.replace(/§/g, () => `w${++count}w`);
    if (Array.isArray(value)) return value.map(put);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, put(part)]));
  };
  const document = put(source);
  return { document, words: Array.from({ length: count }, (_, index) => `w${index + 1}w`) };
}

/** Words that are in no text of the article and the report, be it a part of a longer word. */
function missing(words, { article, report }) {
  const given = JSON.stringify(article) + report.lost.map(({ text }) => text).join(' ');
  return words.filter((word) => !given.includes(word));
}

const kinds = (entries) => [...new Set(entries.map(({ kind }) => kind))];

describe('importers of JSON and feeds', () => {
  for (const [format, { source, changing = source, degraded = [], lost = [] }] of Object.entries(formats)) {
    describe(format, () => {
      it('has a place for every kind of node', async () => {
        const { document, words } = marked(source);
        const imported = await importArticle(document, { format, defaults, urlFor });
        assert.equal(imported.report.format, format);
        assert.deepEqual(kinds(imported.report.degraded), degraded);
        assert.deepEqual(kinds(imported.report.lost), lost);
        assert.deepEqual(missing(words, imported), []);
        assert.ok(imported.report.held > 0);
      });

      it('is recognised', async () => {
        if (format === 'slate') return assert.rejects(importArticle([{}]), ImportError);
        const { report } = await importArticle(source, { defaults });
        assert.equal(report.format, format);
      });

      it('tells the words of a changed document', async () => {
        if (typeof source === 'string') return;
        await fc.assert(
          fc.asyncProperty(fc.array(fc.tuple(fc.nat(), fc.nat(4)), { maxLength: 6 }), async (changes) => {
            const { document, words } = marked(changed(changing, changes));
            try {
              assert.deepEqual(
                missing(words, await importArticle(document, { format, defaults, urlFor })),
                [],
              );
            } catch (error) {
              if (!(error instanceof ImportError)) throw error;
            }
          }),
          { seed: 21, numRuns: 150 },
        );
      });

      it('reads what is hostile', async () => {
        for (const [name, document] of Object.entries(hostile(source))) {
          try {
            const { article, report } = await importArticle(document, { format, defaults });
            assert.ok(article.sections && report.words, name);
            assert.doesNotMatch(JSON.stringify(article), /"(?:href|src|url)":"javascript:/, name);
          } catch (error) {
            if (!(error instanceof ImportError)) throw new Error(`${format}, ${name}`, { cause: error });
          }
        }
      });
    });
  }

  it('reads a document whose parts stand in it a million times', async () => {
    let part = { type: 'paragraph', content: [{ type: 'text', text: 'ice' }] };
    for (let level = 0; level < 20; level++) part = { type: 'blockquote', content: [part, part] };
    const { report } = await importArticle({ type: 'doc', content: [part] }, { defaults });
    assert.ok(report.lost.some(({ reason }) => /More than \d+ lists and objects/.test(reason)));
  });

  it('tells where a lost piece stands', async () => {
    const { report } = await importArticle(fixtures.contentTree, { format: 'content-tree', defaults });
    assert.equal(report.lost[0].path, '/body/children/15');
  });

  it('counts a word that is lost though others say it', async () => {
    const source = {
      blocks: [
        { type: 'paragraph', data: { text: 'ice' } },
        { type: 'paragraph', data: { text: 'ice' }, note: 'ice' },
      ],
    };
    const imported = await importArticle(source, { format: 'editorjs', defaults });
    assert.deepEqual(missingWords('ice ice ice', imported), []);
    assert.equal(imported.report.lost[0].path, '/blocks/1/note');
  });
});

/** The source with lists and objects of it taken out, doubled, of another kind, wrapped or turned round. */
function changed(source, changes) {
  const document = structuredClone(source);
  for (const [which, how] of changes) {
    const all = [];
    const walk = (value) => {
      if (typeof value !== 'object' || value === null) return;
      all.push(value);
      Object.values(value).forEach(walk);
    };
    walk(document);
    const part = all[which % all.length];
    if (Array.isArray(part)) {
      if (how === 0) part.pop();
      if (how === 1 && part.length) part.push(structuredClone(part[0]));
      if (how === 2) part.reverse();
      if (how === 3) part.push(null, 7, {});
    } else {
      for (const name of ['type', '_type', 'nodeType', 'role'])
        if (typeof part[name] === 'string' && part !== document && !('id' in part)) {
          if (how === 0) part[name] = 'unheardOf';
          if (how === 1) part[name] = 7;
          if (how === 2) delete part[name];
        }
      // Not among settings, which readers do not see.
      if (
        !/^(?:paragraph|p|text|block|body|header|heading)$/.test(
          part.type ?? part._type ?? part.nodeType ?? part.role,
        )
      )
        continue;
      if (how === 3) part.extra = { note: 'Extra § words' };
      if (how === 4) part.aside = ['Aside § words'];
    }
  }
  return document;
}

/** Documents that are not what they seem, made of one that is. */
function hostile(source) {
  if (typeof source === 'string')
    return { cut: source.slice(0, 400), empty: '', many: source.replace('<item>', '<item>'.repeat(5000)) };
  const cyclic = structuredClone(source);
  const throwing = structuredClone(source);
  const last = (part) => Object.values(part).findLast((value) => typeof value === 'object' && value !== null);
  for (let part = cyclic, depth = 0; part && depth < 6; part = last(part), depth++)
    part.self = part.content = part.children = cyclic;
  Object.defineProperty(throwing, 'title', { enumerable: true, get: () => assert.fail('read') });
  const nested = (name) => {
    let deep = { type: 'paragraph', nodeType: 'paragraph', text: 'deep' };
    for (let depth = 0; depth < 20_000; depth++)
      deep = { type: 'paragraph', nodeType: 'paragraph', [name]: [deep] };
    return deep;
  };
  const list = Object.entries(source).find(([, value]) => Array.isArray(value));
  const wide = list ? { ...source, [list[0]]: Array.from({ length: 20_000 }, () => list[1][0]) } : source;
  const scripts = JSON.parse(
    JSON.stringify(source).replaceAll('https://ice.example/', 'javascript:alert(1)//'),
  );
  const odd = (odds) =>
    JSON.parse(JSON.stringify(source), (name, value) =>
      typeof value === 'string' && value.includes('§') ? odds : value,
    );
  const flat = (odds) => Object.fromEntries(Object.keys(source).map((name) => [name, odds]));
  return {
    cyclic, throwing, wide, deep: nested('children'), 'deep content': nested('content'), 'deep elements': { ...source, blocks: [nested('elements')], components: [nested('components')], content_elements: [nested('content_elements')] }, scripts, nothing: null, empty: {}, 'a list': [], 'a number': 7, text: 'no JSON', 'words that are numbers': odd(7), 'words that are objects': odd({ a: [] }),
    'fields of null': flat(null), 'fields of lists': flat([[null, 7, 'x']]), 'fields of objects': flat({ x: { y: 1 } }), 'fields of text': flat('x'),
  }; // prettier-ignore
}
