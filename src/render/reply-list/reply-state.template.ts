import type { Locale } from '../../locales/locale.js';
import { html, nothing } from '../html.js';
import { unknownService } from '../reply-form/unknown-service.js';

/** Loading state of a list of replies. */
export type ReplyListStatus = 'empty' | 'loading' | 'ready' | 'error';

/** Loading state, below the replies. `service`: name of an unknown service. */
export function replyState(status: ReplyListStatus, service: string | undefined, locale: Locale): unknown {
  if (service) return html`<p>${unknownService(service, locale)}</p>`;
  if (status === 'loading') return html`<p>${locale.repliesLoading}</p>`;
  if (status !== 'error') return nothing;
  return html`<p>${locale.repliesError}</p>
    <button class="replies-retry" type="button">${locale.retry}</button>`;
}
