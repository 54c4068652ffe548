import type { Locale } from '../../locales/locale.js';
import { html, nothing } from '../html.js';

/** Outcome of sharing: the URL was copied, could not be copied, or the share target did not open. */
export type ShareOutcome = 'copied' | 'not-copied' | 'not-opened';

/** Message for an outcome; includes the URL if the reader has to copy it from there. */
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
