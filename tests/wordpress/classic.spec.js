// What WordPress's own form does with comments, as its service relies on: /wp-comments-post.php of a stock site.
import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import {
  commentsInDatabase,
  configured,
  errorText,
  newComment,
  newPost,
  newReader,
  sendForm,
  stock as site,
} from './bench.js';

let post;
test.beforeAll(async () => {
  post = await newPost(site);
});

const send = (fields, headers) => sendForm(site, { comment_post_ID: post.id, ...fields }, headers);

/** Somebody of whom a comment has been approved before. */
async function knownReader() {
  const reader = newReader();
  await newComment(site, { post: post.id, author: reader.author, email: reader.email });
  return reader;
}

const inDatabase = async (reader, id = post.id) =>
  (await commentsInDatabase(site, id)).filter(
    ({ email, content }) => email === reader.email && content === reader.comment,
  );

async function assertRefused(response, status, text, reader, id) {
  assert.equal(response.status, status);
  assert.match(response.headers.get('content-type'), /^text\/html/);
  assert.equal(errorText(await response.text()), text);
  assert.deepEqual(await inDatabase(reader, id), []);
}

test.describe('the form of a stock WordPress', () => {
  test('publishes what a known reader writes, and leads to it by an anchor alone', async () => {
    const reader = await knownReader();
    const response = await send(reader);
    const [comment] = await inDatabase(reader);
    assert.equal(comment.approved, '1');
    assert.equal(response.status, 302);
    assert.equal(response.headers.get('location'), `${post.link}#comment-${comment.id}`);
  });

  test('holds what a new reader writes, and says so in the address it leads to', async () => {
    const reader = newReader();
    const response = await send(reader);
    const [comment] = await inDatabase(reader);
    assert.equal(comment.approved, '0');
    assert.equal(response.status, 302);
    const { searchParams, hash } = new URL(response.headers.get('location'));
    assert.equal(searchParams.get('unapproved'), String(comment.id));
    assert.match(searchParams.get('moderation-hash'), /^[0-9a-f]{32}$/);
    assert.equal(hash, `#comment-${comment.id}`);
  });

  test('does not say that it holds a comment when the reader lets it set cookies', async () => {
    const reader = newReader();
    const response = await send({ ...reader, 'wp-comment-cookies-consent': 'yes' });
    const [comment] = await inDatabase(reader);
    assert.equal(comment.approved, '0');
    assert.equal(response.headers.get('location'), `${post.link}#comment-${comment.id}`);
    const cookies = response.headers.getSetCookie().join('\n');
    assert.match(cookies, /^comment_author_[0-9a-f]+=Reader/m);
    assert.match(cookies, /^comment_author_email_[0-9a-f]+=reader-/m);
  });

  test('shows the held comment on the page it leads to, cookies or not', async () => {
    for (const consent of [{}, { 'wp-comment-cookies-consent': 'yes' }]) {
      const reader = newReader();
      const response = await send({ ...reader, ...consent });
      const cookie = response.headers
        .getSetCookie()
        .map((line) => line.split(';')[0])
        .join('; ');
      const page = await (await fetch(response.headers.get('location'), { headers: { cookie } })).text();
      const [comment] = await inDatabase(reader);
      assert.ok(page.includes(`id="comment-${comment.id}"`));
      assert.ok(page.includes('comment-awaiting-moderation'));
    }
  });

  test('keeps the parent of an answer', async () => {
    const parent = await newComment(site, { post: post.id });
    const reader = newReader();
    await send({ ...reader, comment_parent: parent.id });
    assert.equal((await inDatabase(reader))[0].parent, parent.id);
  });

  test('keeps the website, adding the scheme it lacks, and the words between tags', async () => {
    const reader = { ...newReader(), comment: 'A <b>bold</b> <script>claim</script> & more' };
    await send({ ...reader, url: 'example.com/me' });
    const [comment] = (await commentsInDatabase(site, post.id)).filter(({ email }) => email === reader.email);
    assert.equal(comment.url, 'http://example.com/me');
    assert.equal(comment.content, 'A <b>bold</b> claim &amp; more');
  });

  test('refuses what it has already, by 409', async () => {
    const reader = newReader();
    await send(reader);
    const response = await send(reader);
    assert.equal(response.status, 409);
    assert.equal(
      errorText(await response.text()),
      'Duplicate comment detected; it looks as though you&#8217;ve already said that!',
    );
    assert.equal((await inDatabase(reader)).length, 1);
  });

  test('refuses the second comment within 15 seconds, by 429 without Retry-After', async () => {
    const reader = newReader();
    await send(reader);
    const second = { ...reader, comment: 'And another thing.' };
    const response = await send(second);
    assert.equal(response.headers.get('retry-after'), null);
    await assertRefused(response, 429, 'You are posting comments too quickly. Slow down.', second);
  });

  test('answers to missing fields by a page with 200 and no redirect', async () => {
    const reader = newReader();
    for (const [change, text] of [
      [{ author: '' }, 'Error: Please fill the required fields.'],
      [{ email: '' }, 'Error: Please fill the required fields.'],
      [{ email: 'nobody' }, 'Error: Please enter a valid email address.'],
      [{ comment: ' ' }, 'Error: Please type your comment text.'],
    ]) {
      const response = await send({ ...reader, ...change });
      assert.equal(response.headers.get('location'), null);
      await assertRefused(response, 200, text, reader);
    }
  });

  test('answers to what its tables cannot hold by a page with 200', async () => {
    const reader = newReader();
    for (const [change, text] of [
      [{ comment: 'x'.repeat(65526) }, 'Error: Your comment is too long.'],
      [{ author: 'x'.repeat(246) }, 'Error: Your name is too long.'],
      [{ email: `${'x'.repeat(90)}@example.com` }, 'Error: Your email address is too long.'],
      [{ url: `https://example.com/${'x'.repeat(200)}` }, 'Error: Your URL is too long.'],
    ]) {
      await assertRefused(await send({ ...reader, ...change }), 200, text, reader);
    }
  });

  test('refuses by 403 where comments are closed, are for members, or answer a held one', async () => {
    const reader = newReader();
    const closed = await newPost(site, { closed: true });
    const members = await newPost(site, { members: true });
    const held = await newComment(site, { post: post.id, approved: 0 });
    for (const [fields, text] of [
      [{ comment_post_ID: closed.id }, 'Sorry, comments are closed for this item.'],
      [{ comment_post_ID: members.id }, 'Sorry, you must be logged in to comment.'],
      [{ comment_parent: held.id }, 'Sorry, replies to unapproved comments are not allowed.'],
    ]) {
      await assertRefused(await send({ ...reader, ...fields }), 403, text, reader, fields.comment_post_ID);
    }
  });

  test('passes on the words of a plugin that refuses a comment', async () => {
    const reader = { ...newReader(), comment: 'I am bleep-bloop.' };
    await assertRefused(await send(reader), 403, 'Error: You don&#8217;t look human.', reader);
  });

  test('answers to a post that is not there by 200 and nothing at all', async () => {
    const response = await send({ ...newReader(), comment_post_ID: 999999 });
    assert.equal(response.status, 200);
    assert.equal(await response.text(), '');
  });

  test('lets no script of another origin read what became of a comment', async () => {
    const response = await send(newReader(), { origin: 'https://elsewhere.example' });
    assert.equal(response.status, 302);
    assert.equal(response.headers.get('access-control-allow-origin'), null);
  });
});

test.describe('the form of a configured WordPress', () => {
  test('publishes what a new reader writes at once', async () => {
    const reader = newReader();
    const { id, link } = await newPost(configured);
    const response = await sendForm(configured, { ...reader, comment_post_ID: id });
    const [comment] = await commentsInDatabase(configured, id);
    assert.equal(comment.approved, '1');
    assert.equal(response.headers.get('location'), `${link}#comment-${comment.id}`);
  });

  test('does not say that it put a comment into the bin', async () => {
    const reader = newReader();
    const { id, link } = await newPost(configured);
    const response = await sendForm(configured, { ...reader, comment: 'buy-pills', comment_post_ID: id });
    const [comment] = await commentsInDatabase(configured, id);
    assert.equal(comment.approved, 'trash');
    assert.equal(response.status, 302);
    assert.equal(response.headers.get('location'), `${link}#comment-${comment.id}`);
  });
});
