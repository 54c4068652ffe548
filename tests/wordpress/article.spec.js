// A post of a real WordPress as an article: read by REST, shown by a page of the site itself and by one of another origin.
import { configured, json, newPost, rest, stock } from './bench.js';
import { expect, showPost, test } from './pages.js';

const content = `<!-- wp:paragraph --><p>The <em>old</em> harbour &amp; its "gates" were closed.</p><!-- /wp:paragraph -->
<!-- wp:heading --><h2>What is next</h2><!-- /wp:heading -->
<!-- wp:paragraph --><p>Nobody knows.</p><!-- /wp:paragraph -->`;

/** What a reader of the article finds. */
const readArticle = (page) =>
  page.locator('article-view').evaluate(({ shadowRoot, article }) => {
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
      endpoint: shadowRoot.querySelector('form')?.action,
      thread: shadowRoot.querySelector('form [name="comment_post_ID"]')?.value,
    };
  });

for (const [name, site] of Object.entries({ stock, configured }))
  test.describe(`a post of the ${name} site`, () => {
    let post;
    test.beforeAll(async () => {
      post = await newPost(site, { title: 'Harbour “closed” &amp; dry', excerpt: 'It was quick.', content });
    });

    for (const [place, originOf] of [
      ['a page of the site itself', () => site],
      ['a page of another origin', (elsewhere) => elsewhere],
    ])
      test(`is shown by ${place}, with a form that sends replies to it`, async ({
        page,
        elsewhere,
        errors,
      }) => {
        await showPost(page, { origin: originOf(elsewhere), site, post: post.id });
        const { date, ...article } = await readArticle(page);
        expect(article).toEqual({
          headings: ['Harbour “closed” & dry', 'What is next', 'Replies'],
          standfirst: ['It was quick.'],
          paragraphs: ['The old harbour & its “gates” were closed.', 'Nobody knows.'],
          author: ['admin'],
          url: post.link,
          endpoint: `${site}/wp-comments-post.php`,
          thread: String(post.id),
        });
        expect(date).toBe(`${(await json(rest(site, `/wp/v2/posts/${post.id}`))).date_gmt}Z`);
        expect(errors).toEqual([]);
      });
  });
