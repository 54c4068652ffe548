import { webAddress } from '../../replies/web-address.js';
import { errorOf, type FieldError } from '../../render/reply-form/field-errors.js';
import type { Control, FieldName } from '../../render/reply-form/fields.js';
import { control, fieldsIn } from './reply-form.dom.js';

/** What is wrong with the fields of a form. */
export class ReplyErrors {
  /** Errors by field, as they stand now. */
  readonly #now = new Map<FieldName, FieldError>();
  /** Errors found when the form was last sent, in the order of the form. */
  summary: [FieldName, FieldError][] = [];

  of(name: FieldName): FieldError | undefined {
    return this.#now.get(name);
  }

  clear(): void {
    this.#now.clear();
    this.summary = [];
  }

  check(field: Control): void {
    const name = field.name as FieldName;
    const error = errorOf(field);
    if (error) this.#now.set(name, error);
    else this.#now.delete(name);
  }

  /** A field that is corrected stops being an error at once, and one that becomes too long is one. */
  correct(field: Control): void {
    if (this.of(field.name as FieldName) || errorOf(field) === 'too-long') this.check(field);
  }

  /** A field is checked when it is left, but what a service refused is wrong until it is changed. */
  leave(field: Control): void {
    complete(field);
    if (this.of(field.name as FieldName) !== 'refused') this.check(field);
  }

  /** Checks a form that is to be sent; the first of its fields that is wrong. */
  checkAll(form: HTMLFormElement): Control | undefined {
    const names = fieldsIn(form);
    for (const name of names) {
      complete(control(form, name)!);
      this.check(control(form, name)!);
    }
    this.summary = names.flatMap((name) => (this.#now.has(name) ? [[name, this.#now.get(name)!]] : []));
    const [first] = this.summary;
    return first && control(form, first[0]);
  }

  /** Fields that a service finds wrong. */
  refuse(names: FieldName[] = []): void {
    for (const name of names) this.#now.set(name, 'refused');
  }
}

/** Completes a web address as it is sent, in the field, where its reader sees it. */
function complete(field: Control): void {
  const address = field.name === 'url' && webAddress(field.value);
  if (address && address !== field.value) field.value = address;
}
