// Replies to a post of a real WordPress, sent by the reply form from a page that stays.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/open-browser.js';
import { commentsInDatabase, configured, newComment, newPost, newReader, stock } from './bench.js';
import { outcome, send, sendAndLeave, serveElsewhere, showPost } from './pages.js';

let browser;
let elsewhere;
before(async () => {
  [browser, elsewhere] = await Promise.all([openBrowser('chromium'), serveElsewhere()]);
});
after(() => Promise.all([browser?.close(), elsewhere?.close()]));

/** A reader whose first reply the stock site publishes, and the configured one too. */
async function knownReader(site, { id }) {
  const reader = newReader();
  await newComment(site, { post: id, ...reader, content: 'My first.' });
  return reader;
}

/** A reader whose replies the site holds. */
const heldReader = (site) =>
  site === stock ? newReader() : { ...newReader(), comment: 'This one needs-a-look.' };

/** Loses the answer to the first reply that is sent to this address: the site has it, and the page does not know. */
async function loseAnswer(page, address) {
  let lost = false;
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    if (lost || request.method() !== 'POST' || !request.url().includes(address)) return request.continue();
    lost = true;
    const body = request.postData();
    await fetch(request.url(), { method: 'POST', headers: request.headers(), body, redirect: 'manual' });
    await request.abort('connectionreset');
  });
}

const ways = {
  'by REST, from the site itself': { site: configured, origin: () => configured, rest: true },
  'by REST, from another origin': { site: configured, origin: () => elsewhere.origin, rest: true },
  'by the form of the site itself': { site: stock, origin: () => stock, rest: false },
};

for (const [name, { site, origin, rest }] of Object.entries(ways)) {
  describe(name, () => {
    const open = (t, post, options) =>
      showPost(t, browser, { origin: origin(), site, post: post.id, ...options });
    const inDatabase = async (post, { email }) =>
      (await commentsInDatabase(site, post.id)).filter((comment) => comment.email === email);

    /** The reply is refused: it is not in the database, the reader reads why, and it is still in the form. */
    async function assertRefused(page, post, reader, type, problem) {
      const seen = await outcome(page);
      assert.equal(seen.heard.type, `reply-form-${type}`);
      assert.equal(seen.problem, problem);
      assert.equal(seen.status, '');
      assert.equal(seen.comment, reader.comment);
      const contents = (await inDatabase(post, reader)).map(({ content }) => content);
      assert.equal(contents.includes(reader.comment), type === 'duplicate');
      assert.equal(page.url(), page.opened);
    }

    it('a reply is published', async (t) => {
      const post = await newPost(site);
      const reader = await knownReader(site, post);
      const page = await open(t, post);
      await send(page, { ...reader, url: 'https://example.com/me' });
      const { heard, status, comment } = await outcome(page);
      const saved = (await inDatabase(post, reader)).at(-1);
      assert.deepEqual(
        [saved.content, saved.approved, saved.author, saved.url, saved.parent],
        [reader.comment, '1', reader.author, 'https://example.com/me', 0],
      );
      assert.equal(heard.type, 'reply-form-published');
      if (rest)
        assert.deepEqual([heard.id, heard.url], [String(saved.id), `${post.link}#comment-${saved.id}`]);
      assert.equal(status, 'Your reply has been published.');
      assert.equal(comment, '');
      assert.equal(
        page.sent.some((url) => url.endsWith('/wp-comments-post.php')),
        !rest,
      );
    });

    it('a reply is held, whether the site may set cookies or not', async (t) => {
      for (const consent of [false, true]) {
        const post = await newPost(site);
        const reader = heldReader(site);
        const page = await open(t, post);
        await send(page, reader, { consent });
        const { heard, status, comment } = await outcome(page);
        const [saved] = await inDatabase(post, reader);
        assert.deepEqual([saved.content, saved.approved], [reader.comment, '0']);
        assert.deepEqual([heard.type, heard.id], ['reply-form-held', String(saved.id)]);
        assert.equal(status, 'Thank you, your reply has arrived. It may be reviewed before it appears.');
        assert.equal(comment, '');
      }
    });

    it('a reply to a reply to a reply becomes a thread', async (t) => {
      const post = await newPost(site);
      const first = await newComment(site, { post: post.id });
      const second = await newComment(site, { post: post.id, parent: first.id, author: 'Ada Reed' });
      const reader = await knownReader(site, post);
      const page = await open(t, post);
      await page.$eval(
        'article-view',
        (view, id) => (view.replyTo = { id, name: 'Ada Reed' }),
        String(second.id),
      );
      await page.waitForSelector('article-view >>> ::-p-text(Replying to Ada Reed)', { visible: true });
      await send(page, reader);
      await outcome(page);
      assert.equal((await inDatabase(post, reader)).at(-1).parent, second.id);
      const replyTo = await page.$eval('article-view', (view) => view.replyTo);
      assert.equal(replyTo, undefined);
    });

    it('a reply whose answer is lost arrives once, and the reader knows', async (t) => {
      const post = await newPost(site);
      const reader = newReader();
      const page = await open(t, post);
      await loseAnswer(page, rest ? '/wp/v2/comments' : '/wp-comments-post.php');
      await send(page, reader);
      const { heard, status, comment } = await outcome(page);
      assert.equal(heard.type, 'reply-form-held');
      assert.equal(status, 'Thank you, your reply has arrived. It may be reviewed before it appears.');
      assert.equal(comment, '');
      assert.equal((await inDatabase(post, reader)).length, 1);
    });

    // Refusals are no different from those to pages of another origin.
    if (name === 'by REST, from the site itself') return;

    it('a reply that the site has already is not sent twice', async (t) => {
      const post = await newPost(site);
      const reader = newReader();
      await newComment(site, { post: post.id, ...reader, content: reader.comment });
      const page = await open(t, post);
      await send(page, reader);
      await assertRefused(page, post, reader, 'duplicate', 'You have sent this reply before.');
      assert.equal((await inDatabase(post, reader)).length, 1);
    });

    it('a second reply at once is too fast, and stays in the form', async (t) => {
      const post = await newPost(site);
      const reader = await knownReader(site, post);
      const page = await open(t, post);
      await send(page, reader);
      assert.equal((await outcome(page)).heard.type, 'reply-form-published');
      await send(page, { comment: 'And another thing.' });
      const { heard, problem, comment } = await outcome(page, 2);
      assert.equal(heard.type, 'reply-form-flood');
      assert.equal(problem, 'That was a little too fast. Please wait a moment and send it again.');
      assert.equal(comment, 'And another thing.');
      assert.equal((await inDatabase(post, reader)).length, 2);
    });

    it('replies were closed while the reader wrote', async (t) => {
      const post = await newPost(site);
      const reader = newReader();
      const page = await open(t, post);
      await newPost(site, { id: post.id, closed: true });
      await send(page, reader);
      await assertRefused(page, post, reader, 'closed', 'Replies are closed.');
    });

    it('a plugin of the site refuses a reply, and the reader reads why', async (t) => {
      const post = await newPost(site);
      const reader = { ...newReader(), comment: 'I am bleep-bloop.' };
      const page = await open(t, post);
      await send(page, reader);
      await assertRefused(
        page,
        post,
        reader,
        'invalid',
        'The reply was not accepted. Please check what you have written. Error: You don’t look human.',
      );
    });

    if (!rest)
      it('only members may reply', async (t) => {
        const post = await newPost(site, { members: true });
        const reader = newReader();
        const page = await open(t, post);
        await send(page, reader);
        const problem =
          'The reply was not accepted. Please check what you have written. Sorry, you must be logged in to comment.';
        await assertRefused(page, post, reader, 'invalid', problem);
      });

    it('the site wants a field that the page’s form does not', async (t) => {
      const post = await newPost(site);
      const reader = { ...newReader(), email: '' };
      const page = await open(t, post, { as: 'reply-form', fields: 'comment* author email' });
      await send(page, reader);
      const { heard, problem, comment } = await outcome(page);
      assert.equal(heard.type, 'reply-form-invalid');
      assert.match(problem, /^The reply was not accepted. Please check what you have written./);
      assert.equal(comment, reader.comment);
    });

    it('a name is longer than the site can keep, in bytes', async (t) => {
      const post = await newPost(site);
      const reader = { ...newReader(), author: '山'.repeat(100) };
      const page = await open(t, post);
      await send(page, reader);
      const { heard, problem, comment } = await outcome(page);
      assert.equal(heard.type, 'reply-form-invalid');
      assert.doesNotMatch(problem, /[<>]|&#?\w+;/);
      assert.equal(comment, reader.comment);
    });

    it('a reply that is written offline is sent when the reader is online again', async (t) => {
      const post = await newPost(site);
      const reader = await knownReader(site, post);
      const page = await open(t, post);
      await page.focus('article-view >>> [name="comment"]');
      await page.setOfflineMode(true);
      await send(page, reader);
      const seen = await outcome(page);
      assert.equal(seen.heard.type, 'reply-form-offline');
      assert.equal(seen.problem, 'You are offline. Your reply is kept, and sent when you are online again.');
      await page.setOfflineMode(false);
      assert.equal((await outcome(page, 2)).heard.type, 'reply-form-published');
      assert.equal((await inDatabase(post, reader)).at(-1).content, reader.comment);
    });
  });
}

describe('by REST', () => {
  it('a reply that the site puts into the bin is not said to be published', async (t) => {
    const post = await newPost(configured);
    const page = await showPost(t, browser, { origin: elsewhere.origin, site: configured, post: post.id });
    await send(page, { ...newReader(), comment: 'buy-pills' });
    assert.equal((await outcome(page)).heard.type, 'reply-form-held');
    assert.equal((await commentsInDatabase(configured, post.id))[0].approved, 'trash');
  });
});

describe('from another origin, to a site for members,', () => {
  it('the reader is led to the site, which says so', async (t) => {
    const post = await newPost(configured, { members: true });
    const page = await showPost(t, browser, { origin: elsewhere.origin, site: configured, post: post.id });
    await sendAndLeave(page, newReader());
    assert.match(await page.$eval('body', ({ innerText }) => innerText), /you must be logged in to comment/);
    assert.deepEqual(await commentsInDatabase(configured, post.id), []);
  });
});

describe('from another origin, to a site whose REST API takes no replies,', () => {
  const open = (t, post) => showPost(t, browser, { origin: elsewhere.origin, site: stock, post: post.id });
  const textOf = (page) => page.$eval('body', ({ innerText }) => innerText);
  const inDatabase = async (post, { email }) =>
    (await commentsInDatabase(stock, post.id)).filter((comment) => comment.email === email);

  it('the reader is led to the reply on the site', async (t) => {
    const post = await newPost(stock);
    const reader = await knownReader(stock, post);
    const page = await open(t, post);
    await sendAndLeave(page, reader);
    const saved = (await inDatabase(post, reader)).at(-1);
    assert.deepEqual([saved.content, saved.approved], [reader.comment, '1']);
    assert.equal(page.url(), `${post.link}#comment-${saved.id}`);
    assert.ok((await textOf(page)).includes(reader.comment));
  });

  it('the reader reads on the site that a reply is held', async (t) => {
    const post = await newPost(stock);
    const reader = newReader();
    const page = await open(t, post);
    await sendAndLeave(page, reader);
    assert.equal((await inDatabase(post, reader))[0].approved, '0');
    assert.match(await textOf(page), /awaiting moderation/);
  });

  it('a refused reply is still in the form when the reader comes back', async (t) => {
    const post = await newPost(stock);
    const reader = newReader();
    await newComment(stock, { post: post.id, ...reader, content: reader.comment });
    const page = await open(t, post);
    await sendAndLeave(page, reader);
    assert.match(await textOf(page), /Duplicate comment detected/);
    await page.goto(page.opened);
    const field = await page.waitForSelector('article-view >>> [name="comment"]', { visible: true });
    await page.waitForFunction((control) => control.value !== '', {}, field);
    assert.equal(await field.evaluate(({ value }) => value), reader.comment);
  });
});
