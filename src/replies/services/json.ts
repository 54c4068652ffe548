import { foreign, objectIn, outcomeByStatus, retryAfter, textOr } from '../response.js';
import { isArrival, outcomes, type Outcome, type OutcomeStatus } from '../outcome.js';
import type { FieldName } from '../reply.js';
import type { Attempted, ReplyService } from '../service.js';

/** Service with a JSON protocol; see docs/replies.md. */
export const json: ReplyService = {
  repeatable: true,

  async send(reply, { endpoint, id: thread }, { key, credentials, signal }) {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', 'idempotency-key': key },
      body: JSON.stringify({ thread, ...reply }),
      credentials,
      signal,
    });
    const answer = objectIn(await response.text());
    if (!answer) return foreign(response);
    const { status } = answer;
    if (isStatus(status)) return outcomeIn(status, answer, response);
    // Frameworks and gateways send a body with these codes, and mean something else.
    const isSilent = !Object.keys(answer).length;
    if (isSilent && (response.status === 403 || response.status === 404)) return { status: 'closed' };
    if (!response.ok) return outcomeByStatus(response);
    if (response.status === 201) return { status: 'published', ...identity(answer) };
    if (response.status === 202) return { status: 'pending', ...identity(answer) };
    return foreign(response);
  },
};

const isStatus = (value: unknown): value is OutcomeStatus => outcomes.includes(value as OutcomeStatus);

const fieldNames: FieldName[] = ['comment', 'author', 'email', 'url'];

function outcomeIn(status: OutcomeStatus, answer: Record<string, unknown>, response: Response): Attempted {
  const { message, fields } = answer;
  // Implausible: a reply that arrives has no error status, and a service cannot know that the reader is offline.
  if (status === 'offline' || (isArrival({ status }) && !response.ok)) return foreign(response);
  return {
    status,
    ...(status === 'rate-limited' && retryAfter(response)),
    // An error may occur after the service has stored the reply.
    ...(status === 'failed' && response.status >= 500 && outcomeByStatus(response)),
    ...identity(answer),
    ...(typeof message === 'string' && { message }),
    ...(Array.isArray(fields) && { fields: fieldNames.filter((name) => fields.includes(name)) }),
  };
}

function identity({ id, url }: Record<string, unknown>): Pick<Outcome, 'id' | 'url'> {
  const [idText, urlText] = [textOr(id), textOr(url)];
  return { ...(idText && { id: idText }), ...(urlText && { url: urlText }) };
}
