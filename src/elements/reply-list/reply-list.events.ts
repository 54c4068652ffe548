import type { PublishedReply } from '../../replies/reply.js';
import { reach } from '../base/article-events.js';

/** Dispatched when the replies have been rendered. */
export class ReplyListReadyEvent extends Event {
  /** Total number of replies. */
  readonly count: number;

  constructor(count: number) {
    super('reply-list-ready', reach);
    this.count = count;
  }
}

/** Dispatched when the replies could not be loaded. */
export class ReplyListErrorEvent extends Event {
  /** Reason why the replies could not be loaded. */
  readonly error: Error;

  constructor(error: Error) {
    super('reply-list-error', reach);
    this.error = error;
  }
}

/** Dispatched before the reply form is set to reply to another reply. Call `preventDefault()` to handle it yourself. */
export class ReplyListReplyEvent extends Event {
  /** Reply that the reader wants to reply to. */
  readonly reply: PublishedReply;

  constructor(reply: PublishedReply) {
    super('reply-list-reply', { ...reach, cancelable: true });
    this.reply = reply;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'reply-list-ready': ReplyListReadyEvent;
    'reply-list-error': ReplyListErrorEvent;
    'reply-list-reply': ReplyListReplyEvent;
  }
}
