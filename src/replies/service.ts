import type { ServiceName } from '../article/reply-service.js';
import type { Outcome } from './outcome.js';
import type { Reply, ReplyThread } from './reply.js';

/**
 * Whether a reply that is written offline can be sent later. Forms that the browser posts, and replies that the page
 * handles, cannot.
 */
export const isSentLater = (name: ServiceName): boolean => name !== 'form' && name !== 'event';

/** Attempt to send a reply. */
export interface Attempt {
  /** Idempotency key, the same for all attempts: the service may recognize by it that it has the reply already. */
  key: string;
  /** Credentials mode of the request: whether cookies are sent to other sites. */
  credentials: RequestCredentials;
  signal: AbortSignal;
}

/** Outcome of one attempt. */
export interface Attempted extends Outcome {
  /** Whether another attempt would not help or might do harm. */
  final?: boolean;
}

/** Service that replies are sent to. */
export interface ReplyService {
  /** Whether it is safe to send a reply again, because the service recognizes duplicates. */
  repeatable: boolean;
  /**
   * Sends a reply; rejects if there is no response. `full-page`: the service accepts it only as a form posted by the
   * browser, which navigates to the response.
   */
  send(reply: Reply, thread: ReplyThread, attempt: Attempt): Promise<Attempted | 'full-page'>;
}
