// What a server is told, and what it writes.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  renderArticle,
  renderArticleStream,
  renderElement,
  renderPage,
  renderPageStream,
  styleHash,
  styleHashes,
} from '../../dist/server/index.js';
import en from '../../dist/locales/en.js';
import { sample, sampleNames } from '../support/samples.js';

const origin = 'https://news.example';
const news = sample('news', origin);
const paragraphs = (count) => ({
  headline: 'Long',
  sections: Array.from({ length: count }, (_, index) => ({ body: `Paragraph ${index}` })),
});

const read = async (stream) => {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return { text: Buffer.concat(chunks).toString('utf8'), chunks };
};

/** Sources in a policy that allow the styles in markup. */
const sourcesOf = (html) =>
  Promise.all(
    [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(async ([, css]) => {
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(css));
      return `'sha256-${Buffer.from(digest).toString('base64')}'`;
    }),
  );

describe('a server renders', () => {
  for (const name of sampleNames) {
    it(`the same as a stream: ${name}`, async () => {
      const article = sample(name, origin);
      assert.equal((await read(renderArticleStream(article))).text, renderArticle(article));
      assert.equal((await read(renderPageStream(article))).text, renderPage(article));
    });
  }

  it('a stream section by section, as fast as it is read', async () => {
    const reader = renderArticleStream(paragraphs(20_000)).getReader();
    const first = await reader.read();
    assert.ok(first.value.length < 40_000, `${first.value.length} bytes`);
    await reader.cancel();
    const { chunks } = await read(renderArticleStream(paragraphs(20_000)));
    assert.ok(chunks.length > 20);
  });

  it('the interface in the requested language', () => {
    assert.match(renderArticle(news, { locale: 'de' }), /Schreiben Sie einen Kommentar/);
    assert.match(renderArticle(news, { locale: 'de' }), /^<article-view [^>]*locale="de"/);
  });

  it('the interface in every language that browsers load', async () => {
    const folder = new URL('../../dist/locales/', import.meta.url);
    const modules = await Promise.all(
      readdirSync(folder)
        .filter((name) => name.endsWith('.js'))
        .map((name) => import(new URL(name, folder))),
    );
    const languages = modules.map((module) => module.default).filter(Boolean);
    assert.ok(languages.length >= 8);
    for (const { lang, leaveReply, share } of languages) {
      const html = renderArticle(news, { locale: lang });
      assert.ok(html.includes(`>${leaveReply}<`) && html.includes(share), lang);
    }
  });

  it('the number of replies by the rules of the language', () => {
    const replies = (count) =>
      Array.from({ length: count }, (_, id) => ({ id: String(id), author: { name: 'Ada' }, text: 'Yes.' }));
    const list = (locale, count) => renderElement('reply-list', { locale, replies: replies(count) });
    assert.match(list('en', 1), />1 reply</);
    assert.match(list('en-GB', 2), />2 replies</);
    assert.match(list('ar', 2), />تعليقان</);
    assert.match(list('ar', 3), />3 تعليقات</);
  });

  it('messages of a registered language', async () => {
    const { registerLocale } = await import('../../dist/index.js');
    registerLocale({ ...en, lang: 'nl', highlights: 'Kort' });
    assert.match(renderArticle({ ...news, highlights: ['Een'] }, { locale: 'nl-BE' }), />Kort</);
  });

  it('headings at the requested level', () => {
    const html = renderArticle(news, { headingLevel: 3 });
    assert.match(html, /<h3 class="headline"/);
    assert.doesNotMatch(html, /<h[12]/);
    assert.match(html, /heading-level="3"/);
  });

  it('without share controls and replies on request, and with the requested networks', () => {
    const html = renderArticle(news, { withoutShare: true, withoutReplyForm: true });
    assert.doesNotMatch(html, /class="share"|<form/);
    assert.match(html, /without-share without-reply-form/);
    const networks = renderArticle(news, { networks: 'x email' });
    assert.deepEqual(
      [...networks.matchAll(/data-network="(\w+)"/g)].map(([, name]) => name),
      ['native', 'copy', 'x', 'email', 'print'],
    );
  });

  it('only the requested layers', () => {
    const only = (layers) => renderArticle(news, { layers });
    assert.doesNotMatch(only({ shadow: false }), /<template|ssr-hash=/);
    assert.doesNotMatch(only({ semantic: false, jsonLd: false }), /<\/template>.*(?:<article|<script)/s);
    assert.doesNotMatch(only({ jsonLd: false }), /ld\+json/);
  });

  it('no anchors if another article on the page has them', () => {
    assert.match(renderArticle(news), /<a name="ownership" slot="anchor-ownership"><\/a>/);
    assert.doesNotMatch(renderArticle(news, { anchors: false }), /<a (?:id|name)=/);
  });

  it('styles with a nonce', () => {
    assert.match(renderArticle(news, { nonce: 'abc"' }), /<style nonce="abc&quot;">/);
  });

  it('styles with the hashes that are listed', async () => {
    for (const [name, sources] of Object.entries(styleHashes)) {
      const found = await sourcesOf(renderElement(name, { article: news }));
      assert.deepEqual(found, [sources.split(' ')[0]], name);
    }
    assert.equal(styleHash, styleHashes['article-view']);
  });

  it('styles of rare block types only in articles that contain one', async () => {
    const rated = { ...news, bottomLine: [{ _type: 'rating', ratingValue: 4 }] };
    assert.deepEqual(await sourcesOf(renderArticle(rated)), styleHash.split(' '));
    const callout = renderElement('bottom-line-callout', { article: rated });
    assert.deepEqual(await sourcesOf(callout), styleHashes['bottom-line-callout'].split(' '));
  });

  it('custom attributes, except event handlers', () => {
    const html = renderArticle(news, {
      attributes: {
        id: 'a',
        class: 'x"y',
        onclick: 'alert(1)',
        'on load': 'x',
        style: 'color: red',
        'a b': 'c',
      },
    });
    assert.match(html, /^<article-view id="a" class="x&quot;y" ssr-hash="/);
    assert.doesNotMatch(html.slice(0, html.indexOf('>')), /alert|style|a b/);
  });

  it('an embargoed article according to the given time', () => {
    const article = { ...news, syndication: { embargoed: '2030-01-01T00:00:00Z' } };
    const sentence = 'sensors';
    const text = JSON.stringify(news).includes(sentence) ? sentence : news.headline;
    assert.ok(!renderArticle(article, { now: Date.parse('2029-12-31') }).includes(text));
    assert.ok(renderArticle(article, { now: Date.parse('2030-01-02') }).includes(text));
  });

  it('content that other sites may not show only on its own site', () => {
    const article = {
      ...news,
      image: { ...news.image, syndicate: false },
      sections: [{ body: [{ ...news.image, _type: 'figure', syndicate: false }] }],
    };
    assert.match(renderArticle(article), /<img/);
    assert.match(renderArticle(article, { pageUrl: `${origin}/elsewhere` }), /<img/);
    assert.doesNotMatch(renderArticle(article, { pageUrl: 'https://partner.example/' }), /<img/);
  });

  it('any value, and reports its problems', () => {
    for (const input of [
      undefined,
      null,
      7,
      'no JSON',
      '{"headline": 3}',
      [],
      {},
      { sections: 9 },
      Symbol('x'),
    ]) {
      let told;
      const html = renderArticle(input, { onProblems: (problems) => (told = problems) });
      assert.match(html, /^<article-view .*<\/article-view>$/s);
      assert.ok(Array.isArray(told));
      assert.match(renderPage(input), /^<!doctype html>.*<\/html>$/s);
      assert.equal(typeof renderArticle(input, { format: 'semantic' }), 'string');
    }
  });

  it('nothing that breaks out of the markup', () => {
    const evil = '"><img src=x onerror=alert(1)></template></style></script><!--';
    const article = {
      url: `https://news.example/"><script>`,
      headline: evil,
      inLanguage: 'en',
      author: [{ name: evil, url: `https://x.example/${evil}` }],
      sections: [{ id: 'x"><script>', heading: evil, body: evil }],
      replies: { open: true, endpoint: `https://x.example/${evil}`, thread: evil },
    };
    for (const html of [
      renderArticle(article),
      renderPage(article),
      renderArticle(article, { format: 'semantic' }),
    ]) {
      assert.doesNotMatch(html, /<img|<script>|<!--(?!-->)/);
      assert.equal(html.match(/<\/template>/g)?.length ?? 0, html.includes('<template') ? 1 : 0);
    }
  });

  it('single elements with the settings that hydration needs', () => {
    const html = renderElement('share-bar', { url: 'https://a.example/', headline: 'H', networks: 'x' });
    assert.match(html, /^<share-bar ssr-hash="\w+" url="https:\/\/a\.example\/" headline="H" networks="x">/);
    assert.match(renderElement('article-terms', { article: news, type: 'tags' }), /type="tags"/);
    assert.match(renderElement('reply-form', { closed: true }), /Replies are closed/);
    assert.match(renderElement('reply-list', { replies: [{ id: 1, text: 'Well said.' }] }), /Well said/);
  });

  it('no unknown element', () => {
    assert.throws(() => renderElement('constructor', {}), /<constructor> is not an element of this library/);
  });

  it('pages with a theme that cannot end its style', () => {
    const html = renderPage(news, {
      styles: 'a{}</style><script>alert(1)</script>',
      styleSheets: ['/theme.css'],
    });
    assert.equal(html.match(/<\/style>/g).length, 3);
    assert.ok(html.indexOf('alert(1)') < html.indexOf('</style>', html.indexOf('a{}')));
    assert.match(html, /<link rel="stylesheet" href="\/theme\.css">/);
  });
});
