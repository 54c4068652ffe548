import type { PublishedReply } from './reply.js';

/** In which order conversations stand. Within one, the earliest reply comes first. */
export const orders = ['oldest', 'newest'] as const;
/** Which conversations come first. */
export type ReplyOrder = (typeof orders)[number];

/** The deepest level of nesting, the first being 1: who answers there stands beside what is answered. */
export const deepest = 8;

/** A reply at its place in the conversation. */
export interface PlacedReply {
  reply: PublishedReply;
  /** How deep it is nested, from 1. */
  level: number;
}

/** A reply, and those that answer it. */
export interface Thread {
  reply: PublishedReply;
  answers: Thread[];
}

/**
 * Replies in reading order: each before those that answer it. What answers a reply that is not there stands for itself, and
 * so does one of those that answer one another in a circle.
 */
export function placed(replies: PublishedReply[], order: ReplyOrder): PlacedReply[] {
  const sorted = byTime(replies);
  const ids = new Set(sorted.map(({ id }) => id));
  const answers = new Map<string, PublishedReply[]>();
  const first: PublishedReply[] = [];
  for (const reply of sorted) {
    const { id, parentItem: parent } = reply;
    if (parent === undefined || parent === id || !ids.has(parent)) first.push(reply);
    else if (answers.has(parent)) answers.get(parent)!.push(reply);
    else answers.set(parent, [reply]);
  }
  const seen = new Set<PublishedReply>();
  const whole = (reply: PublishedReply): PlacedReply[] => conversation(reply, answers, seen);
  const conversations = first.map(whole);
  for (const reply of sorted) if (!seen.has(reply)) conversations.push(whole(reply));
  return (order === 'newest' ? conversations.reverse() : conversations).flat();
}

/** One conversation; a loop, since one may be deeper than a stack. */
function conversation(
  first: PublishedReply,
  answers: Map<string, PublishedReply[]>,
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
    const inside = answers.get(next.reply.id) ?? [];
    for (let index = inside.length - 1; index >= 0; index--) pending.push({ reply: inside[index]!, level });
  }
  return out;
}

/** The earliest first. What has no date stays behind what it came after. */
function byTime(replies: PublishedReply[]): PublishedReply[] {
  let last = -Infinity;
  const timed = replies.map((reply) => {
    const time = Date.parse(reply.datePublished ?? '');
    if (!Number.isNaN(time)) last = time;
    return { reply, time: last };
  });
  // Infinity less Infinity is no number: those without a date at the beginning stay as they are.
  return timed.sort((one, other) => one.time - other.time || 0).map(({ reply }) => reply);
}

/** Replies in reading order as conversations. */
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
