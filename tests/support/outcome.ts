import type { OutcomeStatus } from '../../src/replies/outcome.js';
import type { ReplyFormOutcomeEvent } from '../../src/index.js';

/** Resolves with the next outcome of a reply that has this status, of the form in an element or below it. */
export const outcomeOf = (around: Element, status: OutcomeStatus): Promise<ReplyFormOutcomeEvent> =>
  new Promise((resolve) => {
    const hear = (event: Event): void => {
      const told = event as ReplyFormOutcomeEvent;
      if (told.outcome.status !== status) return;
      around.removeEventListener('reply-form-outcome', hear);
      resolve(told);
    };
    around.addEventListener('reply-form-outcome', hear);
  });
