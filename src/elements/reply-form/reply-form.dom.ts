// Access to the reply form in the document, rendered by a server or a client.
import type { FieldName, Reply, ReplyThread } from '../../replies/reply.js';
import { serviceNames, type ServiceName } from '../../article/reply-service.js';
import { consentName, fields, trapName, type Control } from '../../render/reply-form/fields.js';

export const control = (form: HTMLFormElement, name: FieldName): Control | undefined =>
  (form.elements.namedItem(name) as Control | null) ?? undefined;

/** Names of the fields of a form. */
export const fieldsIn = (form: HTMLFormElement): FieldName[] =>
  fields.flatMap(({ name }) => (control(form, name) ? name : []));

/** Values of the fields of a form. */
export const valuesIn = (form: HTMLFormElement): Partial<Record<FieldName, string>> =>
  Object.fromEntries(fieldsIn(form).map((name) => [name, control(form, name)!.value]));

/** Sets the fields of a form. Unchanged fields keep their caret. */
export function fillIn(form: HTMLFormElement, values: Partial<Record<FieldName, string>>): void {
  for (const name of fieldsIn(form)) {
    const field = control(form, name)!;
    const value = values[name] ?? '';
    if (field.value !== value) field.value = value;
  }
}

const input = (form: HTMLFormElement, name: string): HTMLInputElement | null =>
  form.elements.namedItem(name) as HTMLInputElement | null;

export const consentIn = (form: HTMLFormElement): HTMLInputElement | null => input(form, consentName);

export const honeypotIn = (form: HTMLFormElement): HTMLInputElement | null => input(form, trapName);

export const parentIn = (form: HTMLFormElement): HTMLInputElement => input(form, 'comment_parent')!;

export function threadOf(form: HTMLFormElement): ReplyThread {
  const endpoint = form.hasAttribute('action') ? form.action : '';
  const { thread: id, title } = form.dataset;
  // As in Isso's own form, the defaults are those of the page.
  if (serviceOf(form) === 'isso')
    return { endpoint, id: id ?? location.pathname, title: title ?? document.title };
  return { endpoint, id };
}

export const serviceOf = (form: HTMLFormElement): ServiceName =>
  serviceNames.find((name) => name === form.dataset['service']) ?? 'form';

export function replyIn(form: HTMLFormElement): Reply {
  const values = Object.fromEntries(fields.map(({ name }) => [name, control(form, name)?.value ?? '']));
  const parent = parentIn(form).value;
  const extra = valuesInSlot(form);
  return {
    ...(values as Record<FieldName, string>),
    ...(parent !== '0' && { parent }),
    ...(Object.keys(extra).length && { extra }),
  };
}

/** Values of the page's widgets inside the form. */
export function valuesInSlot(form: HTMLFormElement): Record<string, string> {
  const elements = form.querySelector('slot')?.assignedElements({ flatten: true }) ?? [];
  const inputs = elements.flatMap((element) => [element, ...element.querySelectorAll('*')]);
  return Object.fromEntries(
    inputs.flatMap((element) => (isGiven(element) ? [[element.name, element.value]] : [])),
  );
}

/** Whether the browser would post an element: unchecked checkboxes have no value. */
function isGiven(element: Element): element is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  if (element instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(element.type) && !element.checked)
    return false;
  const isField =
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement;
  return isField && Boolean(element.name) && !element.matches(':disabled');
}

/** Copies what a reader has filled in to the empty fields of another form. */
export function takeOver(from: HTMLFormElement, to: HTMLFormElement): void {
  for (const name of fieldsIn(to)) control(to, name)!.value ||= control(from, name)?.value ?? '';
  parentIn(to).value = parentIn(from).value;
  const [before, now] = [consentIn(from), consentIn(to)];
  if (before && now) now.checked ||= before.checked;
}
