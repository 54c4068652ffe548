import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import type { Article } from '../../article/types.js';
import { changesAt } from '../../article/withheld.js';
import { callAt, cancelCall } from '../../dom/shared-timer.js';

interface Options {
  /** Article that the element shows, or shows a part of; `undefined` where only a server knows it. */
  article: () => Article | undefined;
  /** Time at which the terms of what a server rendered end: ISO 8601. */
  servedUntil: () => string | null;
  /** Lets go of what a server rendered. */
  outdate: () => void;
}

/** Updates an element when an embargo ends, an article expires, or live coverage is over while the page is open. */
export class TermsController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #options: Options;
  /** The time of a server that is over. */
  #over?: string | null;

  constructor(host: ReactiveElement, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#host.hasUpdated) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    cancelCall(this.#due);
  }

  hostUpdated(): void {
    const next = this.#host.isConnected ? this.#next : Infinity;
    if (next < Infinity) callAt(next, this.#due);
    else cancelCall(this.#due);
  }

  get #next(): number {
    const article = this.#options.article();
    if (article) return changesAt(article, Date.now());
    const until = this.#options.servedUntil();
    return until && until !== this.#over ? Date.parse(until) : Infinity;
  }

  readonly #due = (): void => {
    if (!this.#options.article()) {
      this.#over = this.#options.servedUntil();
      this.#options.outdate();
    }
    this.#host.requestUpdate();
  };
}
