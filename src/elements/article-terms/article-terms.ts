import { property } from '@lit/reactive-element/decorators/property.js';
import type { Term } from '../../article/types.js';
import { jsonAttribute } from '../base/json-attribute.js';
import { PartElement } from '../base/part-element.js';
import type { Shown } from '../../render/node.js';
import { rootStyles } from '../../render/root.styles.js';
import { articleTermsStyles } from '../../render/article-terms/article-terms.styles.js';
import { articleTermsElement } from '../../render/article-terms/article-terms.template.js';

/** Which terms of an article are shown. */
export const termTypes = ['categories', 'tags'] as const;

/**
 * Categories or tags of an article, as links where they have an address.
 *
 * @summary Categories or tags.
 * @tokens --ae-text --ae-text-muted --ae-background --ae-border --ae-accent --ae-link --ae-focus
 * --ae-color-scheme --ae-font-ui --ae-font-size --ae-max-line-length --ae-padding --ae-radius
 * @parts eyebrow term
 */
export class ArticleTerms extends PartElement<'articleSection' | 'keywords'> {
  static override readonly tag: string = 'article-terms';

  static override styles = [rootStyles, articleTermsStyles];

  /** The terms; as an attribute, JSON. Default: those of the provider's article that `kind` names. */
  @property({ converter: jsonAttribute }) terms?: Term[];

  /** Which terms: `categories` or `tags`. Default: `categories`. */
  @property() kind: (typeof termTypes)[number] = 'categories';

  /** Label, without colon. Default: “Categories” or “Tags”, in the language of the interface. */
  @property() label?: string;

  protected override get source() {
    return { part: this.kind === 'tags' ? 'keywords' : 'articleSection', own: this.terms } as const;
  }

  protected override get content() {
    return this.shownPart && [this.shownPart, this.label];
  }

  protected override get shown(): Shown {
    return articleTermsElement(this.shownPart, this.kind, this.label, this.viewFor);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'article-terms': ArticleTerms;
  }
}
