// Replies to a post of a real WordPress, sent by the reply form from a page that stays.
import { commentsInDatabase, configured, newComment, newPost, newReader, stock } from './bench.js';
import { expect, inForm, outcome, send, sendAndLeave, showPost, test } from './pages.js';

const rejected =
  'The site refused your reply, maybe by a filter. It is still here: please change it, or try again later.';

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
  let isLost = false;
  await page.route(
    (url) => url.href.includes(address),
    async (route) => {
      if (isLost || route.request().method() !== 'POST') return route.continue();
      isLost = true;
      await route.fetch({ maxRedirects: 0 });
      await route.abort('connectionreset');
    },
  );
}

const ways = {
  'by REST, from the site itself': { site: configured, origin: () => configured, rest: true },
  'by REST, from another origin': { site: configured, origin: (elsewhere) => elsewhere, rest: true },
  'by the form of the site itself': { site: stock, origin: () => stock, rest: false },
};

for (const [name, { site, origin, rest }] of Object.entries(ways)) {
  test.describe(name, () => {
    const open = (page, elsewhere, post, options) =>
      showPost(page, { origin: origin(elsewhere), site, post: post.id, ...options });
    const inDatabase = async (post, { email }) =>
      (await commentsInDatabase(site, post.id)).filter((comment) => comment.email === email);

    /** The reply is refused: it is not in the database, the reader reads why, and it is still in the form. */
    async function expectRefused(page, post, reader, status, problem) {
      const { heard, ...seen } = await outcome(page);
      expect(heard.status).toBe(status);
      expect(seen).toEqual({ problem, status: '', comment: reader.comment });
      const contents = (await inDatabase(post, reader)).map(({ content }) => content);
      expect(contents.includes(reader.comment)).toBe(status === 'duplicate');
      expect(new URL(page.url()).searchParams.has('show-post'), 'the page stays').toBe(true);
    }

    test('a reply is published', async ({ page, elsewhere, sent }) => {
      const post = await newPost(site);
      const reader = await knownReader(site, post);
      await open(page, elsewhere, post);
      await send(page, { ...reader, url: 'https://example.com/me' });
      const { heard, status, comment } = await outcome(page);
      const saved = (await inDatabase(post, reader)).at(-1);
      expect([saved.content, saved.approved, saved.author, saved.url, saved.parent]).toEqual([
        reader.comment,
        '1',
        reader.author,
        'https://example.com/me',
        0,
      ]);
      expect(heard.status).toBe('published');
      expect([heard.id, heard.url]).toEqual([String(saved.id), `${post.link}#comment-${saved.id}`]);
      expect(status).toBe('Your reply has been published.');
      expect(comment).toBe('');
      expect(sent.some((url) => url.endsWith('/wp-comments-post.php'))).toBe(!rest);
    });

    for (const consent of [false, true])
      test(`a reply is held where the site may ${consent ? '' : 'not '}set cookies`, async ({
        page,
        elsewhere,
      }) => {
        const post = await newPost(site);
        const reader = heldReader(site);
        await open(page, elsewhere, post);
        await send(page, reader, { consent });
        const { heard, status, comment } = await outcome(page);
        const [saved] = await inDatabase(post, reader);
        expect([saved.content, saved.approved]).toEqual([reader.comment, '0']);
        expect([heard.status, heard.id]).toEqual(['pending', String(saved.id)]);
        expect(status).toBe('Thank you, your reply has arrived. It may be reviewed before it appears.');
        expect(comment).toBe('');
      });

    test('a reply to a reply to a reply becomes a thread', async ({ page, elsewhere }) => {
      const post = await newPost(site);
      const first = await newComment(site, { post: post.id });
      const second = await newComment(site, { post: post.id, parent: first.id, author: 'Ada Reed' });
      const reader = await knownReader(site, post);
      await open(page, elsewhere, post);
      await page.locator('article-view').evaluate((view, id) => {
        view.inReplyTo = { id, name: 'Ada Reed' };
      }, String(second.id));
      await expect(page.locator('article-view').getByText('Replying to Ada Reed')).toBeVisible();
      await send(page, reader);
      await outcome(page);
      expect((await inDatabase(post, reader)).at(-1).parent).toBe(second.id);
      await expect(page.locator('article-view')).toHaveJSProperty('inReplyTo', undefined);
    });

    test('a reply whose answer is lost arrives once, and the reader knows', async ({ page, elsewhere }) => {
      const post = await newPost(site);
      const reader = newReader();
      await open(page, elsewhere, post);
      await loseAnswer(page, rest ? '/wp/v2/comments' : '/wp-comments-post.php');
      await send(page, reader);
      const { heard, status, comment } = await outcome(page);
      expect(heard.status).toBe('pending');
      expect(status).toBe('Thank you, your reply has arrived. It may be reviewed before it appears.');
      expect(comment).toBe('');
      expect((await inDatabase(post, reader)).length).toBe(1);
    });

    // Refusals are no different from those to pages of another origin.
    if (name === 'by REST, from the site itself') return;

    test('a reply that the site has already is not sent twice', async ({ page, elsewhere }) => {
      const post = await newPost(site);
      const reader = newReader();
      await newComment(site, { post: post.id, ...reader, content: reader.comment });
      await open(page, elsewhere, post);
      await send(page, reader);
      await expectRefused(page, post, reader, 'duplicate', 'You have sent this reply before.');
      expect((await inDatabase(post, reader)).length).toBe(1);
    });

    test('a second reply at once is too fast, and stays in the form', async ({ page, elsewhere }) => {
      const post = await newPost(site);
      const reader = await knownReader(site, post);
      await open(page, elsewhere, post);
      await send(page, reader);
      expect((await outcome(page)).heard.status).toBe('published');
      await send(page, { comment: 'And another thing.' });
      const { heard, problem, comment } = await outcome(page, 2);
      expect(heard.status).toBe('rate-limited');
      expect(problem).toBe('That was a little too fast. Please wait a moment and send it again.');
      expect(comment).toBe('And another thing.');
      expect((await inDatabase(post, reader)).length).toBe(2);
    });

    test('replies were closed while the reader wrote', async ({ page, elsewhere }) => {
      const post = await newPost(site);
      const reader = newReader();
      await open(page, elsewhere, post);
      await newPost(site, { id: post.id, closed: true });
      await send(page, reader);
      await expectRefused(page, post, reader, 'closed', 'Replies are closed.');
    });

    test('a plugin of the site refuses a reply, and the reader reads why', async ({ page, elsewhere }) => {
      const post = await newPost(site);
      const reader = { ...newReader(), comment: 'I am bleep-bloop.' };
      await open(page, elsewhere, post);
      await send(page, reader);
      await expectRefused(page, post, reader, 'rejected', `${rejected} Error: You don’t look human.`);
    });

    if (!rest)
      test('only members may reply', async ({ page, elsewhere }) => {
        const post = await newPost(site, { members: true });
        const reader = newReader();
        await open(page, elsewhere, post);
        await send(page, reader);
        const problem = `${rejected} Sorry, you must be logged in to comment.`;
        await expectRefused(page, post, reader, 'rejected', problem);
      });

    test('the site wants a field that the page’s form does not', async ({ page, elsewhere }) => {
      const post = await newPost(site);
      const reader = { ...newReader(), email: '' };
      await open(page, elsewhere, post, { as: 'reply-form', fields: 'comment* author email' });
      await send(page, reader);
      const { heard, problem, comment } = await outcome(page);
      expect(heard.status).toBe('invalid');
      expect(problem).toMatch(/^The reply was not accepted. Please check what you have written\./);
      expect(comment).toBe(reader.comment);
    });

    test('a name is longer than the site can keep, in bytes', async ({ page, elsewhere }) => {
      const post = await newPost(site);
      const reader = { ...newReader(), author: '山'.repeat(100) };
      await open(page, elsewhere, post);
      await send(page, reader);
      const { heard, problem, comment } = await outcome(page);
      expect(heard.status).toBe('invalid');
      expect(problem).not.toMatch(/[<>]|&#?\w+;/);
      expect(comment).toBe(reader.comment);
    });

    test('a reply that is written offline is sent when the reader is online again', async ({
      context,
      page,
      elsewhere,
    }) => {
      const post = await newPost(site);
      const reader = await knownReader(site, post);
      await open(page, elsewhere, post);
      await inForm(page, '[name="comment"]').focus();
      // What sends is loaded when a reader begins to write.
      await inForm(page, '[name="comment"]').fill(reader.comment);
      await context.setOffline(true);
      await send(page, reader);
      const seen = await outcome(page);
      expect(seen.heard.status).toBe('offline');
      expect(seen.problem).toBe('You are offline. Your reply is kept, and sent when you are online again.');
      await context.setOffline(false);
      expect((await outcome(page, 2)).heard.status).toBe('published');
      expect((await inDatabase(post, reader)).at(-1).content).toBe(reader.comment);
    });
  });
}

test.describe('by the form of the site itself, the page shows a reply', () => {
  for (const [what, comment] of [
    [
      'whose words WordPress changes',
      '"It\'s" -- 3x4 & so... https://example.com/a_b :-) <b>bold</b>\nOne\n\nTwo',
    ],
    ['of emoji alone', '👍🏽 👍'],
  ])
    test(what, async ({ page }) => {
      const post = await newPost(stock);
      const reader = { ...(await knownReader(stock, post)), comment };
      await showPost(page, { origin: stock, site: stock, post: post.id });
      await send(page, reader);
      const { heard } = await outcome(page);
      const saved = (await commentsInDatabase(stock, post.id)).at(-1);
      expect([heard.status, heard.id]).toEqual(['published', String(saved.id)]);
    });

  test('of a reader who is logged in, under the name that it knows', async ({ page }) => {
    const post = await newPost(stock);
    await page.goto(`${stock}/wp-login.php`);
    await page.fill('#user_login', 'admin');
    await page.fill('#user_pass', 'password');
    await page.click('#wp-submit');
    await page.waitForURL(/wp-admin/, { waitUntil: 'commit' });
    await showPost(page, { origin: stock, site: stock, post: post.id });
    await send(page, newReader());
    const { heard } = await outcome(page);
    const [saved] = await commentsInDatabase(stock, post.id);
    expect(saved.author).toBe('admin');
    expect([heard.status, heard.id]).toEqual(['published', String(saved.id)]);
  });
});

test.describe('by REST', () => {
  test('a reply that the site puts into the bin is not said to be published', async ({ page, elsewhere }) => {
    const post = await newPost(configured);
    await showPost(page, { origin: elsewhere, site: configured, post: post.id });
    await send(page, { ...newReader(), comment: 'buy-pills' });
    expect((await outcome(page)).heard.status).toBe('pending');
    expect((await commentsInDatabase(configured, post.id))[0].approved).toBe('trash');
  });
});

test.describe('from another origin, to a site for members,', () => {
  test('the reader is led to the site, which says so', async ({ page, elsewhere }) => {
    const post = await newPost(configured, { members: true });
    await showPost(page, { origin: elsewhere, site: configured, post: post.id });
    await sendAndLeave(page, configured, newReader());
    await expect(page.locator('body')).toContainText('you must be logged in to comment');
    expect(await commentsInDatabase(configured, post.id)).toEqual([]);
  });
});

test.describe('from another origin, to a site whose REST API takes no replies,', () => {
  const open = (page, elsewhere, post) => showPost(page, { origin: elsewhere, site: stock, post: post.id });
  const inDatabase = async (post, { email }) =>
    (await commentsInDatabase(stock, post.id)).filter((comment) => comment.email === email);

  test('the reader is led to the reply on the site', async ({ page, elsewhere }) => {
    const post = await newPost(stock);
    const reader = await knownReader(stock, post);
    await open(page, elsewhere, post);
    await sendAndLeave(page, stock, reader);
    const saved = (await inDatabase(post, reader)).at(-1);
    expect([saved.content, saved.approved]).toEqual([reader.comment, '1']);
    await expect(page).toHaveURL(`${post.link}#comment-${saved.id}`);
    await expect(page.locator('body')).toContainText(reader.comment);
  });

  test('the reader reads on the site that a reply is held', async ({ page, elsewhere }) => {
    const post = await newPost(stock);
    const reader = newReader();
    await open(page, elsewhere, post);
    await sendAndLeave(page, stock, reader);
    expect((await inDatabase(post, reader))[0].approved).toBe('0');
    await expect(page.locator('body')).toContainText('awaiting moderation');
  });

  test('a refused reply is still in the form when the reader comes back', async ({ page, elsewhere }) => {
    const post = await newPost(stock);
    const reader = newReader();
    await newComment(stock, { post: post.id, ...reader, content: reader.comment });
    const address = await open(page, elsewhere, post);
    await sendAndLeave(page, stock, reader);
    await expect(page.locator('body')).toContainText('Duplicate comment detected');
    await page.goto(address);
    await expect(inForm(page, '[name="comment"]')).toHaveValue(reader.comment);
  });
});
