import type { FieldName } from './fields.js';

/** What a reader wrote. */
export type Reply = Record<FieldName, string>;

/** Before a valid reply is sent. Cancel it to send the reply in a way of your own. */
export class ReplyFormSubmitEvent extends Event {
  readonly reply: Reply;

  constructor(reply: Reply) {
    super('reply-form-submit', { bubbles: true, composed: true, cancelable: true });
    this.reply = reply;
  }
}

declare global {
  interface HTMLElementEventMap {
    'reply-form-submit': ReplyFormSubmitEvent;
  }
}
