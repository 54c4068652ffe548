import type { RawReply, RepliesQuery, Source } from './source.js';

/** Conversations that are asked for at once. */
const perPage = 50;

/** The most replies that are looked at in one answer. */
const mostReplies = 20_000;

/**
 * Isso: `GET /?uri=…` with `limit`, `offset` and `sort`, as of its version 0.13.1. Conversations come whole, so one request
 * shows most articles.
 */
export const source: Source = async (query, get) => {
  const offset = Number(query.cursor ?? 0);
  const { data } = await get(addressOf(query, offset));
  const answer = data as Record<string, unknown> | null;
  const list = answer?.['replies'];
  if (!Array.isArray(list)) throw new Error('Isso did not answer with comments');
  const { total_replies: total, hidden_replies: hidden } = answer!;
  return {
    replies: flat(list),
    ...(typeof total === 'number' && total >= 0 && { total }),
    ...(Number(hidden) > 0 && list.length > 0 && { next: String(offset + list.length) }),
  };
};

/** Isso's own address, whether it is given as such or as the address that takes replies. */
function addressOf({ endpoint, thread: uri, order }: RepliesQuery, offset: number): URL {
  if (!uri) throw new Error('Isso is to be told the path of the article');
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

/** Isso puts what answers a reply inside it. */
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
      // One that was deleted is there for the sake of those that answer it.
      ...(mode === 4 ? { text: '…' } : { html: text }),
      awaitingApproval: mode === 2 || undefined,
    });
    if (Array.isArray(replies)) for (let at = replies.length - 1; at >= 0; at--) pending.push(replies[at]);
  }
  return out;
}
