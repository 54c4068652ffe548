import type { Outcome } from '../../replies/outcome.js';
import type { ReplyTarget } from '../../replies/reply.js';
import type { Locale } from '../../locales/locale.js';
import type { Say } from '../base/say.js';
import { fields } from './fields.js';
import type { ReplyErrors } from './reply-errors.js';
import { errorSummary, fieldError } from './reply-errors.template.js';
import { control, fieldsIn } from './reply-form.dom.js';
import {
  arrivalStatus,
  charactersLeft,
  draftStatus,
  isArrival,
  outcomeProblem,
  replyToStatus,
  sendingStatus,
} from './reply-status.template.js';

/** What a form says besides its errors. */
export type ReplyStatus = 'draft' | 'sent-draft' | 'sending' | Outcome | undefined;

/** All that a form says. */
export interface ReplyWords {
  errors: ReplyErrors;
  status: ReplyStatus;
  replyTo: ReplyTarget | undefined;
}

/** Says it, each thing at its place in the form. */
export function tell(
  { errors, status, replyTo }: ReplyWords,
  form: HTMLFormElement,
  locale: Locale,
  say: Say,
) {
  const place = (selector: string) => form.querySelector<HTMLElement>(selector)!;
  const focused = (form.getRootNode() as ShadowRoot).activeElement;
  const isInReplyTo = Boolean(focused?.closest('.reply-to'));
  say(place('.error-summary'), errorSummary(errors.summary, locale));
  say(place('.reply-problem'), problem(status, locale));
  say(place('.reply-status'), progress(status, locale));
  say(place('.reply-to'), replyToStatus(replyTo, locale));
  place('.primary').ariaDisabled = status === 'sending' ? 'true' : null;
  for (const name of fieldsIn(form)) {
    const error = errors.of(name);
    const field = control(form, name)!;
    say(place(`#ae-reply-${name}-error`), fieldError(name, error, locale));
    if (error) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
  }
  const comment = control(form, 'comment')!;
  say(place('.count'), charactersLeft(fields[0]!.max - comment.value.length, locale));
  // A button that was pressed may be gone, and the focus with it.
  if (focused && !focused.isConnected) (isInReplyTo ? comment : place('.primary')).focus();
}

const problem = (status: ReplyStatus, locale: Locale): unknown =>
  typeof status === 'object' && !isArrival(status) ? outcomeProblem(status, locale) : undefined;

function progress(status: ReplyStatus, locale: Locale): unknown {
  if (status === 'sending') return sendingStatus(locale);
  if (status === 'draft' || status === 'sent-draft') return draftStatus(status === 'sent-draft', locale);
  return status && isArrival(status) ? arrivalStatus(status, locale) : undefined;
}
