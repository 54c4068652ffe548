import { loadArticle, LoadError } from './load-article.js';

/** Request for an article: one at a time. */
export class ArticleRequest {
  #abort?: AbortController | undefined;
  #loading?: Promise<void> | undefined;

  /** Resolves when the request has ended; `undefined` when there is none. */
  get loading(): Promise<void> | undefined {
    return this.#loading;
  }

  /**
   * Begins a request, and gives up the one before. `started`: called unless another takes its place at once; `done`: called with
   * the content of the file, or the reason that it is not there.
   */
  start(
    src: string,
    integrity: string | undefined,
    { started, done }: { started: () => void; done: (content: unknown) => void },
  ): void {
    this.stop();
    const abort = (this.#abort = new AbortController());
    // The update comes first, and listeners that are added at once hear it.
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
