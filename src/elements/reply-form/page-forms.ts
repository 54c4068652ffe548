// Replies in the outbox, and the forms that show their outcome.
import { dropDrafts } from '../../replies/drafts.js';
import { emptyOutbox } from '../../replies/empty-outbox.js';
import type { Delivery } from '../../replies/send-with-retry.js';
import { unsentReplies, type Waiting } from '../../replies/outbox.js';
import { isArrival, type Outcome } from '../../replies/outcome.js';
import { objectOf, threadIn, textsOf } from '../../replies/reply-in.js';
import { textKeyOf } from '../../replies/reply-key.js';
import type { Reply, ReplyThread } from '../../replies/reply.js';
import { siteStorage } from '../../replies/storage.js';
import { normalizeOutcome } from './normalize-outcome.js';
import { loadSending } from './submission.js';

/** Outcome of a reply, for other forms and pages. */
export interface OutcomeMessage {
  thread: ReplyThread;
  /** Identifies the reply. */
  key: string;
  /** Identifies the text of the reply. */
  textKey: string;
  outcome: Outcome;
}

/** Interface between the reply forms on a page. */
export interface FormOnPage {
  /** Whether the form has sent the reply or put it into the outbox. */
  hasReply(key: string): boolean;
  /** Renews the values of the page's widgets. */
  renew: Delivery['renew'];
  /** Handles the outcome of a reply, the form's own or another's. */
  receive(message: OutcomeMessage): void;
  /** Dispatches the outcome of a reply. */
  dispatchOutcome(outcome: Outcome, reply: Reply, thread: ReplyThread): void;
}

/** Forms on the page; any of them may send the waiting replies of the others. */
export const formsOnPage = new Set<FormOnPage>();

export const isSame = (one: ReplyThread | undefined, other: ReplyThread): boolean =>
  one?.endpoint === other.endpoint && (one.id ?? '') === (other.id ?? '');

const formWith = (key: string): FormOnPage | undefined => [...formsOnPage].find((form) => form.hasReply(key));

/** Whether a form on the page shows the reply. */
export const isOwned = (key: string): boolean => Boolean(formWith(key));

const messageName = 'news';

/**
 * Notifies all forms of the outcome of a reply, including those in other tabs. Deletes the drafts of a reply that has
 * arrived.
 */
export function broadcast(outcome: Outcome, key: string, reply: Reply, thread: ReplyThread): void {
  const message: OutcomeMessage = { thread, key, textKey: textKeyOf(reply.comment, reply.parent), outcome };
  for (const form of formsOnPage) form.receive(message);
  siteStorage.set(messageName, message);
  siteStorage.remove(messageName);
  if (isArrival(outcome)) dropDrafts(thread, message.textKey);
}

/** Parses the outcome that another page has stored. */
export function messageIn({ name, value }: { name: string; value: unknown }): OutcomeMessage | undefined {
  const given = objectOf(value);
  const [thread, outcome] = [threadIn(given['thread']), normalizeOutcome(given['outcome'])];
  const { key, textKey } = textsOf(value);
  return name === messageName && thread && outcome && key && textKey
    ? { thread, key, textKey, outcome }
    : undefined;
}

/** Sends the waiting replies. If the modules cannot be loaded now, tries again when the reader is online or returns. */
export async function sendQueuedReplies(by: FormOnPage): Promise<void> {
  if (!unsentReplies().length) return;
  const tell = ({ key, reply, thread }: Waiting, outcome: Outcome) => {
    const owner = formWith(key) ?? by;
    broadcast(outcome, key, reply, thread);
    owner.dispatchOutcome(outcome, reply, thread);
  };
  const renew = ({ key }: Waiting) => formWith(key)?.renew;
  await loadSending()
    .then((sending) => emptyOutbox(sending, { tell, renew }))
    .catch(() => {});
}
