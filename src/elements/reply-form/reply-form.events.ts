import type { Outcome } from '../../replies/outcome.js';
import type { Reply, ReplyThread } from '../../replies/reply.js';

/**
 * Dispatched before a valid reply is sent. Call `preventDefault()` to send nothing, or `respondWith()` to send it
 * yourself.
 */
export class ReplyFormSubmitEvent extends Event {
  /** Reply that the reader has written. */
  readonly reply: Reply;
  /** Outcome of the reply from the page, once `respondWith()` has been called. */
  response?: Promise<Outcome>;

  constructor(reply: Reply) {
    super('reply-form-submit', { bubbles: true, composed: true, cancelable: true });
    this.reply = reply;
  }

  /** Sends the reply in place of the form, which shows `outcome`. */
  respondWith(outcome: Outcome | Promise<Outcome>): void {
    this.response = Promise.resolve(outcome);
  }
}

/**
 * Dispatched before a reply is sent again if the widgets in the `challenge` slot have to be renewed, since their values
 * have already been sent.
 */
export class ReplyFormChallengeEvent extends Event {
  /** Resolves when the page has renewed the widgets. */
  renewed?: Promise<unknown>;

  constructor() {
    super('reply-form-challenge', { bubbles: true, composed: true });
  }

  /** Delays sending until the page has renewed the widgets. */
  waitUntil(renewed: unknown): void {
    this.renewed = Promise.allSettled([this.renewed, renewed]);
  }
}

/** Dispatched when the outcome of a reply is known. */
export class ReplyFormOutcomeEvent extends Event {
  /** Outcome of the reply; `outcome.status` names it. */
  readonly outcome: Outcome;
  /** Reply that the reader has written. */
  readonly reply: Reply;
  /** Thread that the reply was sent to: `endpoint` of the service, and `id` of the article there. */
  readonly thread: ReplyThread;

  constructor(outcome: Outcome, reply: Reply, thread: ReplyThread) {
    super('reply-form-outcome', { bubbles: true, composed: true });
    this.outcome = outcome;
    this.reply = reply;
    this.thread = thread;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'reply-form-submit': ReplyFormSubmitEvent;
    'reply-form-challenge': ReplyFormChallengeEvent;
    'reply-form-outcome': ReplyFormOutcomeEvent;
  }
}
