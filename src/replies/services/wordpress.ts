import type { ReplyThread } from '../reply.js';
import type { ReplyService } from '../service.js';
import { sendByForm } from './wordpress-form.js';
import { sendByRest } from './wordpress-rest.js';
import { restAddress } from './wordpress-site.js';

/** Sites that were found to take no replies by REST of readers who are not logged in, as is usual. */
const withoutRest = new Set<string>();

/**
 * WordPress: `endpoint` is the site's `wp-comments-post.php`, `id` the number of the post. By REST where the site allows it,
 * else as its own form sends replies. That way a site answers only its own pages: from elsewhere the browser has to post the
 * form.
 */
export const wordpress: ReplyService = {
  repeatable: true,

  async send(reply, thread, attempt) {
    const { endpoint } = thread;
    if (!withoutRest.has(endpoint)) {
      const outcome = await sendByRest(reply, thread, attempt).catch((error: Error) =>
        refusedOr(error, thread, attempt.signal),
      );
      // What nobody could read is not sent another way, unless the reader sends it again.
      if (outcome === 'not-allowed' || (outcome.final && outcome.status === 'unconfirmed'))
        withoutRest.add(endpoint);
      if (outcome !== 'not-allowed') return outcome;
    }
    return isOwnSite(thread) ? sendByForm(reply, thread, attempt) : 'full-page';
  },
};

/** A site that is there, but answers no scripts of other sites, is to be told from one whose answer was lost. */
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

/** A frame may be at an address of a site, and yet not belong to it. */
const isOwnSite = ({ endpoint }: ReplyThread): boolean => new URL(endpoint).origin === self.origin;
