import type { ReactiveElement } from '@lit/reactive-element';
import type { Outcome } from '../../replies/outcome.js';
import type { Reply, ParentReply } from '../../replies/reply.js';

/** Sends a reply in a way of the page's own. */
export type SendReply = (reply: Reply, signal: AbortSignal) => Promise<Outcome>;

/** An element with a reply form, and what the page may say of it. */
export interface ReplyHost extends ReactiveElement {
  /** The reply that is answered. */
  inReplyTo?: ParentReply | undefined;
  /** Forgets what was written and not sent. */
  withoutDrafts?: boolean;
  /** Sends cookies to other sites. */
  withCredentials?: boolean;
  send?: SendReply | undefined;
}
