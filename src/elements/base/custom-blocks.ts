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
  #told: Blocks = new Map();

  constructor(host: ReactiveElement, onScreen: () => Blocks | undefined) {
    this.#host = host;
    this.#onScreen = onScreen;
    host.addController(this);
  }

  hostUpdated(): void {
    const blocks = this.#onScreen() ?? this.#told;
    const isTold = [...blocks].every(([block, key]) => this.#told.get(block) === key);
    this.#told = blocks;
    // Deferred, since an element may be rendered before the page can add listeners.
    if (!isTold) queueMicrotask(() => this.#tell(blocks));
  }

  #tell(blocks: Blocks): void {
    if (blocks !== this.#told) return;
    for (const [block, key] of blocks) this.#host.dispatchEvent(new ArticleCustomBlockEvent(block, key));
  }
}
