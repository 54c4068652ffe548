import type { Problem } from '../../article/problem.js';
import type { Article } from '../../article/types.js';

/** Events of this library leave shadow roots; their names are its own. */
export const reach = { bubbles: true, composed: true };

/** There is an article. */
export class ArticleReadyEvent extends Event {
  /** The article; `undefined` where a server rendered it and the page gave no data. */
  readonly article: Article | undefined;
  /** What is not as the format says. */
  readonly problems: Problem[];

  constructor(type: string, article: Article | undefined, problems: Problem[]) {
    super(type, reach);
    this.article = article;
    this.problems = problems;
  }
}

/** An article could not be loaded. */
export class ArticleErrorEvent extends Event {
  /** Why the article could not be loaded. */
  readonly error: Error;

  constructor(type: string, error: Error) {
    super(type, reach);
    this.error = error;
  }
}
