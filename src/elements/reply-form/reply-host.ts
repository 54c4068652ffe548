import type { ReactiveElement } from '@lit/reactive-element';
import type { Outcome } from '../../replies/outcome.js';
import type { Reply, ParentReply } from '../../replies/reply.js';

/** Custom function that sends a reply; resolves with its outcome. */
export type SendReply = (reply: Reply, signal: AbortSignal) => Promise<Outcome>;

/** An element with a reply form, and its settings. */
export interface ReplyHost extends ReactiveElement {
  /** Reply that the form replies to. */
  inReplyTo?: ParentReply | undefined;
  /** Does not store unsent replies in the browser. */
  withoutDrafts?: boolean;
  /** Sends cookies with the reply, even to another site. */
  withCredentials?: boolean;
  send?: SendReply | undefined;
}
