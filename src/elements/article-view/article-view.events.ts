import type { Problem } from '../../article/problem.js';
import type { Article, CustomBlock } from '../../article/types.js';

const reach = { bubbles: true, composed: true };

/** An article is on screen. */
export class ArticleViewReadyEvent extends Event {
  readonly article: Article;
  /** What is not as the format says. */
  readonly problems: Problem[];

  constructor(article: Article, problems: Problem[]) {
    super('article-view-ready', reach);
    this.article = article;
    this.problems = problems;
  }
}

/** An article could not be loaded. */
export class ArticleViewErrorEvent extends Event {
  readonly error: Error;

  constructor(error: Error) {
    super('article-view-error', reach);
    this.error = error;
  }
}

/** A block of a kind that the format does not know is on screen as its fallback. */
export class ArticleViewUnknownBlockEvent extends Event {
  readonly block: CustomBlock;
  /** Name of the block's slot: an element put inside `article-view` with this `slot` takes the fallback's place. */
  readonly slot: string;

  constructor(block: CustomBlock, slot: string) {
    super('article-view-unknown-block', reach);
    this.block = block;
    this.slot = slot;
  }
}

declare global {
  interface HTMLElementEventMap {
    'article-view-ready': ArticleViewReadyEvent;
    'article-view-error': ArticleViewErrorEvent;
    'article-view-unknown-block': ArticleViewUnknownBlockEvent;
  }
}
