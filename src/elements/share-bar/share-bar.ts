import { property } from '@lit/reactive-element/decorators/property.js';
import { ControlElement } from '../base/control-element.js';
import { jsonAttribute } from '../base/json-attribute.js';
import type { TemplateResult } from '../../render/html.js';
import { names } from '../base/property-values.js';
import { rootStyles } from '../../render/root.styles.js';
import type { CustomNetwork } from '../../render/share-bar/custom-networks.js';
import { ShareController } from './share-bar.controller.js';
import { shareBarStyles } from '../../render/share-bar/share-bar.styles.js';
import { shareBarDefinition } from '../../render/share-bar/share-bar.definition.js';

/**
 * Share controls: the device's share sheet, links to networks, email, copying the URL, printing. The links work without
 * JavaScript; nothing is loaded from any network.
 *
 * @summary Share controls.
 * @fires {ShareBarShareEvent} share-bar-share - Dispatched before the article is shared; cancelable; has `network` and
 * `url`.
 * @tokens --ae-text --ae-text-muted --ae-background --ae-border --ae-accent --ae-focus --ae-color-scheme
 * --ae-font-ui --ae-font-size --ae-max-line-length --ae-space --ae-padding
 * @parts eyebrow share-control
 */
export class ShareBar extends ControlElement {
  static override readonly tag: string = 'share-bar';

  static override styles = [rootStyles, shareBarStyles];

  /** Absolute URL to share: `https:` or `http:`. Default: the canonical URL of the provider's article. */
  @property() url?: string;

  /** Headline to share with the URL. Default: that of the provider's article. */
  @property() headline?: string;

  /**
   * Names of the share networks, in order, separated by spaces: `email`, `whatsapp`, `facebook`, `x`, `bluesky`,
   * `threads`, `mastodon`, `linkedin`, `reddit`, `telegram`. Default: all of them.
   */
  @property({ converter: names }) networks?: string;

  /** Name of the X account to mention in posts to X (“via”), with or without `@`. */
  @property() via?: string;

  /**
   * Hashtags for networks that support them, separated by spaces or commas, with or without `#`. Hashtags that exceed a
   * network's length limit are left out.
   */
  @property() hashtags?: string;

  /**
   * Additional networks, each with `name`, `label`, `url` and an optional `icon`; as an attribute, JSON. They can be
   * listed in `networks`; without it they come last. Invalid ones are ignored.
   */
  @property({ attribute: 'custom-networks', converter: jsonAttribute }) customNetworks?: CustomNetwork[];

  constructor() {
    super();
    new ShareController(this, this.language.withLocale);
  }

  protected override get content() {
    return shareBarDefinition.data(this, this.source);
  }

  protected override template(): TemplateResult {
    return shareBarDefinition.render(this.content, this, this.contextFor, Date.now()) as TemplateResult;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'share-bar': ShareBar;
  }
}
