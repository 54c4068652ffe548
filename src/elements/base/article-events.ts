import { customBlockSlot } from '../../article/footnotes.js';
import type { Problem } from '../../article/problem.js';
import type { Article, CustomBlock, CustomMark } from '../../article/types.js';

/** Events of this library leave shadow roots; their names are its own. */
export const reach = { bubbles: true, composed: true };

/** A request for an article has begun. Only listeners on the element itself hear it. */
export class ArticleLoadStartEvent extends Event {
  /** Address of the article, as the element's `src` has it. */
  readonly src: string;

  constructor(src: string) {
    super('article-loadstart');
    this.src = src;
  }
}

/** An article is on screen, or there for the elements inside a provider. Only listeners on the element itself hear it. */
export class ArticleLoadEvent extends Event {
  /** What is not as the format says. */
  readonly problems: Problem[];
  readonly #read: () => Article | undefined;

  constructor(read: () => Article | undefined, problems: Problem[], type = 'article-load') {
    super(type);
    this.#read = read;
    this.problems = problems;
  }

  /** The article; `undefined` where a server rendered it without its data (`layers: { data: false }`), or withheld it. */
  get article(): Article | undefined {
    return this.#read();
  }
}

/**
 * An article is on screen where another was before, or in its place for the elements inside a provider. It comes after
 * `article-load`. Only listeners on the element itself hear it.
 */
export class ArticleChangeEvent extends ArticleLoadEvent {
  constructor(read: () => Article | undefined, problems: Problem[]) {
    super(read, problems, 'article-change');
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
export class ArticleCustomBlockEvent extends Event {
  /** The block or annotation, as the article has it. */
  readonly block: CustomBlock | CustomMark;
  /** Key of it: its `_key`, or one made of its content; nothing else of the kind that the element shows has the same. */
  readonly key: string;

  constructor(block: CustomBlock | CustomMark, key: string) {
    super('article-custom-block', reach);
    this.block = block;
    this.key = key;
  }

  /** Name of the block's slot, `block:` and the key: an element inside the one that sends the event, with this `slot`, takes the place of the fallback or text. */
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
