import { frame } from '../base/frame.template.js';
import { html, type TemplateResult } from '../base/html.js';
import { property } from 'lit/decorators.js';
import type { Problem } from '../../article/problem.js';
import { surveyArticle } from '../../article/survey.js';
import type { Article } from '../../article/types.js';
import { articleHeaderStyles } from '../article-header/article-header.styles.js';
import { articleHighlightsStyles } from '../article-highlights/article-highlights.styles.js';
import { articleTermsStyles } from '../article-terms/article-terms.styles.js';
import { ArticleSourceElement } from '../base/article-source-element.js';
import { rootStyles } from '../base/root.styles.js';
import type { View } from '../base/view.js';
import { bottomLineCalloutStyles } from '../bottom-line-callout/bottom-line-callout.styles.js';
import { ReplyController } from '../reply-form/reply-form.controller.js';
import { replyFormStyles } from '../reply-form/reply-form.styles.js';
import { richTextStyles } from '../rich-text/rich-text.styles.js';
import type { CustomNetwork } from '../share-bar/custom-networks.js';
import { ShareController } from '../share-bar/share-bar.controller.js';
import { shareBarStyles } from '../share-bar/share-bar.styles.js';
import { shareSettings } from '../share-bar/share-settings.js';
import {
  ArticleViewErrorEvent,
  ArticleViewReadyEvent,
  ArticleViewUnknownBlockEvent,
} from './article-view.events.js';
import { articleViewStyles } from './article-view.styles.js';
import {
  articleViewElement,
  emptyTemplate,
  errorTemplate,
  loadingTemplate,
  type ArticleViewOptions,
} from './article-view.template.js';

/**
 * A whole article, laid out: headline, byline, highlights, sections, bottom line, notes, sharing, terms and replies.
 *
 * @summary The whole article.
 * @fires {ArticleViewReadyEvent} article-view-ready - An article is on screen; has `article` and `problems`.
 * @fires {ArticleViewErrorEvent} article-view-error - The article could not be loaded; has `error`.
 * @fires {ArticleViewUnknownBlockEvent} article-view-unknown-block - A block of an unknown kind is on screen as its
 * fallback; has `block` and `slot`.
 * @fires {ShareBarShareEvent} share-bar-share - Before sharing; cancelable; has `network` and `url`.
 * @fires {ReplyFormSubmitEvent} reply-form-submit - Before a valid reply is sent; cancelable; has `reply`.
 * @slot - A `<script type="application/json">` with the article; anything else is shown when there is no article.
 * @slot block-N - Takes the place of the N-th block of an unknown kind; see `article-view-unknown-block`.
 * @tokens all
 * @parts all
 */
export class ArticleView extends ArticleSourceElement {
  static override readonly tag: string = 'article-view';

  static override styles = [
    rootStyles,
    articleHeaderStyles,
    articleHighlightsStyles,
    richTextStyles,
    bottomLineCalloutStyles,
    shareBarStyles,
    articleTermsStyles,
    replyFormStyles,
    articleViewStyles,
  ];

  /** Names of the share networks, in order, separated by spaces; all of them by default. See `share-bar`. */
  @property() networks?: string;

  /** Name of an account at X that a post there names. See `share-bar`. */
  @property() via?: string;

  /** Hashtags for networks that have them, separated by spaces. See `share-bar`. */
  @property() hashtags?: string;

  /** Networks that the library does not know; as an attribute, JSON. See `share-bar`. */
  @property({ attribute: 'custom-networks', type: Array }) customNetworks?: CustomNetwork[];

  /** Leaves the share controls out. */
  @property({ type: Boolean, attribute: 'without-share' }) withoutShare = false;

  /** Leaves the reply form out. */
  @property({ type: Boolean, attribute: 'without-replies' }) withoutReplies = false;

  constructor() {
    super();
    new ShareController(this, this.withWords);
    new ReplyController(this, this.withWords);
  }

  protected override get startsWithHeadline(): boolean {
    return true;
  }

  protected override announceReady(article: Article | undefined, problems: Problem[]): void {
    this.dispatchEvent(new ArticleViewReadyEvent(article, problems));
    for (const [block, slot] of article ? surveyArticle(article).customBlocks : []) {
      this.dispatchEvent(new ArticleViewUnknownBlockEvent(block, slot));
    }
  }

  protected override announceError(error: Error): void {
    this.dispatchEvent(new ArticleViewErrorEvent(error));
  }

  protected override get content() {
    if (this.shownArticle) return [this.shownArticle, this.#options];
    return this.status === 'error' ? this.status : undefined;
  }

  get #options(): ArticleViewOptions {
    const { withoutShare, withoutReplies } = this;
    return { ...shareSettings(this), withoutShare, withoutReplies };
  }

  protected override template(): TemplateResult {
    const article = this.status === 'ready' ? this.shownArticle : undefined;
    if (article) return articleViewElement(article, this.#options, Date.now(), this.viewFor);
    const view = this.viewFor([]);
    return frame(this.#stateTemplate(view), view);
  }

  /** Whether the page put something inside the element to show instead of an article. */
  get #hasStandIn(): boolean {
    return [...this.children].some((child) => child.localName !== 'script' && !child.slot);
  }

  #stateTemplate(view: View): TemplateResult {
    switch (this.status) {
      case 'loading':
        return loadingTemplate(view);
      case 'error':
        return errorTemplate(view, this.src ? () => this.reload() : undefined);
      default:
        return this.#hasStandIn ? html`<slot></slot>` : emptyTemplate(view);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'article-view': ArticleView;
  }
}
