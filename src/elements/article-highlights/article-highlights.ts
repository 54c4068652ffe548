import { property } from '@lit/reactive-element/decorators/property.js';
import type { RichText } from '../../article/types.js';
import { jsonAttribute } from '../base/json-attribute.js';
import { PartElement } from '../base/part-element.js';
import { rootStyles } from '../../render/root.styles.js';
import { richTextStyles } from '../../render/rich-text/rich-text.styles.js';
import { articleHighlightsStyles } from '../../render/article-highlights/article-highlights.styles.js';
import {
  articleHighlightsDefinition,
  type ArticleHighlightsProps,
} from '../../render/article-highlights/article-highlights.definition.js';

/**
 * Key takeaways of an article, set apart from its text.
 *
 * @summary The key takeaways.
 * @fires {ArticleCustomBlockEvent} article-custom-block - Dispatched when a block of an unknown type has been rendered
 * as its fallback; has `block`, `key` and `slot`.
 * @slot block:KEY - Replaces the block of an unknown type with this `_key`; see `article-custom-block`.
 * @tokens --ae-text --ae-text-muted --ae-background --ae-surface --ae-border --ae-accent --ae-link
 * --ae-on-accent --ae-error --ae-focus --ae-color-scheme --ae-font --ae-font-heading --ae-font-ui --ae-font-mono
 * --ae-font-weight-heading --ae-font-size --ae-max-line-length --ae-space --ae-padding --ae-radius
 * @parts highlights eyebrow heading figure pullquote
 */
export class ArticleHighlights extends PartElement<ArticleHighlightsProps, RichText[]> {
  static override readonly tag: string = 'article-highlights';

  static override styles = [rootStyles, richTextStyles, articleHighlightsStyles];

  /** Takeaways, each a rich text; as an attribute, JSON. Default: those of the provider's article. */
  @property({ converter: jsonAttribute }) highlights?: RichText[];

  /** Heading. Default: “Highlights”, in the language of the interface. */
  @property() heading?: string;

  protected override readonly definition = articleHighlightsDefinition;
}

declare global {
  interface HTMLElementTagNameMap {
    'article-highlights': ArticleHighlights;
  }
}
