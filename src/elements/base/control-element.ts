import { ArticleElement } from './article-element.js';
import { serialize } from '../../render/serialize.js';
import { rootIn } from '../../dom/declarative-shadow-root.js';
import { change, write } from '../../dom/patch.js';

/** Base class of interactive elements. Updates markup in place, so that focus and input are kept. */
export abstract class ControlElement extends ArticleElement {
  /** Markup that was written last. */
  #markup = '';

  protected override show(root: ShadowRoot): void {
    const template = this.template();
    const markup = serialize(template);
    const shown = rootIn(root);
    if (this.#markup && shown) change(shown, this.#markup, markup);
    else write(root, template);
    this.#markup = markup;
  }
}
