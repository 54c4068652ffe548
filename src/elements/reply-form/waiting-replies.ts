// Replies that wait for a connection, and the forms that say what becomes of them.
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

/** What became of a reply. */
export interface News {
  thread: ReplyThread;
  /** Identifies the reply. */
  key: string;
  /** Identifies its text. */
  textKey: string;
  outcome: Outcome;
}

/** A reply form, as others know it. */
export interface FormOnPage {
  /** Whether a reply was sent or kept from here. */
  owns(key: string): boolean;
  /** Gets anew what widgets of the page prove. */
  renew: Delivery['renew'];
  /** Takes what became of a reply, of its own or another. */
  hear(news: News): void;
  /** Tells the page what became of a reply. */
  tellPage(outcome: Outcome, reply: Reply, thread: ReplyThread): void;
}

/** The forms on the page: any of them may send what waits in another. */
export const formsOnPage = new Set<FormOnPage>();

export const isSame = (one: ReplyThread | undefined, other: ReplyThread): boolean =>
  one?.endpoint === other.endpoint && (one.id ?? '') === (other.id ?? '');

const ownerOf = (key: string): FormOnPage | undefined => [...formsOnPage].find((form) => form.owns(key));

/** Whether a form on the page shows the reply. */
export const isOwned = (key: string): boolean => Boolean(ownerOf(key));

const newsName = 'news';

/** Tells all forms what became of a reply, also those in other tabs. What has arrived is no draft any more, wherever it stands. */
export function spread(outcome: Outcome, key: string, reply: Reply, thread: ReplyThread): void {
  const news: News = { thread, key, textKey: textKeyOf(reply.comment, reply.parent), outcome };
  for (const form of formsOnPage) form.hear(news);
  lasting.set(newsName, news);
  lasting.drop(newsName);
  if (isArrival(outcome)) dropDrafts(thread, news.textKey);
}

/** What another page tells. */
export function newsIn({ name, value }: { name: string; value: unknown }): News | undefined {
  const given = objectOf(value);
  const [thread, outcome] = [threadIn(given['thread']), normalizeOutcome(given['outcome'])];
  const { key, textKey } = textsOf(value);
  return name === newsName && thread && outcome && key && textKey
    ? { thread, key, textKey, outcome }
    : undefined;
}

/** Sends what waits. What cannot be loaded now is loaded when the reader is online again, or back. */
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
