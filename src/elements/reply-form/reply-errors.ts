import { webAddress } from '../../replies/web-address.js';
import { errorOf, type FieldError } from '../../render/reply-form/field-errors.js';
import type { Control, FieldName } from '../../render/reply-form/fields.js';
import { control, fieldsIn } from './reply-form.dom.js';

/** Validation errors of a form. */
export class ReplyErrors {
  /** Current errors by field. */
  readonly #errors = new Map<FieldName, FieldError>();
  /** Errors that the last attempt to send found, in the order of the form. */
  summary: [FieldName, FieldError][] = [];

  of(name: FieldName): FieldError | undefined {
    return this.#errors.get(name);
  }

  clear(): void {
    this.#errors.clear();
    this.summary = [];
  }

  check(field: Control): void {
    const name = field.name as FieldName;
    const error = errorOf(field);
    if (error) this.#errors.set(name, error);
    else this.#errors.delete(name);
  }

  /**
   * Validates a field that is being edited: a corrected one is valid at once, and one that becomes too long is invalid
   * at once.
   */
  recheck(field: Control): void {
    if (this.of(field.name as FieldName) || errorOf(field) === 'too-long') this.check(field);
  }

  /** Validates a field when it loses focus. A field that the service has refused stays invalid until it changes. */
  checkOnBlur(field: Control): void {
    complete(field);
    if (this.of(field.name as FieldName) !== 'refused') this.check(field);
  }

  /** Validates a form before it is sent; returns its first invalid field. */
  checkAll(form: HTMLFormElement): Control | undefined {
    const names = fieldsIn(form);
    for (const name of names) {
      complete(control(form, name)!);
      this.check(control(form, name)!);
    }
    this.summary = names.flatMap((name) => (this.#errors.has(name) ? [[name, this.#errors.get(name)!]] : []));
    const [first] = this.summary;
    return first && control(form, first[0]);
  }

  /** Marks the fields that a service has refused. */
  setRejected(names: FieldName[] = []): void {
    for (const name of names) this.#errors.set(name, 'refused');
  }
}

/** Completes a URL in the field as it will be sent, so that the reader sees it. */
function complete(field: Control): void {
  const address = field.name === 'url' && webAddress(field.value);
  if (address && address !== field.value) field.value = address;
}
