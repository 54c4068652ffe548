import { draftFor, keepDraft, type Draft } from '../../replies/drafts.js';
import type { FieldName, ReplyPlace, ReplyTarget } from '../../replies/reply.js';
import { control, fillIn, parentIn, placeOf, takeOver, valuesIn } from './reply-form.dom.js';
import type { ReplyHost } from './reply-host.js';
import { recall } from './reply-memory.js';
import { isSame } from './waiting-replies.js';

/**
 * What is written under an article, and which reply it answers: kept by the browser, and there in whatever form is shown, but
 * not sent to another article.
 */
export class ReplyDraft {
  replyTo?: ReplyTarget;
  /** Where it goes. */
  place?: ReplyPlace;
  readonly #host: ReplyHost;
  #form?: HTMLFormElement;
  #values: Partial<Record<FieldName, string>> = {};

  constructor(host: ReplyHost) {
    this.#host = host;
  }

  /** What was written before this was here goes on in the next form, or stays with its article. */
  passOn(form: HTMLFormElement, next: HTMLFormElement | undefined): void {
    if (!next) return;
    if (isSame(placeOf(form), placeOf(next))) takeOver(form, next);
    else if (control(form, 'comment')!.value) this.keep(form);
  }

  /** Begins under an article; answers with what the reader wrote there before. */
  begin(form: HTMLFormElement): Draft | undefined {
    if (this.#form) {
      form.reset();
      this.replyTo = this.#host.replyTo = undefined;
    }
    this.#form = form;
    this.place = placeOf(form);
    // Something may have been written before this was here.
    const isBegun = Boolean(control(form, 'comment')!.value);
    const before = isBegun || this.#host.withoutDrafts ? undefined : draftFor(this.place);
    recall(form, before);
    if (isBegun) this.keep(form);
    if (before?.replyTo) this.#host.replyTo ??= before.replyTo;
    this.#answer(form);
    return before;
  }

  /** Controls that are about to be shown anew, or under other names, get back what is in them. */
  hold(): void {
    this.#values = valuesIn(this.#form!);
  }

  /** Goes on under the same article. */
  goOn(form: HTMLFormElement): void {
    if (form === this.#form) {
      fillIn(form, this.#values);
      this.#answer(form);
    } else takeOver(this.#form!, form);
    this.#form = form;
  }

  /** Keeps what stands in a form; `sent`, while nobody knows what became of it. */
  keep(form: HTMLFormElement, sent = false): void {
    if (this.#host.withoutDrafts) return;
    keepDraft(placeOf(form), { ...valuesIn(form), replyTo: this.replyTo, sent });
  }

  /** Answers what the page, or the reader, wants answered. */
  #answer(form: HTMLFormElement): void {
    const { replyTo } = this.#host;
    if (this.replyTo?.id === replyTo?.id) return;
    // Of what a page gives only that is kept: there may be more to it than can be stored.
    this.replyTo = replyTo && { id: replyTo.id, name: replyTo.name };
    parentIn(form).value = replyTo?.id ?? '0';
    this.keep(form);
  }
}
