// A post of a real WordPress as an article: read by REST, shown by a page of the site itself and by one of another origin.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/open-browser.js';
import { configured, json, newPost, rest, stock } from './bench.js';
import { serveElsewhere, showPost } from './pages.js';

let browser;
let elsewhere;
before(async () => {
  [browser, elsewhere] = await Promise.all([openBrowser('chromium'), serveElsewhere()]);
});
after(() => Promise.all([browser?.close(), elsewhere?.close()]));

const content = `<!-- wp:paragraph --><p>The <em>old</em> harbour &amp; its "gates" were closed.</p><!-- /wp:paragraph -->
<!-- wp:heading --><h2>What is next</h2><!-- /wp:heading -->
<!-- wp:paragraph --><p>Nobody knows.</p><!-- /wp:paragraph -->`;

/** What a reader of the article finds. */
const readArticle = (page) =>
  page.$eval('article-view', ({ shadowRoot, article }) => {
    const text = (selector) =>
      [...shadowRoot.querySelectorAll(selector)].map(({ textContent }) =>
        textContent.replace(/\s+/g, ' ').trim(),
      );
    return {
      headings: text('h1, h2'),
      paragraphs: text('.section p'),
      standfirst: text('.standfirst'),
      author: text('.byline a'),
      url: article.url,
      date: shadowRoot.querySelector('time')?.dateTime,
      action: shadowRoot.querySelector('form')?.action,
      ref: shadowRoot.querySelector('form [name="comment_post_ID"]')?.value,
    };
  });

for (const [name, site] of Object.entries({ stock, configured })) {
  describe(`a post of the ${name} site`, () => {
    let post;
    before(async () => {
      post = await newPost(site, { title: 'Harbour “closed” &amp; dry', excerpt: 'It was quick.', content });
    });

    for (const [place, origin] of [
      ['a page of the site itself', () => site],
      ['a page of another origin', () => elsewhere.origin],
    ]) {
      it(`is shown by ${place}, with a form that sends replies to it`, async (t) => {
        const page = await showPost(t, browser, { origin: origin(), site, post: post.id });
        const { date, ...article } = await readArticle(page);
        assert.deepEqual(article, {
          headings: ['Harbour “closed” & dry', 'What is next', 'Leave a Reply'],
          standfirst: ['It was quick.'],
          paragraphs: ['The old harbour & its “gates” were closed.', 'Nobody knows.'],
          author: ['admin'],
          url: post.link,
          action: `${site}/wp-comments-post.php`,
          ref: String(post.id),
        });
        assert.equal(date, `${(await json(rest(site, `/wp/v2/posts/${post.id}`))).date_gmt}Z`);
        assert.deepEqual(page.errors, []);
      });
    }
  });
}
