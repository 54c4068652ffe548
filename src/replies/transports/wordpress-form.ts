import { objectIn, outcomeByStatus, sentenceOfWordPress, wordsOfMarkup } from '../answer.js';
import type { Outcome } from '../outcome.js';
import type { Reply, ReplyPlace } from '../reply.js';
import type { Attempt } from '../transport.js';
import { restAddress } from './wordpress-site.js';

/** Sends a reply as WordPress's own form does, from a page of the same site. */
export async function sendByForm(
  { comment, author, email, url, parent = '0', extra }: Reply,
  { action, ref = '' }: ReplyPlace,
  { signal }: Attempt,
): Promise<Outcome> {
  const fields = { ...extra, comment, author, email, url, comment_post_ID: ref, comment_parent: parent };
  const response = await fetch(action, { method: 'POST', body: new URLSearchParams(fields), signal });
  // It leads to the article when it has the reply, and stays where it is, also with 200, when it has not.
  if (response.redirected) return arrival(new URL(response.url));
  const page = await response.text();
  if (response.status === 409) return { status: 'duplicate' };
  if (response.status === 429) return { status: 'flood' };
  if (response.status >= 500) return outcomeByStatus(response);
  return refusal(page, response, { action, ref }, signal);
}

/** A reply that is held is named in the address, with a key that shows it to its author. */
const arrival = ({ pathname, searchParams }: URL): Outcome => {
  if (pathname.endsWith('/wp-login.php')) return { status: 'login-required' };
  const id = searchParams.get('unapproved');
  return id ? { status: 'held', id } : { status: 'published' };
};

/** WordPress says in a sentence of the site's language what is wrong, and little that a machine could read. */
async function refusal(
  page: string,
  response: Response,
  { action, ref = '' }: ReplyPlace,
  signal: AbortSignal,
): Promise<Outcome> {
  const isWordPress = page.includes('id="error-page"');
  if (!isWordPress) return { ...outcomeByStatus(response), status: 'failed', unconfirmed: response.ok };
  const message = wordsOfMarkup(sentenceOfWordPress(page)) || undefined;
  if (response.status !== 403) return { status: 'invalid', message };
  // Members only, or a plugin that does not like it: the site's own words say which.
  return (await takesReplies(action, ref, signal)) ? { status: 'invalid', message } : { status: 'closed' };
}

/** Whether replies to a post are open, though this one was forbidden. */
async function takesReplies(action: string, ref: string, signal: AbortSignal): Promise<boolean> {
  const address = restAddress(action, `/wp/v2/posts/${encodeURIComponent(ref)}`, {
    _fields: 'comment_status',
  });
  const post = await fetch(address, { signal })
    .then(objectIn)
    .catch(() => undefined);
  return post?.['comment_status'] === 'open';
}
