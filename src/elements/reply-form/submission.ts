import type { ServiceName } from '../../article/reply-service.js';
import { alone } from '../../replies/alone.js';
import type { Outcome } from '../../replies/outcome.js';
import { putInOutbox, takeFromOutbox, waitingWith } from '../../replies/outbox.js';
import { keyOf } from '../../replies/reply-key.js';
import type { Reply, ReplyThread } from '../../replies/reply.js';
import type { Sending } from '../../replies/send.js';
import type { Delivery } from '../../replies/send-with-retry.js';
import { isSentLater } from '../../replies/service.js';
import { serviceOf, threadOf, honeypotIn } from './reply-form.dom.js';
import { ReplyFormSubmitEvent } from './reply-form.events.js';
import type { ReplyHost } from './reply-host.js';
import type { Send } from './pending-submission.js';

/**
 * Chooses how to send a reply: by the page, which is asked first, or to its service. `full-page`: the browser has to
 * post the form; `undefined`: the page has cancelled.
 */
export function chooseSend(
  reply: Reply,
  form: HTMLFormElement,
  host: ReplyHost,
  callbacks: SendCallbacks,
): Send | 'full-page' | undefined {
  const { send, withCredentials = false } = host;
  const service = serviceOf(form);
  const submit = new ReplyFormSubmitEvent(reply);
  if (!host.dispatchEvent(submit)) return undefined;
  const { response } = submit;
  if (response) return () => response;
  if (send) return (signal) => send(reply, signal);
  if (service === 'form' && !honeypotIn(form)?.value) return 'full-page';
  const credentials = withCredentials ? 'include' : 'same-origin';
  const outgoing = { reply, thread: threadOf(form), service, credentials } as const;
  return (signal) => sendToService(outgoing, callbacks, signal);
}

let sending: Promise<Sending> | undefined;

/** Loads the modules that send replies as soon as a reader begins to write: the connection may be gone later. */
export const loadSending = (): Promise<Sending> =>
  (sending ??= import('../../replies/send.js').catch((error: unknown) => {
    sending = undefined;
    throw error;
  }));

/** Data of a reply to send. */
export interface OutgoingReply {
  reply: Reply;
  thread: ReplyThread;
  service: ServiceName;
  credentials: RequestCredentials;
}

/** Callbacks of a form during sending. */
export interface SendCallbacks {
  renew: Delivery['renew'];
  /**
   * Puts a reply into the outbox until there is a connection; `isSent`: it may have arrived. Returns the outcome to
   * show.
   */
  queue: (outgoing: OutgoingReply, isSent?: boolean) => Outcome;
}

/**
 * Sends a reply to its service or, without a connection, later. `full-page`: the browser has to post the form, since
 * the service accepts nothing else or the modules that send could not be loaded. Never rejects.
 */
export async function sendToService(
  outgoing: OutgoingReply,
  { renew, queue }: SendCallbacks,
  signal: AbortSignal,
): Promise<Outcome | 'full-page'> {
  const { service: name, reply, thread, credentials } = outgoing;
  if (!isSentLater(name)) return { status: 'failed' };
  const loaded = await loadSending().catch(() => undefined);
  if (!loaded && !navigator.onLine) return queue(outgoing);
  if (!loaded) return name === 'isso' ? { status: 'failed' } : 'full-page';
  const service = loaded.services[name];
  if (!service) return { status: 'failed' };
  const key = keyOf(thread, reply);
  const wasWaiting = Boolean(waitingWith(key));
  // If two tabs have the same reply, only one sends it.
  const outcome = await alone(`reply ${key}`, async () => {
    const waiting = waitingWith(key);
    // Another page has sent it in the meantime and dispatched its outcome.
    if (wasWaiting && !waiting) return { status: 'unconfirmed' } as const;
    if (waiting) putInOutbox({ ...waiting, sent: true });
    return loaded.deliver(service, reply, thread, { key, credentials, signal, renew });
  });
  // Without the Web Locks API, there is no waiting for a page that sends the same reply.
  if (!outcome) return { status: 'unconfirmed' };
  takeFromOutbox(key);
  return outcome !== 'full-page' && outcome.status === 'offline'
    ? queue(outgoing, outcome.mayHaveArrived)
    : outcome;
}
