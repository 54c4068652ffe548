import {
  draftName,
  draftsFor,
  draftWith,
  keepDraft,
  dropDraft,
  keptIn,
  type Draft,
  type KeptDraft,
} from '../../replies/drafts.js';
import { waitingReplies } from '../../replies/outbox.js';
import { textKeyOf } from '../../replies/reply-key.js';
import type { FieldName, ReplyThread, ParentReply } from '../../replies/reply.js';
import { newId, tabStorage, type changeIn } from '../../replies/storage.js';
import { control, fillIn, parentIn, threadOf, takeOver, valuesIn } from './reply-form.dom.js';
import type { ReplyHost } from './reply-host.js';
import { prefill } from './remembered-author.js';
import { holders, otherDrafts, slotOf } from './reply-slot.js';
import { isOwned, isSame } from './page-forms.js';

/**
 * Draft of a form: its text, and the reply it replies to. Stored by the browser and restored when the form is rendered
 * again, but never sent to another article. Each form has its own draft. A new form continues the draft of a form that
 * is gone, or mirrors the draft of another tab until its reader writes in it.
 */
export class ReplyDraft {
  inReplyTo?: ParentReply;
  /** Thread that the reply goes to. */
  thread?: ReplyThread;
  readonly #host: ReplyHost;
  #form?: HTMLFormElement;
  #values: Partial<Record<FieldName, string>> = {};
  /** Identifies the form among those for the article. */
  slot = '';
  #id = '';
  #at = 0;
  #isSent = false;
  /** Draft of another form that this one has continued. */
  #source?: KeptDraft | undefined;
  #isOwn = false;

  constructor(host: ReplyHost) {
    this.#host = host;
  }

  get currentId(): string {
    return this.#isOwn ? this.#id : (this.#source?.id ?? this.#id);
  }

  /** Whether the text is this form's own, not that of another tab. */
  get isOwn(): boolean {
    return this.#isOwn;
  }

  /** Moves text that was written before this module had loaded to the next form, or keeps it with its article. */
  transfer(form: HTMLFormElement, next: HTMLFormElement | undefined): void {
    if (!next) return;
    if (isSame(threadOf(form), threadOf(next))) takeOver(form, next);
    else if (!this.#host.withoutDrafts)
      keepDraft(threadOf(form), { id: newId(), draft: valuesIn(form), at: Date.now(), left: true });
  }

  /** Starts a draft for an article; returns the stored draft, if any. */
  start(form: HTMLFormElement): Draft | undefined {
    if (this.#form) {
      this.release();
      form.reset();
      this.inReplyTo = this.#host.inReplyTo = undefined;
    }
    this.#form = form;
    this.thread = threadOf(form);
    const before = this.#findDraft(form, this.thread);
    prefill(form, before);
    if (before?.inReplyTo) this.#host.inReplyTo ??= before.inReplyTo;
    this.#applyParent(form);
    // Text may have been entered before this module had loaded.
    if (this.#isOwn || (!before && control(form, 'comment')!.value)) this.save(form, before?.sent, this.#at);
    return before;
  }

  /** Looks for a stored draft. */
  #findDraft(form: HTMLFormElement, thread: ReplyThread): Draft | undefined {
    const { withoutDrafts } = this.#host;
    const written = control(form, 'comment')!.value;
    this.#id = newId();
    this.#isOwn = false;
    this.slot = slotOf(this.#host, thread);
    this.#source = withoutDrafts ? undefined : this.#findStored(thread);
    const { draft = queuedDraft(thread) } = this.#source ?? {};
    // The browser may have restored the field itself.
    const isOther = written && draft?.comment !== written;
    if (isOther) this.#source = undefined;
    this.#at = this.#source?.at ?? Date.now();
    if (this.#source) tabStorage.set(this.slot, this.#source.id);
    holders.add(this);
    return isOther ? undefined : draft;
  }

  #findStored(thread: ReplyThread): KeptDraft | undefined {
    const last = tabStorage.get(this.slot);
    const others = otherDrafts(this.#host, thread, this.slot);
    const own = typeof last === 'string' && !others.has(last) ? draftWith(thread, last) : undefined;
    const found =
      own ?? draftsFor(thread).find(({ id, left }) => !others.has(id) && (left || last === undefined));
    this.#isOwn = Boolean(own ?? found?.left);
    return found;
  }

  /** Remembers the values of controls that are about to be rendered again, or under other names. */
  rememberValues(): void {
    this.#values = valuesIn(this.#form!);
  }

  /** Continues with the same article. */
  continueIn(form: HTMLFormElement): void {
    if (form === this.#form) {
      fillIn(form, this.#values);
      if (this.#applyParent(form)) this.save(form);
    } else takeOver(this.#form!, form);
    this.#form = form;
  }

  /** Stores the text of a form. `sent`: it was sent, and the outcome is unknown. */
  save(form: HTMLFormElement, sent = false, at = Math.max(Date.now(), this.#at + 1)): void {
    if (this.#host.withoutDrafts) return;
    const from = this.#source;
    const thread = threadOf(form);
    const values = valuesIn(form);
    keepDraft(thread, {
      id: this.#id,
      draft: { ...values, inReplyTo: this.inReplyTo, sent },
      at,
      from: from && [from.id, from.at],
    });
    this.#isOwn = true;
    this.#isSent = sent;
    this.#at = at;
    if (from || values.comment) tabStorage.set(this.slot, this.#id);
    if (!from?.left) return;
    dropDraft(thread, from.id);
    this.#source = undefined;
  }

  /** Ends the draft, since the reply has arrived. */
  finish(): void {
    this.#isOwn = false;
    this.#source = undefined;
  }

  /** Releases the draft when the form goes, so that another form can continue it. */
  release(): void {
    holders.delete(this);
    const kept = this.#isOwn && draftWith(this.thread!, this.#id);
    if (kept) keepDraft(this.thread!, { ...kept, left: true });
  }

  /** Restores the draft when the form is connected again. */
  restore(): void {
    const form = this.#form;
    if (!form) return;
    holders.add(this);
    if (this.#isOwn) this.save(form, this.#isSent);
  }

  /** Handles a change that another page has stored; returns whether the displayed text has changed. */
  applyChange({ name, value }: NonNullable<ReturnType<typeof changeIn>>): boolean {
    const form = this.#form;
    if (!form || !this.thread) return false;
    const kept = keptIn(value, this.#source?.id ?? '');
    if (this.#isOwn) {
      // Other forms may continue or delete it; here it is still being written.
      const isTaken = kept?.from?.[0] === this.#id && name.startsWith(draftName(this.thread, ''));
      const isDropped = !kept && name === draftName(this.thread, this.#id);
      if (isTaken || isDropped) this.save(form, this.#isSent);
      return false;
    }
    if (!this.#source || name !== draftName(this.thread, this.#source.id)) return false;
    this.#source = kept;
    fillIn(form, { ...valuesIn(form), comment: '', ...kept?.draft });
    this.#host.inReplyTo = kept?.draft.inReplyTo;
    this.#applyParent(form);
    return true;
  }

  /** Replies to the reply that the page or the reader has chosen. */
  #applyParent(form: HTMLFormElement): boolean {
    const { inReplyTo } = this.#host;
    if (this.inReplyTo?.id === inReplyTo?.id) return false;
    // Keeps only these fields: others may not be serializable.
    this.inReplyTo = inReplyTo && { id: inReplyTo.id, name: inReplyTo.name };
    parentIn(form).value = inReplyTo?.id ?? '0';
    return true;
  }
}

/** Reply in the outbox, which is not stored as a draft. */
function queuedDraft(thread: ReplyThread): Draft | undefined {
  const drafts = draftsFor(thread);
  const isDraft = (key: string) =>
    drafts.some(({ draft }) => textKeyOf(draft.comment, draft.inReplyTo?.id) === key);
  const waiting = waitingReplies().find(
    ({ key, thread: theirs, reply }) =>
      isSame(theirs, thread) && !isOwned(key) && !isDraft(textKeyOf(reply.comment, reply.parent)),
  );
  return waiting && { ...waiting.reply, inReplyTo: waiting.inReplyTo };
}
