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

/** Callbacks of the page that sends the waiting replies. */
export interface Emptying {
  /** Called with the outcome of a reply. */
  tell: (waiting: Waiting, outcome: Outcome) => void;
  /** Returns the function that renews a widget's values. */
  renew: (waiting: Waiting) => Delivery['renew'];
}

/** Sends all waiting replies, each once, however many pages are open. */
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

/** Sends one reply; resolves with whether there is still no connection. */
async function sendOne(
  key: string,
  { deliver, services }: Sending,
  { tell, renew }: Emptying,
): Promise<boolean> {
  const waiting = waitingWith(key);
  const service = waiting && services[waiting.service];
  // Another page or the reader may have removed it in the meantime.
  if (!service || waiting.sent || waiting.refusal) return false;
  const { reply, thread, credentials } = waiting;
  const isWanted = () => Boolean(waitingWith(key));
  // Marked as sent first, in case the browser crashes: only a service that recognizes duplicates may get it again.
  if (!service.repeatable) putInOutbox({ ...waiting, sent: true });
  const { signal } = new AbortController();
  const given = { key, credentials, signal, isWanted, renew: renew(waiting) };
  const outcome = await deliver(service, reply, thread, given);
  const known: Delivered = outcome === 'full-page' ? { status: 'failed' } : outcome;
  const isOffline = known.status === 'offline';
  const hasArrived = isArrival(known);
  const isStillWanted = isWanted();
  // A reply that its reader continues to edit is not put back.
  if (isStillWanted && isOffline)
    putInOutbox({ ...waiting, reply: known.mayHaveArrived ? withoutProof(reply) : reply });
  else if (isStillWanted && !hasArrived) putInOutbox({ ...waiting, refusal: known });
  if (!isOffline && (isStillWanted || hasArrived || known.status === 'unconfirmed')) tell(waiting, known);
  // Removed last: until then it tells other pages that the reader has not withdrawn it.
  if (hasArrived) takeFromOutbox(key);
  return isOffline;
}
