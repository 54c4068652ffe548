import { alone } from './alone.js';
import type { Delivery } from './send-with-retry.js';
import type { Outcome } from './outcome.js';
import {
  putInOutbox,
  takeFromOutbox,
  unsentReplies,
  waitingWith,
  withoutProof,
  type Waiting,
} from './outbox.js';
import type { Sending } from './send.js';

/** What a page has to do with the replies that it sends for others. */
export interface Emptying {
  /** Takes what became of a reply. */
  tell: (waiting: Waiting, outcome: Outcome) => void;
  /** Gets anew what a widget proves. */
  renew: (waiting: Waiting) => Delivery['renew'];
}

/** Sends all that waits, each once, whatever the number of pages that are open. */
export async function emptyOutbox(sending: Sending, emptying: Emptying): Promise<void> {
  await alone('outbox', async () => {
    const tried = new Set<string>();
    const next = () => unsentReplies().find(({ key }) => !tried.has(key));
    for (let waiting = next(); waiting; waiting = next()) {
      const { key } = waiting;
      tried.add(key);
      if (await alone(`reply ${key}`, () => sendOne(key, sending, emptying))) return;
    }
  });
}

/** Whether there is no connection after all. */
async function sendOne(
  key: string,
  { deliver, transports }: Sending,
  { tell, renew }: Emptying,
): Promise<boolean> {
  const waiting = waitingWith(key);
  const transport = waiting && transports[waiting.transport];
  // Another page, or the reader, may have taken it out meanwhile.
  if (!transport || waiting.sent || waiting.refusal) return false;
  const { reply, place, credentials } = waiting;
  const isWanted = () => Boolean(waitingWith(key));
  // Should the browser crash now, a service that finds out by itself is asked again, any other is not.
  if (!transport.repeatable) putInOutbox({ ...waiting, sent: true });
  const { signal } = new AbortController();
  const given = { key, credentials, signal, isWanted, renew: renew(waiting) };
  const outcome = await deliver(transport, reply, place, given);
  const known: Outcome = outcome === 'full-page' ? { status: 'failed' } : outcome;
  const isOffline = known.status === 'offline';
  const hasArrived = known.status === 'published' || known.status === 'held';
  const isStillWanted = isWanted();
  // What its reader goes on writing is not put back.
  if (isStillWanted && isOffline)
    putInOutbox({ ...waiting, reply: known.unconfirmed ? withoutProof(reply) : reply });
  else if (isStillWanted && !hasArrived) putInOutbox({ ...waiting, refusal: known });
  if (!isOffline && (isStillWanted || hasArrived || known.unconfirmed)) tell(waiting, known);
  // Only now: others may know by it that it has not been taken back.
  if (hasArrived) takeFromOutbox(key);
  return isOffline;
}
