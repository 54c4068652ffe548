import type { Problem } from '../../article/problem.js';
import type { Article, CustomBlock } from '../../article/types.js';
import { ArticleErrorEvent, ArticleReadyEvent, reach } from '../base/article-events.js';

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

/** A block of a kind that the format does not know is on screen as its fallback. */
export class ArticleViewUnknownBlockEvent extends Event {
  /** The block, as the article has it. */
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
  interface GlobalEventHandlersEventMap {
    'article-view-ready': ArticleViewReadyEvent;
    'article-view-error': ArticleViewErrorEvent;
    'article-view-unknown-block': ArticleViewUnknownBlockEvent;
  }
}
