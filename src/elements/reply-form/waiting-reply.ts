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
import type { ToSend } from './submission.js';
import type { ReplyStatus } from './reply-form.status.js';

/** Keeps a reply until there is a connection; `isSent`: it may have arrived, and what widgets of the page prove is used. */
export function keepWaiting(
  key: string,
  toSend: ToSend,
  inReplyTo: ParentReply | undefined,
  isSent = false,
): void {
  const { reply: given } = toSend;
  const reply = isSent ? withoutProof(given) : given;
  const answered = inReplyTo ?? (given.parent ? { id: given.parent } : undefined);
  putInOutbox({ ...toSend, key, reply, at: Date.now(), inReplyTo: answered });
}

const isUnsent = ({ sent, refusal }: Waiting): boolean => !sent && !refusal;

/** The reply of a form that waits for a connection, or for its reader. */
export class WaitingReply {
  /** The keys of the replies that were sent from the form, or that it shows. */
  readonly #own = new Set<string>();
  /** What waits, as it was when it was last looked at. */
  #last?: Waiting | undefined;
  /** Whether it was put there by this form. */
  #isPutHere = false;

  owns(key: string): boolean {
    return this.#own.has(key);
  }

  own(key: string): void {
    this.#own.add(key);
  }

  /** Begins with another text. */
  begin(key: string): void {
    this.#own.clear();
    this.#isPutHere = false;
    this.look(key);
    if (this.#last) this.own(key);
  }

  look(key: string): void {
    this.#last = waitingWith(key);
  }

  /** It has arrived. */
  end(): void {
    this.#last = undefined;
  }

  /** It waits from here. */
  waitFromHere(key: string): void {
    this.own(key);
    this.look(key);
    this.#isPutHere = true;
  }

  /** Its reader goes on writing: it is not sent any more. */
  takeOut(): void {
    if (this.#last) takeFromOutbox(this.#last.key);
    this.#last = undefined;
  }

  /** Whether it is still to be sent. */
  get isUnsent(): boolean {
    const now = this.#last && waitingWith(this.#last.key);
    return Boolean(now && isUnsent(now));
  }

  /** What is to be said of it. */
  get status(): ReplyStatus {
    if (!this.#last) return undefined;
    const now = waitingWith(this.#last.key);
    if (!now || now.sent) return 'sent-draft';
    if (now.refusal) return normalizeOutcome(now.refusal) ?? { status: 'failed' };
    return { status: 'offline' };
  }

  /**
   * Another page has stored something. `isOwn`: what is written here is this form's own: what another takes out waits for this
   * reader nevertheless.
   */
  follow({ name, value }: NonNullable<ReturnType<typeof changeIn>>, isOwn: boolean): void {
    const last = this.#last;
    if (!last || name !== waitingName(last.key)) return;
    if (value !== undefined) this.look(last.key);
    else if (isUnsent(last) && (isOwn || this.#isPutHere)) putInOutbox(last);
  }
}
