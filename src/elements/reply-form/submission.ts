import type { ServiceName } from '../../article/reply-service.js';
import { alone } from '../../replies/alone.js';
import type { Outcome } from '../../replies/outcome.js';
import { putInOutbox, takeFromOutbox, waitingWith } from '../../replies/outbox.js';
import { keyOf } from '../../replies/reply-key.js';
import type { Reply, ReplyThread } from '../../replies/reply.js';
import type { Sending } from '../../replies/send.js';
import type { Delivery } from '../../replies/send-with-retry.js';
import { isSentLater } from '../../replies/service.js';
import { serviceOf, threadOf, trapIn } from './reply-form.dom.js';
import { ReplyFormSubmitEvent } from './reply-form.events.js';
import type { ReplyHost } from './reply-host.js';
import type { Send } from './pending-submission.js';

/**
 * Way to send a reply: by the page, which is asked first, or to its service. `full-page`: the browser has to post the form;
 * `undefined`: the page wants nothing sent.
 */
export function wayToSend(
  reply: Reply,
  form: HTMLFormElement,
  host: ReplyHost,
  sender: Sender,
): Send | 'full-page' | undefined {
  const { send, withCredentials = false } = host;
  const service = serviceOf(form);
  const submit = new ReplyFormSubmitEvent(reply);
  if (!host.dispatchEvent(submit)) return undefined;
  const { response } = submit;
  if (response) return () => response;
  if (send) return (signal) => send(reply, signal);
  if (service === 'form' && !trapIn(form)?.value) return 'full-page';
  const credentials = withCredentials ? 'include' : 'same-origin';
  const toSend = { reply, thread: threadOf(form), service, credentials } as const;
  return (signal) => sendBy(toSend, sender, signal);
}

let sending: Promise<Sending> | undefined;

/** What sends replies is loaded when a reader begins to write: when they are done, the connection may be gone. */
export const loadSending = (): Promise<Sending> =>
  (sending ??= import('../../replies/send.js').catch((error: unknown) => {
    sending = undefined;
    throw error;
  }));

/** What a form sends. */
export interface ToSend {
  reply: Reply;
  thread: ReplyThread;
  service: ServiceName;
  credentials: RequestCredentials;
}

/** How a form takes part in sending. */
export interface Sender {
  renew: Delivery['renew'];
  /** Keeps a reply until there is a connection; `isSent`: it may have arrived. Answers with what its reader is told. */
  wait: (toSend: ToSend, isSent?: boolean) => Outcome;
}

/**
 * Sends a reply to its service; without a connection, later. `full-page`: the browser has to post the form, since the service
 * takes it no other way, or since what sends could not be loaded. Never rejects.
 */
export async function sendBy(
  toSend: ToSend,
  { renew, wait }: Sender,
  signal: AbortSignal,
): Promise<Outcome | 'full-page'> {
  const { service: name, reply, thread, credentials } = toSend;
  if (!isSentLater(name)) return { status: 'failed' };
  const loaded = await loadSending().catch(() => undefined);
  if (!loaded && !navigator.onLine) return wait(toSend);
  if (!loaded) return name === 'isso' ? { status: 'failed' } : 'full-page';
  const service = loaded.services[name];
  if (!service) return { status: 'failed' };
  const key = keyOf(thread, reply);
  const wasWaiting = Boolean(waitingWith(key));
  // Where two tabs have the same reply, one sends it.
  const outcome = await alone(`reply ${key}`, async () => {
    const waiting = waitingWith(key);
    // Another has sent it meanwhile, and told so.
    if (wasWaiting && !waiting) return { status: 'unconfirmed' } as const;
    if (waiting) putInOutbox({ ...waiting, sent: true });
    return loaded.deliver(service, reply, thread, { key, credentials, signal, renew });
  });
  // Without locks one cannot wait for a page that sends the same.
  if (!outcome) return { status: 'unconfirmed' };
  takeFromOutbox(key);
  return outcome !== 'full-page' && outcome.status === 'offline'
    ? wait(toSend, outcome.mayHaveArrived)
    : outcome;
}
