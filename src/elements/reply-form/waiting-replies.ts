// Replies in the outbox, and the forms that show their outcome.
import { dropDrafts } from '../../replies/drafts.js';
import { emptyOutbox } from '../../replies/empty-outbox.js';
import type { Delivery } from '../../replies/send-with-retry.js';
import { unsentReplies, type Waiting } from '../../replies/outbox.js';
import { isArrival, type Outcome } from '../../replies/outcome.js';
import { objectOf, threadIn, textsOf } from '../../replies/reply-in.js';
import { textKeyOf } from '../../replies/reply-key.js';
import type { Reply, ReplyThread } from '../../replies/reply.js';
import { lasting } from '../../replies/storage.js';
import { normalizeOutcome } from './normalize-outcome.js';
import { loadSending } from './submission.js';

/** Outcome of a reply, for other forms and pages. */
export interface News {
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
  owns(key: string): boolean;
  /** Renews the values of the page's widgets. */
  renew: Delivery['renew'];
  /** Handles the outcome of a reply, the form's own or another's. */
  hear(news: News): void;
  /** Dispatches the outcome of a reply. */
  tellPage(outcome: Outcome, reply: Reply, thread: ReplyThread): void;
}

/** Forms on the page; any of them may send the waiting replies of the others. */
export const formsOnPage = new Set<FormOnPage>();

export const isSame = (one: ReplyThread | undefined, other: ReplyThread): boolean =>
  one?.endpoint === other.endpoint && (one.id ?? '') === (other.id ?? '');

const ownerOf = (key: string): FormOnPage | undefined => [...formsOnPage].find((form) => form.owns(key));

/** Whether a form on the page shows the reply. */
export const isOwned = (key: string): boolean => Boolean(ownerOf(key));

const newsName = 'news';

/**
 * Notifies all forms of the outcome of a reply, including those in other tabs. Deletes the drafts of a reply that has
 * arrived.
 */
export function spread(outcome: Outcome, key: string, reply: Reply, thread: ReplyThread): void {
  const news: News = { thread, key, textKey: textKeyOf(reply.comment, reply.parent), outcome };
  for (const form of formsOnPage) form.hear(news);
  lasting.set(newsName, news);
  lasting.drop(newsName);
  if (isArrival(outcome)) dropDrafts(thread, news.textKey);
}

/** Parses the outcome that another page has stored. */
export function newsIn({ name, value }: { name: string; value: unknown }): News | undefined {
  const given = objectOf(value);
  const [thread, outcome] = [threadIn(given['thread']), normalizeOutcome(given['outcome'])];
  const { key, textKey } = textsOf(value);
  return name === newsName && thread && outcome && key && textKey
    ? { thread, key, textKey, outcome }
    : undefined;
}

/** Sends the waiting replies. If the modules cannot be loaded now, tries again when the reader is online or returns. */
export async function sendWaiting(by: FormOnPage): Promise<void> {
  if (!unsentReplies().length) return;
  const tell = ({ key, reply, thread }: Waiting, outcome: Outcome) => {
    const owner = ownerOf(key) ?? by;
    spread(outcome, key, reply, thread);
    owner.tellPage(outcome, reply, thread);
  };
  const renew = ({ key }: Waiting) => ownerOf(key)?.renew;
  await loadSending()
    .then((sending) => emptyOutbox(sending, { tell, renew }))
    .catch(() => {});
}
