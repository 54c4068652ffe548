import { property } from '@lit/reactive-element/decorators/property.js';
import type { Problem } from '../../article/problem.js';
import { ArticleProperty } from '../base/article-property.js';
import { TextElement } from '../base/text-element.js';
import { jsonAttribute } from '../base/json-attribute.js';
import { noticeStyles } from '../../render/notice.styles.js';
import type { Shown } from '../../render/node.js';
import { rootStyles } from '../../render/root.styles.js';
import { richTextStyles } from '../../render/rich-text/rich-text.styles.js';
import { articleHeaderStyles } from '../../render/article-header/article-header.styles.js';
import { articleHeaderDefinition } from '../../render/article-header/article-header.definition.js';

/**
 * Header of an article: sponsor, series, kicker, headline, standfirst, byline, dates, translations, notices and main
 * media.
 *
 * @summary Headline, byline and lead image.
 * @fires {ArticleCustomBlockEvent} article-custom-block - Dispatched when a block of an unknown type has been rendered
 * as its fallback; has `block`, `key` and `slot`.
 * @slot block:KEY - Replaces the block of an unknown type with this `_key`; see `article-custom-block`.
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

  protected override readonly own = new ArticleProperty(() => this.article);

  /**
   * Deviations of the element's own `article` from the format.
   *
   * @readonly
   */
  get problems(): Problem[] {
    return this.own.problems;
  }

  protected override get startsWithHeadline(): boolean {
    return articleHeaderDefinition.startsWithHeadline;
  }

  protected override get shown(): Shown {
    return articleHeaderDefinition.render(this.shownArticle, this, this.contextFor, Date.now()) as Shown;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'article-header': ArticleHeader;
  }
}
