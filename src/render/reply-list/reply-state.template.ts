import type { Locale } from '../../locales/locale.js';
import { html, nothing } from '../html.js';

/** Where the replies of a list stand. */
export type ReplyListStatus = 'empty' | 'loading' | 'ready' | 'error';

/** What is said of loading, below what is there. */
export function replyState(status: ReplyListStatus, locale: Locale): unknown {
  if (status === 'loading') return html`<p>${locale.repliesLoading}</p>`;
  if (status !== 'error') return nothing;
  return html`<p>${locale.repliesError}</p>
    <button class="replies-retry" type="button">${locale.retry}</button>`;
}
