import type { FieldName } from './reply.js';

/** What can become of a reply that is sent. */
export const outcomes = [
  'published',
  'held',
  'duplicate',
  'flood',
  'closed',
  'login-required',
  'invalid',
  'offline',
  'failed',
] as const;

/** `published`: it can be seen. `held`: it has arrived, and somebody looks at it first. */
export type OutcomeStatus = (typeof outcomes)[number];

/** What became of a reply. */
export interface Outcome {
  /** What became of it, in one word. */
  status: OutcomeStatus;
  /** `id` of the reply at the service. */
  id?: string;
  /** Address of the reply. */
  url?: string;
  /** Seconds to wait before it is sent again. */
  retryAfter?: number;
  /** The fields that the service finds wrong. */
  fields?: FieldName[];
  /** What the service says, as plain text in its own language. */
  message?: string;
  /** Whether it may have arrived nevertheless: the answer was lost. */
  unconfirmed?: boolean;
}
