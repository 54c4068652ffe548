import { isArrival, type Outcome } from './outcome.js';
import { isReachable } from './reachable.js';
import type { Reply, ReplyThread } from './reply.js';
import type { Attempted, ReplyService } from './service.js';

export interface Delivery {
  /** Identifies the reply in all attempts. */
  key: string;
  credentials?: RequestCredentials;
  /** Aborts sending. */
  signal: AbortSignal;
  /** Returns whether the reader still wants it sent. */
  isWanted?: () => boolean;
  /** Renews the values of widgets; resolves with `undefined` if there are none but those that were sent already. */
  renew?: (() => Promise<Reply['extra']>) | undefined;
  /** Times, in milliseconds. */
  times?: Partial<typeof usualTimes>;
}

/** Times, in milliseconds. */
const usualTimes = {
  /** Timeout of a response. */
  timeout: 20_000,
  /** Pause before the second attempt; doubled before the third. */
  pause: 1_500,
  /** Longest `Retry-After` that is waited for without asking the reader. */
  maxRetryAfter: 15_000,
};

const attempts = 3;

const noAnswer: Outcome = { status: 'unconfirmed' };

/** Outcome of a reply after all attempts. */
export interface Delivered extends Outcome {
  /** Whether an attempt was made before the connection was lost, so that the reply may have arrived. */
  mayHaveArrived?: boolean;
}

/** Sends a reply, and retries where that is safe and may help. Never rejects. */
export async function deliver(
  service: ReplyService,
  reply: Reply,
  thread: ReplyThread,
  { key, credentials = 'same-origin', signal, isWanted = () => true, renew, times }: Delivery,
): Promise<Delivered | 'full-page'> {
  const { timeout, pause, maxRetryAfter } = { ...usualTimes, ...times };
  let mayHaveArrived = false;
  let last: Outcome | undefined;
  for (let attempt = 1; ; attempt++) {
    if (signal.aborted || !isWanted()) return { status: mayHaveArrived ? 'unconfirmed' : 'failed' };
    const extra = reply.extra && (await renewed(timeout, signal, renew));
    // A CAPTCHA token is valid once, so the reply is not sent a second time unless the reader does so.
    if (last && reply.extra && !extra) return last;
    const given = extra ? { ...reply, extra } : reply;
    const wasOnline = navigator.onLine;
    const attempted = await limited(timeout, signal, async (limit) => {
      // Replies that may be sent only once are not sent without a network.
      if (!service.repeatable && !(await isReachable(thread.endpoint, limit))) return { status: 'offline' };
      return service.send(given, thread, { key, credentials, signal: limit });
    });
    if (attempted === 'full-page') return attempted;
    if (attempted === noAnswer && !navigator.onLine && service.repeatable && !signal.aborted)
      return { status: 'offline', mayHaveArrived: mayHaveArrived || wasOnline };
    const { final, ...outcome } = attempted;
    // It arrived with an attempt whose response was lost.
    if (outcome.status === 'duplicate' && mayHaveArrived) return { ...outcome, status: 'pending' };
    mayHaveArrived ||= outcome.status === 'unconfirmed';
    const wait = outcome.retryAfter === undefined ? pause * attempt : outcome.retryAfter * 1000;
    const mayTryAgain =
      attempt < attempts &&
      !final &&
      wait <= maxRetryAfter &&
      (outcome.status === 'failed' ||
        (outcome.status === 'unconfirmed' && service.repeatable) ||
        (outcome.status === 'rate-limited' && outcome.retryAfter !== undefined));
    last = mayHaveArrived && !isArrival(outcome) ? { ...outcome, status: 'unconfirmed' } : outcome;
    if (!mayTryAgain || signal.aborted) return last;
    await pausing(wait, signal);
  }
}

/** Current values of the widgets; `undefined` if the page takes too long or fails. */
const renewed = async (timeout: number, signal: AbortSignal, renew: Delivery['renew']) =>
  Promise.race([renew?.(), pausing(timeout, signal)]).catch(() => undefined);

/** Runs an attempt. Without a response in time, its outcome is unconfirmed. */
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
