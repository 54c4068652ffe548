import { render, type ReactiveController } from 'lit';
import { dropDraft } from '../../replies/drafts.js';
import type { Outcome } from '../../replies/outcome.js';
import type { FieldName, Reply, ReplyPlace, ReplyTarget } from '../../replies/reply.js';
import type { Locale } from '../../locales/locale.js';
import type { WithWords } from '../base/article-element.js';
import { partOf } from '../base/part.js';
import { errorOf, fields, type Control, type FieldError } from './fields.js';
import { errorSummary, fieldError } from './reply-errors.template.js';
import {
  control,
  fieldsIn,
  parentIn,
  placeOf,
  replyIn,
  takeOver,
  transportOf,
  trapIn,
} from './reply-form.dom.js';
import { ReplyFormOutcomeEvent, ReplyFormSubmitEvent } from './reply-form.events.js';
import type { ReplyHost } from './reply-host.js';
import { keep, recall, rememberReader } from './reply-memory.js';
import {
  emptyOutbox,
  takeFromOutbox,
  waitingFor,
  waitingReplies,
  type Waiting,
} from '../../replies/outbox.js';
import { loadSending, sendBy } from './reply-sender.js';
import {
  arrivalStatus,
  charactersLeft,
  draftStatus,
  isArrival,
  isOutcome,
  outcomeProblem,
  replyToStatus,
  sendingStatus,
} from './reply-status.template.js';

/** What the form says besides its errors. */
type Status = 'draft' | 'sent-draft' | 'sending' | Outcome | undefined;

/** Machines are faster, in milliseconds: what they send at once is sent this long after the form was there. */
const shortestTime = 2000;

/** What the reply form does: says in words what is wrong, sends the reply, says what became of it, and loses nothing. */
export class ReplyController implements ReactiveController {
  /** Errors by field, as they stand now. */
  readonly #errors = new Map<FieldName, FieldError>();
  /** Errors found when the form was last sent, in the order of the form. */
  #summary: [FieldName, FieldError][] = [];
  #status: Status;
  #stop?: AbortController;

  readonly #host: ReplyHost;
  readonly #withWords: WithWords;
  #press?: Promise<void>;
  #last?: { form: HTMLFormElement; place: ReplyPlace };
  #since = 0;
  #replyTo?: ReplyTarget;

  constructor(host: ReplyHost, withWords: WithWords) {
    this.#host = host;
    this.#withWords = withWords;
    host.addController(this);
  }

  hostConnected(): void {
    const { renderRoot } = this.#host;
    renderRoot.addEventListener('submit', this.#submit as unknown as EventListener);
    renderRoot.addEventListener('input', this.#input);
    renderRoot.addEventListener('pointerdown', this.#pointerDown);
    renderRoot.addEventListener('focusin', this.#enter);
    renderRoot.addEventListener('focusout', this.#leave);
    addEventListener('online', this.#sendWaiting);
    addEventListener('pageshow', this.#comeBack);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#sendWaiting);
    removeEventListener('pageshow', this.#comeBack);
  }

  /** What was written under one article is not sent to another; under the same one it stays, whatever form is shown. */
  hostUpdated(): void {
    const form = this.#form;
    if (!form) return;
    // What is wrong is said here, in words.
    form.noValidate = true;
    const last = this.#last;
    const place = placeOf(form);
    this.#last = { form, place };
    if (last && isSame(last.place, place)) {
      if (last.form === form) return this.#answer(form);
      takeOver(last.form, form);
    } else {
      if (last) this.#leavePlace(form);
      this.#arrive(form);
    }
    this.#show();
  }

  /** Puts the reader where they write. */
  focusComment(): void {
    const form = this.#form;
    if (form) control(form, 'comment')!.focus();
  }

  get #form(): HTMLFormElement | null {
    return partOf(this.#host, 'ae-reply');
  }

  #leavePlace(form: HTMLFormElement): void {
    form.reset();
    this.#errors.clear();
    this.#summary = [];
    this.#status = undefined;
    this.#stop = undefined;
    this.#replyTo = undefined;
    this.#host.replyTo = undefined;
  }

  #arrive(form: HTMLFormElement): void {
    this.#since = performance.now();
    const draft = recall(form, !this.#host.withoutDrafts);
    if (draft) this.#status = draft.sent ? 'sent-draft' : 'draft';
    if (draft?.replyTo) this.#host.replyTo ??= draft.replyTo;
    this.#answer(form);
    this.#sendWaiting();
  }

  /** Answers what the page, or the reader, wants answered. */
  #answer(form: HTMLFormElement): void {
    const { replyTo } = this.#host;
    if (this.#replyTo?.id === replyTo?.id) return;
    this.#replyTo = replyTo;
    parentIn(form).value = replyTo?.id ?? '0';
    this.#keep(form);
    this.#show();
  }

  #keep(form: HTMLFormElement, sent = false): void {
    if (!this.#host.withoutDrafts) keep(form, this.#replyTo, sent);
  }

  readonly #submit = (event: SubmitEvent): void => {
    const form = event.target as HTMLFormElement;
    if (form !== this.#form) return;
    if (this.#status === 'sending') return event.preventDefault();
    for (const name of fieldsIn(form)) this.#check(control(form, name)!);
    this.#summary = this.#listErrors(form);
    this.#status = undefined;
    if (this.#summary.length) {
      event.preventDefault();
      control(form, this.#summary[0]![0])!.focus();
    } else {
      this.#send(form, event);
    }
    this.#show();
  };

  #listErrors(form: HTMLFormElement): [FieldName, FieldError][] {
    return fieldsIn(form).flatMap((name) =>
      this.#errors.has(name) ? [[name, this.#errors.get(name)!]] : [],
    );
  }

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
  async #follow(
    form: HTMLFormElement,
    reply: Reply,
    send: (signal: AbortSignal) => Promise<Outcome | 'full-page'>,
  ): Promise<void> {
    const place = placeOf(form);
    const stop = new AbortController();
    this.#stop = stop;
    this.#status = 'sending';
    this.#keep(form, true);
    this.#show();
    const stopped = new Promise<Outcome>((resolve) => {
      stop.signal.addEventListener('abort', () => resolve({ status: 'failed', unconfirmed: true }));
    });
    const outcome = await Promise.race([this.#unlessTrapped(form, () => send(stop.signal)), stopped]);
    if (outcome === 'full-page') return form.submit();
    this.#finish(outcome, reply, place);
  }

  /** Lets through what a human sends, after as long as a human takes. */
  async #unlessTrapped(
    form: HTMLFormElement,
    send: () => Promise<Outcome | 'full-page'>,
  ): Promise<Outcome | 'full-page'> {
    const trap = trapIn(form);
    if (trap?.value) {
      // A reader whose browser filled it in can send the reply again.
      trap.value = '';
      return { status: 'failed' };
    }
    const rest = shortestTime - (performance.now() - this.#since);
    if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
    try {
      const outcome = await send();
      return outcome === 'full-page' || isOutcome(outcome) ? outcome : { status: 'failed' };
    } catch {
      return { status: 'failed' };
    }
  }

  #finish(outcome: Outcome, reply: Reply, place: ReplyPlace): void {
    const form = this.#form;
    const isHere = form && this.#last && isSame(this.#last.place, place);
    if (isArrival(outcome)) dropDraft(place);
    if (isHere) this.#showOutcome(form, outcome);
    this.#host.dispatchEvent(new ReplyFormOutcomeEvent(outcome, reply, place));
  }

  #showOutcome(form: HTMLFormElement, outcome: Outcome): void {
    this.#stop = undefined;
    this.#status = outcome;
    if (isArrival(outcome)) {
      control(form, 'comment')!.value = '';
      this.#host.replyTo = undefined;
    } else {
      this.#keep(form, outcome.unconfirmed);
      for (const name of outcome.fields ?? []) this.#errors.set(name, 'refused');
    }
    this.#show();
    const [wrong] = outcome.fields ?? [];
    if (wrong) control(form, wrong)?.focus();
  }

  /** Sends what waits for a connection, if there is one, and says so of what waits here. */
  readonly #sendWaiting = (): void => {
    if (!waitingReplies().length) return;
    const isHere = this.#last && waitingFor(this.#last.place);
    if (isHere) this.#status = { status: 'offline' };
    this.#show();
    const tell = ({ reply, place }: Waiting, outcome: Outcome) => this.#finish(outcome, reply, place);
    // What cannot be loaded now is loaded when the reader is online again, or back.
    if (navigator.onLine)
      void loadSending().then(
        (sending) => emptyOutbox(sending, tell),
        () => {},
      );
  };

  /** Back from the page that a service answered with, this one is as it was left. */
  readonly #comeBack = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted || this.#status !== 'sending') return;
    this.#status = 'sent-draft';
    this.#show();
  };

  readonly #input = ({ target }: Event): void => {
    const form = this.#form;
    if (!form || !this.#isField(target)) return;
    this.#keep(form);
    takeFromOutbox(placeOf(form));
    if (this.#status !== 'sending') this.#status = undefined;
    // A corrected field stops being an error at once.
    if (this.#errors.has(target.name as FieldName)) this.#check(target);
    this.#show();
  };

  readonly #enter = ({ target }: Event): void => {
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
    this.#check(target);
    this.#show();
  };

  #isField(target: EventTarget | null): target is Control {
    const isControl = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    return isControl && target.form === this.#form && fields.some(({ name }) => name === target.name);
  }

  #check(field: Control): void {
    const error = errorOf(field);
    if (error) this.#errors.set(field.name as FieldName, error);
    else this.#errors.delete(field.name as FieldName);
  }

  #show(): void {
    this.#withWords((locale) => this.#showIn(locale));
  }

  #showIn(locale: Locale): void {
    const form = this.#form;
    if (!form) return;
    const place = (selector: string) => form.querySelector<HTMLElement>(selector)!;
    const status = this.#status;
    const isSending = status === 'sending';
    render(errorSummary(this.#summary, locale), place('.error-summary'));
    render(this.#problem(locale), place('.reply-problem'));
    render(this.#statusIn(locale), place('.reply-status'));
    render(
      replyToStatus(this.#replyTo, locale, () => (this.#host.replyTo = undefined)),
      place('.reply-to'),
    );
    place('.primary').ariaDisabled = isSending ? 'true' : null;
    for (const name of fieldsIn(form)) {
      const error = this.#errors.get(name);
      const field = control(form, name)!;
      render(fieldError(name, error, locale), place(`#ae-reply-${name}-error`));
      if (error) field.setAttribute('aria-invalid', 'true');
      else field.removeAttribute('aria-invalid');
    }
    const { max } = fields[0]!;
    render(charactersLeft(max - control(form, 'comment')!.value.length, locale), place('.count'));
  }

  #problem(locale: Locale): unknown {
    const status = this.#status;
    return typeof status === 'object' && !isArrival(status) ? outcomeProblem(status, locale) : undefined;
  }

  #statusIn(locale: Locale): unknown {
    const status = this.#status;
    if (status === 'sending') return sendingStatus(locale, () => this.#stop?.abort());
    if (status === 'draft' || status === 'sent-draft') return draftStatus(status === 'sent-draft', locale);
    return status && isArrival(status) ? arrivalStatus(status, locale) : undefined;
  }
}

const isSame = (one: ReplyPlace, other: ReplyPlace): boolean =>
  one.action === other.action && one.ref === other.ref;
