import type { ServiceName } from '../article/reply-service.js';
import type { Outcome } from './outcome.js';
import type { Reply, ReplyThread } from './reply.js';

/** Whether a reply without a connection can be sent by us later: no browser posts a form by itself, and no page is asked again. */
export const isSentLater = (name: ServiceName): boolean => name !== 'form' && name !== 'event';

/** One attempt at sending a reply. */
export interface Attempt {
  /** The same for all attempts at one reply: the service may know by it that it has the reply already. */
  key: string;
  /** Whether cookies go to other sites. */
  credentials: RequestCredentials;
  signal: AbortSignal;
}

/** What became of one attempt. */
export interface Attempted extends Outcome {
  /** Another attempt would not help, or might do harm. */
  final?: boolean;
}

/** A service, as replies are sent to it. */
export interface ReplyService {
  /** Whether to send a reply again does no harm: the service finds out that it has it already. */
  repeatable: boolean;
  /**
   * Sends a reply; rejects when there is no answer. `full-page`: the service takes it only as the browser posts a form, with
   * the page that comes back in place of this one.
   */
  send(reply: Reply, thread: ReplyThread, attempt: Attempt): Promise<Attempted | 'full-page'>;
}
