import type { Problem } from '../../article/problem.js';
import type { Article } from '../../article/types.js';
import { ArticleErrorEvent, ArticleReadyEvent } from '../base/article-events.js';

/** An article is there for the elements inside the provider. */
export class ArticleProviderReadyEvent extends ArticleReadyEvent {
  constructor(read: () => Article | undefined, problems: Problem[]) {
    super('article-provider-ready', read, problems);
  }
}

/** An article could not be loaded. */
export class ArticleProviderErrorEvent extends ArticleErrorEvent {
  constructor(error: Error) {
    super('article-provider-error', error);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'article-provider-ready': ArticleProviderReadyEvent;
    'article-provider-error': ArticleProviderErrorEvent;
  }
}
