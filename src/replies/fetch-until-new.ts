import { loadReplies, type RepliesPage } from './fetch-replies.js';
import type { readReplies } from './read-replies.js';
import type { RepliesQuery } from './sources/source.js';

/** Maximum number of pages requested to find one new reply. */
const mostPages = 20;

/** A service, and the query. */
export interface PagesQuery extends Omit<RepliesQuery, 'cursor'> {
  service: string;
}

/**
 * Loads the first page of replies or, if `known` is given, continues after `before` until there is a new reply.
 * Resolves with all pages joined.
 */
export async function loadPages(
  { service, ...query }: PagesQuery,
  known: Set<string> | undefined,
  before: RepliesPage | undefined,
  signal: AbortSignal,
  read: typeof readReplies,
): Promise<RepliesPage> {
  let pages = known && before;
  for (let count = 0; count < mostPages; count++) {
    const cursor = pages?.next;
    const page = await loadReplies(service, { ...query, cursor }, signal, read);
    // A cursor that leads back to itself is the end.
    if (page.next === cursor) delete page.next;
    pages = pages ? joined(pages, page) : page;
    if (!known || pages.next === undefined || pages.replies.some(({ id }) => !known.has(id))) break;
  }
  return pages!;
}

/** Joins two pages; the later one has the more recent total. */
function joined(before: RepliesPage, after: RepliesPage): RepliesPage {
  const known = new Set(before.replies.map(({ id }) => id));
  const replies = [...before.replies, ...after.replies.filter(({ id }) => !known.has(id))];
  return { total: before.total, ...after, replies };
}
