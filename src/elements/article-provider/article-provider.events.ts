import type { Problem } from '../../article/problem.js';
import type { Article } from '../../article/types.js';
import { ArticleErrorEvent, ArticleLoadEvent } from '../base/article-events.js';

/** An article is there for the elements inside the provider. */
export class ArticleLoadEvent extends ArticleLoadEvent {
  constructor(read: () => Article | undefined, problems: Problem[]) {
    super('article-load', read, problems);
  }
}

/** An article could not be loaded. */
export class ArticleErrorEvent extends ArticleErrorEvent {
  constructor(error: Error) {
    super('article-error', error);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'article-load': ArticleLoadEvent;
    'article-error': ArticleErrorEvent;
  }
}
