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
    it(`reports no errors in the page: ${name}`, async () => {
      // A name of a link is obsolete, and conforming.
      const obsolete = /^no-deprecated-attr: Attribute "name" is deprecated on <a>/;
      const faults = await faultsIn(renderPage(sample(name, origin), { script }));
      assert.deepEqual(
        faults.filter((fault) => !obsolete.test(fault)),
        [],
      );
      assert.deepEqual(await faultsIn(renderPage(sample(name, origin), { script, anchors: 'id' })), []);
    });
    it(`reports no errors in markup for feeds and email: ${name}`, async () => {
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

  it('reports no errors in single elements', async () => {
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
    it(`get the fields of a NewsArticle that they require: ${name}`, () => {
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

  it('get nothing of a withheld article', () => {
    const article = { ...sample('news', origin), syndication: { status: 'withheld' } };
    const html = renderPage(article);
    assert.doesNotMatch(html, /ld\+json|og:|canonical/);
    assert.match(html, /noindex/);
    assert.ok(!html.includes(article.headline));
  });

  it('do not see a copy on another site as the original', () => {
    assert.doesNotMatch(
      renderArticle(sample('news', origin), { pageUrl: 'https://partner.example/' }),
      /ld\+json/,
    );
  });

  it('get JSON that cannot end its script', () => {
    const html = renderPage({ ...sample('news', origin), headline: '</script><script>alert(1)//<!--' });
    assert.equal(scriptIn(html).headline, '</script><script>alert(1)//<!--');
    const types = [...html.matchAll(/<script type="([^"]*)"/g)].map(([, type]) => type);
    assert.deepEqual(types, ['application/ld+json', 'application/json']);
    assert.equal(html.match(/<script/g).length, types.length);
  });

  it('get no empty fields', () => {
    const data = jsonLd(parseArticle({ headline: 'Only this' }).article);
    for (const [name, value] of Object.entries(data)) assert.ok(value !== '' && value !== undefined, name);
  });
});
