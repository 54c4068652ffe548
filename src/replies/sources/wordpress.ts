import type { GetJson, RawPage, RawReply, RepliesQuery, Source } from './source.js';

/** Page size: the maximum that WordPress allows. */
const perPage = 100;

/** Maximum number of requests for parent replies: as deep as WordPress nests them. */
const mostRounds = 10;

const fields = 'id,parent,author_name,author_url,date_gmt,content,link,status';

interface Comment {
  [field: string]: unknown;
  id?: unknown;
  parent?: unknown;
}

/**
 * WordPress's REST API. Returns all replies to a post in pages of 100, at any level, so one request is enough for most
 * articles. With the newest first, parents may be on a later page and are requested by id.
 */
export const source: Source = async (query, get) => {
  const page = Number(query.cursor ?? 1);
  const { data, headers } = await get(
    addressOf(query, {
      post: postOf(query),
      per_page: String(perPage),
      page: String(page),
      order: query.order === 'newest' ? 'desc' : 'asc',
    }),
  );
  const comments = commentsIn(data);
  const pages = Number(headers.get('x-wp-totalpages') ?? NaN);
  const total = Number(headers.get('x-wp-total') ?? NaN);
  const isLast = Number.isNaN(pages) ? comments.length < perPage : page >= pages;
  const answered = isLast && page === 1 ? [] : await answeredBy(comments, query, get);
  const out: RawPage = { replies: [...comments, ...answered].map(replyOf) };
  if (total >= 0) out.total = total;
  if (!isLast && comments.length) out.next = String(page + 1);
  return out;
};

/** Loads the parents that are missing from a page. */
async function answeredBy(comments: Comment[], query: RepliesQuery, get: GetJson): Promise<Comment[]> {
  // With the oldest first, parents have come before.
  if (query.order !== 'newest') return [];
  const known = new Set(comments.map(({ id }) => Number(id)));
  const found: Comment[] = [];
  let last = comments;
  for (let round = 0; round < mostRounds; round++) {
    const missing = [...new Set(last.map(({ parent }) => Number(parent)))].filter(
      (id) => id && !known.has(id),
    );
    if (!missing.length) break;
    for (const id of missing) known.add(id);
    const include = missing.slice(0, perPage).join();
    const { data } = await get(addressOf(query, { include, per_page: String(perPage) }));
    last = commentsIn(data);
    found.push(...last);
  }
  return found;
}

/** URL of the REST API: as given, or derived from the URL of `wp-comments-post.php`, with any permalink setting. */
function addressOf({ endpoint }: RepliesQuery, values: Record<string, string>): URL {
  const given = new URL(endpoint);
  const isRest = given.searchParams.has('rest_route') || /\/wp\/v2\/comments\/?$/.test(given.pathname);
  const url = isRest ? given : new URL('./', given);
  if (!isRest) url.searchParams.set('rest_route', '/wp/v2/comments');
  for (const [name, value] of Object.entries({ ...values, _fields: fields }))
    url.searchParams.set(name, value);
  return url;
}

function postOf({ thread = '' }: RepliesQuery): string {
  if (!/^\d+$/.test(thread)) throw new Error(`The thread "${thread}" is not the ID of a WordPress post.`);
  return thread;
}

function commentsIn(data: unknown): Comment[] {
  if (!Array.isArray(data)) throw new Error('WordPress did not respond with a list of comments.');
  return data.filter((comment): comment is Comment => typeof comment === 'object' && comment !== null);
}

function replyOf(comment: Comment): RawReply {
  const { id, parent, author_name: name, author_url: url, date_gmt: date, content, link, status } = comment;
  return {
    id,
    parentItem: parent || undefined,
    author: name ? { name: plain(name), url: url || undefined } : undefined,
    datePublished: typeof date === 'string' && date ? `${date}Z` : undefined,
    html: (content as { rendered?: unknown } | undefined)?.rendered,
    url: link || undefined,
    awaitingApproval: status === 'hold' || undefined,
  };
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Unescapes author names: WordPress escapes the characters that have a meaning in HTML. */
const plain = (name: unknown): unknown =>
  typeof name === 'string'
    ? name.replace(/&(?:(amp|lt|gt|quot)|#0?39);/g, (_, entity?: string) =>
        entity ? entities[entity]! : "'",
      )
    : name;
