import type { FieldName } from './reply.js';

/** What can become of a reply that is sent. */
export const outcomes = [
  'published',
  'pending',
  'duplicate',
  'rate-limited',
  'closed',
  'login-required',
  'invalid',
  'rejected',
  'offline',
  'unconfirmed',
  'failed',
] as const;

/**
 * What became of a reply, in one word. `published`: it can be seen. `pending`: it has arrived, and somebody looks at it first.
 * `rejected`: a firewall or a plugin refused it. `unconfirmed`: the answer was lost, and it may have arrived or not.
 */
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
  /** Names of the fields that the service finds wrong. */
  fields?: FieldName[];
  /** Reason that the service gives, as plain text in its own language. */
  message?: string;
}

/** Whether the service has the reply. */
export const isArrival = ({ status }: Outcome): boolean => status === 'published' || status === 'pending';
