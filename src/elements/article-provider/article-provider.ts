import { ContextProvider } from '@lit/context';
import { permittedAt } from '../../article/withheld.js';
import { ArticleSourceElement } from '../base/article-source-element.js';
import { articleContext } from '../base/article-context.js';
import { LoadStates } from '../base/load-states.js';
import { html, type TemplateResult } from '../../render/html.js';
import { write } from '../../dom/patch.js';
import { articleProviderStyles } from '../../render/article-provider/article-provider.styles.js';

/**
 * Provides its article to the elements inside it, for custom layouts. Renders nothing itself and has no box. Provides
 * only the URL, the language and the terms of a withheld article.
 *
 * @summary Provides an article to the elements inside it.
 * @fires {ArticleLoadStartEvent} article-loadstart - Dispatched when a request for the article begins; has `src`.
 * @fires {ArticleLoadEvent} article-load - Dispatched when an article is available; has `article` and `problems`.
 * @fires {ArticleChangeEvent} article-change - Dispatched after `article-load` when the article replaces another; has
 * `article` and `problems`.
 * @fires {ArticleErrorEvent} article-error - Dispatched when the article could not be loaded; has `error`.
 * @cssstate loading - The article is being loaded.
 * @cssstate error - The article could not be loaded.
 * @cssstate empty - There is no article.
 * @slot - The layout: any elements, including the library's; also a `<script type="application/json">` with the
 * article.
 */
export class ArticleProvider extends ArticleSourceElement {
  static override readonly tag: string = 'article-provider';

  static override styles = articleProviderStyles;

  readonly #provider = new ContextProvider(this, { context: articleContext });

  constructor() {
    super();
    new LoadStates(this);
  }

  /** The provider renders no messages of the interface, so it waits for none. */
  protected override get needsMessages(): boolean {
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
