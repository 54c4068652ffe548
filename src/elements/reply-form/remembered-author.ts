// What the browser keeps of readers, if they wish.
import { forgetReader, keepReader, knownReader, type Draft } from '../../replies/drafts.js';
import { consentIn, control, fieldsIn, replyIn } from './reply-form.dom.js';

/** Fills what is empty in a form with what is known: who the reader is, and what they have written. */
export function prefill(form: HTMLFormElement, draft: Draft | undefined): void {
  const reader = knownReader();
  const values = { ...reader, ...draft };
  for (const name of fieldsIn(form)) {
    const value: unknown = values[name];
    const field = control(form, name)!;
    if (typeof value === 'string') field.value ||= value;
  }
  const consent = consentIn(form);
  if (consent && reader) consent.checked = true;
}

/** Does as the reader says with their name. */
export function rememberAuthor(form: HTMLFormElement): void {
  const consent = consentIn(form);
  if (!consent) return;
  if (consent.checked) keepReader(replyIn(form));
  else forgetReader();
}
