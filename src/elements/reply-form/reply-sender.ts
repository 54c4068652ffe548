import type { Outcome } from '../../replies/outcome.js';
import { putInOutbox } from '../../replies/outbox.js';
import type { Reply, ReplyPlace } from '../../replies/reply.js';
import { keyOf } from '../../replies/reply-key.js';
import type { Sending } from '../../replies/send.js';
import type { TransportName } from '../../replies/transport.js';

let sending: Promise<Sending> | undefined;

/** What sends replies is loaded when a reader begins to write: when they are done, the connection may be gone. */
export const loadSending = (): Promise<Sending> =>
  (sending ??= import('../../replies/send.js').catch((error: unknown) => {
    sending = undefined;
    throw error;
  }));

/**
 * Sends a reply to its service; without a connection, later. `full-page`: the browser has to post the form, since the service
 * takes it no other way, or since what sends could not be loaded. Never rejects.
 */
export async function sendBy(
  transport: TransportName,
  reply: Reply,
  place: ReplyPlace,
  withCredentials: boolean,
  signal: AbortSignal,
): Promise<Outcome | 'full-page'> {
  const credentials = withCredentials ? 'include' : 'same-origin';
  const key = keyOf(place, reply);
  const waiting = { key, reply, place, transport, credentials } as const;
  if (!navigator.onLine) return offline(waiting);
  const loaded = await loadSending().catch(() => undefined);
  if (!loaded) return transport === 'isso' ? { status: 'failed' } : 'full-page';
  const service = loaded.transports[transport];
  if (!service) return { status: 'failed' };
  const outcome = await loaded.deliver(service, reply, place, { key, credentials, signal });
  return outcome !== 'full-page' && outcome.status === 'offline' ? offline(waiting) : outcome;
}

function offline(waiting: Parameters<typeof putInOutbox>[0]): Outcome {
  putInOutbox(waiting);
  return { status: 'offline' };
}
