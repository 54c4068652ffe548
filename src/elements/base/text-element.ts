import type { Survey } from '../../article/footnotes.js';
import { ArticleElement } from './article-element.js';
import { framed } from '../../render/root.template.js';
import type { TemplateResult } from '../../render/html.js';
import type { Shown } from '../../render/node.js';
import { shownIn } from '../../dom/declarative-shadow-root.js';
import { revealNoMore, revealWhenIdle } from '../../dom/content-visibility.js';
import { patchChildren, write } from '../../dom/patch.js';

/**
 * An element that shows text: written as one string, which no other way is faster than, and afterwards changed where the
 * text has changed.
 */
export abstract class TextElement extends ArticleElement {
  #shown?: Shown;

  /** What the element shows. */
  protected abstract get shown(): Shown;

  /** What was written last; `undefined` while what is shown is what a server rendered. */
  protected get formerlyShown(): Shown | undefined {
    return this.#shown;
  }

  /** The custom blocks on screen and their keys; `undefined` where a server rendered them. */
  protected get customBlocks(): Survey['customBlocks'] | undefined {
    if (this.#shown || !this.renderRoot.querySelector('slot[name^="block:"]'))
      return this.#shown?.view.customBlocks;
    return this.content === undefined ? undefined : this.shown.view.customBlocks;
  }

  protected override takeAsShown(): boolean {
    this.#shown = this.shown;
    return true;
  }

  protected override template(): TemplateResult {
    return framed(this.shown);
  }

  protected override updated(): void {
    if (this.isConnected) revealWhenIdle(this.renderRoot as ShadowRoot);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) revealWhenIdle(this.renderRoot as ShadowRoot);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    revealNoMore(this.renderRoot as ShadowRoot);
  }

  protected override show(root: ShadowRoot): void {
    const { shown } = this;
    const before = this.#shown;
    const page = before && root.querySelector('.page');
    this.#shown = shown;
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
