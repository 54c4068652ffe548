import type { ReactiveElement } from '@lit/reactive-element';
import { parseCached, type ParsedArticle } from '../../article/parse.js';
import type { Problem } from '../../article/problem.js';
import type { Article } from '../../article/types.js';
import { hasContent } from '../../article/visibility.js';

/** Loading state of an element's article. */
export type ArticleStatus = 'empty' | 'loading' | 'ready' | 'error';

/** Callbacks that notify the page. */
export interface ArticleEvents {
  /** Notifies the page that there is an article. A server-rendered article is parsed only when it is read. */
  dispatchLoad: (read: () => Article | undefined, problems: Problem[]) => void;
  /** Notifies the page that an article has replaced another. */
  dispatchChange: (read: () => Article | undefined, problems: Problem[]) => void;
  /** Notifies the page that the article could not be loaded. */
  dispatchError: (error: Error) => void;
}

/** Loading state of an element's article; dispatches its events after the element has updated. */
export class ArticleState {
  status: ArticleStatus = 'empty';
  problems: Problem[] = [];
  error?: Error | undefined;
  /** The rendered article; `undefined` if a server rendered it. */
  parsed?: ParsedArticle | undefined;
  /** Whether `article-load` has been dispatched before. */
  #hasLoaded = false;
  readonly #host: ReactiveElement;
  readonly #events: ArticleEvents;
  readonly #isServerRendered: () => boolean;

  /** `isServerRendered` returns whether the current content is a server's. */
  constructor(host: ReactiveElement, events: ArticleEvents, isServerRendered: () => boolean) {
    this.#host = host;
    this.#events = events;
    this.#isServerRendered = isServerRendered;
  }

  /** Keeps the current content until the article has loaded. */
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
    // The server's markup stays in place if it is the same article.
    this.#afterUpdate(() => this.#dispatch(() => article, problems, !this.#isServerRendered()));
  }

  /** Keeps the server's markup. */
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

  /** Notifies the page of an article. `isNew`: whether it replaces the article before it, if there was one. */
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
