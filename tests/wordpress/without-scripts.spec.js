// Readers without JavaScript reply to a post of a real WordPress, from a page that another server has rendered.
import { test as base, expect } from '@playwright/test';
import { renderPage } from '../../dist/server/index.js';
import { serve } from '../support/serve.js';
import { commentsInDatabase, newComment, newPost, newReader, stock as site } from './bench.js';

const articlePage = ({ id, link }, pageUrl) =>
  renderPage(
    {
      version: 1,
      headline: 'Harbour closed',
      url: link,
      inLanguage: 'en',
      datePublished: '2026-05-04',
      sections: [{ body: 'It was quick.' }],
      replies: {
        open: true,
        service: 'wordpress',
        endpoint: `${site}/wp-comments-post.php`,
        thread: String(id),
      },
    },
    { pageUrl },
  );

const test = base.extend({
  post: async ({}, use) => use(await newPost(site)),

  /** The address of the post's article on a site of another origin. */
  address: async ({ post }, use) => {
    const elsewhere = await serve(({ url }) => url === '/article' && articlePage(post, elsewhere.origin));
    await use(`${elsewhere.origin}/article`);
    await elsewhere.close();
  },
});
test.use({ javaScriptEnabled: false });

/** Fills in the form and sends it, which leads to a page of the WordPress site. */
async function reply(page, address, fields) {
  await page.goto(address);
  for (const [name, value] of Object.entries(fields))
    await page.locator(`article-view [name="${name}"]`).fill(value);
  await page.locator('article-view button[type="submit"]').click();
  await page.waitForURL((url) => url.origin === site, { waitUntil: 'domcontentloaded' });
}

const inDatabase = async (post, { email }) =>
  (await commentsInDatabase(site, post.id)).filter((comment) => comment.email === email);

test.describe('without JavaScript, from another origin,', () => {
  test('a known reader’s reply is published, and the reader led to it', async ({ page, post, address }) => {
    const reader = newReader();
    await newComment(site, { post: post.id, ...reader, content: 'My first.' });
    await reply(page, address, reader);
    const comment = (await inDatabase(post, reader)).at(-1);
    expect([comment.content, comment.approved]).toEqual([reader.comment, '1']);
    await expect(page).toHaveURL(`${post.link}#comment-${comment.id}`);
    await expect(page.locator('body')).toContainText(reader.comment);
  });

  test('a new reader’s reply is held, and the reader told so', async ({ page, post, address }) => {
    const reader = newReader();
    await reply(page, address, reader);
    const [comment] = await inDatabase(post, reader);
    expect([comment.content, comment.approved]).toEqual([reader.comment, '0']);
    await expect(page.locator('body')).toContainText(reader.comment);
    await expect(page.locator('body')).toContainText('awaiting moderation');
  });

  test('a reply that has been sent before is refused in words', async ({ page, post, address }) => {
    const reader = newReader();
    await newComment(site, { post: post.id, ...reader, content: reader.comment });
    await reply(page, address, reader);
    await expect(page.locator('body')).toContainText('Duplicate comment detected');
    expect(await inDatabase(post, reader)).toHaveLength(1);
  });
});
