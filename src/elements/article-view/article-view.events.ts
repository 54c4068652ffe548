import { ArticleViewUnknownBlockEvent } from '../base/article-events.js';

export { ArticleViewUnknownBlockEvent };

declare global {
  interface GlobalEventHandlersEventMap {
    'article-view-unknown-block': ArticleViewUnknownBlockEvent;
  }
}
