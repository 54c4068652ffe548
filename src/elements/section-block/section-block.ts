import { property } from '@lit/reactive-element/decorators/property.js';
import type { Section } from '../../article/types.js';
import { jsonAttribute } from '../base/json-attribute.js';
import { PartElement } from '../base/part-element.js';
import { rootStyles } from '../../render/root.styles.js';
import { richTextStyles } from '../../render/rich-text/rich-text.styles.js';
import {
  sectionBlockDefinition,
  type SectionBlockProps,
} from '../../render/section-block/section-block.definition.js';

/**
 * Section of an article: heading, rich text, figures, tables, quotes, and their notes.
 *
 * @summary One section.
 * @fires {ArticleCustomBlockEvent} article-custom-block - Dispatched when a block of an unknown type has been rendered
 * as its fallback; has `block`, `key` and `slot`.
 * @slot block:KEY - Replaces the block of an unknown type with this `_key`; see `article-custom-block`.
 * @tokens --ae-text --ae-text-muted --ae-background --ae-surface --ae-border --ae-accent --ae-link
 * --ae-on-accent --ae-error --ae-focus --ae-color-scheme --ae-font --ae-font-heading --ae-font-ui --ae-font-mono
 * --ae-font-weight-heading --ae-font-size --ae-line-height --ae-max-line-length --ae-space --ae-padding --ae-radius
 * @parts heading eyebrow figure pullquote
 */
export class SectionBlock extends PartElement<SectionBlockProps, Section> {
  static override readonly tag: string = 'section-block';

  static override styles = [rootStyles, richTextStyles];

  /** The section; as an attribute, JSON. Default: the section at `index` in the provider's article. */
  @property({ converter: jsonAttribute }) section?: Section;

  /** Zero-based index of the section in the provider's article. Default: 0. */
  @property({ type: Number }) index = 0;

  protected override readonly definition = sectionBlockDefinition;
}

declare global {
  interface HTMLElementTagNameMap {
    'section-block': SectionBlock;
  }
}
