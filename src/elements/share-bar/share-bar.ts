import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ArticleElement } from '../base/article-element.js';
import { rootStyles } from '../base/root.styles.js';
import { ShareController } from './share-bar.controller.js';
import { shareBarStyles } from './share-bar.styles.js';
import { sharedData, shareBarElement } from './share-bar.template.js';

/**
 * Ways to pass an article on: links to networks, email, copying the address, printing. The links work without a script;
 * nothing is loaded from any network.
 *
 * @summary Share controls.
 * @fires {ShareBarShareEvent} share-bar-share - Before sharing; cancelable; has `network` and `url`.
 * @tokens --ae-color --ae-color-muted --ae-background --ae-border --ae-accent --ae-focus --ae-color-scheme
 * --ae-font-ui --ae-font-size --ae-measure --ae-space --ae-padding
 * @parts label share-control
 */
export class ShareBar extends ArticleElement {
  static override readonly tag: string = 'share-bar';

  static override styles = [rootStyles, shareBarStyles];

  /** Absolute address to share: `https:` or `http:`. Default: the canonical address of the provider's article. */
  @property() url?: string;

  /** Headline to share with it. Default: that of the provider's article. */
  @property() headline?: string;

  /**
   * Names of the networks, in order, separated by spaces: `email`, `whatsapp`, `facebook`, `x`, `bluesky`, `threads`,
   * `mastodon`, `linkedin`, `reddit`, `telegram`. Default: all of them.
   */
  @property() networks?: string;

  constructor() {
    super();
    new ShareController(this, this.withWords);
  }

  protected override get content() {
    const data = sharedData(this, this.shownArticle, this.articleUrl);
    return data.url ? data : undefined;
  }

  protected override template(): TemplateResult {
    return shareBarElement(sharedData(this, this.shownArticle, this.articleUrl), this.viewFor);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'share-bar': ShareBar;
  }
}
