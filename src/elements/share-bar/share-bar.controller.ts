import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Network } from './networks.js';
import { ShareBarShareEvent } from './share-bar.events.js';

/** How long the confirmation of a copy stays, in milliseconds. */
const confirmation = 4000;

/** What the share controls do. */
export class ShareController implements ReactiveController {
  /** What came of copying; `undefined` before, and some time after. */
  outcome?: 'copied' | 'failed';

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #url: () => string;
  #shownFor?: string;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(host: ReactiveControllerHost & HTMLElement, url: () => string) {
    this.#host = host;
    this.#url = url;
    host.addController(this);
  }

  /** What came of copying one address is not said of another. */
  hostUpdated(): void {
    const url = this.#url();
    if (this.#shownFor !== undefined && this.#shownFor !== url && this.outcome) this.#show(undefined);
    this.#shownFor = url;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.outcome = undefined;
  }

  readonly copy = async (): Promise<void> => {
    if (!this.#announce('copy')) return;
    try {
      await navigator.clipboard.writeText(this.#url());
      this.#show('copied');
      this.#timer = setTimeout(() => this.#show(undefined), confirmation);
    } catch {
      this.#show('failed');
    }
  };

  readonly print = (): void => {
    if (this.#announce('print')) print();
  };

  follow(network: Network, event: Event): void {
    if (!this.#announce(network.name)) event.preventDefault();
  }

  #announce(network: string): boolean {
    return this.#host.dispatchEvent(new ShareBarShareEvent(network, this.#url()));
  }

  #show(outcome: typeof this.outcome): void {
    clearTimeout(this.#timer);
    this.outcome = outcome;
    this.#host.requestUpdate();
  }
}
