import type { ReactiveController } from '@lit/reactive-element';
import type { change, write } from '../../dom/patch.js';
import type { Say } from '../../dom/live-region.js';
import type { PagesQuery } from '../../replies/fetch-until-new.js';
import type { readReplies } from '../../replies/read-replies.js';
import type { RenderContext } from '../../render/context.js';
import type { richText } from '../../render/rich-text/rich-text.template.js';
import type { ReplyListData } from '../../render/reply-list/reply-list.template.js';
import type { WithWords } from '../base/language.controller.js';
import type { ListThread } from './own-replies.js';

/** A service, and the article there. */
export type ThreadQuery = Omit<PagesQuery, 'order'>;

/** An element with a list of replies, as the controllers of the list see it. */
export interface ListElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly isConnected: boolean;
  readonly hasUpdated: boolean;
  readonly updateComplete: Promise<unknown>;
  order?: string;
  addController(controller: ReactiveController): void;
  requestUpdate(): void;
  dispatchEvent(event: Event): boolean;
}

/** What the page has already where the controllers are loaded later. Of the first three there may be only one. */
export interface ListTools {
  withWords: WithWords;
  say: Say;
  render: typeof write;
  change: typeof change;
  readReplies: typeof readReplies;
  richText: typeof richText;
}

/** What the controller asks of the element that has it. */
export interface ReplyListHost {
  /** What the page gave, as it would be shown. */
  given: () => ReplyListData | undefined;
  /** What is shown of nothing: by what the page says besides replies. */
  empty: () => ReplyListData;
  query: () => ThreadQuery | undefined;
  /** Name of the service, where it is not known. */
  unknownService: () => string | undefined;
  /** Where the replies go that belong here; `undefined`: the page says nothing of it. */
  thread: () => ListThread | undefined;
  isServed: () => boolean;
  view: () => RenderContext;
}
