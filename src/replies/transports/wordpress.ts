import type { ReplyPlace } from '../reply.js';
import type { Transport } from '../transport.js';
import { sendByForm } from './wordpress-form.js';
import { sendByRest } from './wordpress-rest.js';

/** Sites that were found to take no replies by REST of readers who are not logged in, as is usual. */
const withoutRest = new Set<string>();

/**
 * WordPress: `action` is the site's `wp-comments-post.php`, `ref` the number of the post. By REST where the site allows it, else as its own form sends
 * replies. That way a site answers only its own pages: from elsewhere the browser has to post the form.
 */
export const wordpress: Transport = {
  repeatable: true,

  async send(reply, place, attempt) {
    const { action } = place;
    if (!withoutRest.has(action)) {
      const outcome = await sendByRest(reply, place, attempt).catch((error: Error) =>
        refusedOr(error, place),
      );
      if (outcome !== 'not-allowed') return outcome;
      withoutRest.add(action);
    }
    return isOwnSite(place) ? sendByForm(reply, place, attempt) : 'full-page';
  },
};

/** A site that is there, but answers no scripts of other sites, is to be told from one that cannot be reached. */
async function refusedOr(error: Error, place: ReplyPlace): Promise<'not-allowed'> {
  if (error.name === 'AbortError' || isOwnSite(place)) throw error;
  await fetch(place.action, { method: 'HEAD', mode: 'no-cors', credentials: 'omit' });
  return 'not-allowed';
}

const isOwnSite = ({ action }: ReplyPlace): boolean => new URL(action).origin === location.origin;
