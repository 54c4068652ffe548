import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { errorOf, fields, type FieldError, type FieldName } from './fields.js';
import { ReplyFormSubmitEvent, type Reply } from './reply-form.events.js';

type Control = HTMLInputElement | HTMLTextAreaElement;

/** What the reply form does: it says in words what the browser's own checks find, then lets the browser send the form. */
export class ReplyController implements ReactiveController {
  /** Errors by field, as they stand now. */
  readonly errors = new Map<FieldName, FieldError>();
  /** Errors found when the form was last sent, in the order of the form. */
  summary: [FieldName, FieldError][] = [];

  readonly #host: ReactiveControllerHost & HTMLElement;
  #press?: Promise<void>;
  #shownFor?: string;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** What was written under one article is not sent to another. */
  hostUpdated(): void {
    const form = this.#host.shadowRoot?.querySelector<HTMLFormElement>('.reply form');
    const key = form
      ? `${form.action} ${(form.elements.namedItem('comment_post_ID') as Control | null)?.value}`
      : '';
    const changed = this.#shownFor && this.#shownFor !== key;
    this.#shownFor = key;
    if (!changed) return;
    form?.reset();
    this.errors.clear();
    this.summary = [];
    this.#host.requestUpdate();
  }

  readonly submit = (event: SubmitEvent): void => {
    const form = event.currentTarget as HTMLFormElement;
    for (const { name } of fields) this.#check(control(form, name));
    this.summary = fields.flatMap(({ name }) =>
      this.errors.has(name) ? [[name, this.errors.get(name)!]] : [],
    );
    if (this.summary.length) {
      event.preventDefault();
      control(form, this.summary[0]![0]).focus();
    } else if (!this.#host.dispatchEvent(new ReplyFormSubmitEvent(replyIn(form)))) {
      event.preventDefault();
    }
    this.#host.requestUpdate();
  };

  /** A corrected field stops being an error at once. */
  readonly input = ({ target }: Event): void => {
    if (!isField(target) || !this.errors.has(target.name as FieldName)) return;
    this.#check(target);
    this.#host.requestUpdate();
  };

  /** While a button is pressed nothing may move, or the press would miss it. */
  readonly press = (): void => {
    this.#press = new Promise((resolve) => {
      const release = () => setTimeout(resolve);
      addEventListener('pointerup', release, { once: true });
      addEventListener('pointercancel', release, { once: true });
    });
  };

  /** A field is checked when it is left, but not scolded for being empty. */
  readonly leave = async ({ target }: Event): Promise<void> => {
    if (!isField(target) || !target.value) return;
    await this.#press;
    this.#check(target);
    this.#host.requestUpdate();
  };

  #check(field: Control): void {
    const error = errorOf(field);
    if (error) this.errors.set(field.name as FieldName, error);
    else this.errors.delete(field.name as FieldName);
  }
}

const control = (form: HTMLFormElement, name: FieldName): Control => form.elements.namedItem(name) as Control;

const isField = (target: EventTarget | null): target is Control =>
  (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) &&
  fields.some(({ name }) => name === target.name);

const replyIn = (form: HTMLFormElement): Reply =>
  Object.fromEntries(fields.map(({ name }) => [name, control(form, name).value])) as Reply;
