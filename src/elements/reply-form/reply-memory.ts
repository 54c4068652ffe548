// What the browser keeps for the reader: what was written and not sent, and who they are, if they wish.
import {
  draftFor,
  forgetReader,
  keepDraft,
  keepReader,
  knownReader,
  type Draft,
} from '../../replies/drafts.js';
import type { ReplyTarget } from '../../replies/reply.js';
import { consentIn, control, fieldsIn, placeOf, valuesIn } from './reply-form.dom.js';

/** Fills what is empty in a form with what is known; answers with the draft, if there was one and nothing is written yet. */
export function recall(form: HTMLFormElement, withDraft: boolean): Draft | undefined {
  const isBegun = Boolean(control(form, 'comment')!.value);
  const reader = knownReader();
  const draft = withDraft && !isBegun ? draftFor(placeOf(form)) : undefined;
  const values = { ...reader, ...draft };
  for (const name of fieldsIn(form)) {
    const value: unknown = values[name];
    const field = control(form, name)!;
    if (typeof value === 'string') field.value ||= value;
  }
  const consent = consentIn(form);
  if (consent && reader) consent.checked = true;
  return draft;
}

/** Keeps what stands in a form; `sent`, while nobody knows what became of it. */
export function keep(form: HTMLFormElement, replyTo: ReplyTarget | undefined, sent = false): void {
  keepDraft(placeOf(form), { ...valuesIn(form), replyTo, sent });
}

/** Does as the reader says with their name. */
export function rememberReader(form: HTMLFormElement): void {
  const value = (name: 'author' | 'email' | 'url') => control(form, name)?.value ?? '';
  const consent = consentIn(form);
  if (!consent) return;
  if (consent.checked) keepReader({ author: value('author'), email: value('email'), url: value('url') });
  else forgetReader();
}
