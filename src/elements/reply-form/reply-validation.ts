import type { ReactiveController } from '@lit/reactive-element';
import { queryById } from '../../dom/by-id.js';
import { fields, type Control, type FieldName } from '../../render/reply-form/fields.js';
import { pointerReleased, trackPointer } from './pointer-release.js';
import { ReplyErrors } from './reply-errors.js';
import type { Announced } from './reply-form.status.js';
import type { ReplyHost } from './reply-host.js';

/** Validates the fields of a form when they lose focus, while they are corrected, and before the form is sent. */
export class ReplyValidation implements ReactiveController {
  readonly errors = new ReplyErrors();
  readonly announced: Announced = {};
  readonly #host: ReplyHost;
  readonly #changed: () => void;

  /** `changed` is called when a field that has lost focus has been validated. */
  constructor(host: ReplyHost, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    const { renderRoot } = this.#host;
    renderRoot.addEventListener('pointerdown', trackPointer);
    renderRoot.addEventListener('focusout', this.#onFocusOut);
  }

  /** Whether an event target is a field of the form. */
  isField(target: EventTarget | null): target is Control {
    const isControl = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    if (!isControl || target.form !== queryById(this.#host, 'ae-reply')) return false;
    return fields.some(({ name }) => name === target.name);
  }

  /** Validates a field that is being edited. */
  edit(field: Control): void {
    const name = field.name as FieldName;
    this.errors.recheck(field);
    this.announced.field = this.errors.of(name) === 'too-long' ? name : undefined;
  }

  /** Validates a form before it is sent; returns its first invalid field. */
  submit(form: HTMLFormElement): Control | undefined {
    this.announced.field = undefined;
    return this.errors.checkAll(form);
  }

  /** Validates a field that loses focus, except an empty one. */
  readonly #onFocusOut = async ({ target }: Event): Promise<void> => {
    if (!this.isField(target) || !target.value) return;
    await pointerReleased;
    this.errors.checkOnBlur(target);
    this.announced.field = target.name as FieldName;
    this.#changed();
  };
}
