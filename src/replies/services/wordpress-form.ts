import { foreign, objectIn, outcomeByStatus, wordsOfMarkup } from '../response.js';
import type { Reply, ReplyThread } from '../reply.js';
import type { Attempt, Attempted } from '../service.js';
import { replyInList, replyOnPage } from './wordpress-arrival.js';
import { restAddress } from './wordpress-site.js';

/** Sends a reply as WordPress's own form does, from a page of the same site. */
export async function sendByForm(reply: Reply, thread: ReplyThread, { signal }: Attempt): Promise<Attempted> {
  const { comment, author, email, url, parent = '0', extra } = reply;
  const { endpoint, id: post = '' } = thread;
  const fields = { ...extra, comment, author, email, url, comment_post_ID: post, comment_parent: parent };
  const response = await fetch(endpoint, { method: 'POST', body: new URLSearchParams(fields), signal });
  const page = await response.text();
  if (/<body\s[^<>]*id="error-page"/.test(page)) return refusal(page, response, thread, signal);
  // It leads to the article when it has the reply; others lead elsewhere: to a login, a captcha, a page that says sorry.
  if (!response.redirected) return foreign(response);
  const end = new URL(response.url);
  const isOfSite = response.ok && end.origin === new URL(endpoint).origin;
  const arrival = isOfSite && (await arrivalAt(end, page, reply, thread, signal));
  return arrival || { ...foreign(response), final: true };
}

/** What the page says of the reply that it led to; `undefined` where that is nothing. */
async function arrivalAt(
  url: URL,
  page: string,
  reply: Reply,
  thread: ReplyThread,
  signal: AbortSignal,
): Promise<Attempted | undefined> {
  const { href, pathname, searchParams } = url;
  if (pathname.endsWith('/wp-login.php')) return { status: 'login-required' };
  // A reply that is pending is named in the address, with a key that shows it to its author.
  const id = searchParams.get('unapproved');
  if (id && searchParams.has('moderation-hash')) return { status: 'pending', id };
  const shown = replyOnPage(page, reply);
  if (shown?.isPending) return { status: 'pending', id: shown.id };
  if (shown) return { status: 'published', id: shown.id, url: `${href}#comment-${shown.id}` };
  const listed = await replyInList(reply, thread, signal);
  return listed && { status: 'published', ...listed };
}

/** WordPress says in a sentence of the site's language what is wrong, and little that a machine could read. */
async function refusal(
  page: string,
  response: Response,
  { endpoint, id: post = '' }: ReplyThread,
  signal: AbortSignal,
): Promise<Attempted> {
  const message = wordsOfMarkup(sentenceIn(page)) || undefined;
  const { status } = response;
  if (status === 409 || status === 429) return outcomeByStatus(response);
  if (status >= 500) return { ...foreign(response), message };
  if (status !== 403) return { status: 'invalid', message };
  // Members only, or a plugin that does not like it: the site's own words say which.
  const comments = await commentStatus(endpoint, post, signal);
  if (comments === 'open') return { status: 'rejected', message };
  return { status: 'closed', ...(!comments && { message }) };
}

/** The markup of what WordPress's page of an error says. */
export function sentenceIn(page: string): string {
  const start = page.indexOf('class="wp-die-message"');
  const from = page.indexOf('>', start) + 1;
  return start < 0 || !from ? '' : page.slice(from, page.indexOf('</div>', from));
}

/** Whether replies to a post are `open` or `closed`; `undefined` where the site does not say. */
async function commentStatus(endpoint: string, post: string, signal: AbortSignal): Promise<unknown> {
  const address = restAddress(endpoint, `/wp/v2/posts/${encodeURIComponent(post)}`, {
    _fields: 'comment_status',
  });
  const body = await fetch(address, { signal })
    .then((response) => response.text())
    .catch(() => '');
  return objectIn(body)?.['comment_status'];
}
