import type { ReactiveElement } from '@lit/reactive-element';
import { parseCached, type ParsedArticle } from '../../article/parse.js';
import type { Problem } from '../../article/problem.js';
import type { Article } from '../../article/types.js';
import { hasContent } from '../../article/visibility.js';

/** Where an element's article stands. */
export type ArticleStatus = 'empty' | 'loading' | 'ready' | 'error';

/** How the page is told. */
export interface ArticleEvents {
  /** Tells the page that there is an article. What a server rendered is read when somebody asks for it. */
  dispatchLoad: (read: () => Article | undefined, problems: Problem[]) => void;
  /** Tells the page that an article is on screen in the place of another. */
  dispatchChange: (read: () => Article | undefined, problems: Problem[]) => void;
  /** Tells the page that the article could not be loaded. */
  dispatchError: (error: Error) => void;
}

/** Article of an element, where it stands, and what is told of it once the element is updated. */
export class ArticleState {
  status: ArticleStatus = 'empty';
  problems: Problem[] = [];
  error?: Error | undefined;
  /** Article that is shown; `undefined` where it is what a server rendered. */
  parsed?: ParsedArticle | undefined;
  /** Whether the page has been told of an article. */
  #hasLoaded = false;
  readonly #host: ReactiveElement;
  readonly #events: ArticleEvents;
  readonly #isServerRendered: () => boolean;

  /** `isServerRendered`: whether what is on screen is what a server rendered. */
  constructor(host: ReactiveElement, events: ArticleEvents, isServerRendered: () => boolean) {
    this.#host = host;
    this.#events = events;
    this.#isServerRendered = isServerRendered;
  }

  /** What is shown stays until the article has come. */
  load(): void {
    this.status = 'loading';
    this.#host.requestUpdate();
  }

  show(input: unknown): void {
    if (input === undefined) this.#set('empty');
    else this.showParsed(parseCached(input));
  }

  showParsed(parsed: ParsedArticle): void {
    const { article, problems } = parsed;
    this.#set(hasContent(article) ? 'ready' : 'empty', parsed);
    // What a server rendered stays where it is of the same article.
    this.#afterUpdate(() => this.#dispatch(() => article, problems, !this.#isServerRendered()));
  }

  /** Leaves what a server rendered where it is. */
  keep(read: () => Article | undefined): void {
    this.#set('ready');
    this.#afterUpdate(() => this.#dispatch(read, [], true));
  }

  fail(error: Error): void {
    this.#set('error', undefined, error);
    this.#afterUpdate(() => this.#events.dispatchError(error));
  }

  #set(status: ArticleStatus, parsed?: ParsedArticle, error?: Error): void {
    this.status = status;
    this.error = error;
    this.problems = parsed?.problems ?? [];
    this.parsed = parsed;
    this.#host.requestUpdate();
  }

  /** Tells the page of an article. `isNew`: whether another was shown, if any was. */
  #dispatch(read: () => Article | undefined, problems: Problem[], isNew: boolean): void {
    const isChange = isNew && this.#hasLoaded;
    this.#hasLoaded = true;
    this.#events.dispatchLoad(read, problems);
    if (isChange) this.#events.dispatchChange(read, problems);
  }

  #afterUpdate(dispatch: () => void): void {
    const { parsed } = this;
    void this.#host.updateComplete.then(() => {
      if (this.parsed === parsed) dispatch();
    });
  }
}
