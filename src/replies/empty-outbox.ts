import { alone } from './alone.js';
import type { Delivered, Delivery } from './send-with-retry.js';
import { isArrival, type Outcome } from './outcome.js';
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
  { deliver, services }: Sending,
  { tell, renew }: Emptying,
): Promise<boolean> {
  const waiting = waitingWith(key);
  const service = waiting && services[waiting.service];
  // Another page, or the reader, may have taken it out meanwhile.
  if (!service || waiting.sent || waiting.refusal) return false;
  const { reply, thread, credentials } = waiting;
  const isWanted = () => Boolean(waitingWith(key));
  // Should the browser crash now, a service that finds out by itself is asked again, any other is not.
  if (!service.repeatable) putInOutbox({ ...waiting, sent: true });
  const { signal } = new AbortController();
  const given = { key, credentials, signal, isWanted, renew: renew(waiting) };
  const outcome = await deliver(service, reply, thread, given);
  const known: Delivered = outcome === 'full-page' ? { status: 'failed' } : outcome;
  const isOffline = known.status === 'offline';
  const hasArrived = isArrival(known);
  const isStillWanted = isWanted();
  // What its reader goes on writing is not put back.
  if (isStillWanted && isOffline)
    putInOutbox({ ...waiting, reply: known.mayHaveArrived ? withoutProof(reply) : reply });
  else if (isStillWanted && !hasArrived) putInOutbox({ ...waiting, refusal: known });
  if (!isOffline && (isStillWanted || hasArrived || known.status === 'unconfirmed')) tell(waiting, known);
  // Only now: others may know by it that it has not been taken back.
  if (hasArrived) takeFromOutbox(key);
  return isOffline;
}
