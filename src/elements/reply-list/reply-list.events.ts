import type { PublishedReply } from '../../replies/reply.js';
import { reach } from '../base/article-events.js';

/** The replies are on screen. */
export class ReplyListReadyEvent extends Event {
  /** How many there are in all. */
  readonly count: number;

  constructor(count: number) {
    super('reply-list-ready', reach);
    this.count = count;
  }
}

/** The replies could not be loaded. */
export class ReplyListErrorEvent extends Event {
  /** Why. */
  readonly error: Error;

  constructor(error: Error) {
    super('reply-list-error', reach);
    this.error = error;
  }
}

/** Before a reply form is told which reply the reader wants to answer. Cancel it to take the answer in a way of your own. */
export class ReplyListReplyEvent extends Event {
  /** The reply that is answered. */
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
