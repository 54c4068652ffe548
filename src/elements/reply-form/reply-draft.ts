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
import { newName, ofTab, type changeIn } from '../../replies/storage.js';
import { control, fillIn, parentIn, threadOf, takeOver, valuesIn } from './reply-form.dom.js';
import type { ReplyHost } from './reply-host.js';
import { prefill } from './remembered-author.js';
import { holders, otherDrafts, slotOf } from './reply-slot.js';
import { isOwned, isSame } from './waiting-replies.js';

/**
 * What is written in a form, and which reply it answers: kept by the browser, and there when the form is shown again, but not
 * sent to another article. Each form has a draft of its own. A new one goes on with what a form that is gone has left, or
 * shows what stands in another tab, until its reader writes in it.
 */
export class ReplyDraft {
  inReplyTo?: ParentReply;
  /** Where it goes. */
  thread?: ReplyThread;
  readonly #host: ReplyHost;
  #form?: HTMLFormElement;
  #values: Partial<Record<FieldName, string>> = {};
  /** Which of the forms for the article it is in. */
  slot = '';
  #id = '';
  #at = 0;
  #isSent = false;
  /** The draft of another form that it began with. */
  #from?: KeptDraft | undefined;
  #isOwn = false;

  constructor(host: ReplyHost) {
    this.#host = host;
  }

  get shownId(): string {
    return this.#isOwn ? this.#id : (this.#from?.id ?? this.#id);
  }

  /** Whether what is shown is this form's own, and not what stands in another tab. */
  get isOwn(): boolean {
    return this.#isOwn;
  }

  /** What was written before this was here goes on in the next form, or stays with its article. */
  passOn(form: HTMLFormElement, next: HTMLFormElement | undefined): void {
    if (!next) return;
    if (isSame(threadOf(form), threadOf(next))) takeOver(form, next);
    else if (!this.#host.withoutDrafts)
      keepDraft(threadOf(form), { id: newName(), draft: valuesIn(form), at: Date.now(), left: true });
  }

  /** Begins under an article; answers with what the reader wrote there before. */
  begin(form: HTMLFormElement): Draft | undefined {
    if (this.#form) {
      this.leave();
      form.reset();
      this.inReplyTo = this.#host.inReplyTo = undefined;
    }
    this.#form = form;
    this.thread = threadOf(form);
    const before = this.#open(form, this.thread);
    prefill(form, before);
    if (before?.inReplyTo) this.#host.inReplyTo ??= before.inReplyTo;
    this.#answer(form);
    // Something may have been written before this was here.
    if (this.#isOwn || (!before && control(form, 'comment')!.value)) this.keep(form, before?.sent, this.#at);
    return before;
  }

  /** Finds what was written before. */
  #open(form: HTMLFormElement, thread: ReplyThread): Draft | undefined {
    const { withoutDrafts } = this.#host;
    const written = control(form, 'comment')!.value;
    this.#id = newName();
    this.#isOwn = false;
    this.slot = slotOf(this.#host, thread);
    this.#from = withoutDrafts ? undefined : this.#find(thread);
    const { draft = waitingDraft(thread) } = this.#from ?? {};
    // A browser may have brought it back itself.
    const isOther = written && draft?.comment !== written;
    if (isOther) this.#from = undefined;
    this.#at = this.#from?.at ?? Date.now();
    if (this.#from) ofTab.set(this.slot, this.#from.id);
    holders.add(this);
    return isOther ? undefined : draft;
  }

  #find(thread: ReplyThread): KeptDraft | undefined {
    const last = ofTab.get(this.slot);
    const others = otherDrafts(this.#host, thread, this.slot);
    const own = typeof last === 'string' && !others.has(last) ? draftWith(thread, last) : undefined;
    const found =
      own ?? draftsFor(thread).find(({ id, left }) => !others.has(id) && (left || last === undefined));
    this.#isOwn = Boolean(own ?? found?.left);
    return found;
  }

  /** Controls that are about to be shown anew, or under other names, get back what is in them. */
  hold(): void {
    this.#values = valuesIn(this.#form!);
  }

  /** Goes on under the same article. */
  goOn(form: HTMLFormElement): void {
    if (form === this.#form) {
      fillIn(form, this.#values);
      if (this.#answer(form)) this.keep(form);
    } else takeOver(this.#form!, form);
    this.#form = form;
  }

  /** Keeps the text of a form. `sent`: it was sent, and the outcome is unknown. */
  keep(form: HTMLFormElement, sent = false, at = Math.max(Date.now(), this.#at + 1)): void {
    if (this.#host.withoutDrafts) return;
    const from = this.#from;
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
    if (from || values.comment) ofTab.set(this.slot, this.#id);
    if (!from?.left) return;
    dropDraft(thread, from.id);
    this.#from = undefined;
  }

  /** What was written has arrived, and is dropped. */
  end(): void {
    this.#isOwn = false;
    this.#from = undefined;
  }

  /** The form goes: another may go on with what is written. */
  leave(): void {
    holders.delete(this);
    const kept = this.#isOwn && draftWith(this.thread!, this.#id);
    if (kept) keepDraft(this.thread!, { ...kept, left: true });
  }

  /** The form is back, as it was left. */
  comeBack(): void {
    const form = this.#form;
    if (!form) return;
    holders.add(this);
    if (this.#isOwn) this.keep(form, this.#isSent);
  }

  /** Follows what another page has stored; whether something else is shown now. */
  follow({ name, value }: NonNullable<ReturnType<typeof changeIn>>): boolean {
    const form = this.#form;
    if (!form || !this.thread) return false;
    const kept = keptIn(value, this.#from?.id ?? '');
    if (this.#isOwn) {
      // Others may go on with it, or drop it; here it is still being written.
      const isTaken = kept?.from?.[0] === this.#id && name.startsWith(draftName(this.thread, ''));
      const isDropped = !kept && name === draftName(this.thread, this.#id);
      if (isTaken || isDropped) this.keep(form, this.#isSent);
      return false;
    }
    if (!this.#from || name !== draftName(this.thread, this.#from.id)) return false;
    this.#from = kept;
    fillIn(form, { ...valuesIn(form), comment: '', ...kept?.draft });
    this.#host.inReplyTo = kept?.draft.inReplyTo;
    this.#answer(form);
    return true;
  }

  /** Answers what the page, or the reader, wants answered. */
  #answer(form: HTMLFormElement): boolean {
    const { inReplyTo } = this.#host;
    if (this.inReplyTo?.id === inReplyTo?.id) return false;
    // Of what a page gives only that is kept: there may be more to it than can be stored.
    this.inReplyTo = inReplyTo && { id: inReplyTo.id, name: inReplyTo.name };
    parentIn(form).value = inReplyTo?.id ?? '0';
    return true;
  }
}

/** What waits for a connection or its reader, and is kept as no draft. */
function waitingDraft(thread: ReplyThread): Draft | undefined {
  const drafts = draftsFor(thread);
  const isDraft = (key: string) =>
    drafts.some(({ draft }) => textKeyOf(draft.comment, draft.inReplyTo?.id) === key);
  const waiting = waitingReplies().find(
    ({ key, thread: theirs, reply }) =>
      isSame(theirs, thread) && !isOwned(key) && !isDraft(textKeyOf(reply.comment, reply.parent)),
  );
  return waiting && { ...waiting.reply, inReplyTo: waiting.inReplyTo };
}
