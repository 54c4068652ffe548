import { outcomeByStatus } from '../answer.js';
import type { Outcome } from '../outcome.js';
import type { Reply, ReplyPlace } from '../reply.js';
import type { Attempt } from '../transport.js';

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
  return refusal(page, response);
}

/** A reply that is held is named in the address, with a key that shows it to its author. */
const arrival = ({ pathname, searchParams }: URL): Outcome => {
  if (pathname.endsWith('/wp-login.php')) return { status: 'login-required' };
  const id = searchParams.get('unapproved');
  return id ? { status: 'held', id } : { status: 'published' };
};

/** WordPress says in a sentence of the site's language what is wrong, and nothing that a machine could read. */
function refusal(page: string, response: Response): Outcome {
  const isWordPress = /id="error-page"/.test(page);
  if (!isWordPress) return { ...outcomeByStatus(response), status: 'failed', unconfirmed: response.ok };
  if (response.status === 403) return { status: 'closed' };
  return { status: 'invalid' };
}
