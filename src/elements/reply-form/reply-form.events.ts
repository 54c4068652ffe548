import type { Outcome } from '../../replies/outcome.js';
import type { Reply, ReplyThread } from '../../replies/reply.js';

/** Before a valid reply is sent. Cancel it and nothing is sent; or answer it with what becomes of the reply. */
export class ReplyFormSubmitEvent extends Event {
  /** What the reader wrote. */
  readonly reply: Reply;
  /** What the page makes of the reply in place of a service, once `respondWith` was called. */
  response?: Promise<Outcome>;

  constructor(reply: Reply) {
    super('reply-form-submit', { bubbles: true, composed: true, cancelable: true });
    this.reply = reply;
  }

  /** Takes the reply off the form's hands: it says what `outcome` says. */
  respondWith(outcome: Outcome | Promise<Outcome>): void {
    this.response = Promise.resolve(outcome);
  }
}

/** What the widgets in the slot `challenge` prove has been sent, and is needed anew: the reply is sent again. */
export class ReplyFormChallengeEvent extends Event {
  /** Is over when the page has renewed it. */
  renewed?: Promise<unknown>;

  constructor() {
    super('reply-form-challenge', { bubbles: true, composed: true });
  }

  /** Waits until the page has renewed what the widgets hold. */
  waitUntil(renewed: unknown): void {
    this.renewed = Promise.allSettled([this.renewed, renewed]);
  }
}

/** The outcome of a reply. */
export class ReplyFormOutcomeEvent extends Event {
  /** What became of the reply: `outcome.status` says it in one word. */
  readonly outcome: Outcome;
  /** What the reader wrote. */
  readonly reply: Reply;
  /** Where it was sent: `endpoint` of the service, and `id` of the article there. */
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
