import type { PropertyValues } from '@lit/reactive-element';
import { property } from '@lit/reactive-element/decorators/property.js';
import { permittedAt } from '../../article/withheld.js';
import { parseArticle } from '../../article/parse.js';
import type { Problem } from '../../article/problem.js';
import type { Article } from '../../article/types.js';
import { CustomBlocks } from '../base/custom-blocks.js';
import { TextElement } from '../base/text-element.js';
import { jsonAttribute } from '../base/json-attribute.js';
import { noticeStyles } from '../../render/notice.styles.js';
import type { Shown } from '../../render/node.js';
import { rootStyles } from '../../render/root.styles.js';
import { richTextStyles } from '../../render/rich-text/rich-text.styles.js';
import { articleHeaderStyles } from '../../render/article-header/article-header.styles.js';
import { articleHeaderDefinition } from '../../render/article-header/article-header.definition.js';

/**
 * The head of an article: kicker, headline, standfirst, byline, dates and lead image.
 *
 * @summary Headline, byline and lead image.
 * @fires {ArticleViewUnknownBlockEvent} article-view-unknown-block - A block of an unknown kind is on screen as its
 * fallback; has `block` and `slot`.
 * @slot block-N - Takes the place of the N-th block of an unknown kind; see `article-view-unknown-block`.
 * @tokens --ae-text --ae-text-muted --ae-background --ae-surface --ae-border --ae-accent --ae-link
 * --ae-on-accent --ae-error --ae-focus --ae-color-scheme --ae-font --ae-font-heading --ae-font-ui --ae-font-mono
 * --ae-font-weight-heading --ae-font-size --ae-line-height --ae-max-line-length --ae-space --ae-padding --ae-radius
 * @parts headline standfirst eyebrow heading figure pullquote
 */
export class ArticleHeader extends TextElement {
  static override readonly tag: string = 'article-header';

  static override styles = [rootStyles, articleHeaderStyles, richTextStyles, noticeStyles];

  /** The article; as an attribute, JSON. Default: the provider's. */
  @property({ converter: jsonAttribute }) article?: unknown;

  /**
   * What is not as the format says in the element's own `article`.
   *
   * @readonly
   */
  problems: Problem[] = [];

  #own?: Article;

  constructor() {
    super();
    new CustomBlocks(this, () => this.customBlocks);
  }

  protected override get shownArticle(): Article | undefined {
    return this.#own ?? super.shownArticle;
  }

  protected override get base(): string | undefined {
    return this.#own?.url || super.base;
  }

  protected override get isGiven(): boolean {
    return this.article !== undefined || super.isGiven;
  }

  protected override get startsWithHeadline(): boolean {
    return articleHeaderDefinition.startsWithHeadline;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('article')) return;
    const given = this.article !== undefined && this.article !== null;
    const { article, problems } = given ? parseArticle(this.article) : {};
    this.#own = article && permittedAt(article, Date.now());
    this.problems = problems ?? [];
  }

  protected override get shown(): Shown {
    return articleHeaderDefinition.render(this.shownArticle, this, this.viewFor, Date.now()) as Shown;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'article-header': ArticleHeader;
  }
}
