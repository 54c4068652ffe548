// The replies to a post of a real WordPress, listed, on a page of another origin.
import { commentsInDatabase, configured, newComment, newPost, newReader, stock } from './bench.js';
import { expect, outcome, send, showPost, test } from './pages.js';

const open = (page, origin, site, { id }) => showPost(page, { origin, site, post: id, list: '' });

/** What a reader sees of the replies once there are `count`: who says what, how deep, and what waits for approval. */
async function listed(page, count) {
  await expect(page.locator('reply-list .reply-item')).toHaveCount(count);
  return page.locator('reply-list').evaluate(({ shadowRoot }) => ({
    heading: shadowRoot.querySelector('h2').textContent.trim(),
    replies: [...shadowRoot.querySelectorAll('.reply-item')].map((item) => {
      const text = (selector) => item.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
      const depth = Number(item.closest('ol').dataset.level ?? 1);
      return [depth, text('.reply-author'), text('.reply-text'), text('.reply-pending')];
    }),
  }));
}

test.describe('the replies to a post', () => {
  test('are listed in conversations, also those of a stock site', async ({ page, elsewhere, errors }) => {
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
    await open(page, elsewhere, stock, post);
    expect(await listed(page, 4)).toEqual({
      heading: '4 replies',
      replies: [
        [1, 'Ada', 'One & two.', ''],
        [2, 'Ben', 'Why?', ''],
        [3, 'Ada', 'Don’t ask.', ''],
        [1, 'Zoë O’Neil', 'Three.', ''],
      ],
    });
    expect(errors).toEqual([]);
  });

  test('show a reply as soon as it is published, and not twice when the page is opened again', async ({
    page,
    elsewhere,
  }) => {
    const post = await newPost(configured);
    await newComment(configured, { post: post.id, author: 'Ada', content: 'First.' });
    await open(page, elsewhere, configured, post);
    await listed(page, 1);
    const reader = newReader();
    await send(page, reader);
    const mine = [1, reader.author, reader.comment, ''];
    const expected = { heading: '2 replies', replies: [[1, 'Ada', 'First.', ''], mine] };
    expect(await listed(page, 2)).toEqual(expected);
    await page.reload();
    expect(await listed(page, 2)).toEqual(expected);
  });

  test('show a reply that is held to the reader who wrote it', async ({ page, elsewhere }) => {
    const post = await newPost(configured);
    await open(page, elsewhere, configured, post);
    const reader = { ...newReader(), comment: 'This one needs-a-look.' };
    await send(page, reader);
    const { replies } = await listed(page, 1);
    expect(replies).toEqual([[1, reader.author, reader.comment, 'Awaiting approval']]);
  });

  test('know the reader’s reply again, whose number the site’s own form does not tell', async ({ page }) => {
    const post = await newPost(stock);
    const reader = newReader();
    await newComment(stock, { post: post.id, ...reader, content: 'My first.' });
    await open(page, stock, stock, post);
    await listed(page, 1);
    await send(page, { ...reader, comment: 'It\'s "quick" & new -- you & me...' });
    await listed(page, 2);
    await page.locator('reply-list').evaluate(async (list) => {
      const ready = new Promise((resolve) => list.addEventListener('reply-list-ready', resolve));
      list.reload();
      await ready;
    });
    const { replies } = await listed(page, 2);
    expect(replies.length).toBe(2);
  });

  test('take an answer, which then stands below what it answers', async ({ page, elsewhere }) => {
    const post = await newPost(configured);
    const first = await newComment(configured, { post: post.id, author: 'Ada', content: 'First.' });
    const second = await newComment(configured, {
      post: post.id,
      author: 'Ben',
      parent: first.id,
      content: 'Second.',
    });
    await open(page, elsewhere, configured, post);
    await listed(page, 2);
    await page.locator(`reply-list [data-reply-to="${second.id}"]`).click();
    await expect(page.locator('article-view').getByText('Replying to Ben')).toBeVisible();
    const reader = newReader();
    await send(page, reader);
    expect((await outcome(page)).heard.status).toBe('published');
    expect((await listed(page, 3)).replies.at(-1)).toEqual([3, reader.author, reader.comment, '']);
    expect((await commentsInDatabase(configured, post.id)).at(-1).parent).toBe(second.id);
  });
});
