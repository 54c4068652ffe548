import type { PublishedReply } from './reply.js';

/** Orders of conversations. Within a conversation, the earliest reply comes first. */
export const orders = ['oldest', 'newest'] as const;
/** Order of conversations. */
export type ReplyOrder = (typeof orders)[number];

/** Maximum nesting level, counted from 1; deeper replies are not indented further. */
export const deepest = 8;

/** A reply and its nesting level. */
export interface PlacedReply {
  reply: PublishedReply;
  /** Nesting level, from 1. */
  level: number;
}

/** A reply and the replies to it. */
export interface Thread {
  reply: PublishedReply;
  answers: Thread[];
}

/**
 * Sorts replies into reading order: each before the replies to it. A reply whose parent is missing starts a
 * conversation of its own, and so does one of those that form a cycle.
 */
export function placed(replies: PublishedReply[], order: ReplyOrder): PlacedReply[] {
  const sorted = byTime(replies);
  const ids = new Set(sorted.map(({ id }) => id));
  const repliesTo = new Map<string, PublishedReply[]>();
  const roots: PublishedReply[] = [];
  for (const reply of sorted) {
    const { id, parentItem: parent } = reply;
    if (parent === undefined || parent === id || !ids.has(parent)) roots.push(reply);
    else if (repliesTo.has(parent)) repliesTo.get(parent)!.push(reply);
    else repliesTo.set(parent, [reply]);
  }
  const seen = new Set<PublishedReply>();
  const whole = (reply: PublishedReply): PlacedReply[] => conversation(reply, repliesTo, seen);
  const conversations = roots.map(whole);
  for (const reply of sorted) if (!seen.has(reply)) conversations.push(whole(reply));
  return (order === 'newest' ? conversations.reverse() : conversations).flat();
}

/** Collects one conversation. A loop instead of recursion, since conversations may be deeper than the call stack. */
function conversation(
  first: PublishedReply,
  repliesTo: Map<string, PublishedReply[]>,
  seen: Set<PublishedReply>,
): PlacedReply[] {
  const out: PlacedReply[] = [];
  const pending: PlacedReply[] = [{ reply: first, level: 1 }];
  while (pending.length) {
    const next = pending.pop()!;
    if (seen.has(next.reply)) continue;
    seen.add(next.reply);
    out.push(next);
    const level = Math.min(next.level + 1, deepest);
    const nested = repliesTo.get(next.reply.id) ?? [];
    for (let index = nested.length - 1; index >= 0; index--) pending.push({ reply: nested[index]!, level });
  }
  return out;
}

/** Sorts by time, earliest first. Replies without a date stay after their predecessor. */
function byTime(replies: PublishedReply[]): PublishedReply[] {
  let last = -Infinity;
  const timed = replies.map((reply) => {
    const time = Date.parse(reply.datePublished ?? '');
    if (!Number.isNaN(time)) last = time;
    return { reply, time: last };
  });
  // Infinity - Infinity is NaN: undated replies at the beginning keep their order.
  return timed.sort((one, other) => one.time - other.time || 0).map(({ reply }) => reply);
}

/** Groups replies in reading order into conversations. */
export function threads(placed: PlacedReply[]): Thread[] {
  const first: Thread[] = [];
  const open: Thread[][] = [first];
  for (const { reply, level } of placed) {
    const thread: Thread = { reply, answers: [] };
    open.length = level;
    open.at(-1)!.push(thread);
    open.push(thread.answers);
  }
  return first;
}
