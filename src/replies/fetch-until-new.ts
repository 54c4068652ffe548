import { loadReplies, type RepliesPage } from './fetch-replies.js';
import type { readReplies } from './read-replies.js';
import type { RepliesQuery } from './sources/source.js';

/** How many pages are asked for at most to find one reply that is not known yet. */
const mostPages = 20;

/** A service, and what it is asked for. */
export interface PagesQuery extends Omit<RepliesQuery, 'cursor'> {
  service: string;
}

/**
 * Loads the first page of replies; or, where it is said what is known, on from `before` until there is something else. Answers
 * with all that is there then.
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
    // A service that leads in a circle has come to its end.
    if (page.next === cursor) delete page.next;
    pages = pages ? joined(pages, page) : page;
    if (!known || pages.next === undefined || pages.replies.some(({ id }) => !known.has(id))) break;
  }
  return pages!;
}

/** Two pages as one; the later knows better how many there are. */
function joined(before: RepliesPage, after: RepliesPage): RepliesPage {
  const known = new Set(before.replies.map(({ id }) => id));
  const replies = [...before.replies, ...after.replies.filter(({ id }) => !known.has(id))];
  return { total: before.total, ...after, replies };
}
