import { isArrival, type Outcome } from './outcome.js';
import { isReachable } from './reachable.js';
import type { Reply, ReplyThread } from './reply.js';
import type { Attempted, ReplyService } from './service.js';

export interface Delivery {
  /** Names the reply, for all attempts at it. */
  key: string;
  credentials?: RequestCredentials;
  /** Stops it. */
  signal: AbortSignal;
  /** Whether its reader still wants it sent. */
  isWanted?: () => boolean;
  /** Gets anew what widgets of the page prove; `undefined` where they prove nothing but what was sent already. */
  renew?: (() => Promise<Reply['extra']>) | undefined;
  /** Times, in milliseconds. */
  times?: Partial<typeof usualTimes>;
}

/** Times, in milliseconds. */
const usualTimes = {
  /** How long to wait for an answer. */
  timeout: 20_000,
  /** How long to wait before the second attempt; before the third twice as long. */
  pause: 1_500,
  /** How long a service may ask to wait before we try again without asking the reader. */
  patience: 15_000,
};

const attempts = 3;

const noAnswer: Outcome = { status: 'unconfirmed' };

/** What became of a reply after all attempts. */
export interface Delivered extends Outcome {
  /** Whether an attempt was made before the connection was gone, so that the service may have it. */
  mayHaveArrived?: boolean;
}

/** Sends a reply, again where that may help and does no harm. Never rejects. */
export async function deliver(
  service: ReplyService,
  reply: Reply,
  thread: ReplyThread,
  { key, credentials = 'same-origin', signal, isWanted = () => true, renew, times }: Delivery,
): Promise<Delivered | 'full-page'> {
  const { timeout, pause, patience } = { ...usualTimes, ...times };
  let mayHaveArrived = false;
  let last: Outcome | undefined;
  for (let attempt = 1; ; attempt++) {
    if (signal.aborted || !isWanted()) return { status: mayHaveArrived ? 'unconfirmed' : 'failed' };
    const extra = reply.extra && (await renewed(timeout, signal, renew));
    // What proves a human may do so once: it is not sent a second time unless the reader sends it.
    if (last && reply.extra && !extra) return last;
    const given = extra ? { ...reply, extra } : reply;
    const wasOnline = navigator.onLine;
    const attempted = await limited(timeout, signal, async (limit) => {
      // What may be sent once only is not tried without a network.
      if (!service.repeatable && !(await isReachable(thread.endpoint, limit))) return { status: 'offline' };
      return service.send(given, thread, { key, credentials, signal: limit });
    });
    if (attempted === 'full-page') return attempted;
    if (attempted === noAnswer && !navigator.onLine && service.repeatable && !signal.aborted)
      return { status: 'offline', mayHaveArrived: mayHaveArrived || wasOnline };
    const { final, ...outcome } = attempted;
    // The service has it from an attempt whose answer was lost.
    if (outcome.status === 'duplicate' && mayHaveArrived) return { ...outcome, status: 'pending' };
    mayHaveArrived ||= outcome.status === 'unconfirmed';
    const wait = outcome.retryAfter === undefined ? pause * attempt : outcome.retryAfter * 1000;
    const mayTryAgain =
      attempt < attempts &&
      !final &&
      wait <= patience &&
      (outcome.status === 'failed' ||
        (outcome.status === 'unconfirmed' && service.repeatable) ||
        (outcome.status === 'rate-limited' && outcome.retryAfter !== undefined));
    last = mayHaveArrived && !isArrival(outcome) ? { ...outcome, status: 'unconfirmed' } : outcome;
    if (!mayTryAgain || signal.aborted) return last;
    await pausing(wait, signal);
  }
}

/** What widgets prove now; a page may take too long, or fail. */
const renewed = async (timeout: number, signal: AbortSignal, renew: Delivery['renew']) =>
  Promise.race([renew?.(), pausing(timeout, signal)]).catch(() => undefined);

/** Runs an attempt; without an answer in time, or with none at all, it has failed, and may have arrived nevertheless. */
async function limited(
  timeout: number,
  signal: AbortSignal,
  send: (limit: AbortSignal) => Promise<Attempted | 'full-page'>,
): Promise<Attempted | 'full-page'> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  const timer = setTimeout(stop, timeout);
  signal.addEventListener('abort', stop);
  const stopped = new Promise<never>((_, reject) => controller.signal.addEventListener('abort', reject));
  try {
    return await Promise.race([send(controller.signal), stopped]);
  } catch {
    return noAnswer;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

const pausing = (time: number, signal: AbortSignal): Promise<undefined> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, time, undefined);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve(undefined)), { once: true });
  });
