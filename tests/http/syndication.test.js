// What each term of syndication does where. The rule: it does what the table in docs/syndication.md says, cell by cell.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jsonLd, parseArticle, renderArticle, renderElement, renderPage } from '../../dist/server/index.js';
import { article, createNewsroom, now } from './newsroom.js';

const pageUrl = 'https://reader.example/articles/x';
const withTerms = (syndication, fields) => ({
  ...article,
  ...fields,
  syndication: { attribution: 'First in The Courier.', ...syndication },
});

/** All that shows an article on servers: its text, and its status and headers where there are some. */
const places = {
  renderArticle: (given) => renderArticle(given, { pageUrl, now }),
  renderPage: (given) => renderPage(given, { pageUrl, now }),
  feed: (given) => renderArticle(given, { format: 'semantic', pageUrl, now }),
  header: (given) => renderElement('article-header', { article: given, pageUrl, now }),
  page: (given) => ask(given, pageUrl),
  embed: (given) => ask(given, 'https://reader.example/articles/embed/x'),
  json: (given) => ask(given, `${pageUrl}.json`),
  oembed: (given) => ask(given, `https://reader.example/articles/oembed?url=${encodeURIComponent(pageUrl)}`),
};
const ask = (given, address) => createNewsroom({ load: () => given })(new Request(address));

async function shown(place, given) {
  const answer = await places[place](given);
  if (typeof answer === 'string') return { text: answer, status: undefined, headers: new Headers() };
  return { text: await answer.text(), status: answer.status, headers: answer.headers };
}

const withText = ['renderArticle', 'renderPage', 'feed', 'page', 'embed', 'json'];
const isSecret = /The harbour &lt;opens|The harbour <opens|The first boats/;

describe('terms of syndication', () => {
  for (const [name, terms] of [
    ['attribution', { attribution: 'Words of attribution' }],
    ['license', { license: 'Words of the licence' }],
    ['requirements', { requirements: 'Words of requirements' }],
  ]) {
    const words = Object.values(terms)[0];
    for (const place of withText)
      it(`${name} is in ${place}`, async () => {
        assert.ok((await shown(place, withTerms(terms))).text.includes(words));
      });
    it(`${name} is not in oEmbed, which has no place for it, nor in a header`, async () => {
      for (const place of ['oembed', 'header'])
        assert.ok(!(await shown(place, withTerms(terms))).text.includes(words));
    });
  }

  it('license and requirements are in JSON-LD', () => {
    const data = jsonLd(
      parseArticle(withTerms({ license: 'https://license.example/', requirements: 'Keep the headline.' }))
        .article,
    );
    assert.equal(data.license, 'https://license.example/');
    assert.deepEqual(data.usageInfo, { '@type': 'CreativeWork', text: 'Keep the headline.' });
  });

  for (const [name, terms, status] of [
    ['status withheld', { status: 'withheld' }, 410],
    ['status canceled', { status: 'canceled' }, 410],
    ['embargoed', { embargoed: new Date(now + 1).toISOString() }, 404],
    ['expires', { expires: new Date(now).toISOString() }, 410],
  ]) {
    for (const place of Object.keys(places))
      it(`${name} withholds the article in ${place}`, async () => {
        const given = await shown(place, withTerms(terms));
        assert.doesNotMatch(given.text, isSecret);
        if (given.status) {
          assert.equal(given.status, status);
          assert.equal(given.headers.get('cache-control'), 'no-store');
        }
        if (place === 'renderPage') assert.match(given.text, /<meta name="robots" content="noindex">/);
      });
  }

  for (const place of Object.keys(places))
    it(`an embargo that is over, and an expiry to come, show it in ${place}`, async () => {
      const terms = {
        status: 'usable',
        embargoed: new Date(now).toISOString(),
        expires: new Date(now + 60_000).toISOString(),
      };
      const { text, status, headers } = await shown(place, withTerms(terms));
      assert.match(text, isSecret);
      if (!status) return;
      assert.equal(status, 200);
      assert.match(headers.get('cache-control'), /max-age=60\b/);
    });

  it('embargoed and expires tell elements when that changes', async () => {
    const expires = new Date(now + 60_000).toISOString();
    for (const place of ['renderArticle', 'renderPage', 'header', 'page', 'embed'])
      assert.ok((await shown(place, withTerms({ expires }))).text.includes(`ssr-until="${expires}"`), place);
    for (const place of ['renderArticle', 'renderPage', 'header', 'page', 'embed'])
      assert.ok(!(await shown(place, withTerms({}))).text.includes('ssr-until'), place);
  });

  const canonical = /<link rel="canonical" href="https:\/\/publisher.example\/harbour">/;
  const noindex = /<meta name="robots" content="noindex">/;
  for (const [robots, hasNoindex, hasCanonical] of [
    ['noindex', true, true],
    ['canonical', false, true],
    [undefined, false, true],
    ['index', false, false],
  ]) {
    for (const place of ['renderPage', 'page'])
      it(`robots ${robots} instructs search engines in ${place}`, async () => {
        const { text, status, headers } = await shown(place, withTerms({ robots }));
        assert.equal(noindex.test(text), hasNoindex);
        assert.equal(canonical.test(text), hasCanonical);
        if (!status) return;
        assert.equal(headers.get('x-robots-tag'), hasNoindex ? 'noindex' : null);
        assert.equal(/rel="canonical"/.test(headers.get('link')), hasCanonical);
      });
    it(`robots ${robots} changes nothing at the origin`, () => {
      const page = renderPage(withTerms({ robots }), { pageUrl: 'https://publisher.example/harbour', now });
      assert.doesNotMatch(page, noindex);
      assert.match(page, canonical);
    });
  }

  it('robots does not matter to embeds, which are never indexed', async () => {
    for (const robots of ['noindex', 'canonical', 'index'])
      assert.equal((await shown('embed', withTerms({ robots }))).headers.get('x-robots-tag'), 'noindex');
  });

  for (const place of ['renderArticle', 'renderPage', 'feed', 'header', 'page', 'embed'])
    it(`a picture that others may not show is not in ${place}`, async () => {
      const image = { ...article.image, src: 'https://publisher.example/kept.png' };
      assert.ok((await shown(place, withTerms({}, { image }))).text.includes('kept.png'));
      const { text } = await shown(place, withTerms({}, { image: { ...image, syndicate: false } }));
      assert.ok(!text.includes('kept.png'));
    });

  it('a picture that others may not show is not in oEmbed, and marked in JSON', async () => {
    const image = { ...article.image, src: 'https://publisher.example/kept.png', syndicate: false };
    assert.ok(!(await shown('oembed', withTerms({}, { image }))).text.includes('kept.png'));
    assert.equal(JSON.parse((await shown('json', withTerms({}, { image }))).text).image.syndicate, false);
  });
});
