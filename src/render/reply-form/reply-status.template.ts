import type { Outcome, OutcomeStatus } from '../../replies/outcome.js';
import type { ParentReply } from '../../replies/reply.js';
import { safeUrl } from '../../article/url.js';
import type { Locale } from '../../locales/locale.js';
import { html, nothing } from '../html.js';
import { newTabNote } from '../link.template.js';
import { fill, gap } from '../message.template.js';

/** Messages for outcomes. */
export const outcomeWords: Record<OutcomeStatus, (locale: Locale) => string> = {
  published: (locale) => locale.replyPublished,
  pending: (locale) => locale.replyPending,
  duplicate: (locale) => locale.replyDuplicate,
  'rate-limited': (locale) => locale.replyRateLimited,
  closed: (locale) => locale.repliesClosed,
  'login-required': (locale) => locale.replyLoginRequired,
  invalid: (locale) => locale.replyInvalid,
  rejected: (locale) => locale.replyRejected,
  offline: (locale) => locale.replyOffline,
  unconfirmed: (locale) => locale.replyUnconfirmed,
  failed: (locale) => locale.replyFailed,
};

/** Status while a reply is being sent. */
export const sendingStatus = (locale: Locale): unknown =>
  html`<span>${locale.replySending}</span>
    <button class="link" type="button" data-cancel="sending">${locale.cancel}</button>`;

/** Status of a reply that has arrived, with a link to it. `isNewTab`: returns whether a URL opens in a new tab. */
export function arrivalStatus(outcome: Outcome, locale: Locale, isNewTab: (url: string) => boolean): unknown {
  const words = outcomeWords[outcome.status](locale);
  const url = safeUrl(outcome.url, 'media');
  if (!url || outcome.status !== 'published') return words;
  if (!isNewTab(url)) return html`<a href=${url}>${words}</a>`;
  return html`<a href=${url} target="_blank" rel="noopener"
    >${words}${newTabNote({ locale, dir: locale.dir })}</a
  >`;
}

/** Reason why a reply has not arrived. */
export function outcomeProblem(outcome: Outcome, locale: Locale): unknown {
  return html`<p>${outcomeWords[outcome.status](locale)}</p>
    ${outcome.message ? html`<p class="service-words" dir="auto">${outcome.message}</p>` : nothing}`;
}

/** Status above a form with a restored draft. */
export const draftStatus = (wasSent: boolean, locale: Locale): string =>
  wasSent ? locale.replyUnconfirmed : locale.draftRestored;

/** Name of the reply that is being replied to. */
export const replyToStatus = (target: ParentReply | undefined, locale: Locale): unknown =>
  target
    ? html`<span
          >${fill(locale.replyingTo(gap(0)), [html`<bdi>${target.name || locale.anonymous}</bdi>`])}</span
        >
        <button class="link" type="button" data-cancel="answer">${locale.cancelReplyTo}</button>`
    : nothing;

/** Number of remaining characters from which they are counted. */
const countedFrom = 500;

/** Numbers of remaining characters that are announced, rather than every one. */
const announcedAt = [0, 5, 10, 20, 50, 100, 200, countedFrom];

/** Index of the step for a number of remaining characters; `-1` if they are not counted. */
export const stepOf = (left: number): number =>
  left < 0 ? -1 : announcedAt.findIndex((step) => left <= step);

export const charactersLeft = (left: number, locale: Locale): unknown =>
  left >= 0 && left <= countedFrom ? locale.charactersLeft(left) : nothing;
