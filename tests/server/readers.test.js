// What reads markup and not pictures finds the article: feeds, validators, search engines.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { jsonLd, parseArticle, renderArticle, renderElement, renderPage } from '../../dist/server/index.js';
import { sample, sampleNames } from '../support/samples.js';

const origin = 'https://news.example';
const script = '/cdn/article-elements.js';
const goodNames = sampleNames.filter((name) => name !== 'broken');

describe('a conformance checker', () => {
  const checker = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: {
      // Matters of taste: the markup is written without white space, and characters stand for themselves.
      'long-title': 'off',
      'no-trailing-whitespace': 'off',
      'attribute-boolean-style': 'off',
      'void-style': 'off',
      'doctype-style': 'off',
    },
  });
  const faultsIn = async (html) => {
    const { results } = await checker.validateString(html);
    return results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, offset }) => `${ruleId}: ${message} at ${html.slice(offset - 60, offset + 60)}`,
      ),
    );
  };

  for (const name of sampleNames) {
    it(`finds no fault with the page: ${name}`, async () => {
      // A name of a link is obsolete, and conforming.
      const obsolete = /^no-deprecated-attr: Attribute "name" is deprecated on <a>/;
      const faults = await faultsIn(renderPage(sample(name, origin), { script }));
      assert.deepEqual(
        faults.filter((fault) => !obsolete.test(fault)),
        [],
      );
      assert.deepEqual(await faultsIn(renderPage(sample(name, origin), { script, anchors: 'id' })), []);
    });
    it(`finds no fault with what feeds and mail are given: ${name}`, async () => {
      const light = renderArticle(sample(name, origin), { format: 'semantic' });
      assert.doesNotMatch(
        light,
        /<(?:style|script|slot|article-view|template)|\s(?:class|style|part|data-[\w-]+|slot)=/,
      );
      assert.deepEqual(
        await faultsIn(
          `<!doctype html><html lang="en"><head><title>Feed</title></head><body>${light}</body></html>`,
        ),
        [],
      );
    });
  }

  it('finds no fault with single elements', async () => {
    const article = sample('long-read', origin);
    const names = [
      'article-header',
      'article-highlights',
      'section-block',
      'bottom-line-callout',
      'article-terms',
      'share-bar',
      'reply-form',
      'reply-list',
    ];
    for (const name of names) {
      const html = renderElement(name, { article });
      assert.match(html, /<div class="root"/);
      assert.deepEqual(
        await faultsIn(
          `<!doctype html><html lang="en"><head><title>x</title></head><body>${html}</body></html>`,
        ),
        [],
        name,
      );
    }
  });
});

describe('search engines', () => {
  const scriptIn = (html) =>
    JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)[1]);

  for (const name of goodNames) {
    it(`are told what schema.org and they ask of a NewsArticle: ${name}`, () => {
      const article = sample(name, origin);
      const data = scriptIn(renderPage(article));
      assert.equal(data['@context'], 'https://schema.org');
      assert.match(data['@type'], /^(?:\w*NewsArticle|(?:Live)?BlogPosting|Article)$/);
      assert.equal(data.headline, article.headline);
      assert.equal(data.mainEntityOfPage, article.url);
      for (const field of ['datePublished', 'dateModified'])
        assert.ok(!Number.isNaN(Date.parse(data[field])), field);
      for (const { '@type': type, name: who } of data.author ?? []) {
        assert.match(type, /^(?:Person|Organization)$/);
        assert.ok(who);
      }
      for (const { url } of data.image ?? []) assert.equal(new URL(url).protocol, 'https:');
    });
  }

  it('are told nothing about an article that may not be shown', () => {
    const article = { ...sample('news', origin), syndication: { status: 'withheld' } };
    const html = renderPage(article);
    assert.doesNotMatch(html, /ld\+json|og:|canonical/);
    assert.match(html, /noindex/);
    assert.ok(!html.includes(article.headline));
  });

  it('are not told that a copy on another site is the original', () => {
    assert.doesNotMatch(
      renderArticle(sample('news', origin), { pageUrl: 'https://partner.example/' }),
      /ld\+json/,
    );
  });

  it('are given JSON that cannot end its script', () => {
    const html = renderPage({ ...sample('news', origin), headline: '</script><script>alert(1)//<!--' });
    assert.equal(scriptIn(html).headline, '</script><script>alert(1)//<!--');
    const types = [...html.matchAll(/<script type="([^"]*)"/g)].map(([, type]) => type);
    assert.deepEqual(types, ['application/ld+json', 'application/json']);
    assert.equal(html.match(/<script/g).length, types.length);
  });

  it('get no field that is empty', () => {
    const data = jsonLd(parseArticle({ headline: 'Only this' }).article);
    for (const [name, value] of Object.entries(data)) assert.ok(value !== '' && value !== undefined, name);
  });
});
