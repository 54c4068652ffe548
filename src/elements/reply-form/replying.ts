// What is loaded when there is a reply form. It shares no module with what is loaded before; what it needs of that, it is given.
import type { ReactiveController } from '@lit/reactive-element';
import { draftFor, dropDraft } from '../../replies/drafts.js';
import type { Outcome } from '../../replies/outcome.js';
import { takeFromOutbox, waitingFor, waitingReplies } from '../../replies/outbox.js';
import type { FieldName, Reply, ReplyPlace, ReplyTarget } from '../../replies/reply.js';
import type { WithWords } from '../base/article-element.js';
import { partOf } from '../base/part.js';
import type { Say } from '../base/say.js';
import { fields, type Control } from './fields.js';
import { ReplyErrors } from './reply-errors.js';
import {
  control,
  fillIn,
  parentIn,
  placeOf,
  replyIn,
  takeOver,
  transportOf,
  trapIn,
  valuesIn,
} from './reply-form.dom.js';
import { ReplyFormOutcomeEvent, ReplyFormSubmitEvent } from './reply-form.events.js';
import type { ReplyHost } from './reply-host.js';
import { keep, recall, rememberReader } from './reply-memory.js';
import { loadSending, sendBy } from './reply-sender.js';
import { ReplySending, type Send } from './reply-sending.js';
import { isArrival } from './reply-status.template.js';
import { tell, type ReplyStatus } from './reply-words.js';
import { formsOnPage, isSame, sendWaiting, type FormOnPage } from './waiting-replies.js';

/** What a reply form needs of what is loaded before. */
export interface ReplyTools {
  withWords: WithWords;
  say: Say;
}

/** What the reply form does: says in words what is wrong, sends the reply, says what became of it, and loses nothing. */
export class Replying implements ReactiveController, FormOnPage {
  readonly #host: ReplyHost;
  readonly #tools: ReplyTools;
  readonly #errors = new ReplyErrors();
  #status: ReplyStatus;
  #sending?: ReplySending;
  #press?: Promise<void>;
  #last?: { form: HTMLFormElement; place: ReplyPlace };
  #since = 0;
  #isSubmitted = false;
  #replyTo?: ReplyTarget;
  #values: Partial<Record<FieldName, string>> = {};

  /** `shown`: the forms that the host has shown so far, one after the other. */
  constructor(host: ReplyHost, tools: ReplyTools, shown: Iterable<HTMLFormElement>) {
    this.#host = host;
    this.#tools = tools;
    host.addController(this);
    const [...forms] = shown;
    forms.forEach((form, index) => this.#passOn(form, forms[index + 1]));
    this.#enter({ target: (host.renderRoot as ShadowRoot).activeElement });
  }

  hostConnected(): void {
    const { renderRoot } = this.#host;
    renderRoot.addEventListener('submit', this.#submit as unknown as EventListener);
    renderRoot.addEventListener('click', this.#click as EventListener);
    renderRoot.addEventListener('input', this.#input);
    renderRoot.addEventListener('pointerdown', this.#pointerDown);
    renderRoot.addEventListener('focusin', this.#enter);
    renderRoot.addEventListener('focusout', this.#leave);
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

  /** Controls that are shown anew, or under other names, get back what was in them. */
  hostUpdate(): void {
    const form = this.#form;
    this.#values = form ? valuesIn(form) : {};
  }

  hostUpdated(): void {
    const form = this.#form;
    if (form) this.#meet(form);
  }

  /** Where what is written here goes. */
  get place(): ReplyPlace | undefined {
    return this.#last?.place;
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
      this.#keep(form);
    } else {
      this.#keep(form, outcome.unconfirmed);
      this.#errors.refuse(outcome.fields);
    }
    this.#show();
    const [wrong] = outcome.fields ?? [];
    if (wrong) control(form, wrong)?.focus();
  }

  get #form(): HTMLFormElement | null {
    return partOf(this.#host, 'ae-reply');
  }

  /** What was written before this was here goes on in the next form, or stays with its article. */
  #passOn(form: HTMLFormElement, next: HTMLFormElement | undefined): void {
    if (!next) this.#meet(form);
    else if (isSame(placeOf(form), placeOf(next))) takeOver(form, next);
    else if (control(form, 'comment')!.value) this.#keep(form);
  }

  /** What was written under one article is not sent to another; under the same one it stays, whatever form is shown. */
  #meet(form: HTMLFormElement): void {
    // What is wrong is said here, in words.
    form.noValidate = true;
    const last = this.#last;
    const place = placeOf(form);
    this.#last = { form, place };
    if (last && isSame(last.place, place)) {
      if (last.form === form) {
        fillIn(form, this.#values);
        this.#answer(form);
      } else takeOver(last.form, form);
    } else {
      if (last) this.#leavePlace(form);
      this.#arrive(form);
    }
    this.#show();
  }

  #leavePlace(form: HTMLFormElement): void {
    form.reset();
    this.#errors.clear();
    this.#status = undefined;
    this.#sending = undefined;
    this.#replyTo = undefined;
    this.#host.replyTo = undefined;
  }

  #arrive(form: HTMLFormElement): void {
    this.#since = performance.now();
    const draft = recall(form, !this.#host.withoutDrafts);
    if (draft) this.#status = draft.sent ? 'sent-draft' : 'draft';
    // Something was written before this was here.
    else if (control(form, 'comment')!.value) this.#keep(form);
    if (draft?.replyTo) this.#host.replyTo ??= draft.replyTo;
    this.#answer(form);
    this.#sendWaiting();
  }

  /** Answers what the page, or the reader, wants answered. */
  #answer(form: HTMLFormElement): void {
    const { replyTo } = this.#host;
    if (this.#replyTo?.id === replyTo?.id) return;
    // Of what a page gives only that is kept: there may be more to it than can be stored.
    this.#replyTo = replyTo && { id: replyTo.id, name: replyTo.name };
    parentIn(form).value = replyTo?.id ?? '0';
    this.#keep(form);
    this.#show();
  }

  #keep(form: HTMLFormElement, sent = false): void {
    if (!this.#host.withoutDrafts) keep(form, this.#replyTo, sent);
  }

  readonly #click = (event: MouseEvent): void => {
    const form = this.#form;
    const button = event.target instanceof Element && event.target.closest('button');
    if (!form || !button || !form.contains(button)) return;
    if (button.dataset['cancel'] === 'sending') this.#sending?.stop();
    else if (button.dataset['cancel'] === 'answer') this.#host.replyTo = undefined;
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
    const { send, withCredentials = false } = this.#host;
    const transport = transportOf(form);
    const submit = new ReplyFormSubmitEvent(reply);
    if (!this.#host.dispatchEvent(submit)) return event.preventDefault();
    rememberReader(form);
    const { response } = submit;
    if (response) void this.#follow(form, reply, () => response);
    else if (send) void this.#follow(form, reply, (signal) => send(reply, signal));
    else if (transport === 'form' && !trapIn(form)?.value) return this.#keep(form, true);
    else
      void this.#follow(form, reply, (signal) =>
        sendBy(transport, reply, placeOf(form), withCredentials, signal),
      );
    event.preventDefault();
  }

  /** Follows a reply until it is known what became of it. */
  async #follow(form: HTMLFormElement, reply: Reply, send: Send): Promise<void> {
    const place = placeOf(form);
    const written = control(form, 'comment')!.value;
    const sending = new ReplySending();
    this.#sending = sending;
    this.#status = 'sending';
    this.#keep(form, true);
    this.#show();
    const isHere = () => form === this.#form && form.isConnected && isSame(placeOf(form), place);
    this.finish(await sending.outcome(form, this.#since, send, isHere), reply, place, written);
  }

  /** Sends what waits for a connection, if there is one, and says so of what waits here. */
  readonly #sendWaiting = (): void => {
    if (!waitingReplies().length) return;
    if (this.place && waitingFor(this.place))
      this.#status = navigator.onLine ? 'sending' : { status: 'offline' };
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
    this.#keep(form);
    takeFromOutbox(placeOf(form));
    if (this.#status !== 'sending') this.#status = undefined;
    // A corrected field stops being an error at once.
    if (this.#errors.of(target.name as FieldName)) this.#errors.check(target);
    this.#show();
  };

  readonly #enter = ({ target }: Pick<Event, 'target'>): void => {
    if (this.#isField(target) && transportOf(target.form!) !== 'form') loadSending().catch(() => {});
  };

  /** While a button is pressed nothing may move, or the press would miss it. */
  readonly #pointerDown = (): void => {
    this.#press = new Promise((resolve) => {
      const release = () => setTimeout(resolve);
      addEventListener('pointerup', release, { once: true });
      addEventListener('pointercancel', release, { once: true });
    });
  };

  /** A field is checked when it is left, but not scolded for being empty. */
  readonly #leave = async ({ target }: Event): Promise<void> => {
    if (!this.#isField(target) || !target.value) return;
    await this.#press;
    // What a service refused is wrong until it is changed.
    if (this.#errors.of(target.name as FieldName) === 'refused') return;
    this.#errors.check(target);
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
      const words = { errors: this.#errors, status: this.#status, replyTo: this.#replyTo };
      if (form) tell(words, form, locale, say);
    });
  }
}
