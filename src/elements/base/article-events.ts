import { customBlockSlot } from '../../article/footnotes.js';
import type { Problem } from '../../article/problem.js';
import type { Article, CustomBlock, CustomMark } from '../../article/types.js';

/** Options of events that cross shadow roots. Event names are unique to this library. */
export const reach = { bubbles: true, composed: true };

/** Dispatched when a request for the article begins. Does not bubble. */
export class ArticleLoadStartEvent extends Event {
  /** URL of the article: the element's `src`. */
  readonly src: string;

  constructor(src: string) {
    super('article-loadstart');
    this.src = src;
  }
}

/**
 * Dispatched when an article has been rendered or, by a provider, is available to the elements inside it. Does not
 * bubble.
 */
export class ArticleLoadEvent extends Event {
  /** Deviations of the article from the format. */
  readonly problems: Problem[];
  readonly #read: () => Article | undefined;

  constructor(read: () => Article | undefined, problems: Problem[], type = 'article-load') {
    super(type);
    this.#read = read;
    this.problems = problems;
  }

  /** The article; `undefined` if a server rendered it without its data (`layers: { data: false }`) or withheld it. */
  get article(): Article | undefined {
    return this.#read();
  }
}

/** Dispatched after `article-load` when the article replaces another one. Does not bubble. */
export class ArticleChangeEvent extends ArticleLoadEvent {
  constructor(read: () => Article | undefined, problems: Problem[]) {
    super(read, problems, 'article-change');
  }
}

/** Dispatched when the article could not be loaded. Does not bubble. */
export class ArticleErrorEvent extends Event {
  /** Reason why the article could not be loaded. */
  readonly error: Error;

  constructor(error: Error) {
    super('article-error');
    this.error = error;
  }
}

/**
 * Dispatched when a block of an unknown type has been rendered as its fallback, or an annotation of an unknown type as its
 * text.
 */
export class ArticleCustomBlockEvent extends Event {
  /** The block or annotation, as it is in the article. */
  readonly block: CustomBlock | CustomMark;
  /** Key of the block or annotation: its `_key`, or one derived from its content. Unique within the element. */
  readonly key: string;

  constructor(block: CustomBlock | CustomMark, key: string) {
    super('article-custom-block', reach);
    this.block = block;
    this.key = key;
  }

  /**
   * Name of the block's slot, `block:` and the key. A child of the dispatching element with this `slot` replaces the
   * fallback or text.
   */
  get slot(): string {
    return customBlockSlot(this.key);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'article-loadstart': ArticleLoadStartEvent;
    'article-load': ArticleLoadEvent;
    'article-change': ArticleChangeEvent;
    'article-error': ArticleErrorEvent;
    'article-custom-block': ArticleCustomBlockEvent;
  }
}
