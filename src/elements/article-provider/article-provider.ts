import { ContextProvider } from '@lit/context';
import { permittedAt } from '../../article/withheld.js';
import { ArticleSourceElement } from '../base/article-source-element.js';
import { articleContext } from '../base/article-context.js';
import { LoadStates } from '../base/load-states.js';
import { html, type TemplateResult } from '../../render/html.js';
import { write } from '../../dom/patch.js';
import { articleProviderStyles } from '../../render/article-provider/article-provider.styles.js';

/**
 * Gives its article to the elements inside it, for a layout of your own. It shows nothing itself and takes no place. Of an article
 * that may not be shown it gives the address, the language and the terms.
 *
 * @summary Gives an article to the elements inside it.
 * @fires {ArticleLoadStartEvent} article-loadstart - A request for the article has begun; has `src`.
 * @fires {ArticleLoadEvent} article-load - There is an article; has `article` and `problems`.
 * @fires {ArticleChangeEvent} article-change - There is a new article in the place of another; follows `article-load`; has the same.
 * @fires {ArticleErrorEvent} article-error - The article could not be loaded; has `error`.
 * @cssstate loading - The article is being loaded.
 * @cssstate error - The article could not be loaded.
 * @cssstate empty - There is no article to give.
 * @slot - The layout: any elements, with the library's among them; also a `<script type="application/json">`.
 */
export class ArticleProvider extends ArticleSourceElement {
  static override readonly tag: string = 'article-provider';

  static override styles = articleProviderStyles;

  readonly #provider = new ContextProvider(this, { context: articleContext });

  constructor() {
    super();
    new LoadStates(this);
  }

  /** It has no words of its own to wait for. */
  protected override get needsWords(): boolean {
    return false;
  }

  protected override template(): TemplateResult {
    return html`<slot></slot>`;
  }

  protected override show(root: ShadowRoot): void {
    if (!root.querySelector('slot')) write(root, this.template());
  }

  protected override updated(): void {
    const { shownArticle, provided } = this;
    this.#provider.setValue({
      article: shownArticle && permittedAt(shownArticle, Date.now()),
      base: this.base,
      locale: this.locale ?? provided?.locale,
      headingLevel: this.headingLevel ?? provided?.headingLevel ?? 1,
      newTab: this.newTab ?? provided?.newTab ?? 'external',
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'article-provider': ArticleProvider;
  }
}
