import { isArrival, type Outcome } from '../../replies/outcome.js';
import type { ParentReply } from '../../replies/reply.js';
import type { Locale } from '../../locales/locale.js';
import type { Announce } from '../../dom/live-region.js';
import { fields, type FieldName } from '../../render/reply-form/fields.js';
import type { ReplyErrors } from './reply-errors.js';
import { opensInNewTab, type NewTab } from '../../render/context.js';
import { errorSummary, fieldError } from '../../render/reply-form/reply-errors.template.js';
import { control, fieldsIn } from './reply-form.dom.js';
import {
  arrivalStatus,
  charactersLeft,
  draftStatus,
  outcomeProblem,
  replyToStatus,
  sendingStatus,
  stepOf,
} from '../../render/reply-form/reply-status.template.js';

/** Status of a form, besides its errors. */
export type ReplyStatus = 'draft' | 'sent-draft' | 'sending' | Outcome | undefined;

/** State of a form that is rendered as messages. */
export interface ReplyFormState {
  errors: ReplyErrors;
  status: ReplyStatus;
  inReplyTo: ParentReply | undefined;
  announced: Announced;
}

/** Details of a field that are announced to assistive technology. */
export interface Announced {
  /** The field that has lost focus or become too long. */
  field?: FieldName | undefined;
  /** Number of remaining characters that was announced last. */
  left?: number | undefined;
}

/** Renders the messages of a form into their containers. */
export function renderStatus(
  { errors, status, inReplyTo, announced }: ReplyFormState,
  form: HTMLFormElement,
  locale: Locale,
  announce: Announce,
) {
  const place = (selector: string) => form.querySelector<HTMLElement>(selector)!;
  const focused = (form.getRootNode() as ShadowRoot).activeElement;
  const isInReplyTo = Boolean(focused?.closest('.reply-to'));
  announce(place('.error-summary'), errorSummary(errors.summary, locale));
  announce(place('.reply-problem'), problem(status, locale));
  announce(place('.reply-status'), progress(status, form, locale));
  announce(place('.reply-to'), replyToStatus(inReplyTo, locale));
  place('.primary').ariaDisabled = status === 'sending' ? 'true' : null;
  for (const name of fieldsIn(form)) {
    const error = errors.of(name);
    const field = control(form, name)!;
    announce(place(`#ae-reply-${name}-error`), fieldError(name, error, locale));
    if (error) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
  }
  const comment = control(form, 'comment')!;
  const left = fields[0]!.max - comment.value.length;
  announce(place('.count'), charactersLeft(left, locale));
  if (stepOf(left) !== stepOf(announced.left ?? -1)) announced.left = left;
  const region = form.querySelector<HTMLElement>('.reply-said');
  if (region) announce(region, announcement(errors, announced, locale));
  // The focused button may have been removed, and the focus with it.
  if (focused && !focused.isConnected) (isInReplyTo ? comment : place('.primary')).focus();
}

function announcement(errors: ReplyErrors, { field, left = -1 }: Announced, locale: Locale): unknown {
  const error = field && errors.of(field);
  return error ? fieldError(field, error, locale) : charactersLeft(left, locale);
}

const problem = (status: ReplyStatus, locale: Locale): unknown =>
  typeof status === 'object' && !isArrival(status) ? outcomeProblem(status, locale) : undefined;

function progress(status: ReplyStatus, form: HTMLFormElement, locale: Locale): unknown {
  if (status === 'sending') return sendingStatus(locale);
  if (status === 'draft' || status === 'sent-draft') return draftStatus(status === 'sent-draft', locale);
  if (!status || !isArrival(status)) return undefined;
  return arrivalStatus(status, locale, (url) => opensInNewTab(url, linksOf(form)));
}

/** Link settings of a form: links to the service's own site are not external. */
const linksOf = (form: HTMLFormElement): { base: string; newTab: NewTab } => ({
  base: form.action,
  newTab: (form.closest<HTMLElement>('.reply')?.dataset['newTab'] as NewTab | undefined) ?? 'external',
});
