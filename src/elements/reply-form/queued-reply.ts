import {
  putInOutbox,
  takeFromOutbox,
  waitingName,
  waitingWith,
  withoutProof,
  type Waiting,
} from '../../replies/outbox.js';
import type { ParentReply } from '../../replies/reply.js';
import type { changeIn } from '../../replies/storage.js';
import { normalizeOutcome } from './normalize-outcome.js';
import type { OutgoingReply } from './submission.js';
import type { ReplyStatus } from './reply-form.status.js';

/**
 * Puts a reply into the outbox until there is a connection; `isSent`: it may have arrived, and the values of the page's
 * widgets are used up.
 */
export function queueReply(
  key: string,
  outgoing: OutgoingReply,
  inReplyTo: ParentReply | undefined,
  isSent = false,
): void {
  const { reply: given } = outgoing;
  const reply = isSent ? withoutProof(given) : given;
  const answered = inReplyTo ?? (given.parent ? { id: given.parent } : undefined);
  putInOutbox({ ...outgoing, key, reply, at: Date.now(), inReplyTo: answered });
}

const isUnsent = ({ sent, refusal }: Waiting): boolean => !sent && !refusal;

/** Reply of a form that waits in the outbox, for a connection or for its reader. */
export class QueuedReply {
  /** Keys of the replies that were sent from the form or are shown in it. */
  readonly #own = new Set<string>();
  /** The waiting reply as it was last read. */
  #last?: Waiting | undefined;
  /** Whether this form has put it into the outbox. */
  #isQueuedHere = false;

  hasReply(key: string): boolean {
    return this.#own.has(key);
  }

  claim(key: string): void {
    this.#own.add(key);
  }

  /** Starts over with another text. */
  reset(key: string): void {
    this.#own.clear();
    this.#isQueuedHere = false;
    this.reload(key);
    if (this.#last) this.claim(key);
  }

  reload(key: string): void {
    this.#last = waitingWith(key);
  }

  /** Forgets the reply, since it has arrived. */
  clear(): void {
    this.#last = undefined;
  }

  /** Marks the reply as put into the outbox by this form. */
  markQueued(key: string): void {
    this.claim(key);
    this.reload(key);
    this.#isQueuedHere = true;
  }

  /** Removes the reply from the outbox, since its reader continues to edit it. */
  withdraw(): void {
    if (this.#last) takeFromOutbox(this.#last.key);
    this.#last = undefined;
  }

  /** Whether the reply has not been sent yet. */
  get isUnsent(): boolean {
    const now = this.#last && waitingWith(this.#last.key);
    return Boolean(now && isUnsent(now));
  }

  /** Status to show for the reply. */
  get status(): ReplyStatus {
    if (!this.#last) return undefined;
    const now = waitingWith(this.#last.key);
    if (!now || now.sent) return 'sent-draft';
    if (now.refusal) return normalizeOutcome(now.refusal) ?? { status: 'failed' };
    return { status: 'offline' };
  }

  /**
   * Handles a storage change from another page. `isOwn`: the text is this form's own, so a reply that another page
   * removes keeps waiting for this reader.
   */
  applyChange({ name, value }: NonNullable<ReturnType<typeof changeIn>>, isOwn: boolean): void {
    const last = this.#last;
    if (!last || name !== waitingName(last.key)) return;
    if (value !== undefined) this.reload(last.key);
    else if (isUnsent(last) && (isOwn || this.#isQueuedHere)) putInOutbox(last);
  }
}
