import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import type { Survey } from '../../article/footnotes.js';
import { ArticleCustomBlockEvent } from './article-events.js';

type Blocks = Survey['customBlocks'];

/**
 * Dispatches `article-custom-block` for the custom blocks in an element when they have been rendered, and again when
 * they change.
 */
export class CustomBlocks implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #onScreen: () => Blocks | undefined;
  #dispatched: Blocks = new Map();

  constructor(host: ReactiveElement, onScreen: () => Blocks | undefined) {
    this.#host = host;
    this.#onScreen = onScreen;
    host.addController(this);
  }

  hostUpdated(): void {
    const blocks = this.#onScreen() ?? this.#dispatched;
    const isUnchanged = [...blocks].every(([block, key]) => this.#dispatched.get(block) === key);
    this.#dispatched = blocks;
    // Deferred, since an element may be rendered before the page can add listeners.
    if (!isUnchanged) queueMicrotask(() => this.#dispatch(blocks));
  }

  #dispatch(blocks: Blocks): void {
    if (blocks !== this.#dispatched) return;
    for (const [block, key] of blocks) this.#host.dispatchEvent(new ArticleCustomBlockEvent(block, key));
  }
}
