import { property } from '@lit/reactive-element/decorators/property.js';
import type { RichText } from '../../article/types.js';
import { jsonAttribute } from '../base/json-attribute.js';
import { PartElement } from '../base/part-element.js';
import { rootStyles } from '../../render/root.styles.js';
import { richTextStyles } from '../../render/rich-text/rich-text.styles.js';
import { bottomLineCalloutStyles } from '../../render/bottom-line-callout/bottom-line-callout.styles.js';
import {
  bottomLineCalloutDefinition,
  type BottomLineCalloutProps,
} from '../../render/bottom-line-callout/bottom-line-callout.definition.js';

/**
 * Closing callout of an article, with its conclusion.
 *
 * @summary The closing callout.
 * @fires {ArticleCustomBlockEvent} article-custom-block - Dispatched when a block of an unknown type has been rendered
 * as its fallback; has `block`, `key` and `slot`.
 * @slot block:KEY - Replaces the block of an unknown type with this `_key`; see `article-custom-block`.
 * @tokens --ae-text --ae-text-muted --ae-background --ae-surface --ae-border --ae-accent --ae-link
 * --ae-on-accent --ae-error --ae-focus --ae-color-scheme --ae-font --ae-font-heading --ae-font-ui --ae-font-mono
 * --ae-font-weight-heading --ae-font-size --ae-line-height --ae-max-line-length --ae-space --ae-padding --ae-radius
 * @parts bottom-line eyebrow heading figure pullquote
 */
export class BottomLineCallout extends PartElement<BottomLineCalloutProps, RichText> {
  static override readonly tag: string = 'bottom-line-callout';

  static override styles = [rootStyles, richTextStyles, bottomLineCalloutStyles];

  /** Text of the callout; as an attribute, plain text or JSON. Default: the bottom line of the provider's article. */
  @property({ attribute: 'bottom-line', converter: jsonAttribute }) bottomLine?: RichText;

  /** Heading. Default: “Bottom Line”, in the language of the interface. */
  @property() heading?: string;

  protected override readonly definition = bottomLineCalloutDefinition;
}

declare global {
  interface HTMLElementTagNameMap {
    'bottom-line-callout': BottomLineCallout;
  }
}
