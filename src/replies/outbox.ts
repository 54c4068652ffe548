import type { Delivery } from './deliver.js';
import { nameOf } from './drafts.js';
import type { Outcome } from './outcome.js';
import type { Reply, ReplyPlace } from './reply.js';
import type { Sending } from './send.js';
import { store, stored } from './storage.js';
import { transportNames, type TransportName } from './transport.js';

/** A reply that waits for a connection. */
export interface Waiting {
  key: string;
  reply: Reply;
  place: ReplyPlace;
  transport: TransportName;
  credentials: RequestCredentials;
}

const name = 'outbox';

/** The replies that wait. */
export function waitingReplies(): Waiting[] {
  const list = stored<Waiting[]>(name);
  return Array.isArray(list) ? list.filter(isWaiting) : [];
}

/** Anything may stand there. */
const isWaiting = (entry: Partial<Waiting> | null): boolean =>
  transportNames.includes(entry?.transport as TransportName) &&
  typeof entry?.key === 'string' &&
  typeof entry.place?.action === 'string' &&
  typeof entry.reply?.comment === 'string';

/** Puts a reply where it waits. Of each article there is one at most: what the reader sent last. */
export function putInOutbox(waiting: Waiting): void {
  const others = waitingReplies().filter(({ place }) => nameOf(place) !== nameOf(waiting.place));
  store(name, [...others, waiting]);
}

/** Takes out the reply to an article; the reader goes on writing it. */
export function takeFromOutbox(place: ReplyPlace): void {
  const list = waitingReplies();
  const rest = list.filter((entry) => nameOf(entry.place) !== nameOf(place));
  if (rest.length < list.length) store(name, rest);
}

export const waitingFor = (place: ReplyPlace): Waiting | undefined =>
  waitingReplies().find((entry) => nameOf(entry.place) === nameOf(place));

/** Sends all that waits, each once, whatever the number of pages that are open. */
export async function emptyOutbox(
  { deliver, transports }: Sending,
  tell: (waiting: Waiting, outcome: Outcome) => void,
  times?: Delivery['times'],
): Promise<void> {
  await alone(async () => {
    for (const waiting of waitingReplies()) {
      // Another page, or the reader, may have taken it out meanwhile.
      if (waitingFor(waiting.place)?.key !== waiting.key) continue;
      const { reply, place, key, credentials } = waiting;
      const transport = transports[waiting.transport];
      if (!transport) continue;
      const { signal } = new AbortController();
      // Should the browser crash now, a service that finds out by itself is asked again, any other is not.
      if (!transport.repeatable) takeFromOutbox(place);
      const outcome = await deliver(transport, reply, place, { key, credentials, signal, times });
      if (outcome !== 'full-page' && outcome.status === 'offline') return putInOutbox(waiting);
      takeFromOutbox(place);
      tell(waiting, outcome === 'full-page' ? { status: 'failed' } : outcome);
    }
  });
}

let isAtIt = false;

/** Runs `work` unless it runs already, on this page or on another; pages without locks know of themselves only. */
async function alone(work: () => Promise<void>): Promise<void> {
  if (isAtIt) return;
  isAtIt = true;
  await (navigator.locks ? locked(work) : work()).finally(() => (isAtIt = false));
}

/** How long it may take, in milliseconds, until other pages see what one has stored. */
const propagation = 500;

async function locked(work: () => Promise<void>): Promise<void> {
  await navigator.locks
    .request('article-elements outbox', { ifAvailable: true }, async (lock) => {
      if (!lock) return;
      await work();
      await new Promise((resolve) => setTimeout(resolve, propagation));
    })
    .catch((error: Error) => {
      // Pages without an origin of their own have locks, and may not use them.
      if (error.name === 'SecurityError') return work();
      throw error;
    });
}
