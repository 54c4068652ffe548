import type { Outcome, OutcomeStatus } from '../../replies/outcome.js';
import { fields } from '../../render/reply-form/fields.js';
import { outcomeWords } from '../../render/reply-form/reply-status.template.js';

type Given = Partial<Record<keyof Outcome, unknown>> | null | undefined;

/** Validates the outcome of a reply that the page sent itself; returns `undefined` if its status is unknown. */
export function normalizeOutcome(value: unknown): Outcome | undefined {
  const given = value as Given;
  const { status, id, url, retryAfter, fields: wrong, message } = given ?? {};
  if (typeof status !== 'string' || !Object.hasOwn(outcomeWords, status)) return undefined;
  return {
    status: status as OutcomeStatus,
    ...((typeof id === 'string' || typeof id === 'number') && { id: String(id) }),
    ...(typeof url === 'string' && { url }),
    ...(typeof retryAfter === 'number' && { retryAfter }),
    ...(Array.isArray(wrong) && {
      fields: fields.flatMap(({ name }) => (wrong.includes(name) ? name : [])),
    }),
    ...(typeof message === 'string' && { message }),
  };
}
