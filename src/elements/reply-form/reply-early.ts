// What is written before what the form does is there: the tab keeps it over a reload, as browsers do outside of shadow roots.
import type { ReplyHost } from './reply-host.js';

/** Each form on the page has its own. */
function nameOf(host: ReplyHost, form: HTMLFormElement): string {
  const { localName } = host;
  const index = [...(host.getRootNode() as ParentNode).querySelectorAll(localName)].indexOf(host);
  return `article-elements:early ${localName} ${index} ${form.action} ${form.dataset['ref']}`;
}

/** The fields in which readers write. */
const fieldsIn = (form: HTMLFormElement): HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>('.field [name]'),
];

/** Keeps what is written; `isSent`, when nobody knows what became of it. */
export function keepEarly(host: ReplyHost, form: HTMLFormElement, isSent: boolean): void {
  const values = fieldsIn(form).map(({ name, value }) => [name, value]);
  if (!values.some(([, value]) => value)) return;
  try {
    sessionStorage.setItem(nameOf(host, form), JSON.stringify([isSent, Object.fromEntries(values)]));
  } catch {
    // There is no storage, or no room.
  }
}

/** Brings it back; whether it was sent. */
export function recallEarly(host: ReplyHost, form: HTMLFormElement): boolean {
  try {
    const kept = sessionStorage.getItem(nameOf(host, form));
    const [isSent, values] = JSON.parse(kept!) as [unknown, Record<string, unknown>];
    for (const field of fieldsIn(form)) {
      const value = values[field.name];
      if (typeof value === 'string') field.value ||= value;
    }
    return isSent === true;
  } catch {
    // There is nothing, or something else.
    return false;
  }
}

export function forgetEarly(host: ReplyHost, form: HTMLFormElement): void {
  try {
    sessionStorage.removeItem(nameOf(host, form));
  } catch {
    // There is no storage.
  }
}
