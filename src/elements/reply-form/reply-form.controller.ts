import { render, type LitElement, type ReactiveController } from 'lit';
import type { Locale } from '../../locales/locale.js';
import type { WithWords } from '../base/article-element.js';
import { partOf } from '../base/part.js';
import { consentName, errorOf, fields, type Control, type FieldError, type FieldName } from './fields.js';
import { errorSummary, fieldError } from './reply-errors.template.js';
import type { Reply } from '../../replies/reply.js';
import { ReplyFormSubmitEvent } from './reply-form.events.js';

/** What the reply form does: it says in words what the browser's own checks find, then lets the browser send the form. */
export class ReplyController implements ReactiveController {
  /** Errors by field, as they stand now. */
  readonly #errors = new Map<FieldName, FieldError>();
  /** Errors found when the form was last sent, in the order of the form. */
  #summary: [FieldName, FieldError][] = [];

  readonly #host: LitElement;
  readonly #withWords: WithWords;
  #press?: Promise<void>;
  #last?: { form: HTMLFormElement; place: string };

  constructor(host: LitElement, withWords: WithWords) {
    this.#host = host;
    this.#withWords = withWords;
    host.addController(this);
  }

  hostConnected(): void {
    const { renderRoot } = this.#host;
    renderRoot.addEventListener('submit', this.#submit as EventListener);
    renderRoot.addEventListener('input', this.#input);
    renderRoot.addEventListener('pointerdown', this.#pointerDown);
    renderRoot.addEventListener('focusout', this.#leave);
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
    if (!last || (last.form === form && last.place === place)) return;
    if (last.place === place) {
      takeOver(last.form, form);
    } else {
      form.reset();
      this.#errors.clear();
      this.#summary = [];
    }
    this.#show();
  }

  get #form(): HTMLFormElement | null {
    return partOf(this.#host, 'ae-reply');
  }

  readonly #submit = (event: SubmitEvent): void => {
    const form = event.target as HTMLFormElement;
    if (form !== this.#form) return;
    for (const { name } of fields) this.#check(control(form, name));
    this.#summary = fields.flatMap(({ name }) =>
      this.#errors.has(name) ? [[name, this.#errors.get(name)!]] : [],
    );
    if (this.#summary.length) {
      event.preventDefault();
      control(form, this.#summary[0]![0]).focus();
    } else if (!this.#host.dispatchEvent(new ReplyFormSubmitEvent(replyIn(form)))) {
      event.preventDefault();
    }
    this.#show();
  };

  /** A corrected field stops being an error at once. */
  readonly #input = ({ target }: Event): void => {
    if (!this.#isField(target) || !this.#errors.has(target.name as FieldName)) return;
    this.#check(target);
    this.#show();
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
    render(errorSummary(this.#summary, locale), place('.error-summary'));
    for (const { name } of fields) {
      const error = this.#errors.get(name);
      render(fieldError(name, error, locale), place(`#ae-reply-${name}-error`));
      if (error) control(form, name).setAttribute('aria-invalid', 'true');
      else control(form, name).removeAttribute('aria-invalid');
    }
  }
}

const control = (form: HTMLFormElement, name: FieldName): Control => form.elements.namedItem(name) as Control;

/** Where a form's replies go: to which service, and under which article. */
const placeOf = (form: HTMLFormElement): string =>
  `${form.action} ${(form.elements.namedItem('comment_post_ID') as Control | null)?.value}`;

/** Takes over what a reader has filled in. */
function takeOver(from: HTMLFormElement, to: HTMLFormElement): void {
  for (const { name } of fields) control(to, name).value = control(from, name).value;
  const consent = (form: HTMLFormElement) => form.elements.namedItem(consentName) as HTMLInputElement;
  consent(to).checked = consent(from).checked;
}

const replyIn = (form: HTMLFormElement): Reply =>
  Object.fromEntries(fields.map(({ name }) => [name, control(form, name).value])) as Record<
    FieldName,
    string
  >;
