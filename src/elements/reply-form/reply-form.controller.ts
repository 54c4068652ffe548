import type { ReactiveController } from '@lit/reactive-element';
import { draftFor, dropDraft } from '../../replies/drafts.js';
import type { Outcome } from '../../replies/outcome.js';
import type { FieldName, Reply, ReplyPlace, ReplyTarget } from '../../replies/reply.js';
import type { Locale } from '../../locales/locale.js';
import type { WithWords } from '../base/article-element.js';
import { partOf } from '../base/part.js';
import { say } from '../base/say.js';
import { errorOf, fields, type Control, type FieldError } from './fields.js';
import { errorSummary, fieldError } from './reply-errors.template.js';
import {
  control,
  fieldsIn,
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
import { outcomeIn } from './page-outcome.js';
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
  outcomeProblem,
  replyToStatus,
  sendingStatus,
} from './reply-status.template.js';

/** What the form says besides its errors. */
type Status = 'draft' | 'sent-draft' | 'sending' | Outcome | undefined;

/** Machines are faster, in milliseconds: what they send at once is sent this long after the form was there. */
const shortestTime = 2000;

/** How long a page may take to come in place of this one, in milliseconds. */
const longestPost = 20_000;

/** The forms on the page: any of them may send what waits in another. */
const onPage = new Set<ReplyController>();

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
  #isSubmitted = false;
  #replyTo?: ReplyTarget;
  #values: Partial<Record<FieldName, string>> = {};

  constructor(host: ReplyHost, withWords: WithWords) {
    this.#host = host;
    this.#withWords = withWords;
    host.addController(this);
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
    onPage.add(this);
  }

  hostDisconnected(): void {
    onPage.delete(this);
    removeEventListener('online', this.#sendWaiting);
    removeEventListener('pageshow', this.#comeBack);
    removeEventListener('storage', this.#lookAgain);
  }

  /** Controls that are shown anew, or under other names, get back what was in them. */
  hostUpdate(): void {
    const form = this.#form;
    this.#values = form ? valuesIn(form) : {};
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
    if (button.dataset['cancel'] === 'sending') this.#stop?.abort();
    else if (button.dataset['cancel'] === 'answer') this.#host.replyTo = undefined;
    else this.#pressSubmit(form, button, event);
  };

  /** In a frame that may post no forms a browser does not even say that its reader wants to: what a script sends is sent. */
  #pressSubmit(form: HTMLFormElement, button: HTMLElement, event: MouseEvent): void {
    this.#isSubmitted = false;
    setTimeout(() => {
      if (this.#isSubmitted || event.defaultPrevented || form !== this.#form || !form.isConnected) return;
      const submit = new SubmitEvent('submit', { bubbles: true, cancelable: true, submitter: button });
      if (form.dispatchEvent(submit)) this.#showOutcome(form, { status: 'failed' }, '');
    });
  }

  readonly #submit = (event: SubmitEvent): void => {
    const form = event.target as HTMLFormElement;
    if (form !== this.#form) return;
    this.#isSubmitted = true;
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
    const written = control(form, 'comment')!.value;
    const stop = new AbortController();
    this.#stop = stop;
    this.#status = 'sending';
    this.#keep(form, true);
    this.#show();
    const stopped = new Promise<Outcome>((resolve) => {
      stop.signal.addEventListener('abort', () => resolve({ status: 'failed', unconfirmed: isAsked }));
    });
    let isAsked = false;
    const ask = async () => {
      // Stopped before anything was sent, it is not sent.
      if (stop.signal.aborted) return { status: 'failed' } as const;
      isAsked = true;
      return send(stop.signal);
    };
    let outcome = await Promise.race([this.#unlessTrapped(form, ask), stopped]);
    if (outcome === 'full-page') {
      outcome = await Promise.race([this.#post(form, place), stopped]);
    }
    this.#finish(outcome, reply, place, written);
  }

  /** Lets the browser post the form. Where it may not, this page is still there to say so. */
  async #post(form: HTMLFormElement, place: ReplyPlace): Promise<Outcome> {
    // Meanwhile another article may be shown, whose reply nobody has sent.
    if (form !== this.#form || !form.isConnected || !isSame(placeOf(form), place))
      return { status: 'failed' };
    form.submit();
    await new Promise((resolve) => setTimeout(resolve, longestPost));
    return { status: 'failed', unconfirmed: true };
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
      return outcome === 'full-page' ? outcome : (outcomeIn(outcome) ?? { status: 'failed' });
    } catch {
      return { status: 'failed' };
    }
  }

  #finish(outcome: Outcome, reply: Reply, place: ReplyPlace, written = reply.comment): void {
    const form = this.#form;
    const isHere = form && this.#last && isSame(this.#last.place, place);
    // What the reader wrote since is no part of what has arrived.
    if (isArrival(outcome) && draftFor(place)?.comment === written) dropDraft(place);
    if (isHere) this.#showOutcome(form, outcome, written);
    this.#host.dispatchEvent(new ReplyFormOutcomeEvent(outcome, reply, place));
  }

  #showOutcome(form: HTMLFormElement, outcome: Outcome, written: string): void {
    this.#stop = undefined;
    this.#status = outcome;
    const comment = control(form, 'comment')!;
    if (isArrival(outcome) && comment.value === written) {
      comment.value = '';
      this.#host.replyTo = undefined;
    } else if (isArrival(outcome)) {
      this.#keep(form);
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
    if (isHere) this.#status = navigator.onLine ? 'sending' : { status: 'offline' };
    this.#show();
    const tell = ({ reply, place }: Waiting, outcome: Outcome) => {
      const here = [...onPage].filter((other) => other.#last && isSame(other.#last.place, place));
      // One of them tells the page of it.
      const [first = this, ...others] = here;
      first.#finish(outcome, reply, place);
      for (const other of others) if (other.#form) other.#showOutcome(other.#form, outcome, reply.comment);
    };
    // What cannot be loaded now is loaded when the reader is online again, or back.
    if (navigator.onLine)
      void loadSending()
        .then((sending) => emptyOutbox(sending, tell))
        .catch(() => {})
        .then(this.#lookAgain);
  };

  /** Another page may have sent what waited here, or be at it; or it waits still. */
  readonly #lookAgain = (): void => {
    const status = this.#status;
    const isOffline = typeof status === 'object' && status.status === 'offline';
    const isSendingWaiting = status === 'sending' && !this.#stop;
    if (!this.#last || !(isOffline || isSendingWaiting)) return;
    this.#status = waitingFor(this.#last.place) ? { status: 'offline' } : 'sent-draft';
    this.#show();
  };

  /** Back from the page that a service answered with, this one is as it was left. */
  readonly #comeBack = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#stop?.abort();
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
    // What a service refused is wrong until it is changed.
    if (this.#errors.get(target.name as FieldName) === 'refused') return;
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
    const focused = (this.#host.renderRoot as ShadowRoot).activeElement;
    const isInReplyTo = Boolean(focused?.closest('.reply-to'));
    say(place('.error-summary'), errorSummary(this.#summary, locale));
    say(place('.reply-problem'), this.#problem(locale));
    say(place('.reply-status'), this.#statusIn(locale));
    say(place('.reply-to'), replyToStatus(this.#replyTo, locale));
    place('.primary').ariaDisabled = isSending ? 'true' : null;
    for (const name of fieldsIn(form)) {
      const error = this.#errors.get(name);
      const field = control(form, name)!;
      say(place(`#ae-reply-${name}-error`), fieldError(name, error, locale));
      if (error) field.setAttribute('aria-invalid', 'true');
      else field.removeAttribute('aria-invalid');
    }
    const { max } = fields[0]!;
    const comment = control(form, 'comment')!;
    say(place('.count'), charactersLeft(max - comment.value.length, locale));
    // A button that was pressed may be gone, and the focus with it.
    if (focused && !focused.isConnected) (isInReplyTo ? comment : place('.primary')).focus();
  }

  #problem(locale: Locale): unknown {
    const status = this.#status;
    return typeof status === 'object' && !isArrival(status) ? outcomeProblem(status, locale) : undefined;
  }

  #statusIn(locale: Locale): unknown {
    const status = this.#status;
    if (status === 'sending') return sendingStatus(locale);
    if (status === 'draft' || status === 'sent-draft') return draftStatus(status === 'sent-draft', locale);
    return status && isArrival(status) ? arrivalStatus(status, locale) : undefined;
  }
}

const isSame = (one: ReplyPlace, other: ReplyPlace): boolean =>
  one.action === other.action && one.ref === other.ref;
