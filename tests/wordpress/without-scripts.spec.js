// Readers without JavaScript reply to a post of a real WordPress, from a page that another server has rendered.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { renderPage } from '../../dist/server/index.js';
import { openBrowser } from '../support/open-browser.js';
import { serve } from '../support/serve.js';
import { commentsInDatabase, newComment, newPost, newReader, stock as site } from './bench.js';

let browser;
let elsewhere;
let post;

const articlePage = ({ id, link }) =>
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
        transport: 'wordpress',
        action: `${site}/wp-comments-post.php`,
        ref: String(id),
      },
    },
    { pageUrl: elsewhere.origin },
  );

before(async () => {
  elsewhere = await serve((request) => request.url === '/article' && articlePage(post));
  browser = await openBrowser('chromium');
  post = await newPost(site);
});
after(() => Promise.all([browser?.close(), elsewhere?.close()]));

/** Fills in the form and sends it. Answers with what the reader then sees. */
async function reply(t, fields) {
  const page = await browser.newPage();
  t.after(() => page.close());
  await page.setJavaScriptEnabled(false);
  await page.goto(`${elsewhere.origin}/article`);
  for (const [name, value] of Object.entries(fields))
    await page.type(`article-view >>> [name="${name}"]`, value);
  await Promise.all([
    page.waitForNavigation({ waitUntil: 'domcontentloaded', timeout: 60_000 }),
    page.click('article-view >>> button[type="submit"]'),
  ]);
  return { url: page.url(), text: await page.$eval('body', ({ innerText }) => innerText) };
}

const inDatabase = async ({ email }) =>
  (await commentsInDatabase(site, post.id)).filter((comment) => comment.email === email);

describe('without JavaScript, from another origin,', () => {
  it('a known reader’s reply is published, and the reader led to it', async (t) => {
    const reader = newReader();
    await newComment(site, { post: post.id, ...reader, content: 'My first.' });
    const seen = await reply(t, reader);
    const comment = (await inDatabase(reader)).at(-1);
    assert.deepEqual([comment.content, comment.approved], [reader.comment, '1']);
    assert.equal(seen.url, `${post.link}#comment-${comment.id}`);
    assert.ok(seen.text.includes(reader.comment));
  });

  it('a new reader’s reply is held, and the reader told so', async (t) => {
    const reader = newReader();
    const seen = await reply(t, reader);
    const [comment] = await inDatabase(reader);
    assert.deepEqual([comment.content, comment.approved], [reader.comment, '0']);
    assert.ok(seen.text.includes(reader.comment));
    assert.match(seen.text, /awaiting moderation/);
  });

  it('a reply that has been sent before is refused in words', async (t) => {
    const reader = newReader();
    await newComment(site, { post: post.id, ...reader, content: reader.comment });
    const seen = await reply(t, reader);
    assert.match(seen.text, /Duplicate comment detected/);
    assert.equal((await inDatabase(reader)).length, 1);
  });
});
