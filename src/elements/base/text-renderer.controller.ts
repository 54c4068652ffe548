import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import type { Survey } from '../../article/footnotes.js';
import { revealNoMore, revealWhenIdle } from '../../dom/content-visibility.js';
import { shownIn } from '../../dom/declarative-shadow-root.js';
import { patchChildren, write } from '../../dom/patch.js';
import type { Shown } from '../../render/node.js';
import { framed } from '../../render/root.template.js';

/** Writes text as one string, which no other way is faster than, and afterwards changes it where it has changed. */
export class TextRenderer implements ReactiveController {
  /** What was written last; `undefined` while what is shown is what a server rendered. */
  previous?: Shown;
  readonly #host: ReactiveElement;
  /** What the host is to show; `undefined` where it shows nothing. */
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

  /** Custom blocks on screen and their keys; `undefined` where they are not known. */
  get customBlocks(): Survey['customBlocks'] | undefined {
    const { previous } = this;
    if (previous || !this.#root.querySelector('slot[name^="block:"]')) return previous?.view.customBlocks;
    return this.#next()?.view.customBlocks;
  }

  /** Takes what a server rendered for what was written last, so that it is changed where that changes. */
  takeServerMarkup(): void {
    const next = this.#next();
    if (next) this.previous = next;
  }

  render(shown: Shown): void {
    const root = this.#root;
    const before = this.previous;
    const page = before && root.querySelector('.page');
    this.previous = shown;
    if (!page) return write(root, framed(shown));
    // What is around the pieces stays: the focus may be in it.
    const { lang, dir } = shown.view;
    const frame = shownIn(root)!;
    frame.dir = dir;
    if (lang) frame.lang = lang;
    else frame.removeAttribute('lang');
    patchChildren(page, before.pieces, shown.pieces);
  }
}
