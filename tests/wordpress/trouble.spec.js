// What stands between readers and a real WordPress: nothing of it is told as the site's own word, and nothing is sent twice.
import { commentsInDatabase, configured, newPost, newReader, stock } from './bench.js';
import { expect, outcome, send, showPost, test } from './pages.js';

const unconfirmed =
  'It is not known whether your reply arrived. Please look for it before you send it again.';
const byForm = '/wp-comments-post.php';

/** A trouble, how many replies the site has then, and which words of its own it says. */
const troubles = [
  ['a firewall (403)', 'firewall', 0],
  ['a limit of requests (429)', 'limit', 0],
  [
    'an update of WordPress (503)',
    'update',
    0,
    'Briefly unavailable for scheduled maintenance. Check back in a minute.',
  ],
  ['a page of maintenance that it leads to (503)', 'maintenance', 0],
  ['a login of a plugin’s', 'login', 0],
  ['a captcha', 'captcha', 0],
];

/** Sends a reply from a page of the site. */
async function sendTo(page, site, trouble) {
  const post = await newPost(site, { trouble });
  const reader = newReader();
  await showPost(page, { origin: site, site, post: post.id });
  await send(page, reader);
  const { heard, ...seen } = await outcome(page);
  const kept = (await commentsInDatabase(site, post.id)).map(({ content }) => content);
  return { heard, seen, reader, kept };
}

for (const [name, site] of Object.entries({ REST: configured, 'its form': stock }))
  test.describe(`a WordPress that takes replies by ${name}`, () => {
    for (const [what, trouble, count, words] of troubles)
      test(`is behind ${what}`, async ({ page, sent }) => {
        const { heard, seen, reader, kept } = await sendTo(page, site, trouble);
        expect(heard).toMatchObject({ status: 'unconfirmed' });
        expect(seen.problem).toBe(words ? `${unconfirmed} ${words}` : unconfirmed);
        expect(seen.comment).toBe(reader.comment);
        expect(kept).toHaveLength(count);
        expect(sent.filter((url) => url.endsWith(byForm)).length).toBeLessThanOrEqual(1);
      });
  });

test('a warning of PHP before the answer of the REST API does not send a reply twice', async ({
  page,
  sent,
}) => {
  const { heard, seen, reader, kept } = await sendTo(page, configured, 'warning');
  expect(heard).toMatchObject({ status: 'unconfirmed' });
  expect(seen).toEqual({ problem: unconfirmed, status: '', comment: reader.comment });
  expect(kept).toEqual([reader.comment]);
  expect(sent).toHaveLength(1);
});

test('a plugin that leads to a page of its own, having kept a reply, says nothing of it', async ({
  page,
  sent,
}) => {
  const { heard, seen, reader, kept } = await sendTo(page, stock, 'thanks');
  expect(heard).toMatchObject({ status: 'unconfirmed' });
  expect(seen.comment).toBe(reader.comment);
  expect(kept).toEqual([reader.comment]);
  expect(sent.filter((url) => url.endsWith(byForm))).toHaveLength(1);
});
