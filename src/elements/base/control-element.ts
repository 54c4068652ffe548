import { render } from 'lit-html';
import { ArticleElement } from './article-element.js';

/** An element that readers act in: Lit changes in place what they are in the middle of. */
export abstract class ControlElement extends ArticleElement {
  protected override show(root: ShadowRoot): void {
    render(this.template(), root);
  }
}
