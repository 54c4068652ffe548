import { ArticleElement } from './article-element.js';
import { serialize } from '../../render/serialize.js';
import { shownIn } from '../../dom/declarative-shadow-root.js';
import { change, write } from '../../dom/patch.js';

/** An element that readers act in: what they are in the middle of is changed in place. */
export abstract class ControlElement extends ArticleElement {
  /** What was written last. */
  #markup = '';

  protected override show(root: ShadowRoot): void {
    const template = this.template();
    const markup = serialize(template);
    const shown = shownIn(root);
    if (this.#markup && shown) change(shown, this.#markup, markup);
    else write(root, template);
    this.#markup = markup;
  }
}
