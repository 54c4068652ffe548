import { foreign, objectIn, outcomeByStatus, textOfMarkup } from '../response.js';
import type { Reply, ReplyThread } from '../reply.js';
import type { Attempt, Attempted } from '../service.js';
import { replyInList, replyOnPage } from './wordpress-arrival.js';
import { restAddress } from './wordpress-site.js';

/** Sends a reply as WordPress's own form does, from a page on the same site. */
export async function sendByForm(reply: Reply, thread: ReplyThread, { signal }: Attempt): Promise<Attempted> {
  const { comment, author, email, url, parent = '0', extra } = reply;
  const { endpoint, id: post = '' } = thread;
  const fields = { ...extra, comment, author, email, url, comment_post_ID: post, comment_parent: parent };
  const response = await fetch(endpoint, { method: 'POST', body: new URLSearchParams(fields), signal });
  const page = await response.text();
  if (/<body\s[^<>]*id="error-page"/.test(page)) return refusal(page, response, thread, signal);
  // WordPress redirects to the article when the reply has arrived. Plugins redirect elsewhere: to a login, a CAPTCHA or
  // an apology.
  if (!response.redirected) return foreign(response);
  const end = new URL(response.url);
  const isOfSite = response.ok && end.origin === new URL(endpoint).origin;
  const arrival = isOfSite && (await arrivalAt(end, page, reply, thread, signal));
  return arrival || { ...foreign(response), final: true };
}

/** Outcome according to the page after the redirect; `undefined` if it does not tell. */
async function arrivalAt(
  url: URL,
  page: string,
  reply: Reply,
  thread: ReplyThread,
  signal: AbortSignal,
): Promise<Attempted | undefined> {
  const { href, pathname, searchParams } = url;
  if (pathname.endsWith('/wp-login.php')) return { status: 'login-required' };
  // For a pending reply, the URL has its id and a key that shows it to its author.
  const id = searchParams.get('unapproved');
  if (id && searchParams.has('moderation-hash')) return { status: 'pending', id };
  const shown = replyOnPage(page, reply);
  if (shown?.isPending) return { status: 'pending', id: shown.id };
  if (shown) return { status: 'published', id: shown.id, url: `${href}#comment-${shown.id}` };
  const listed = await replyInList(reply, thread, signal);
  return listed && { status: 'published', ...listed };
}

/**
 * Maps an error page to an outcome. WordPress explains errors in a sentence in the site's language, with little that is
 * machine-readable.
 */
async function refusal(
  page: string,
  response: Response,
  { endpoint, id: post = '' }: ReplyThread,
  signal: AbortSignal,
): Promise<Attempted> {
  const message = textOfMarkup(sentenceIn(page)) || undefined;
  const { status } = response;
  if (status === 409 || status === 429) return outcomeByStatus(response);
  if (status >= 500) return { ...foreign(response), message };
  if (status !== 403) return { status: 'invalid', message };
  // Either members only or rejected by a plugin; the site's message says which.
  const comments = await commentStatus(endpoint, post, signal);
  if (comments === 'open') return { status: 'rejected', message };
  return { status: 'closed', ...(!comments && { message }) };
}

/** Markup of the message on WordPress's error page. */
export function sentenceIn(page: string): string {
  const start = page.indexOf('class="wp-die-message"');
  const from = page.indexOf('>', start) + 1;
  return start < 0 || !from ? '' : page.slice(from, page.indexOf('</div>', from));
}

/** Resolves with whether replies to a post are `open` or `closed`; `undefined` if the site does not tell. */
async function commentStatus(endpoint: string, post: string, signal: AbortSignal): Promise<unknown> {
  const address = restAddress(endpoint, `/wp/v2/posts/${encodeURIComponent(post)}`, {
    _fields: 'comment_status',
  });
  const body = await fetch(address, { signal })
    .then((response) => response.text())
    .catch(() => '');
  return objectIn(body)?.['comment_status'];
}
