import type { Problem } from '../../article/problem.js';
import type { Article } from '../../article/types.js';
import {
  ArticleErrorEvent,
  ArticleReadyEvent,
  ArticleViewUnknownBlockEvent,
} from '../base/article-events.js';

export { ArticleViewUnknownBlockEvent };

/** An article is on screen. */
export class ArticleViewReadyEvent extends ArticleReadyEvent {
  constructor(read: () => Article | undefined, problems: Problem[]) {
    super('article-view-ready', read, problems);
  }
}

/** An article could not be loaded. */
export class ArticleViewErrorEvent extends ArticleErrorEvent {
  constructor(error: Error) {
    super('article-view-error', error);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'article-view-ready': ArticleViewReadyEvent;
    'article-view-error': ArticleViewErrorEvent;
    'article-view-unknown-block': ArticleViewUnknownBlockEvent;
  }
}
