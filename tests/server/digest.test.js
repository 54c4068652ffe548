// Several articles in one document, as in a digest: no `id` is there twice, and no link leads into another article.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderArticle, renderArticleStream, renderElement, renderPage } from '../../dist/server/index.js';
import { sample, sampleNames } from '../support/samples.js';

const origin = 'https://news.example';
const span = (text, ...marks) => ({ _type: 'span', text, marks });
const article = (headline, url) => ({
  headline,
  url,
  sections: [
    {
      id: 'boats',
      heading: 'Boats',
      body: [
        {
          _type: 'block',
          markDefs: [
            { _key: 'note', _type: 'footnote', body: `A note of ${headline}` },
            { _key: 'link', _type: 'link', href: '#boats' },
          ],
          children: [span('A claim', 'note'), span('see above', 'link')],
        },
      ],
    },
  ],
});
const light = (input, options) => renderArticle(input, { format: 'semantic', anchors: false, ...options });
const all = (html, pattern) => [...html.matchAll(pattern)].map(([, found]) => found);

describe('semantic markup without anchors', () => {
  it('has no ids, and no links to them', () => {
    const digest = light(article('One', `${origin}/one`)) + light(article('Two', `${origin}/two#top`));
    assert.deepEqual(all(digest, /\sid="([^"]*)"/g), []);
    assert.deepEqual(all(digest, /href="([^"]*)"/g), [`${origin}/one#boats`, `${origin}/two#boats`]);
  });

  it('still has its notes, by their numbers', () => {
    const html = light(article('One', `${origin}/one`));
    assert.match(html, /A claim<sup\s*>1<\/sup/);
    assert.match(html, /<ol>\s*<li\s*>\s*<p>A note of One<\/p>\s*<\/li>\s*<\/ol>/);
    assert.doesNotMatch(html, /doc-(?:noteref|backlink)/);
  });

  it('has no links to notes if the URL of the article is unknown or invalid', () => {
    for (const url of [undefined, 'javascript:alert(1)']) {
      const html = light(article('One', url));
      assert.doesNotMatch(html, /href=/);
      assert.match(html, /see above/);
    }
  });

  it('is the same in streams', async () => {
    const stream = renderArticleStream(article('One', `${origin}/one`), {
      format: 'semantic',
      anchors: false,
    });
    assert.equal(await new Response(stream).text(), light(article('One', `${origin}/one`)));
  });

  for (const name of sampleNames) {
    it(`loses no text: ${name}`, () => {
      const words = (html) =>
        html
          .replace(/<a [^>]*doc-backlink[^>]*>[^<]*<\/a\s*>/g, '')
          .replace(/<[^>]*>/g, '')
          .replace(/\s+/g, ' ');
      const input = sample(name, origin);
      assert.equal(words(light(input)), words(light(input, { anchors: true })));
      assert.deepEqual(all(light(input), /\sid="([^"]*)"/g), []);
      assert.deepEqual(all(light(input), /href="(#[^"]*)"/g), []);
    });
  }

  it('has anchors and links by default', () => {
    const html = renderArticle(article('One', `${origin}/one`), { format: 'semantic' });
    assert.deepEqual(all(html, /\sid="([^"]*)"/g), ['boats', 'ae-reference-1', 'ae-note-1']);
    assert.deepEqual(all(html, /href="([^"]*)"/g), ['#ae-note-1', '#boats', '#ae-reference-1']);
  });
});

describe('onProblems is called when there are problems, and only then', () => {
  const ways = {
    renderArticle: (input, onProblems) => renderArticle(input, { onProblems }),
    'renderArticle, plain': (input, onProblems) => renderArticle(input, { format: 'semantic', onProblems }),
    renderArticleStream: (input, onProblems) =>
      new Response(renderArticleStream(input, { onProblems })).text(),
    renderPage: (input, onProblems) => renderPage(input, { onProblems }),
    renderElement: (article, onProblems) => renderElement('article-header', { article, onProblems }),
  };
  for (const [name, render] of Object.entries(ways)) {
    it(`by ${name}`, async () => {
      const told = [];
      await render(sample('minimal', origin), (problems) => told.push(problems));
      assert.deepEqual(told, []);
      await render({ sections: 'none' }, (problems) => told.push(problems));
      assert.equal(told.length, 1);
      assert.ok(told[0].length);
    });
  }
});
