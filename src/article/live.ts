import { timeOf } from './date.js';
import type { Article, LiveBlogUpdate } from './types.js';

const sorted = new WeakMap<LiveBlogUpdate[], LiveBlogUpdate[]>();

/** Posts of live coverage in the order in which they are shown: pinned posts, then the newest. */
export function postsOf({ liveBlogUpdate: posts }: Pick<Article, 'liveBlogUpdate'>): LiveBlogUpdate[] {
  if (!posts) return [];
  let list = sorted.get(posts);
  if (!list) sorted.set(posts, (list = sort(posts)));
  return list;
}

/** Sorts posts, newest first. Posts without a time come last, in the order given. */
function sort(posts: LiveBlogUpdate[]): LiveBlogUpdate[] {
  const times = new Map(posts.map((post) => [post, timeOf(post.datePublished, 'Z') || 0]));
  return [...posts].sort(
    (one, other) =>
      Number(other.pinned ?? false) - Number(one.pinned ?? false) || times.get(other)! - times.get(one)!,
  );
}

/** Whether an article is live coverage, according to its type or fields. */
export const isLiveCoverage = ({ type, coverageStartTime, liveBlogUpdate, events }: Article): boolean =>
  type === 'LiveBlogPosting' || Boolean(coverageStartTime ?? liveBlogUpdate ?? events);

/** Whether live coverage has ended at `now`, in milliseconds since 1970. */
export const hasEnded = ({ coverageEndTime = '' }: Article, now: number): boolean =>
  timeOf(coverageEndTime, 'Z') <= now;
