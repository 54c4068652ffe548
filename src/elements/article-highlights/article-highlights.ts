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
 * The key takeaways of an article, set apart from its text.
 *
 * @summary The key takeaways.
 * @fires {ArticleCustomBlockEvent} article-custom-block - A block of an unknown kind is on screen as its
 * fallback; has `block`, `key` and `slot`.
 * @slot block:KEY - Takes the place of the block of an unknown kind that has this `_key`; see `article-custom-block`.
 * @tokens --ae-text --ae-text-muted --ae-background --ae-surface --ae-border --ae-accent --ae-link
 * --ae-on-accent --ae-error --ae-focus --ae-color-scheme --ae-font --ae-font-heading --ae-font-ui --ae-font-mono
 * --ae-font-weight-heading --ae-font-size --ae-max-line-length --ae-space --ae-padding --ae-radius
 * @parts highlights eyebrow heading figure pullquote
 */
export class ArticleHighlights extends PartElement<ArticleHighlightsProps, RichText[]> {
  static override readonly tag: string = 'article-highlights';

  static override styles = [rootStyles, richTextStyles, articleHighlightsStyles];

  /** The takeaways, one rich text each; as an attribute, JSON. Default: those of the provider's article. */
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
