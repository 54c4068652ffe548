import type { Locale } from '../../locales/locale.js';
import { html, nothing } from '../html.js';

/** What came of sharing: the address is copied, it could not be, or a way to share did not open. */
export type ShareOutcome = 'copied' | 'not-copied' | 'not-opened';

/** What is said of it; with the address itself where the reader must take it from there. */
export function shareStatus(outcome: ShareOutcome | undefined, url: string, locale: Locale): unknown {
  switch (outcome) {
    case 'copied':
      return locale.linkCopied;
    case 'not-copied':
    case 'not-opened':
      return html`${outcome === 'not-copied' ? locale.copyFailed : locale.shareFailed}
        <span class="share-address" dir="ltr">${url}</span>`;
    default:
      return nothing;
  }
}
