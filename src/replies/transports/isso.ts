import { objectIn, outcomeByStatus, textOr } from '../answer.js';
import type { Outcome } from '../outcome.js';
import type { Transport } from '../transport.js';

/**
 * Isso: `action` is its address, `ref` the article's path, by which Isso knows a thread. It does not know a reply that it has
 * already. Source: isso-comments.de, API.
 */
export const isso: Transport = {
  repeatable: false,

  async send({ comment, author, email, url, parent }, { action, ref = '' }, { credentials, signal }) {
    const address = `${action.replace(/\/(?:new)?$/, '')}/new?uri=${encodeURIComponent(ref)}`;
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        text: comment,
        author: author || null,
        email: email || null,
        website: url || null,
        parent: parent === undefined ? null : Number(parent),
      }),
      credentials,
      signal,
    });
    const answer = await objectIn(response);
    if (!response.ok) return refusal(response);
    const id = textOr(answer?.['id']);
    if (!id) return { status: 'failed', unconfirmed: true };
    return { status: response.status === 202 ? 'held' : 'published', id };
  },
};

/** Isso forbids what comes too fast, and what a reader says to themselves. */
const refusal = (response: Response): Outcome =>
  response.status === 403 ? { status: 'flood' } : outcomeByStatus(response);
