import { longestStay } from './drafts.js';
import { objectOf, threadIn, replyOf, parentReplyOf, textsOf } from './reply-in.js';
import type { Outcome } from './outcome.js';
import type { Reply, ReplyThread, ParentReply } from './reply.js';
import { siteStorage } from './storage.js';
import { isService, type ServiceName } from '../article/reply-service.js';
import { isSentLater } from './service.js';

/** Reply that waits for a connection. */
export interface Waiting {
  /** Identifies the reply. The same reply waits only once, wherever it was written. */
  key: string;
  reply: Reply;
  thread: ReplyThread;
  service: ServiceName;
  credentials: RequestCredentials;
  /** Time at which it was queued, in milliseconds since 1970. */
  at: number;
  inReplyTo?: ParentReply | undefined;
  /** Whether it was sent and its outcome is unknown. It is not sent again then. */
  sent?: boolean;
  /** Outcome that refused it. It is not sent again then, but waits for its reader. */
  refusal?: Outcome | undefined;
}

/** Each reply has its own storage key, so that pages do not overwrite each other's. */
const start = 'outbox ';

export const waitingName = (key: string): string => start + key;

/** Returns the waiting replies, oldest first. */
export const waitingReplies = (): Waiting[] =>
  siteStorage
    .keys(start)
    .flatMap((name) => waitingWith(name.slice(start.length)) ?? [])
    .sort((one, other) => one.at - other.at);

/** Returns the waiting replies that have not been sent yet. */
export const unsentReplies = (): Waiting[] =>
  waitingReplies().filter(({ sent, refusal }) => !sent && !refusal);

export function waitingWith(key: string): Waiting | undefined {
  const waiting = waitingIn(siteStorage.get(waitingName(key)), key);
  const isOver = waiting && (waiting.sent || waiting.refusal) && Date.now() - waiting.at > longestStay;
  if (isOver) takeFromOutbox(key);
  return isOver ? undefined : waiting;
}

/** Validates a stored reply, which may be anything. */
function waitingIn(value: unknown, key: string): Waiting | undefined {
  const given = objectOf(value);
  const { credentials } = given;
  const [reply, thread] = [replyOf(given['reply']), threadIn(given['thread'])];
  const { service } = textsOf(value);
  if (!reply || !thread || !service || !isService(service) || !isSentLater(service)) return undefined;
  const { status } = textsOf(given['refusal']);
  return {
    key,
    reply,
    thread,
    service,
    credentials: credentials === 'include' ? credentials : 'same-origin',
    at: typeof given['at'] === 'number' ? given['at'] : 0,
    inReplyTo: parentReplyOf(given['inReplyTo']),
    sent: given['sent'] === true,
    refusal: status ? (given['refusal'] as Outcome) : undefined,
  };
}

export const putInOutbox = ({ key, ...waiting }: Waiting): void => siteStorage.set(waitingName(key), waiting);

export const takeFromOutbox = (key: string): void => siteStorage.remove(waitingName(key));

/** Removes the values of widgets, which are valid for one attempt. */
export const withoutProof = (reply: Reply): Reply => ({ ...reply, extra: undefined });
