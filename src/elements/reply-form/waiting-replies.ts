// Replies that wait for a connection, and the forms that say what becomes of them.
import type { Outcome } from '../../replies/outcome.js';
import { emptyOutbox, waitingReplies, type Waiting } from '../../replies/outbox.js';
import type { Reply, ReplyPlace } from '../../replies/reply.js';
import { loadSending } from './reply-sender.js';

/** A reply form, as others know it. */
export interface FormOnPage {
  readonly place: ReplyPlace | undefined;
  /** Says what became of a reply, and tells the page of it. */
  finish(outcome: Outcome, reply: Reply, place: ReplyPlace): void;
  /** Says what became of what was written. */
  showOutcome(outcome: Outcome, written: string): void;
}

/** The forms on the page: any of them may send what waits in another. */
export const formsOnPage = new Set<FormOnPage>();

export const isSame = (one: ReplyPlace | undefined, other: ReplyPlace): boolean =>
  one?.action === other.action && one.ref === other.ref;

/** Sends what waits. What cannot be loaded now is loaded when the reader is online again, or back. */
export async function sendWaiting(by: FormOnPage): Promise<void> {
  if (!waitingReplies().length) return;
  const tell = ({ reply, place }: Waiting, outcome: Outcome) => {
    const here = [...formsOnPage].filter((other) => isSame(other.place, place));
    // One of them tells the page of it.
    const [first = by, ...others] = here;
    first.finish(outcome, reply, place);
    for (const other of others) other.showOutcome(outcome, reply.comment);
  };
  await loadSending()
    .then((sending) => emptyOutbox(sending, tell))
    .catch(() => {});
}
