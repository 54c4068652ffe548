import { property } from '@lit/reactive-element/decorators/property.js';
import type { Term } from '../../article/types.js';
import { jsonAttribute } from '../base/json-attribute.js';
import { PartElement } from '../base/part-element.js';
import { rootStyles } from '../../render/root.styles.js';
import { articleTermsStyles } from '../../render/article-terms/article-terms.styles.js';
import {
  articleTermsDefinition,
  type ArticleTermsProps,
  type termTypes,
} from '../../render/article-terms/article-terms.definition.js';

/**
 * Categories or tags of an article, as links if they have a URL.
 *
 * @summary Categories or tags.
 * @tokens --ae-text --ae-text-muted --ae-background --ae-border --ae-accent --ae-link --ae-focus
 * --ae-color-scheme --ae-font-ui --ae-font-size --ae-max-line-length --ae-padding --ae-radius
 * @parts eyebrow term
 */
export class ArticleTerms extends PartElement<ArticleTermsProps, Term[]> {
  static override readonly tag: string = 'article-terms';

  static override styles = [rootStyles, articleTermsStyles];

  /** The terms; as an attribute, JSON. Default: those of the provider's article, by `type`. */
  @property({ converter: jsonAttribute }) terms?: Term[];

  /** Terms to show: `categories` or `tags`. Default: `categories`. */
  @property() type: (typeof termTypes)[number] = 'categories';

  /** Heading, without a colon. Default: “Categories” or “Tags”, in the language of the interface. */
  @property() heading?: string;

  protected override readonly definition = articleTermsDefinition;
}

declare global {
  interface HTMLElementTagNameMap {
    'article-terms': ArticleTerms;
  }
}
