// What is loaded when there is a reply form. It shares no module with what is loaded before; what it needs of that, it is given.
import type { ReactiveController } from '@lit/reactive-element';
import { draftFor, dropDraft } from '../../replies/drafts.js';
import type { Outcome } from '../../replies/outcome.js';
import { takeFromOutbox, waitingFor, waitingReplies } from '../../replies/outbox.js';
import type { Reply, ReplyPlace } from '../../replies/reply.js';
import type { WithWords } from '../base/article-element.js';
import { partOf } from '../base/part.js';
import type { Say } from '../base/say.js';
import { fields, type Control, type FieldName } from './fields.js';
import { beginPress, press } from './press.js';
import { ReplyDraft } from './reply-draft.js';
import { ReplyErrors } from './reply-errors.js';
import { control, placeOf, replyIn, transportOf } from './reply-form.dom.js';
import { ReplyFormOutcomeEvent } from './reply-form.events.js';
import type { ReplyHost } from './reply-host.js';
import { rememberReader } from './reply-memory.js';
import { loadSending } from './reply-sender.js';
import { ReplySending, type Send } from './reply-sending.js';
import { isArrival } from './reply-status.template.js';
import { tell, type Announced, type ReplyStatus } from './reply-words.js';
import { formsOnPage, isSame, sendWaiting, type FormOnPage } from './waiting-replies.js';
import { wayToSend } from './way-to-send.js';

/** What a reply form needs of what is loaded before. */
export interface ReplyTools {
  withWords: WithWords;
  say: Say;
}

/** What the reply form does: says in words what is wrong, sends the reply, says what became of it, and loses nothing. */
export class Replying implements ReactiveController, FormOnPage {
  readonly #host: ReplyHost;
  readonly #tools: ReplyTools;
  readonly #draft: ReplyDraft;
  readonly #errors = new ReplyErrors();
  readonly #announced: Announced = {};
  #status: ReplyStatus;
  #sending?: ReplySending;
  #since = 0;
  #isSubmitted = false;

  /** `shown`: the forms that the host has shown so far, one after the other. */
  constructor(host: ReplyHost, tools: ReplyTools, shown: Iterable<HTMLFormElement>) {
    this.#host = host;
    this.#tools = tools;
    this.#draft = new ReplyDraft(host);
    host.addController(this);
    const [...forms] = shown;
    forms.forEach((form, index) => this.#draft.passOn(form, forms[index + 1]));
    this.#meet(forms.at(-1)!);
    this.#enter({ target: (host.renderRoot as ShadowRoot).activeElement });
  }

  hostConnected(): void {
    const { renderRoot } = this.#host;
    renderRoot.addEventListener('submit', this.#submit as unknown as EventListener);
    renderRoot.addEventListener('click', this.#click as EventListener);
    renderRoot.addEventListener('input', this.#input);
    renderRoot.addEventListener('pointerdown', beginPress);
    renderRoot.addEventListener('focusout', this.#leave);
    renderRoot.addEventListener('focusin', this.#enter);
    addEventListener('online', this.#sendWaiting);
    addEventListener('pageshow', this.#comeBack);
    addEventListener('storage', this.#lookAgain);
    formsOnPage.add(this);
  }

  hostDisconnected(): void {
    formsOnPage.delete(this);
    removeEventListener('online', this.#sendWaiting);
    removeEventListener('pageshow', this.#comeBack);
    removeEventListener('storage', this.#lookAgain);
  }

  hostUpdate(): void {
    this.#draft.hold();
  }

  hostUpdated(): void {
    const form = this.#form;
    if (form) this.#meet(form);
  }

  /** Where what is written here goes. */
  get place(): ReplyPlace | undefined {
    return this.#draft.place;
  }

  finish(outcome: Outcome, reply: Reply, place: ReplyPlace, written = reply.comment): void {
    // What the reader wrote since is no part of what has arrived.
    if (isArrival(outcome) && draftFor(place)?.comment === written) dropDraft(place);
    if (isSame(this.place, place)) this.showOutcome(outcome, written);
    this.#host.dispatchEvent(new ReplyFormOutcomeEvent(outcome, reply, place));
  }

  showOutcome(outcome: Outcome, written: string): void {
    const form = this.#form;
    if (!form) return;
    this.#sending = undefined;
    this.#status = outcome;
    const comment = control(form, 'comment')!;
    if (isArrival(outcome) && comment.value === written) {
      comment.value = '';
      this.#host.replyTo = undefined;
    } else if (isArrival(outcome)) {
      this.#draft.keep(form);
    } else {
      this.#draft.keep(form, outcome.unconfirmed);
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
    // What is wrong is said here, in words.
    form.noValidate = true;
    if (isSame(this.place, placeOf(form))) this.#draft.goOn(form);
    else {
      this.#since = performance.now();
      this.#errors.clear();
      this.#sending = undefined;
      const before = this.#draft.begin(form);
      this.#status = before && (before.sent ? 'sent-draft' : 'draft');
      this.#sendWaiting();
    }
    this.#show();
  }

  readonly #click = (event: MouseEvent): void => {
    const form = this.#form;
    const button = event.target instanceof Element && event.target.closest('button');
    if (!form || !button || !form.contains(button)) return;
    const { cancel } = button.dataset;
    if (cancel === 'sending') this.#sending?.stop();
    else if (cancel === 'answer') this.#host.replyTo = undefined;
    else this.#pressSubmit(form, button, event);
  };

  /** In a frame that may post no forms a browser does not even say that its reader wants to: what a script sends is sent. */
  #pressSubmit(form: HTMLFormElement, button: HTMLElement, event: MouseEvent): void {
    this.#isSubmitted = false;
    setTimeout(() => {
      if (this.#isSubmitted || event.defaultPrevented || form !== this.#form || !form.isConnected) return;
      const submit = new SubmitEvent('submit', { bubbles: true, cancelable: true, submitter: button });
      if (form.dispatchEvent(submit)) this.showOutcome({ status: 'failed' }, '');
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
    const send = wayToSend(reply, form, this.#host);
    if (send) rememberReader(form);
    if (send === 'full-page') return this.#draft.keep(form, true);
    event.preventDefault();
    if (send) void this.#follow(form, reply, send);
  }

  /** Follows a reply until it is known what became of it. */
  async #follow(form: HTMLFormElement, reply: Reply, send: Send): Promise<void> {
    const place = placeOf(form);
    const written = control(form, 'comment')!.value;
    const sending = new ReplySending();
    this.#sending = sending;
    this.#status = 'sending';
    this.#draft.keep(form, true);
    this.#show();
    const isHere = () => form === this.#form && form.isConnected && isSame(placeOf(form), place);
    this.finish(await sending.outcome(form, this.#since, send, isHere), reply, place, written);
  }

  /** Sends what waits for a connection, if there is one, and says so of what waits here. */
  readonly #sendWaiting = (): void => {
    if (!waitingReplies().length) return;
    if (this.place && waitingFor(this.place)) this.#status = 'sending';
    this.#show();
    void sendWaiting(this).then(this.#lookAgain);
  };

  /** Another page may have sent what waited here, or be at it; or it waits still. */
  readonly #lookAgain = (): void => {
    const status = this.#status;
    const isOffline = typeof status === 'object' && status.status === 'offline';
    const isSendingWaiting = status === 'sending' && !this.#sending;
    if (!this.place || !(isOffline || isSendingWaiting)) return;
    this.#status = waitingFor(this.place) ? { status: 'offline' } : 'sent-draft';
    this.#show();
  };

  /** Back from the page that a service answered with, this one is as it was left. */
  readonly #comeBack = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#sending?.stop();
  };

  readonly #input = ({ target }: Event): void => {
    const form = this.#form;
    if (!form || !this.#isField(target)) return;
    this.#draft.keep(form);
    takeFromOutbox(placeOf(form));
    if (this.#status !== 'sending') this.#status = undefined;
    this.#errors.correct(target);
    const name = target.name as FieldName;
    this.#announced.field = this.#errors.of(name) === 'too-long' ? name : undefined;
    this.#show();
  };

  readonly #enter = ({ target }: Pick<Event, 'target'>): void => {
    if (this.#isField(target) && transportOf(target.form!) !== 'form') loadSending().catch(() => {});
  };

  /** Nobody is scolded for what is still empty. */
  readonly #leave = async ({ target }: Event): Promise<void> => {
    if (!this.#isField(target) || !target.value) return;
    await press;
    this.#errors.leave(target);
    this.#announced.field = target.name as FieldName;
    this.#show();
  };

  #isField(target: EventTarget | null): target is Control {
    const isControl = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    return isControl && target.form === this.#form && fields.some(({ name }) => name === target.name);
  }

  #show(): void {
    const { withWords, say } = this.#tools;
    withWords((locale) => {
      const form = this.#form;
      const words = {
        errors: this.#errors,
        status: this.#status,
        replyTo: this.#draft.replyTo,
        announced: this.#announced,
      };
      if (form) tell(words, form, locale, say);
    });
  }
}
