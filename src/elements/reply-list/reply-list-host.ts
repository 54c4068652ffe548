import type { ReactiveController } from '@lit/reactive-element';
import type { change, write } from '../../dom/patch.js';
import type { Announce } from '../../dom/live-region.js';
import type { PagesQuery } from '../../replies/fetch-until-new.js';
import type { readReplies } from '../../replies/read-replies.js';
import type { RenderContext } from '../../render/context.js';
import type { richText } from '../../render/rich-text/rich-text.template.js';
import type { ReplyListData } from '../../render/reply-list/reply-list.template.js';
import type { WithLocale } from '../base/language.controller.js';
import type { ListThread } from './submitted-replies.js';

/** A service, and an article there. */
export type ThreadQuery = Omit<PagesQuery, 'order'>;

/** An element with a list of replies, as its controllers use it. */
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

/** Tools from modules that the page has already loaded. There may be only one instance of the first three. */
export interface ListTools {
  withLocale: WithLocale;
  announce: Announce;
  render: typeof write;
  change: typeof change;
  readReplies: typeof readReplies;
  richText: typeof richText;
}

/** Callbacks of the controller's element. */
export interface ReplyListHost {
  /** Returns the replies that the page has set, as they would be rendered. */
  given: () => ReplyListData | undefined;
  /** Returns the data of an empty list, with the page's settings. */
  empty: () => ReplyListData;
  query: () => ThreadQuery | undefined;
  /** Returns the name of the service, if it is unknown. */
  unknownService: () => string | undefined;
  /** Returns the thread of the list; `undefined` if the page does not name it. */
  thread: () => ListThread | undefined;
  isServerRendered: () => boolean;
  view: () => RenderContext;
}
