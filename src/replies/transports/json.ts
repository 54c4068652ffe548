import { objectIn, outcomeByStatus, textOr } from '../answer.js';
import { outcomes, type Outcome, type OutcomeStatus } from '../outcome.js';
import type { FieldName } from '../reply.js';
import type { Transport } from '../transport.js';

/** A service that takes and gives JSON; see docs/replies.md. */
export const json: Transport = {
  repeatable: true,

  async send(reply, { action, ref }, { key, credentials, signal }) {
    const response = await fetch(action, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', 'idempotency-key': key },
      body: JSON.stringify({ ref, ...reply }),
      credentials,
      signal,
    });
    const answer = await objectIn(response);
    if (answer && isStatus(answer['status'])) return outcomeIn(answer, response);
    if (!response.ok) return outcomeByStatus(response);
    if (answer && response.status === 201) return { status: 'published', ...identity(answer) };
    if (answer && response.status === 202) return { status: 'held', ...identity(answer) };
    // No answer of the service: something between, such as a hotel's network, or where a redirect led to.
    return { status: 'failed', unconfirmed: true };
  },
};

const isStatus = (value: unknown): value is OutcomeStatus => outcomes.includes(value as OutcomeStatus);

const fieldNames: FieldName[] = ['comment', 'author', 'email', 'url'];

function outcomeIn(answer: Record<string, unknown>, response: Response): Outcome {
  const { status, message, fields } = answer;
  return {
    ...(response.ok ? {} : outcomeByStatus(response)),
    status: status as OutcomeStatus,
    ...identity(answer),
    ...(typeof message === 'string' && { message }),
    ...(Array.isArray(fields) && { fields: fieldNames.filter((name) => fields.includes(name)) }),
  };
}

function identity({ id, url }: Record<string, unknown>): Pick<Outcome, 'id' | 'url'> {
  const [idText, urlText] = [textOr(id), textOr(url)];
  return { ...(idText && { id: idText }), ...(urlText && { url: urlText }) };
}
