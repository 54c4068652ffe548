import type { RawReply, RepliesQuery, Source } from './source.js';

/** Number of conversations per request. */
const perPage = 50;

/** Maximum number of replies read from one response. */
const mostReplies = 20_000;

/**
 * Isso: `GET /?uri=…` with `limit`, `offset` and `sort`, supported since version 0.13.1. Conversations are returned
 * whole, so one request is enough for most articles.
 */
export const source: Source = async (query, get) => {
  const offset = Number(query.cursor ?? 0);
  const { data } = await get(addressOf(query, offset));
  const answer = data as Record<string, unknown> | null;
  const list = answer?.['replies'];
  if (!Array.isArray(list)) throw new Error('Isso did not respond with a list of comments.');
  const { total_replies: total, hidden_replies: hidden } = answer!;
  return {
    replies: flat(list),
    ...(typeof total === 'number' && total >= 0 && { total }),
    ...(Number(hidden) > 0 && list.length > 0 && { next: String(offset + list.length) }),
  };
};

/** Isso's own URL, derived from itself or from the URL that replies are sent to. */
function addressOf({ endpoint, thread: uri, order }: RepliesQuery, offset: number): URL {
  if (!uri) throw new Error('Isso needs the path of the article as the thread.');
  const url = new URL(endpoint);
  const names = url.pathname.split('/').filter(Boolean);
  if (names.at(-1) === 'new') names.pop();
  url.pathname = names.map((name) => `${name}/`).join('');
  url.search = new URLSearchParams({
    uri,
    limit: String(perPage),
    offset: String(offset),
    sort: order,
  }).toString();
  return url;
}

/** Flattens the replies that Isso nests inside their parents. */
function flat(list: unknown[]): RawReply[] {
  const out: RawReply[] = [];
  const pending = [...list].reverse();
  while (pending.length && out.length < mostReplies) {
    const comment = pending.pop();
    if (typeof comment !== 'object' || comment === null) continue;
    const { id, parent, author, website, created, mode, text, replies } = comment as Record<string, unknown>;
    const time = typeof created === 'number' ? new Date(created * 1000) : undefined;
    out.push({
      id,
      parentItem: parent ?? undefined,
      author: author ? { name: author, url: website ?? undefined } : undefined,
      datePublished: time && !Number.isNaN(time.getTime()) ? time.toISOString() : undefined,
      // A deleted reply is kept for the sake of the replies to it.
      ...(mode === 4 ? { text: '…' } : { html: text }),
      awaitingApproval: mode === 2 || undefined,
    });
    if (Array.isArray(replies)) for (let at = replies.length - 1; at >= 0; at--) pending.push(replies[at]);
  }
  return out;
}
