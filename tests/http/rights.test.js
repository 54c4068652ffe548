// Articles whose terms are carelessly written. The rule: the handler shows, and lets caches keep, no more than with terms as
// the format says.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { article, createNewsroom, now, secret } from './newsroom.js';

const forms = [
  '/articles/x',
  '/articles/x.json',
  '/articles/x?fragment',
  '/articles/embed/x',
  `/articles/oembed?url=${encodeURIComponent('http://127.0.0.1/articles/x')}`,
];
const ask = (syndication, path) =>
  createNewsroom({
    load: () => ({ ...article, headline: secret, sections: [{ body: secret }], syndication }),
  })(new Request(new URL(path, 'http://127.0.0.1')));

describe('terms with mistakes', () => {
  for (const [what, terms, status] of [
    ['an embargo with blanks around it', { embargoed: ' 2999-01-01T00:00:00Z ' }, 404],
    ['an embargo that nobody understands', { embargoed: 'tomorrow' }, 404],
    ['an embargo as a Date', { embargoed: new Date('2999-01-01') }, 404],
    ['an embargo in milliseconds', { embargoed: now + 1 }, 404],
    ['an expiry in milliseconds', { expires: now }, 410],
    ['an expiry that nobody understands', { expires: 'in 3 days' }, 410],
    ['another spelling', { status: 'cancelled' }, 410],
    ['another word', { status: 'withdrawn' }, 410],
    ['capital letters', { status: 'Withheld' }, 410],
    ['a list', [{ embargoed: '2999-01-01T00:00:00Z' }], 410],
    ['a sentence', 'Embargoed until tomorrow', 410],
  ]) {
    it(`withhold the article in every representation: ${what}`, async () => {
      for (const path of forms) {
        const response = await ask(terms, path);
        assert.equal(response.status, status, path);
        assert.equal(response.headers.get('cache-control'), 'no-store');
        assert.doesNotMatch(await response.text(), new RegExp(secret));
      }
    });
  }

  it('limit the lifetime in caches', async () => {
    for (const expires of [now + 30_000, new Date(now + 30_000), new Date(now + 30_000).toUTCString()])
      for (const path of forms.slice(0, 4)) {
        const response = await ask({ expires }, path);
        assert.equal(
          response.headers.get('cache-control'),
          'public, max-age=30, stale-while-revalidate=0',
          `${path} ${response.status}`,
        );
      }
  });
});
