import type { PagesQuery } from '../../replies/fetch-until-new.js';
import type { RenderContext } from '../../render/context.js';
import type { ListThread } from './own-replies.js';
import type { ReplyListData } from '../../render/reply-list/reply-list.template.js';

/** A service, and the article there. */
export type ThreadQuery = Omit<PagesQuery, 'order'>;

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
