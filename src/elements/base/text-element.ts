import type { TemplateResult } from '../../render/html.js';
import type { Shown } from '../../render/node.js';
import { framed } from '../../render/root.template.js';
import { ArticleElement } from './article-element.js';
import { CustomBlocks } from './custom-blocks.js';
import { TextRenderer } from './text-renderer.controller.js';

/** Base class of the elements that render text. */
export abstract class TextElement extends ArticleElement {
  readonly #text = new TextRenderer(this, () => (this.content === undefined ? undefined : this.shown));

  constructor() {
    super();
    this.serverMarkup.registerRenderer(this.#text);
    new CustomBlocks(this, () => this.#text.customBlocks);
  }

  /** Content to render. */
  protected abstract get shown(): Shown;

  protected override template(): TemplateResult {
    return framed(this.shown);
  }

  protected override show(): void {
    this.#text.render(this.shown);
  }
}
