// The replies to a post of a real WordPress, listed, on a page of another origin.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/open-browser.js';
import { commentsInDatabase, configured, newComment, newPost, newReader, stock } from './bench.js';
import { outcome, send, serveElsewhere, showPost } from './pages.js';

let browser;
let elsewhere;
before(async () => {
  [browser, elsewhere] = await Promise.all([openBrowser('chromium'), serveElsewhere()]);
});
after(() => Promise.all([browser?.close(), elsewhere?.close()]));

const open = (t, site, { id }, origin = elsewhere.origin) =>
  showPost(t, browser, { origin, site, post: id, list: '' });

/** What a reader sees of the replies once there are `count`: who says what, how deep, and what waits for approval. */
async function listed(page, count) {
  await page.waitForFunction(
    (wanted) =>
      document.querySelector('reply-list')?.shadowRoot.querySelectorAll('.reply-item').length === wanted,
    { timeout: 60_000 },
    count,
  );
  return page.$eval('reply-list', ({ shadowRoot }) => ({
    heading: shadowRoot.querySelector('h2').textContent.trim(),
    replies: [...shadowRoot.querySelectorAll('.reply-item')].map((item) => {
      const text = (selector) => item.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
      const depth = Number(item.closest('ol').dataset.level ?? 1);
      return [depth, text('.reply-author'), text('.reply-text'), text('.reply-held')];
    }),
  }));
}

describe('the replies to a post', () => {
  it('are listed in conversations, also those of a stock site', async (t) => {
    const post = await newPost(stock);
    const first = await newComment(stock, { post: post.id, author: 'Ada', content: 'One & <em>two</em>.' });
    await newComment(stock, { post: post.id, author: 'Zoë O’Neil', content: 'Three.' });
    const answer = await newComment(stock, {
      post: post.id,
      author: 'Ben',
      parent: first.id,
      content: 'Why?',
    });
    await newComment(stock, { post: post.id, author: 'Ada', parent: answer.id, content: "Don't ask." });
    await newComment(stock, { post: post.id, author: 'Eve', content: 'Not yet.', approved: 0 });
    const page = await open(t, stock, post);
    assert.deepEqual(await listed(page, 4), {
      heading: '4 replies',
      replies: [
        [1, 'Ada', 'One & two.', ''],
        [2, 'Ben', 'Why?', ''],
        [3, 'Ada', 'Don’t ask.', ''],
        [1, 'Zoë O’Neil', 'Three.', ''],
      ],
    });
    assert.deepEqual(page.errors, []);
  });

  it('show a reply as soon as it is published, and not twice when the page is opened again', async (t) => {
    const post = await newPost(configured);
    await newComment(configured, { post: post.id, author: 'Ada', content: 'First.' });
    const page = await open(t, configured, post);
    await listed(page, 1);
    const reader = newReader();
    await send(page, reader);
    const mine = [1, reader.author, reader.comment, ''];
    const expected = { heading: '2 replies', replies: [[1, 'Ada', 'First.', ''], mine] };
    assert.deepEqual(await listed(page, 2), expected);
    await page.reload();
    assert.deepEqual(await listed(page, 2), expected);
  });

  it('show a reply that is held to the reader who wrote it', async (t) => {
    const post = await newPost(configured);
    const page = await open(t, configured, post);
    const reader = { ...newReader(), comment: 'This one needs-a-look.' };
    await send(page, reader);
    const { replies } = await listed(page, 1);
    assert.deepEqual(replies, [[1, reader.author, reader.comment, 'Awaiting approval']]);
  });

  it('know the reader’s reply again, whose number the site’s own form does not tell', async (t) => {
    const post = await newPost(stock);
    const reader = newReader();
    await newComment(stock, { post: post.id, ...reader, content: 'My first.' });
    const page = await open(t, stock, post, stock);
    await listed(page, 1);
    await send(page, { ...reader, comment: 'It\'s "quick" & new -- you & me...' });
    await listed(page, 2);
    await page.$eval('reply-list', async (list) => {
      const ready = new Promise((resolve) => list.addEventListener('reply-list-ready', resolve));
      list.reload();
      await ready;
    });
    const { replies } = await listed(page, 2);
    assert.equal(replies.length, 2);
  });

  it('take an answer, which then stands below what it answers', async (t) => {
    const post = await newPost(configured);
    const first = await newComment(configured, { post: post.id, author: 'Ada', content: 'First.' });
    const second = await newComment(configured, {
      post: post.id,
      author: 'Ben',
      parent: first.id,
      content: 'Second.',
    });
    const page = await open(t, configured, post);
    await listed(page, 2);
    await page.click(`reply-list >>> [data-answer="${second.id}"]`);
    await page.waitForSelector('article-view >>> ::-p-text(Replying to Ben)', { visible: true });
    const reader = newReader();
    await send(page, reader);
    assert.equal((await outcome(page)).heard.type, 'reply-form-published');
    assert.deepEqual((await listed(page, 3)).replies.at(-1), [3, reader.author, reader.comment, '']);
    assert.equal((await commentsInDatabase(configured, post.id)).at(-1).parent, second.id);
  });
});
