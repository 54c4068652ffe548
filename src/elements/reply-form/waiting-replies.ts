// Replies that wait for a connection, and the forms that say what becomes of them.
import { dropDrafts } from '../../replies/drafts.js';
import { emptyOutbox } from '../../replies/empty-outbox.js';
import type { Delivery } from '../../replies/send-with-retry.js';
import { unsentReplies, type Waiting } from '../../replies/outbox.js';
import type { Outcome } from '../../replies/outcome.js';
import { objectOf, placeIn, textsOf } from '../../replies/reply-in.js';
import { textKeyOf } from '../../replies/reply-key.js';
import type { Reply, ReplyPlace } from '../../replies/reply.js';
import { lasting } from '../../replies/storage.js';
import { outcomeIn } from './page-outcome.js';
import { loadSending } from './reply-sender.js';
import { isArrival } from '../../render/reply-form/reply-status.template.js';

/** What became of a reply. */
export interface News {
  place: ReplyPlace;
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
  tellPage(outcome: Outcome, reply: Reply, place: ReplyPlace): void;
}

/** The forms on the page: any of them may send what waits in another. */
export const formsOnPage = new Set<FormOnPage>();

export const isSame = (one: ReplyPlace | undefined, other: ReplyPlace): boolean =>
  one?.action === other.action && (one.ref ?? '') === (other.ref ?? '');

const ownerOf = (key: string): FormOnPage | undefined => [...formsOnPage].find((form) => form.owns(key));

/** Whether a form on the page shows the reply. */
export const isOwned = (key: string): boolean => Boolean(ownerOf(key));

const newsName = 'news';

/** Tells all forms what became of a reply, also those in other tabs. What has arrived is no draft any more, wherever it stands. */
export function spread(outcome: Outcome, key: string, reply: Reply, place: ReplyPlace): void {
  const news: News = { place, key, textKey: textKeyOf(reply.comment, reply.parent), outcome };
  for (const form of formsOnPage) form.hear(news);
  lasting.set(newsName, news);
  lasting.drop(newsName);
  if (isArrival(outcome)) dropDrafts(place, news.textKey);
}

/** What another page tells. */
export function newsIn({ name, value }: { name: string; value: unknown }): News | undefined {
  const given = objectOf(value);
  const [place, outcome] = [placeIn(given['place']), outcomeIn(given['outcome'])];
  const { key, textKey } = textsOf(value);
  return name === newsName && place && outcome && key && textKey
    ? { place, key, textKey, outcome }
    : undefined;
}

/** Sends what waits. What cannot be loaded now is loaded when the reader is online again, or back. */
export async function sendWaiting(by: FormOnPage): Promise<void> {
  if (!unsentReplies().length) return;
  const tell = ({ key, reply, place }: Waiting, outcome: Outcome) => {
    const owner = ownerOf(key) ?? by;
    spread(outcome, key, reply, place);
    owner.tellPage(outcome, reply, place);
  };
  const renew = ({ key }: Waiting) => ownerOf(key)?.renew;
  await loadSending()
    .then((sending) => emptyOutbox(sending, { tell, renew }))
    .catch(() => {});
}
