import type { FieldName } from './reply.js';

/** Possible outcomes of a reply. */
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
 * Status of an outcome. `published`: the reply is visible. `pending`: it has arrived and awaits moderation. `rejected`:
 * a firewall or a plugin refused it. `unconfirmed`: the response was lost, so it may or may not have arrived.
 */
export type OutcomeStatus = (typeof outcomes)[number];

/** Outcome of a reply. */
export interface Outcome {
  /** Status of the outcome. */
  status: OutcomeStatus;
  /** `id` of the reply at the service. */
  id?: string;
  /** URL of the reply. */
  url?: string;
  /** Seconds to wait before trying again. */
  retryAfter?: number;
  /** Names of the fields that the service considers invalid. */
  fields?: FieldName[];
  /** Reason given by the service, as plain text in the service's language. */
  message?: string;
}

/** Whether the reply has arrived at the service. */
export const isArrival = ({ status }: Outcome): boolean => status === 'published' || status === 'pending';
