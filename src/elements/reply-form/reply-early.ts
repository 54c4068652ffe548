// Text that is entered before the form's behaviour has loaded. It is stored in the tab over a reload, as browsers
// restore fields outside shadow roots.
import type { ReplyHost } from './reply-host.js';

/** Storage key; each form on the page has its own. */
function nameOf(host: ReplyHost, { action, dataset }: HTMLFormElement): string {
  const { localName } = host;
  const index = [...(host.getRootNode() as ParentNode).querySelectorAll(localName)].indexOf(host);
  return `article-elements:early ${localName} ${index} ${action} ${dataset['thread']}`;
}

/** Text fields of a form. */
const fieldsIn = (form: HTMLFormElement) => form.querySelectorAll<HTMLInputElement>('.field [name]');

/** Stores the text. `isSent`: it was sent, and the outcome is unknown. */
export function saveEarlyText(host: ReplyHost, form: HTMLFormElement, isSent: boolean): void {
  const values = Array.from(fieldsIn(form), ({ value }) => value);
  try {
    if (values.join('')) sessionStorage.setItem(nameOf(host, form), JSON.stringify([isSent, ...values]));
  } catch {
    // Storage is unavailable or full.
  }
}

/** Restores the text; returns whether it was sent. */
export function restoreEarlyText(host: ReplyHost, form: HTMLFormElement): boolean {
  try {
    const [isSent, ...values] = JSON.parse(sessionStorage.getItem(nameOf(host, form))!) as unknown[];
    fieldsIn(form).forEach((field, index) => {
      const value = values[index];
      if (typeof value === 'string') field.value ||= value;
    });
    return isSent === true;
  } catch {
    // Nothing is stored, or the value is invalid.
    return false;
  }
}

export function removeEarlyText(host: ReplyHost, form: HTMLFormElement): void {
  try {
    sessionStorage.removeItem(nameOf(host, form));
  } catch {
    // Storage is unavailable.
  }
}
