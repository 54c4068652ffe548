import { longestStay } from './drafts.js';
import { objectOf, threadIn, replyOf, parentReplyOf, textsOf } from './reply-in.js';
import type { Outcome } from './outcome.js';
import type { Reply, ReplyThread, ParentReply } from './reply.js';
import { lasting } from './storage.js';
import { isService, type ServiceName } from '../article/reply-service.js';
import { isSentLater } from './service.js';

/** A reply that waits for a connection. */
export interface Waiting {
  /** Identifies the reply: the same reply waits once, wherever it was written. */
  key: string;
  reply: Reply;
  thread: ReplyThread;
  service: ServiceName;
  credentials: RequestCredentials;
  /** Since when it waits, in milliseconds since 1970. */
  at: number;
  inReplyTo?: ParentReply | undefined;
  /** Whether it was sent, and nobody knows what became of it: it is not sent again. */
  sent?: boolean;
  /** Why it did not arrive: it is not sent again, and waits for its reader. */
  refusal?: Outcome | undefined;
}

/** Each has a name of its own, so that no page overwrites what another puts there. */
const start = 'outbox ';

export const waitingName = (key: string): string => start + key;

/** The replies that wait, the oldest first. */
export const waitingReplies = (): Waiting[] =>
  lasting
    .names(start)
    .flatMap((name) => waitingWith(name.slice(start.length)) ?? [])
    .sort((one, other) => one.at - other.at);

/** Those that nobody has sent yet. */
export const unsentReplies = (): Waiting[] =>
  waitingReplies().filter(({ sent, refusal }) => !sent && !refusal);

export function waitingWith(key: string): Waiting | undefined {
  const waiting = waitingIn(lasting.get(waitingName(key)), key);
  const isOver = waiting && (waiting.sent || waiting.refusal) && Date.now() - waiting.at > longestStay;
  if (isOver) takeFromOutbox(key);
  return isOver ? undefined : waiting;
}

/** A reply that waits, as far as what is stored is one: anything may stand there. */
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

export const putInOutbox = ({ key, ...waiting }: Waiting): void => lasting.set(waitingName(key), waiting);

export const takeFromOutbox = (key: string): void => lasting.drop(waitingName(key));

/** What widgets of the page prove holds for one attempt. */
export const withoutProof = (reply: Reply): Reply => ({ ...reply, extra: undefined });
