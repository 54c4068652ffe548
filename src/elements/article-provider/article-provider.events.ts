import type { Problem } from '../../article/problem.js';
import type { Article } from '../../article/types.js';

const reach = { bubbles: true, composed: true };

/** An article is there for the elements inside the provider. */
export class ArticleProviderReadyEvent extends Event {
  readonly article: Article;
  /** What is not as the format says. */
  readonly problems: Problem[];

  constructor(article: Article, problems: Problem[]) {
    super('article-provider-ready', reach);
    this.article = article;
    this.problems = problems;
  }
}

/** An article could not be loaded. */
export class ArticleProviderErrorEvent extends Event {
  readonly error: Error;

  constructor(error: Error) {
    super('article-provider-error', reach);
    this.error = error;
  }
}

declare global {
  interface HTMLElementEventMap {
    'article-provider-ready': ArticleProviderReadyEvent;
    'article-provider-error': ArticleProviderErrorEvent;
  }
}
