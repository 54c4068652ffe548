import type { Outcome, OutcomeStatus } from '../../replies/outcome.js';
import type { Reply, ReplyPlace } from '../../replies/reply.js';

/** Before a valid reply is sent. Cancel it and nothing is sent; or answer it with what becomes of the reply. */
export class ReplyFormSubmitEvent extends Event {
  /** What the reader wrote. */
  readonly reply: Reply;
  /** What the page makes of the reply in place of a transport, once `respondWith` was called. */
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

/** What became of a reply. Its type is `reply-form-` and the outcome's status, such as `reply-form-published`. */
export class ReplyFormOutcomeEvent extends Event {
  /** What became of the reply. */
  readonly outcome: Outcome;
  /** What the reader wrote. */
  readonly reply: Reply;
  /** Where it was sent. */
  readonly place: ReplyPlace;

  constructor(outcome: Outcome, reply: Reply, place: ReplyPlace) {
    super(`reply-form-${outcome.status}`, { bubbles: true, composed: true });
    this.outcome = outcome;
    this.reply = reply;
    this.place = place;
  }
}

type OutcomeEvents = { [Status in OutcomeStatus as `reply-form-${Status}`]: ReplyFormOutcomeEvent };

declare global {
  interface GlobalEventHandlersEventMap extends OutcomeEvents {
    'reply-form-submit': ReplyFormSubmitEvent;
    'reply-form-challenge': ReplyFormChallengeEvent;
  }
}
