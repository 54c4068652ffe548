// Loaded when there is a reply form. Shares no module with code that is loaded before; everything it needs of that is
// passed in.
import type { ReactiveController } from '@lit/reactive-element';
import { isArrival, type Outcome } from '../../replies/outcome.js';
import type { Reply, ReplyThread } from '../../replies/reply.js';
import { keyOf, textKeyOf } from '../../replies/reply-key.js';
import { changeIn } from '../../replies/storage.js';
import type { WithLocale } from '../base/language.controller.js';
import { queryById } from '../../dom/by-id.js';
import type { setStates } from '../../dom/custom-states.js';
import type { Announce } from '../../dom/live-region.js';

import { ReplyChallenge } from './reply-challenge.js';
import { ReplyDraft } from './reply-draft.js';

import { control, threadOf, replyIn, serviceOf } from './reply-form.dom.js';
import { ReplyFormOutcomeEvent } from './reply-form.events.js';
import type { ReplyHost } from './reply-host.js';
import { rememberAuthor } from './remembered-author.js';
import { loadSending, chooseSend, type SendCallbacks, type OutgoingReply } from './submission.js';
import { PendingSubmission, type Send } from './pending-submission.js';
import { renderStatus, type ReplyStatus } from './reply-form.status.js';
import { ReplyValidation } from './reply-validation.js';
import {
  formsOnPage,
  isSame,
  messageIn,
  sendQueuedReplies,
  broadcast,
  type FormOnPage,
  type OutcomeMessage,
} from './page-forms.js';
import { queueReply, QueuedReply } from './queued-reply.js';

/** Tools from modules that are loaded before. */
export interface ReplyTools {
  withLocale: WithLocale;
  announce: Announce;
  setStates: typeof setStates;
  /** Whether the text was posted and its outcome is unknown. */
  isSent: boolean;
}

/** Behaviour of the reply form: validates, sends the reply, shows its outcome, and keeps unsent text. */
export class ReplyFormBehavior implements ReactiveController, FormOnPage, SendCallbacks {
  readonly #host: ReplyHost;
  readonly #tools: ReplyTools;
  readonly #draft: ReplyDraft;
  readonly #queued = new QueuedReply();
  readonly #challenge = new ReplyChallenge();
  readonly #validation: ReplyValidation;
  #status: ReplyStatus;
  #sending?: PendingSubmission;
  #formSince = 0;
  #isSubmitted = false;
  /** Whether the browser is posting the form, so that another page may follow. */
  #isPosted = false;

  /** `shown`: forms that the host has rendered so far, in order. */
  constructor(host: ReplyHost, tools: ReplyTools, shown: Iterable<HTMLFormElement>) {
    this.#host = host;
    this.#tools = tools;
    this.#draft = new ReplyDraft(host);
    this.#validation = new ReplyValidation(host, () => this.#render());
    host.addController(this);
    const [...forms] = shown;
    forms.forEach((form, index) => this.#draft.transfer(form, forms[index + 1]));
    const form = forms.at(-1)!;
    this.#adoptForm(form);
    if (tools.isSent && control(form, 'comment')!.value) {
      this.#draft.save(form, true);
      this.#status = 'sent-draft';
      this.#render();
    }
    this.#onFocusIn({ target: (host.renderRoot as ShadowRoot).activeElement });
    if (!host.isConnected) this.#onPageHide();
  }

  hostConnected(): void {
    const { renderRoot } = this.#host;
    renderRoot.addEventListener('submit', this.#onSubmit as unknown as EventListener);
    renderRoot.addEventListener('click', this.#onClick as EventListener);
    renderRoot.addEventListener('input', this.#onInput);

    renderRoot.addEventListener('focusin', this.#onFocusIn);
    addEventListener('online', this.#sendQueued);
    addEventListener('pageshow', this.#onPageShow);
    addEventListener('pagehide', this.#onPageHide);
    addEventListener('storage', this.#onStorage);
    formsOnPage.add(this);
    this.#draft.restore();
  }

  hostDisconnected(): void {
    formsOnPage.delete(this);
    removeEventListener('online', this.#sendQueued);
    removeEventListener('pageshow', this.#onPageShow);
    removeEventListener('pagehide', this.#onPageHide);
    removeEventListener('storage', this.#onStorage);
    this.#onPageHide();
  }

  hostUpdate(): void {
    this.#draft.rememberValues();
  }

  hostUpdated(): void {
    const form = this.#form;
    if (form) this.#adoptForm(form);
    else this.#render();
  }

  hasReply(key: string): boolean {
    return this.#queued.hasReply(key);
  }

  readonly renew = async (): Promise<Reply['extra']> => {
    const form = this.#form;
    return form ? this.#challenge.renew(this.#host, form) : undefined;
  };

  /** Puts a reply into the outbox until there is a connection, unless its reader has continued to edit it. */
  readonly queue = (outgoing: OutgoingReply, isSent?: boolean): Outcome => {
    const form = this.#form;
    const key = keyOf(outgoing.thread, outgoing.reply);
    const isCurrent = form && isSame(threadOf(form), outgoing.thread);
    if (isCurrent && this.#keyIn(form) !== key) return { status: isSent ? 'unconfirmed' : 'failed' };
    queueReply(key, outgoing, isCurrent ? this.#draft.inReplyTo : undefined, isSent);
    // Another article may have been rendered in the meantime.
    if (isCurrent) this.#queued.markQueued(key);
    return { status: 'offline' };
  };

  dispatchOutcome(outcome: Outcome, reply: Reply, thread: ReplyThread): void {
    this.#host.dispatchEvent(new ReplyFormOutcomeEvent(outcome, reply, thread));
  }

  receive({ thread, key, textKey, outcome }: OutcomeMessage): void {
    const form = this.#form;
    if (!form || !isSame(this.#draft.thread, thread)) return;
    const { value } = control(form, 'comment')!;
    const isText = textKeyOf(value, this.#draft.inReplyTo?.id) === textKey;
    const sending = this.#sending;
    const hasArrived = isArrival(outcome);
    const isOwn = sending ? hasArrived && sending.key === key : this.hasReply(key);
    if (!isOwn && !(hasArrived && isText)) return;
    if (sending) sending.isSettled = true;
    sending?.stop();
    if (hasArrived) this.#queued.clear();
    else this.#queued.reload(key);
    this.#showOutcome(outcome, isText);
  }

  /** `isText`: whether the outcome is that of the current text. */
  #showOutcome(outcome: Outcome, isText: boolean): void {
    const form = this.#form;
    if (!form) return;
    this.#sending = undefined;
    this.#status = outcome;
    if (isArrival(outcome) && isText) {
      control(form, 'comment')!.value = '';
      this.#host.inReplyTo = undefined;
      this.#draft.finish();
    } else if (isArrival(outcome)) {
      this.#draft.save(form);
    } else {
      this.#draft.save(form, outcome.status === 'unconfirmed');
      this.#validation.errors.setRejected(outcome.fields);
    }
    this.#render();
    const [wrong] = outcome.fields ?? [];
    if (wrong) control(form, wrong)?.focus();
  }

  get #form(): HTMLFormElement | null {
    return queryById(this.#host, 'ae-reply');
  }

  #adoptForm(form: HTMLFormElement): void {
    // Validation messages are rendered here, not by the browser.
    form.noValidate = true;
    if (isSame(this.#draft.thread, threadOf(form))) this.#draft.continueIn(form);
    else {
      this.#formSince = performance.now();
      this.#validation.errors.clear();
      this.#sending = undefined;
      const before = this.#draft.start(form);
      this.#status = before && (before.sent ? 'sent-draft' : 'draft');
      this.#queued.reset(this.#keyIn(form));
      this.#sendQueued();
    }
    this.#render();
  }

  readonly #onClick = (event: MouseEvent): void => {
    const form = this.#form;
    const button = event.target instanceof Element && event.target.closest('button');
    if (!form || !button || !form.contains(button)) return;
    const { cancel } = button.dataset;
    if (cancel === 'sending') this.#cancel();
    else if (cancel === 'answer') this.#host.inReplyTo = undefined;
    else this.#ensureSubmit(form, button, event);
  };

  #cancel(): void {
    if (this.#sending) return this.#sending.stop();
    // The waiting reply is being sent, perhaps by another page.
    this.#queued.withdraw();
    this.#showOutcome({ status: 'unconfirmed' }, false);
  }

  /** Dispatches `submit` if the browser does not: in a frame without `allow-forms`, it ignores the button. */
  #ensureSubmit(form: HTMLFormElement, button: HTMLElement, event: MouseEvent): void {
    this.#isSubmitted = false;
    setTimeout(() => {
      if (this.#isSubmitted || event.defaultPrevented || form !== this.#form || !form.isConnected) return;
      const submit = new SubmitEvent('submit', { bubbles: true, cancelable: true, submitter: button });
      if (form.dispatchEvent(submit)) this.#showOutcome({ status: 'failed' }, false);
    });
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    const form = event.target as HTMLFormElement;
    if (form !== this.#form) return;
    this.#isSubmitted = true;
    if (this.#status === 'sending') return event.preventDefault();
    const wrong = this.#validation.submit(form);
    this.#status = undefined;
    if (wrong) {
      event.preventDefault();
      wrong.focus();
    } else {
      this.#submitReply(form, event);
    }
    this.#render();
  };

  #submitReply(form: HTMLFormElement, event: SubmitEvent): void {
    const reply = replyIn(form);
    const send = chooseSend(reply, form, this.#host, this);
    if (send) rememberAuthor(form);
    if (send === 'full-page') {
      this.#isPosted = true;
      return this.#draft.save(form, true);
    }
    event.preventDefault();
    if (send) void this.#awaitOutcome(form, reply, send);
  }

  /** Sends a reply and shows its outcome. */
  async #awaitOutcome(form: HTMLFormElement, reply: Reply, send: Send): Promise<void> {
    const thread = threadOf(form);
    const key = keyOf(thread, reply);
    const sending = new PendingSubmission(key);
    this.#queued.claim(key);
    this.#sending = sending;
    this.#status = 'sending';
    this.#draft.save(form, true);
    this.#render();
    const isCurrent = () => form === this.#form && form.isConnected && isSame(threadOf(form), thread);
    const outcome = await sending.outcome(form, this.#formSince, send, isCurrent);
    if (sending.isSettled) return;
    if (this.#sending === sending) this.#sending = undefined;
    broadcast(outcome, key, reply, thread);
    this.dispatchOutcome(outcome, reply, thread);
  }

  /** Sends the waiting replies if there is a connection, and shows so if one of them is this form's. */
  readonly #sendQueued = (): void => {
    if (this.#queued.isUnsent) this.#status = 'sending';
    else this.#status = this.#queued.status ?? this.#status;
    this.#render();
    void sendQueuedReplies(this).then(this.#updateQueuedStatus);
  };

  /** Updates the status of a waiting reply, which another page may have sent or be sending. */
  readonly #updateQueuedStatus = (): void => {
    const { status } = this.#queued;
    if (!status || this.#sending) return;
    this.#status = status;
    this.#render();
  };

  /** Handles a storage change from another page. */
  readonly #onStorage = (event: StorageEvent): void => {
    const change = changeIn(event);
    if (!change) return;
    const message = messageIn(change);
    if (message) return this.receive(message);
    const form = this.#form;
    if (form && this.#draft.applyChange(change)) {
      this.#queued.reset(this.#keyIn(form));
      this.#status = control(form, 'comment')!.value ? 'draft' : undefined;
      this.#render();
    }
    this.#queued.applyChange(change, this.#draft.isOwn);
    this.#updateQueuedStatus();
  };

  /** Restores the form after a return from the back/forward cache. */
  readonly #onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    this.#draft.restore();
    this.#sending?.stop();
    if (this.#isPosted) this.#status = 'sent-draft';
    this.#isPosted = false;
    this.#updateQueuedStatus();
    this.#render();
  };

  readonly #onPageHide = (): void => this.#draft.release();

  readonly #onInput = ({ target }: Event): void => {
    const form = this.#form;
    if (!form || !this.#validation.isField(target)) return;
    this.#draft.save(form);
    this.#queued.withdraw();
    if (!this.#sending) this.#status = undefined;
    this.#validation.edit(target);
    this.#render();
  };

  readonly #onFocusIn = ({ target }: Pick<Event, 'target'>): void => {
    if (this.#validation.isField(target) && serviceOf(target.form!) !== 'form') loadSending().catch(() => {});
  };

  #keyIn(form: HTMLFormElement): string {
    return keyOf(threadOf(form), replyIn(form));
  }

  #render(): void {
    const { withLocale, announce, setStates } = this.#tools;
    const status = this.#form ? this.#status : undefined;
    setStates(this.#host, {
      sending: status === 'sending',
      sent: typeof status === 'object' && isArrival(status),
    });
    withLocale((locale) => {
      const form = this.#form;
      const state = {
        errors: this.#validation.errors,
        status: this.#status,
        inReplyTo: this.#draft.inReplyTo,
        announced: this.#validation.announced,
      };
      if (form) renderStatus(state, form, locale, announce);
    });
  }
}
