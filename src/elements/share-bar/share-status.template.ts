import type { Locale } from '../../locales/locale.js';
import { html, nothing } from '../base/html.js';

/** What came of copying an address. */
export type ShareOutcome = 'copied' | 'failed';

/** What is said of it; the address itself where the reader must copy it by hand. */
export function shareStatus(outcome: ShareOutcome | undefined, url: string, locale: Locale): unknown {
  switch (outcome) {
    case 'copied':
      return locale.linkCopied;
    case 'failed':
      return html`${locale.copyFailed} <span class="share-address">${url}</span>`;
    default:
      return nothing;
  }
}
