// What WordPress's REST API does with comments, as its service relies on.
import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import {
  commentsInDatabase,
  configured,
  json,
  newComment,
  newPost,
  newReader,
  rest,
  sendRest,
  stock,
} from './bench.js';

let post;
test.beforeAll(async () => {
  post = await newPost(configured);
});

const send = (fields, headers) => sendRest(configured, { post: post.id, ...fields }, headers);

const inDatabase = async (reader, id = post.id) =>
  (await commentsInDatabase(configured, id)).filter(
    ({ email, content }) => email === reader.email && content === reader.comment,
  );

const origin = 'https://elsewhere.example';

test.describe('the REST API of a stock WordPress', () => {
  test('takes no comments from readers who are not logged in: 401', async () => {
    const { id } = await newPost(stock);
    const response = await sendRest(stock, { ...newReader(), post: id });
    assert.equal(response.status, 401);
    assert.deepEqual(await response.json(), {
      code: 'rest_comment_login_required',
      message: 'Sorry, you must be logged in to comment.',
      data: { status: 401 },
    });
    assert.deepEqual(await commentsInDatabase(stock, id), []);
  });

  test('is where the Link header of every page says, and not at /wp-json/', async () => {
    const { link } = await newPost(stock);
    const { headers } = await fetch(link);
    assert.match(
      headers.get('link'),
      new RegExp(`<${stock}/index\\.php\\?rest_route=/>; rel="https://api\\.w\\.org/"`),
    );
    const response = await fetch(`${stock}/wp-json/wp/v2/posts`);
    assert.match(response.headers.get('content-type'), /^text\/html/);
  });

  test('gives published comments to any origin', async () => {
    const { id } = await newPost(stock);
    const comment = await newComment(stock, { post: id });
    const response = await fetch(rest(stock, '/wp/v2/comments', `&post=${id}`), { headers: { origin } });
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('access-control-allow-origin'), origin);
    assert.deepEqual(
      (await response.json()).map(({ id }) => id),
      [comment.id],
    );
  });
});

test.describe('the REST API of a configured WordPress', () => {
  test('is at /wp-json/ too, and says so', async () => {
    const response = await fetch(`${configured}/wp-json/wp/v2/posts/${post.id}`);
    assert.equal(response.status, 200);
    assert.equal((await response.json()).id, post.id);
    const { headers } = await fetch(post.link);
    assert.match(headers.get('link'), new RegExp(`<${configured}/wp-json/>; rel="https://api\\.w\\.org/"`));
  });

  test('publishes a comment and gives it back: 201', async () => {
    const reader = { ...newReader(), url: 'https://example.com/me' };
    const response = await send(reader);
    assert.equal(response.status, 201);
    const comment = await response.json();
    const [saved] = await inDatabase(reader);
    assert.equal(saved.approved, '1');
    assert.equal(response.headers.get('location'), `${configured}/wp-json/wp/v2/comments/${saved.id}`);
    const { id, parent, author_name, author_url, link, status, content, date_gmt } = comment;
    assert.deepEqual(
      { id, parent, author_name, author_url, link, status, content },
      {
        id: saved.id,
        parent: 0,
        author_name: reader.author,
        author_url: reader.url,
        link: `${post.link}#comment-${saved.id}`,
        status: 'approved',
        content: { rendered: `<p>${reader.comment}</p>\n` },
      },
    );
    assert.match(date_gmt, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
    assert.equal('author_email' in comment, false);
  });

  test('takes a form as well as JSON', async () => {
    const { author, email, comment } = newReader();
    const fields = { post: post.id, author_name: author, author_email: email, content: comment };
    const response = await fetch(rest(configured, '/wp/v2/comments'), {
      method: 'POST',
      body: new URLSearchParams(fields),
    });
    assert.equal(response.status, 201);
    assert.equal((await response.json()).author_name, author);
  });

  test('says that it holds a comment: 201 and hold, and shows it to nobody', async () => {
    const reader = { ...newReader(), comment: 'This one needs-a-look.' };
    const response = await send(reader);
    assert.equal(response.status, 201);
    const { id, status } = await response.json();
    assert.equal(status, 'hold');
    assert.equal((await inDatabase(reader))[0].approved, '0');
    assert.equal((await fetch(rest(configured, `/wp/v2/comments/${id}`))).status, 401);
    const shown = await json(rest(configured, '/wp/v2/comments', `&post=${post.id}`));
    assert.ok(shown.every((comment) => comment.id !== id));
  });

  test('says that it put a comment into the bin: 201 and trash', async () => {
    const response = await send({ ...newReader(), comment: 'buy-pills' });
    assert.equal(response.status, 201);
    assert.equal((await response.json()).status, 'trash');
  });

  test('keeps the parent of an answer', async () => {
    const parent = await newComment(configured, { post: post.id });
    const reader = newReader();
    const response = await send({ ...reader, parent: parent.id });
    assert.equal((await response.json()).parent, parent.id);
    assert.equal((await inDatabase(reader))[0].parent, parent.id);
  });

  /** Sends and expects to be refused. */
  async function assertRefused(fields, status, code) {
    const response = await send(fields);
    const answer = await response.json();
    assert.deepEqual([response.status, answer.code, answer.data?.status], [status, code, status]);
    assert.equal(typeof answer.message, 'string');
    return { response, answer };
  }

  test('refuses what it has already: 409', async () => {
    const reader = newReader();
    await send(reader);
    await assertRefused(reader, 409, 'comment_duplicate');
    assert.equal((await inDatabase(reader)).length, 1);
  });

  test('refuses the second comment within 15 seconds: 400 without Retry-After', async () => {
    const reader = newReader();
    await send(reader);
    const second = { ...reader, comment: 'And another thing.' };
    const { response } = await assertRefused(second, 400, 'comment_flood');
    assert.equal(response.headers.get('retry-after'), null);
    assert.deepEqual(await inDatabase(second), []);
  });

  test('refuses where comments are closed: 403, are for members: 401, or there is no post: 403', async () => {
    const closed = await newPost(configured, { closed: true });
    const members = await newPost(configured, { members: true });
    await assertRefused({ ...newReader(), post: closed.id }, 403, 'rest_comment_closed');
    await assertRefused({ ...newReader(), post: members.id }, 401, 'rest_comment_login_required');
    await assertRefused({ ...newReader(), post: 999999 }, 403, 'rest_comment_invalid_post_id');
  });

  test('refuses missing fields: 400, without telling which', async () => {
    await assertRefused({ ...newReader(), author: '' }, 400, 'rest_comment_author_data_required');
    await assertRefused({ ...newReader(), email: '' }, 400, 'rest_comment_author_data_required');
    await assertRefused({ ...newReader(), comment: ' ' }, 400, 'rest_comment_content_invalid');
  });

  test('refuses wrong fields: 400, and tells which', async () => {
    const email = await assertRefused({ ...newReader(), email: 'nobody' }, 400, 'rest_invalid_param');
    assert.deepEqual(Object.keys(email.answer.data.params), ['author_email']);
    const unknown = await assertRefused({ ...newReader(), parent: 'first' }, 400, 'rest_invalid_param');
    assert.deepEqual(Object.keys(unknown.answer.data.params), ['parent']);
  });

  test('refuses what its tables cannot hold: 400', async () => {
    await assertRefused({ ...newReader(), comment: 'x'.repeat(65526) }, 400, 'comment_content_column_length');
    await assertRefused({ ...newReader(), author: 'x'.repeat(246) }, 400, 'comment_author_column_length');
  });

  test('passes on the words of a plugin that refuses a comment, with their tags, by 500', async () => {
    const reader = { ...newReader(), comment: 'I am bleep-bloop.' };
    const response = await send(reader);
    assert.equal(response.status, 500);
    const { code, message } = await response.json();
    assert.deepEqual([code, message], ['bench_robot', '<strong>Error:</strong> You don&#8217;t look human.']);
    assert.deepEqual(await inDatabase(reader), []);
  });

  test('takes answers to comments that it holds', async () => {
    const held = await newComment(configured, { post: post.id, approved: 0 });
    const response = await send({ ...newReader(), parent: held.id });
    assert.equal(response.status, 201);
    assert.equal((await response.json()).parent, held.id);
  });

  test('lets scripts of any origin send, and read what became of it', async () => {
    const headers = { origin };
    const preflight = await fetch(rest(configured, '/wp/v2/comments'), {
      method: 'OPTIONS',
      headers: {
        ...headers,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    assert.equal(preflight.status, 200);
    assert.match(preflight.headers.get('access-control-allow-headers'), /\bContent-Type\b/);
    const sent = await send(newReader(), headers);
    assert.equal(sent.status, 201);
    const refused = await send({ ...newReader(), email: '' }, headers);
    for (const response of [preflight, sent, refused])
      assert.equal(response.headers.get('access-control-allow-origin'), origin);
  });

  test('gives the comments of a post in pages, oldest first if asked, with how many there are', async () => {
    const { id } = await newPost(configured);
    const comments = [];
    for (let number = 0; number < 3; number++) comments.push(await newComment(configured, { post: id }));
    const query = `&post=${id}&per_page=2&order=asc&orderby=id`;
    const response = await fetch(rest(configured, '/wp/v2/comments', query), { headers: { origin } });
    assert.deepEqual(
      (await response.json()).map((comment) => comment.id),
      comments.slice(0, 2).map(({ id }) => id),
    );
    assert.equal(response.headers.get('x-wp-total'), '3');
    assert.equal(response.headers.get('x-wp-totalpages'), '2');
    assert.match(response.headers.get('access-control-expose-headers'), /\bX-WP-Total\b/);
    const next = await json(rest(configured, '/wp/v2/comments', `${query}&page=2`));
    assert.deepEqual(
      next.map((comment) => comment.id),
      [comments[2].id],
    );
    const beyond = await fetch(rest(configured, '/wp/v2/comments', `${query}&page=3`));
    assert.deepEqual([beyond.status, await beyond.json()], [200, []]);
  });
});
