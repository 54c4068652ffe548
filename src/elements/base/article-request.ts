import { loadArticle, LoadError } from './load-article.js';

/** Request for an article. A new request aborts the pending one. */
export class ArticleRequest {
  #abort?: AbortController | undefined;
  #loading?: Promise<void> | undefined;

  /** Resolves when the request has ended; `undefined` if none is pending. */
  get loading(): Promise<void> | undefined {
    return this.#loading;
  }

  /**
   * Starts a request and aborts the pending one. `started` is called in a microtask, unless another request has
   * replaced this one by then; `done` is called with the content of the file or the error.
   */
  start(
    src: string,
    integrity: string | undefined,
    { started, done }: { started: () => void; done: (content: unknown) => void },
  ): void {
    this.stop();
    const abort = (this.#abort = new AbortController());
    // Asynchronous, so that the update comes first and listeners added in the same task are called.
    queueMicrotask(() => {
      if (this.#abort === abort) started();
    });
    const loading = this.#load(src, integrity, abort, done).finally(() => {
      if (this.#loading === loading) this.#loading = undefined;
    });
    this.#loading = loading;
  }

  stop(): void {
    this.#abort?.abort();
    this.#abort = undefined;
  }

  async #load(
    src: string,
    integrity: string | undefined,
    abort: AbortController,
    done: (content: unknown) => void,
  ): Promise<void> {
    const content = await loadArticle(src, integrity, abort).catch((error: Error) => error);
    const { signal } = abort;
    if (this.#abort !== abort || (signal.aborted && !(signal.reason instanceof LoadError))) return;
    this.#abort = undefined;
    done(content);
  }
}
