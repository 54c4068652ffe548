import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import type { Survey } from '../../article/footnotes.js';
import { revealNoMore, revealWhenIdle } from '../../dom/content-visibility.js';
import { rootIn } from '../../dom/declarative-shadow-root.js';
import { patchChildren, write } from '../../dom/patch.js';
import type { Shown } from '../../render/node.js';
import { framed } from '../../render/root.template.js';

/** Writes text as one string, which is the fastest way, and updates only what has changed afterwards. */
export class TextRenderer implements ReactiveController {
  /** Content that was written last; `undefined` if it is server-rendered. */
  previous?: Shown;
  readonly #host: ReactiveElement;
  /** Content that the host is to render; `undefined` if there is none. */
  readonly #next: () => Shown | undefined;

  constructor(host: ReactiveElement, next: () => Shown | undefined) {
    this.#host = host;
    this.#next = next;
    host.addController(this);
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  hostConnected(): void {
    if (this.#host.hasUpdated) revealWhenIdle(this.#root);
  }

  hostDisconnected(): void {
    revealNoMore(this.#root);
  }

  hostUpdated(): void {
    if (this.#host.isConnected) revealWhenIdle(this.#root);
  }

  /** Rendered custom blocks and their keys; `undefined` if they are not known. */
  get customBlocks(): Survey['customBlocks'] | undefined {
    const { previous } = this;
    if (previous || !this.#root.querySelector('slot[name^="block:"]')) return previous?.view.customBlocks;
    return this.#next()?.view.customBlocks;
  }

  /** Treats the server's markup as written by this renderer, so that it is updated in place. */
  adoptServerMarkup(): void {
    const next = this.#next();
    if (next) this.previous = next;
  }

  render(shown: Shown): void {
    const root = this.#root;
    const before = this.previous;
    const page = before && root.querySelector('.page');
    this.previous = shown;
    if (!page) return write(root, framed(shown));
    // The frame around the content stays: it may have the focus.
    const { lang, dir } = shown.view;
    const frame = rootIn(root)!;
    frame.dir = dir;
    if (lang) frame.lang = lang;
    else frame.removeAttribute('lang');
    patchChildren(page, before.pieces, shown.pieces);
  }
}
