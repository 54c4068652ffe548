// What is written before what the form does is there: the tab keeps it over a reload, as browsers do outside of shadow roots.
import type { ReplyHost } from './reply-host.js';

/** Each form on the page has its own. */
function nameOf(host: ReplyHost, { action, dataset }: HTMLFormElement): string {
  const { localName } = host;
  const index = [...(host.getRootNode() as ParentNode).querySelectorAll(localName)].indexOf(host);
  return `article-elements:early ${localName} ${index} ${action} ${dataset['thread']}`;
}

/** The fields in which readers write. */
const fieldsIn = (form: HTMLFormElement) => form.querySelectorAll<HTMLInputElement>('.field [name]');

/** Keeps what is written; `isSent`, when nobody knows what became of it. */
export function keepEarly(host: ReplyHost, form: HTMLFormElement, isSent: boolean): void {
  const values = Array.from(fieldsIn(form), ({ value }) => value);
  try {
    if (values.join('')) sessionStorage.setItem(nameOf(host, form), JSON.stringify([isSent, ...values]));
  } catch {
    // There is no storage, or no room.
  }
}

/** Brings it back; whether it was sent. */
export function recallEarly(host: ReplyHost, form: HTMLFormElement): boolean {
  try {
    const [isSent, ...values] = JSON.parse(sessionStorage.getItem(nameOf(host, form))!) as unknown[];
    fieldsIn(form).forEach((field, index) => {
      const value = values[index];
      if (typeof value === 'string') field.value ||= value;
    });
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
