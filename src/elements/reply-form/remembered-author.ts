// Author details that the browser stores with the reader's consent.
import { forgetReader, keepReader, knownReader, type Draft } from '../../replies/drafts.js';
import { consentIn, control, fieldsIn, replyIn } from './reply-form.dom.js';

/** Fills the empty fields of a form with the stored author details and the draft. */
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

/** Stores or deletes the author details, as the reader has chosen. */
export function rememberAuthor(form: HTMLFormElement): void {
  const consent = consentIn(form);
  if (!consent) return;
  if (consent.checked) keepReader(replyIn(form));
  else forgetReader();
}
