import type { Problem } from '../../article/problem.js';
import type { Article, CustomBlock, CustomMark } from '../../article/types.js';

/** Events of this library leave shadow roots; their names are its own. */
export const reach = { bubbles: true, composed: true };

/** An article is on screen, or there for the elements inside a provider. Only listeners on the element itself hear it. */
export class ArticleLoadEvent extends Event {
  /** What is not as the format says. */
  readonly problems: Problem[];
  readonly #read: () => Article | undefined;

  constructor(read: () => Article | undefined, problems: Problem[]) {
    super('article-load');
    this.#read = read;
    this.problems = problems;
  }

  /** The article; `undefined` where a server rendered it without its data (`layers: { data: false }`), or withheld it. */
  get article(): Article | undefined {
    return this.#read();
  }
}

/** An article could not be loaded. Only listeners on the element itself hear it. */
export class ArticleErrorEvent extends Event {
  /** Why the article could not be loaded. */
  readonly error: Error;

  constructor(error: Error) {
    super('article-error');
    this.error = error;
  }
}

/** A block of a kind that the format does not know is on screen as its fallback, or an annotation of such a kind as its text. */
export class ArticleViewUnknownBlockEvent extends Event {
  /** The block or annotation, as the article has it. */
  readonly block: CustomBlock | CustomMark;
  /** Name of its slot: an element put inside the one that sends it, with this `slot`, takes the place of the fallback or text. */
  readonly slot: string;

  constructor(block: CustomBlock | CustomMark, slot: string) {
    super('article-view-unknown-block', reach);
    this.block = block;
    this.slot = slot;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'article-load': ArticleLoadEvent;
    'article-error': ArticleErrorEvent;
    'article-view-unknown-block': ArticleViewUnknownBlockEvent;
  }
}
