// What `load` may give. The rule: only an article in JSON is shown. What is none is a 502 that no cache keeps, says nothing of
// what was given, and is told to `onError`; what is nothing is a 404.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { article, createNewsroom, secret } from './newsroom.js';

const forms = [
  '/articles/x',
  '/articles/x.json',
  '/articles/x?fragment',
  '/articles/embed/x',
  `/articles/oembed?url=${encodeURIComponent('http://127.0.0.1/articles/x')}`,
];

const ask = (load, path = forms[0], options = {}) =>
  createNewsroom({ load, ...options })(new Request(new URL(path, 'http://127.0.0.1')));

const json = JSON.stringify(article);
const secretArticle = {
  ...article,
  headline: secret,
  sections: [{ body: secret }],
  syndication: { attribution: secret, embargoed: '2999-01-01T00:00:00Z' },
};
const secretJson = JSON.stringify(secretArticle);

describe('a value that is not an article in JSON', () => {
  for (const [what, loaded] of Object.entries({
    'JSON cut short': () => secretJson.slice(0, -10),
    'JSON with something after it': () => `${secretJson}\n<!-- ${secret} -->`,
    'a login page': () => `<!doctype html><title>Log in</title><p>${secret}`,
    'plain text': () => secret,
    'a text in JSON': () => JSON.stringify(secret),
    'JSON cut short in JSON': () => JSON.stringify(secretJson.slice(0, -1)),
    'no text': () => '',
    blanks: () => ' \n',
    'a Response': () => new Response(secretJson),
    'a Request': () => new Request('https://news.example/'),
    'bytes that are no text': () => Uint8Array.of(0x89, 0x50, 0xff, 0xfe),
    'bytes in an encoding that nobody names': () =>
      Buffer.from(`${secretJson.slice(0, -1)},"x":"\xe9"}`, 'latin1'),
    'bytes cut short': () => Buffer.from(secretJson.slice(0, -10)),
    'a Blob': () => new Blob([secretJson]),
    'a stream': () => new Blob([secretJson]).stream(),
    'a number': () => 5,
    NaN: () => NaN,
    'a BigInt': () => 5n,
    true: () => true,
    false: () => false,
    'a symbol': () => Symbol(secret),
    'a function': () => () => secretArticle,
    'a date': () => new Date(0),
    'an error': () => new Error(secret),
    'a Map': () => new Map(Object.entries(secretArticle)),
    'a list': () => [secretArticle],
    'a list in JSON': () => JSON.stringify([secretArticle]),
    'an empty list': () => [],
    'an empty object': () => ({}),
    'an empty object in JSON': () => '{}',
    'what a service says instead': () => ({ code: 'forbidden', message: secret, data: { status: 401 } }),
    'the same in JSON': () => JSON.stringify({ error: secret }),
    'an article inside of something else': () => JSON.stringify({ data: secretArticle }),
    'an article with nothing to show': () => ({ version: 1, headline: ' ', sections: [{ body: '' }] }),
    'a proxy that throws': () =>
      new Proxy(
        {},
        {
          has() {
            throw new Error(secret);
          },
        },
      ),
  })) {
    for (const [holder, given] of Object.entries({
      'as it is': loaded,
      'in a LoadedArticle': () => ({ article: loaded(), etag: '1', lastModified: 0 }),
    })) {
      it(`is a 502 in every form: ${what}, ${holder}`, async () => {
        for (const path of forms) {
          const told = [];
          const response = await ask(given, path, { onError: (error) => told.push(error) });
          assert.equal(response.status, 502, path);
          assert.equal(response.headers.get('cache-control'), 'no-store');
          assert.equal(response.headers.get('etag'), null);
          assert.doesNotMatch(await response.text(), new RegExp(secret));
          assert.equal(told.length, 1, 'onError is told');
          assert.ok(told[0] instanceof Error);
        }
      });
    }
  }

  it('is reported without its content', async () => {
    for (const loaded of [secretJson.slice(0, -10), secret, [secretArticle], { error: secret }]) {
      const told = [];
      await ask(() => loaded, forms[0], { onError: ({ message }) => told.push(message) });
      assert.match(told[0], /article/);
      assert.doesNotMatch(told[0], new RegExp(secret));
    }
  });

  it('is a 404 if it is null or undefined, also in JSON', async () => {
    for (const loaded of [undefined, null, 'null', ' null\n', { article: null }, { article: 'null' }])
      for (const path of forms) assert.equal((await ask(() => loaded, path)).status, 404);
  });
});

describe('an article in JSON', () => {
  for (const [what, loaded] of Object.entries({
    'after a byte order mark': `\ufeff${json}`,
    'with blanks around it': ` \r\n${json}\n`,
    'in JSON twice': JSON.stringify(json),
    'with CR and no-break spaces': json.replaceAll(',"', ',\r\u00a0"'),
    'in CDATA': `//<![CDATA[\n${json}\n//]]>`,
    'as bytes': new TextEncoder().encode(json),
    'as an ArrayBuffer': new TextEncoder().encode(`\ufeff${json}`).buffer,
    'as Node’s bytes': Buffer.from(json),
    'in UTF-16': Buffer.from(`\ufeff${json}`, 'utf16le'),
    'in a view of bytes': new DataView(Uint8Array.from(Buffer.from(`..${json}`)).buffer, 2),
  })) {
    it(`is shown: ${what}`, async () => {
      for (const given of [loaded, { article: loaded }]) {
        const response = await ask(() => given, forms[1]);
        assert.equal(response.status, 200);
        assert.deepEqual(await response.json(), article);
      }
    });
  }

  it('keeps its embargo in any JSON notation', async () => {
    for (const loaded of [
      `\ufeff${secretJson}`,
      Buffer.from(secretJson),
      JSON.stringify(secretJson),
      secretArticle,
    ])
      for (const path of forms) assert.equal((await ask(() => loaded, path)).status, 404);
  });

  it('is a 410 if it is withheld, even without other content', async () => {
    const loaded = { syndication: { status: 'withheld' } };
    for (const path of forms) assert.equal((await ask(() => loaded, path)).status, 410);
  });
});

/** Something that holds itself. */
const cycle = () => {
  const value = { name: 'cycle' };
  value.self = [value];
  return value;
};
/** Things that hold one another, by names of the format: to follow all ways would never end. */
const knot = () => {
  const things = Array.from({ length: 12 }, () => ({}));
  for (const thing of things)
    Object.assign(thing, { body: things, fallback: things, rows: things, text: 1n });
  return things[0];
};
/** Lists in lists, of which JSON is read but not written. */
const deepJson = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;

/** Fields that cannot be written as JSON. The rule: such a field is left out, and the article is as good as without it. */
const unwritable = {
  'a BigInt': () => 10n,
  'a BigInt inside': () => ({ a: [{ b: 10n }] }),
  'a cycle': cycle,
  'a knot of cycles': knot,
  'a deep list': () => JSON.parse(deepJson),
  'a getter that throws': () => ({
    get a() {
      throw new Error('no');
    },
  }),
  'toJSON that throws': () => ({
    toJSON() {
      throw new Error('no');
    },
  }),
  'an invalid date of another library': () => ({ toJSON: () => new Date(NaN).toISOString() }),
  'a revoked proxy': () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
};

const block = { _type: 'block', children: [{ _type: 'span', text: 'It is shown.' }] };

/** Where a field of unknown name may stand. */
const places = {
  'the article': (extra) => ({ ...article, extra }),
  'its image': (extra) => ({ ...article, image: { ...article.image, extra } }),
  'a section': (extra) => ({ ...article, sections: [{ body: 'It is shown.', extra }] }),
  'a block': (extra) => ({ ...article, sections: [{ body: [{ ...block, extra }] }] }),
  'a span': (extra) => ({
    ...article,
    sections: [{ body: [{ ...block, children: [{ ...block.children[0], extra }] }] }],
  }),
  'a cell of a table': (extra) => ({
    ...article,
    sections: [{ body: [{ _type: 'table', rows: [[[{ ...block, extra }], 'x']] }] }],
  }),
  'a block of the publisher’s own': (extra) => ({
    ...article,
    sections: [{ body: [{ _type: 'acme.poll', fallback: 'It is shown.', extra, body: extra }] }],
  }),
  'its terms': (extra) => ({ ...article, syndication: { ...article.syndication, extra } }),
  'its publisher': (extra) => ({ ...article, publisher: { ...article.publisher, extra } }),
};

/** JSON without such fields: of a publisher’s own block, `body` is one too, of which a part may be left. */
const withoutField = (value) =>
  JSON.parse(JSON.stringify(value), function (key, inner) {
    return key === 'extra' || (key === 'body' && this._type) ? undefined : inner;
  });

describe('a field that cannot be written as JSON', () => {
  for (const [what, make] of Object.entries(unwritable)) {
    for (const [where, put] of Object.entries(places)) {
      it(`is left out: ${what} in ${where}`, async () => {
        for (const path of forms) {
          const told = [];
          const response = await ask(() => put(make()), path, { onError: (error) => told.push(error) });
          assert.equal(response.status, 200, `${path} ${told[0]?.stack}`);
          const text = await response.text();
          if (path.endsWith('.json'))
            assert.deepEqual(withoutField(JSON.parse(text)), withoutField(put(undefined)));
          assert.ok(response.headers.get('etag'));
        }
      });
    }
  }

  it('is left out when JSON itself is that deep', async () => {
    const text = `${json.slice(0, -1)},"extra":${deepJson}}`;
    const response = await ask(() => text, forms[1]);
    assert.equal(response.status, 200);
    assert.deepEqual(withoutField(await response.json()), article);
  });

  it('does not keep the ETag from changing with the article', async () => {
    const tag = async (headline) =>
      (await ask(() => ({ ...article, headline, extra: 10n }))).headers.get('etag');
    assert.notEqual(await tag('One'), await tag('Two'));
    assert.equal(await tag('One'), await tag('One'));
  });
});

describe('a LoadedArticle', () => {
  it('may have a revision or a date of any kind', async () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const odd of [7, 7n, Symbol('7'), {}, [], true, NaN, proxy, () => {}, 'never', 1e300]) {
      for (const more of [{ etag: odd }, { lastModified: odd }]) {
        const response = await ask(() => ({ article, ...more }));
        assert.equal(response.status, 200, Object.keys(more)[0]);
        assert.match(response.headers.get('etag'), /^"[^"]{43,}"$/);
      }
    }
  });

  it('has an ETag that changes with the article if its revision is unusable', async () => {
    const tag = async (headline, etag) =>
      (await ask(() => ({ article: { ...article, headline }, etag }))).headers.get('etag');
    for (const etag of [{}, true, Symbol('7'), null])
      assert.notEqual(await tag('One', etag), await tag('Two', etag), String(etag));
    assert.equal(await tag('One', 7n), await tag('Two', 7n));
  });
});
