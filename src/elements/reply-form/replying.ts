// Loaded when there is a reply form. Shares no module with code that is loaded before; everything it needs of that is
// passed in.
import type { ReactiveController } from '@lit/reactive-element';
import { isArrival, type Outcome } from '../../replies/outcome.js';
import type { Reply, ReplyThread } from '../../replies/reply.js';
import { keyOf, textKeyOf } from '../../replies/reply-key.js';
import { changeIn } from '../../replies/storage.js';
import type { WithWords } from '../base/language.controller.js';
import { partOf } from '../../dom/by-id.js';
import type { setStates } from '../../dom/custom-states.js';
import type { Say } from '../../dom/live-region.js';
import { fields, type Control, type FieldName } from '../../render/reply-form/fields.js';
import { trackPointer, pointerReleased } from './pointer-release.js';
import { ReplyChallenge } from './reply-challenge.js';
import { ReplyDraft } from './reply-draft.js';
import { ReplyErrors } from './reply-errors.js';
import { control, threadOf, replyIn, serviceOf } from './reply-form.dom.js';
import { ReplyFormOutcomeEvent } from './reply-form.events.js';
import type { ReplyHost } from './reply-host.js';
import { rememberAuthor } from './remembered-author.js';
import { loadSending, wayToSend, type Sender, type ToSend } from './submission.js';
import { ReplySending, type Send } from './pending-submission.js';
import { renderStatus, type Announced, type ReplyStatus } from './reply-form.status.js';
import {
  formsOnPage,
  isSame,
  newsIn,
  sendWaiting,
  spread,
  type FormOnPage,
  type News,
} from './waiting-replies.js';
import { keepWaiting, WaitingReply } from './waiting-reply.js';

/** Tools from modules that are loaded before. */
export interface ReplyTools {
  withWords: WithWords;
  say: Say;
  setStates: typeof setStates;
  /** Whether the text was posted and its outcome is unknown. */
  isSent: boolean;
}

/** Behaviour of the reply form: validates, sends the reply, shows its outcome, and keeps unsent text. */
export class Replying implements ReactiveController, FormOnPage, Sender {
  readonly #host: ReplyHost;
  readonly #tools: ReplyTools;
  readonly #draft: ReplyDraft;
  readonly #waiting = new WaitingReply();
  readonly #challenge = new ReplyChallenge();
  readonly #errors = new ReplyErrors();
  readonly #announced: Announced = {};
  #status: ReplyStatus;
  #sending?: ReplySending;
  #since = 0;
  #isSubmitted = false;
  /** Whether the browser is posting the form, so that another page may follow. */
  #isPosted = false;

  /** `shown`: forms that the host has rendered so far, in order. */
  constructor(host: ReplyHost, tools: ReplyTools, shown: Iterable<HTMLFormElement>) {
    this.#host = host;
    this.#tools = tools;
    this.#draft = new ReplyDraft(host);
    host.addController(this);
    const [...forms] = shown;
    forms.forEach((form, index) => this.#draft.passOn(form, forms[index + 1]));
    const form = forms.at(-1)!;
    this.#meet(form);
    if (tools.isSent && control(form, 'comment')!.value) {
      this.#draft.keep(form, true);
      this.#status = 'sent-draft';
      this.#show();
    }
    this.#enter({ target: (host.renderRoot as ShadowRoot).activeElement });
    if (!host.isConnected) this.#leave();
  }

  hostConnected(): void {
    const { renderRoot } = this.#host;
    renderRoot.addEventListener('submit', this.#submit as unknown as EventListener);
    renderRoot.addEventListener('click', this.#click as EventListener);
    renderRoot.addEventListener('input', this.#input);
    renderRoot.addEventListener('pointerdown', trackPointer);
    renderRoot.addEventListener('focusout', this.#leaveField);
    renderRoot.addEventListener('focusin', this.#enter);
    addEventListener('online', this.#sendWaiting);
    addEventListener('pageshow', this.#comeBack);
    addEventListener('pagehide', this.#leave);
    addEventListener('storage', this.#hearChange);
    formsOnPage.add(this);
    this.#draft.comeBack();
  }

  hostDisconnected(): void {
    formsOnPage.delete(this);
    removeEventListener('online', this.#sendWaiting);
    removeEventListener('pageshow', this.#comeBack);
    removeEventListener('pagehide', this.#leave);
    removeEventListener('storage', this.#hearChange);
    this.#leave();
  }

  hostUpdate(): void {
    this.#draft.hold();
  }

  hostUpdated(): void {
    const form = this.#form;
    if (form) this.#meet(form);
    else this.#show();
  }

  owns(key: string): boolean {
    return this.#waiting.owns(key);
  }

  readonly renew = async (): Promise<Reply['extra']> => {
    const form = this.#form;
    return form ? this.#challenge.renew(this.#host, form) : undefined;
  };

  /** Puts a reply into the outbox until there is a connection, unless its reader has continued to edit it. */
  readonly wait = (toSend: ToSend, isSent?: boolean): Outcome => {
    const form = this.#form;
    const key = keyOf(toSend.thread, toSend.reply);
    const isHere = form && isSame(threadOf(form), toSend.thread);
    if (isHere && this.#keyIn(form) !== key) return { status: isSent ? 'unconfirmed' : 'failed' };
    keepWaiting(key, toSend, isHere ? this.#draft.inReplyTo : undefined, isSent);
    // Another article may have been rendered in the meantime.
    if (isHere) this.#waiting.waitFromHere(key);
    return { status: 'offline' };
  };

  tellPage(outcome: Outcome, reply: Reply, thread: ReplyThread): void {
    this.#host.dispatchEvent(new ReplyFormOutcomeEvent(outcome, reply, thread));
  }

  hear({ thread, key, textKey, outcome }: News): void {
    const form = this.#form;
    if (!form || !isSame(this.#draft.thread, thread)) return;
    const { value } = control(form, 'comment')!;
    const isText = textKeyOf(value, this.#draft.inReplyTo?.id) === textKey;
    const sending = this.#sending;
    const hasArrived = isArrival(outcome);
    const isMine = sending ? hasArrived && sending.key === key : this.owns(key);
    if (!isMine && !(hasArrived && isText)) return;
    if (sending) sending.isTold = true;
    sending?.stop();
    if (hasArrived) this.#waiting.end();
    else this.#waiting.look(key);
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
      this.#draft.end();
    } else if (isArrival(outcome)) {
      this.#draft.keep(form);
    } else {
      this.#draft.keep(form, outcome.status === 'unconfirmed');
      this.#errors.refuse(outcome.fields);
    }
    this.#show();
    const [wrong] = outcome.fields ?? [];
    if (wrong) control(form, wrong)?.focus();
  }

  get #form(): HTMLFormElement | null {
    return partOf(this.#host, 'ae-reply');
  }

  #meet(form: HTMLFormElement): void {
    // Validation messages are rendered here, not by the browser.
    form.noValidate = true;
    if (isSame(this.#draft.thread, threadOf(form))) this.#draft.goOn(form);
    else {
      this.#since = performance.now();
      this.#errors.clear();
      this.#sending = undefined;
      const before = this.#draft.begin(form);
      this.#status = before && (before.sent ? 'sent-draft' : 'draft');
      this.#waiting.begin(this.#keyIn(form));
      this.#sendWaiting();
    }
    this.#show();
  }

  readonly #click = (event: MouseEvent): void => {
    const form = this.#form;
    const button = event.target instanceof Element && event.target.closest('button');
    if (!form || !button || !form.contains(button)) return;
    const { cancel } = button.dataset;
    if (cancel === 'sending') this.#cancel();
    else if (cancel === 'answer') this.#host.inReplyTo = undefined;
    else this.#pressSubmit(form, button, event);
  };

  #cancel(): void {
    if (this.#sending) return this.#sending.stop();
    // The waiting reply is being sent, perhaps by another page.
    this.#waiting.takeOut();
    this.#showOutcome({ status: 'unconfirmed' }, false);
  }

  /** Dispatches `submit` if the browser does not: in a frame without `allow-forms`, it ignores the button. */
  #pressSubmit(form: HTMLFormElement, button: HTMLElement, event: MouseEvent): void {
    this.#isSubmitted = false;
    setTimeout(() => {
      if (this.#isSubmitted || event.defaultPrevented || form !== this.#form || !form.isConnected) return;
      const submit = new SubmitEvent('submit', { bubbles: true, cancelable: true, submitter: button });
      if (form.dispatchEvent(submit)) this.#showOutcome({ status: 'failed' }, false);
    });
  }

  readonly #submit = (event: SubmitEvent): void => {
    const form = event.target as HTMLFormElement;
    if (form !== this.#form) return;
    this.#isSubmitted = true;
    if (this.#status === 'sending') return event.preventDefault();
    const wrong = this.#errors.checkAll(form);
    this.#announced.field = undefined;
    this.#status = undefined;
    if (wrong) {
      event.preventDefault();
      wrong.focus();
    } else {
      this.#send(form, event);
    }
    this.#show();
  };

  #send(form: HTMLFormElement, event: SubmitEvent): void {
    const reply = replyIn(form);
    const send = wayToSend(reply, form, this.#host, this);
    if (send) rememberAuthor(form);
    if (send === 'full-page') {
      this.#isPosted = true;
      return this.#draft.keep(form, true);
    }
    event.preventDefault();
    if (send) void this.#follow(form, reply, send);
  }

  /** Sends a reply and shows its outcome. */
  async #follow(form: HTMLFormElement, reply: Reply, send: Send): Promise<void> {
    const thread = threadOf(form);
    const key = keyOf(thread, reply);
    const sending = new ReplySending(key);
    this.#waiting.own(key);
    this.#sending = sending;
    this.#status = 'sending';
    this.#draft.keep(form, true);
    this.#show();
    const isHere = () => form === this.#form && form.isConnected && isSame(threadOf(form), thread);
    const outcome = await sending.outcome(form, this.#since, send, isHere);
    if (sending.isTold) return;
    if (this.#sending === sending) this.#sending = undefined;
    spread(outcome, key, reply, thread);
    this.tellPage(outcome, reply, thread);
  }

  /** Sends the waiting replies if there is a connection, and shows so if one of them is this form's. */
  readonly #sendWaiting = (): void => {
    if (this.#waiting.isUnsent) this.#status = 'sending';
    else this.#status = this.#waiting.status ?? this.#status;
    this.#show();
    void sendWaiting(this).then(this.#lookAgain);
  };

  /** Updates the status of a waiting reply, which another page may have sent or be sending. */
  readonly #lookAgain = (): void => {
    const { status } = this.#waiting;
    if (!status || this.#sending) return;
    this.#status = status;
    this.#show();
  };

  /** Handles a storage change from another page. */
  readonly #hearChange = (event: StorageEvent): void => {
    const change = changeIn(event);
    if (!change) return;
    const news = newsIn(change);
    if (news) return this.hear(news);
    const form = this.#form;
    if (form && this.#draft.follow(change)) {
      this.#waiting.begin(this.#keyIn(form));
      this.#status = control(form, 'comment')!.value ? 'draft' : undefined;
      this.#show();
    }
    this.#waiting.follow(change, this.#draft.isOwn);
    this.#lookAgain();
  };

  /** Restores the form after a return from the back/forward cache. */
  readonly #comeBack = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    this.#draft.comeBack();
    this.#sending?.stop();
    if (this.#isPosted) this.#status = 'sent-draft';
    this.#isPosted = false;
    this.#lookAgain();
    this.#show();
  };

  readonly #leave = (): void => this.#draft.leave();

  readonly #input = ({ target }: Event): void => {
    const form = this.#form;
    if (!form || !this.#isField(target)) return;
    this.#draft.keep(form);
    this.#waiting.takeOut();
    if (!this.#sending) this.#status = undefined;
    this.#errors.correct(target);
    const name = target.name as FieldName;
    this.#announced.field = this.#errors.of(name) === 'too-long' ? name : undefined;
    this.#show();
  };

  readonly #enter = ({ target }: Pick<Event, 'target'>): void => {
    if (this.#isField(target) && serviceOf(target.form!) !== 'form') loadSending().catch(() => {});
  };

  /** Validates a field that loses focus, except an empty one. */
  readonly #leaveField = async ({ target }: Event): Promise<void> => {
    if (!this.#isField(target) || !target.value) return;
    await pointerReleased;
    this.#errors.leave(target);
    this.#announced.field = target.name as FieldName;
    this.#show();
  };

  #keyIn(form: HTMLFormElement): string {
    return keyOf(threadOf(form), replyIn(form));
  }

  #isField(target: EventTarget | null): target is Control {
    const isControl = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    return isControl && target.form === this.#form && fields.some(({ name }) => name === target.name);
  }

  #show(): void {
    const { withWords, say, setStates } = this.#tools;
    const status = this.#form ? this.#status : undefined;
    setStates(this.#host, {
      sending: status === 'sending',
      sent: typeof status === 'object' && isArrival(status),
    });
    withWords((locale) => {
      const form = this.#form;
      const words = {
        errors: this.#errors,
        status: this.#status,
        inReplyTo: this.#draft.inReplyTo,
        announced: this.#announced,
      };
      if (form) renderStatus(words, form, locale, say);
    });
  }
}
