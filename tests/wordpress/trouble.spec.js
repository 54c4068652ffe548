// What stands between readers and a real WordPress: nothing of it is told as the site's own word, and nothing is sent twice.
import { commentsInDatabase, configured, newPost, newReader, stock } from './bench.js';
import { expect, outcome, send, showPost, test } from './pages.js';

const unconfirmed =
  'It is not known whether your reply arrived. Please look for it before you send it again.';
const rejected =
  'The site refused your reply, maybe by a filter. It is still here: please change it, or try again later.';
const byForm = '/wp-comments-post.php';

/** Trouble, the status of the reply, and words of the site itself. */
const troubles = [
  ['a firewall (403)', 'firewall', 'rejected'],
  ['a limit of requests (429)', 'limit', 'unconfirmed'],
  [
    'an update of WordPress (503)',
    'update',
    'unconfirmed',
    'Briefly unavailable for scheduled maintenance. Check back in a minute.',
  ],
  ['a page of maintenance that it leads to (503)', 'maintenance', 'unconfirmed'],
  ['a login of a plugin’s', 'login', 'unconfirmed'],
  ['a captcha', 'captcha', 'unconfirmed'],
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
    for (const [what, trouble, status, words] of troubles)
      test(`is behind ${what}`, async ({ page, sent }) => {
        const { heard, seen, reader, kept } = await sendTo(page, site, trouble);
        expect(heard).toMatchObject({ status });
        const problem = status === 'rejected' ? rejected : unconfirmed;
        expect(seen.problem).toBe(words ? `${problem} ${words}` : problem);
        expect(seen.comment).toBe(reader.comment);
        expect(kept).toHaveLength(0);
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
