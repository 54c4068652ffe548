import type { ReactiveElement } from '@lit/reactive-element';
import type { readReplies } from '../../replies/read-replies.js';
import type { PublishedReply, ReplyPlace } from '../../replies/reply.js';
import type { RepliesQuery, SourceName } from '../../replies/sources/source.js';
import type { WithWords } from '../base/article-element.js';
import type { Say } from '../base/say.js';
import type { ReplyListData } from './reply-list.template.js';

/** How many replies are shown at first, and how many more each time. */
export const step = 50;

/** A service, and the article there. */
export interface RepliesService extends Omit<RepliesQuery, 'order' | 'cursor'> {
  transport: SourceName;
}

/** An element that lists replies. */
export type ReplyListElement = ReactiveElement & { order?: string; form?: string };

/** What is asked of it, and of what is loaded with it. */
export interface ReplyListHost {
  /** What the page gave, as it would be shown. */
  given: () => ReplyListData | undefined;
  /** What is shown of nothing: by what the page says besides replies. */
  empty: () => ReplyListData;
  service: () => RepliesService | undefined;
  /** Where the replies go that belong here; `undefined`: the page says nothing of it. */
  place: () => (ReplyPlace & { isOwn: boolean }) | undefined;
  isServed: () => boolean;
  /** Fills a list with one reply, whose author's name gets that `id`. */
  fill: (list: Element, reply: PublishedReply, nameId: string) => void;
  read: typeof readReplies;
  say: Say;
  withWords: WithWords;
}
