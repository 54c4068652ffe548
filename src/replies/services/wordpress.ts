import type { ReplyThread } from '../reply.js';
import type { ReplyService } from '../service.js';
import { sendByForm } from './wordpress-form.js';
import { sendByRest } from './wordpress-rest.js';
import { restAddress } from './wordpress-site.js';

/** Sites that do not accept REST replies from readers who are not logged in, which is the default. */
const withoutRest = new Set<string>();

/**
 * WordPress: `endpoint` is the site's `wp-comments-post.php`, `id` the post ID. Uses the REST API if the site allows
 * it, else posts as the site's own form does. The latter works only on the site's own pages; elsewhere the browser has
 * to post the form.
 */
export const wordpress: ReplyService = {
  repeatable: true,

  async send(reply, thread, attempt) {
    const { endpoint } = thread;
    if (!withoutRest.has(endpoint)) {
      const outcome = await sendByRest(reply, thread, attempt).catch((error: Error) =>
        refusedOr(error, thread, attempt.signal),
      );
      // An unreadable response is not retried another way, unless the reader sends the reply again.
      if (outcome === 'not-allowed' || (outcome.final && outcome.status === 'unconfirmed'))
        withoutRest.add(endpoint);
      if (outcome !== 'not-allowed') return outcome;
    }
    return isOwnSite(thread) ? sendByForm(reply, thread, attempt) : 'full-page';
  },
};

/** Tells a site that is reachable but does not allow CORS from one whose response was lost. */
async function refusedOr(error: Error, thread: ReplyThread, signal: AbortSignal): Promise<'not-allowed'> {
  if (signal.aborted || isOwnSite(thread)) throw error;
  const question = restAddress(thread.endpoint, '/wp/v2/comments', { per_page: '1', _fields: 'id' });
  const answersScripts = await fetch(question, { credentials: 'omit', signal }).then(
    () => true,
    () => false,
  );
  if (answersScripts) throw error;
  await fetch(thread.endpoint, { method: 'HEAD', mode: 'no-cors', credentials: 'omit', signal });
  return 'not-allowed';
}

/** Compares with `self.origin`, since a frame may have a URL of the site and yet an opaque origin. */
const isOwnSite = ({ endpoint }: ReplyThread): boolean => new URL(endpoint).origin === self.origin;
