import { cleanText, plainText } from '../../article/text.js';
import { safeUrl } from '../../article/url.js';
import type { PublishedReply, ReplyThread } from '../../replies/reply.js';
import type { ReplyFormOutcomeEvent } from '../reply-form/reply-form.events.js';

/** `id` prefix of replies whose service has returned no id; they cannot be replied to. */
const unnamed = 'ae-own-';

/** Thread that the replies of a list go to. */
export interface ListThread extends ReplyThread {
  /** Whether `endpoint` is the list's own: the URL that replies are read from. */
  isOwn: boolean;
}

/** Whether a reply that was sent to `thread` belongs `here`. */
export function isSentTo(here: ListThread | undefined, { endpoint, id }: ReplyThread): boolean {
  if (!here) return true;
  if ((here.id ?? '') !== (id ?? '')) return false;
  // At the same service, replies may be read from another URL than they are sent to.
  return here.isOwn ? originIn(here.endpoint) === originIn(endpoint) : here.endpoint === endpoint;
}

function originIn(address: string): string {
  try {
    return new URL(address, document.baseURI).origin;
  } catch {
    return '';
  }
}

/** Replies that the reader has sent from this page. */
export class SubmittedReplies {
  readonly #sent: PublishedReply[] = [];

  get all(): readonly PublishedReply[] {
    return this.#sent;
  }

  /** Adds a reply that was sent. */
  add({ outcome, reply }: Pick<ReplyFormOutcomeEvent, 'outcome' | 'reply'>): PublishedReply {
    const { id, url, status } = outcome;
    const name = cleanText(reply.author).trim();
    const own: PublishedReply = {
      id: id || `${unnamed}${this.#sent.length}`,
      datePublished: new Date().toISOString(),
      text: cleanText(reply.comment),
    };
    if (reply.parent && reply.parent !== '0') own.parentItem = reply.parent;
    if (name) own.author = { name, url: safeUrl(reply.url, 'media') };
    if (safeUrl(url, 'media')) own.url = safeUrl(url, 'media');
    if (status === 'pending') own.awaitingApproval = true;
    const before = this.#sent.findIndex((other) => other.id === own.id);
    if (before < 0) this.#sent.push(own);
    else this.#sent[before] = own;
    return own;
  }

  clear(): void {
    this.#sent.length = 0;
  }

  /** Returns those that the service has not listed, compared by id, or else by author and text. */
  missingIn(replies: PublishedReply[]): PublishedReply[] {
    return this.#sent.filter((own) => !replies.some((reply) => isSame(own, reply)));
  }
}

const isSame = (own: PublishedReply, reply: PublishedReply): boolean =>
  own.id === reply.id || (own.author?.name === reply.author?.name && lettersOf(own) === lettersOf(reply));

/** Letters and digits only: services change quotation marks, spaces and the like. */
const lettersOf = ({ text }: PublishedReply): string => plainText(text).replace(/[^\p{L}\p{N}]+/gu, '');
