import { render, type LitElement, type ReactiveController } from 'lit';
import type { WithWords } from '../base/article-element.js';
import { partOf } from '../base/part.js';
import { ShareBarShareEvent } from './share-bar.events.js';
import { shareStatus, type ShareOutcome } from './share-status.template.js';

/** How long the confirmation of a copy stays, in milliseconds. */
const confirmation = 4000;

/** What the share controls do, wherever they come from: what to share stands in the markup. */
export class ShareController implements ReactiveController {
  readonly #host: LitElement;
  readonly #withWords: WithWords;
  #outcome?: ShareOutcome;
  #shownFor?: string;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(host: LitElement, withWords: WithWords) {
    this.#host = host;
    this.#withWords = withWords;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.renderRoot.addEventListener('click', this.#click);
  }

  /** What came of copying one address is not said of another. */
  hostUpdated(): void {
    const url = this.#url;
    if (this.#shownFor !== undefined && this.#shownFor !== url) this.#show(undefined);
    this.#shownFor = url;
  }

  hostDisconnected(): void {
    this.#show(undefined);
  }

  get #controls(): HTMLElement | null {
    return partOf(this.#host, 'ae-share');
  }

  get #url(): string {
    return this.#controls?.dataset['url'] ?? '';
  }

  readonly #click = (event: Event): void => {
    const control = event.target instanceof Element && event.target.closest<HTMLElement>('.share-control');
    const network = control && control.dataset['network'];
    if (!network) return;
    if (!this.#host.dispatchEvent(new ShareBarShareEvent(network, this.#url))) event.preventDefault();
    else if (network === 'copy') void this.#copy();
    else if (network === 'print') print();
  };

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#url);
      this.#show('copied');
      this.#timer = setTimeout(() => this.#show(undefined), confirmation);
    } catch {
      this.#show('failed');
    }
  }

  #show(outcome: ShareOutcome | undefined): void {
    clearTimeout(this.#timer);
    if (outcome === this.#outcome) return;
    this.#outcome = outcome;
    const place = this.#controls?.querySelector<HTMLElement>('.share-status');
    if (place) this.#withWords((locale) => render(shareStatus(this.#outcome, this.#url, locale), place));
  }
}
