import { property } from '@lit/reactive-element/decorators/property.js';
import type { Problem } from '../../article/problem.js';
import { surveyArticle } from '../../article/footnotes.js';
import type { Article } from '../../article/types.js';
import { articleHeaderStyles } from '../../render/article-header/article-header.styles.js';
import { articleHighlightsStyles } from '../../render/article-highlights/article-highlights.styles.js';
import { articleTermsStyles } from '../../render/article-terms/article-terms.styles.js';
import { ArticleSourceElement } from '../base/article-source-element.js';
import { jsonAttribute } from '../base/json-attribute.js';
import type { Piece, Shown } from '../../render/node.js';
import { noticeStyles } from '../../render/notice.styles.js';
import { names } from '../base/property-values.js';
import { rootStyles } from '../../render/root.styles.js';
import type { View } from '../../render/context.js';
import type { ParentReply } from '../../replies/reply.js';
import { bottomLineCalloutStyles } from '../../render/bottom-line-callout/bottom-line-callout.styles.js';
import { ReplyController } from '../reply-form/reply-form.controller.js';
import { parentReply } from '../reply-form/reply-properties.js';
import { replyFormStyles } from '../../render/reply-form/reply-form.styles.js';
import { richTextStyles } from '../../render/rich-text/rich-text.styles.js';
import type { CustomNetwork } from '../../render/share-bar/custom-networks.js';
import { ShareController } from '../share-bar/share-bar.controller.js';
import { shareBarStyles } from '../../render/share-bar/share-bar.styles.js';
import { shareSettings } from '../../render/share-bar/share-settings.js';
import { ArticleErrorEvent, ArticleLoadEvent, ArticleViewUnknownBlockEvent } from '../base/article-events.js';
import { LoadStatus } from './load-status.js';
import { RepliesLoader } from './replies-loader.controller.js';
import { replyListStyles } from '../../render/reply-list/reply-list.styles.js';
import { articleViewStyles } from '../../render/article-view/article-view.styles.js';
import {
  articleViewElement,
  emptyPiece,
  errorPieces,
  loadingPiece,
  standInPiece,
  type ArticleViewOptions,
} from '../../render/article-view/article-view.template.js';

/**
 * A whole article, laid out: headline, byline, highlights, sections, bottom line, notes, sharing, terms, replies and their form.
 *
 * @summary The whole article.
 * @fires {ArticleLoadEvent} article-load - An article is on screen; has `article` and `problems`.
 * @fires {ArticleErrorEvent} article-error - The article could not be loaded; has `error`.
 * @fires {ArticleViewUnknownBlockEvent} article-view-unknown-block - A block of an unknown kind is on screen as its
 * fallback; has `block` and `slot`.
 * @fires {ShareBarShareEvent} share-bar-share - Before sharing; cancelable; has `network` and `url`.
 * @fires {ReplyFormSubmitEvent} reply-form-submit - Before a valid reply is sent; cancelable; has `reply` and `respondWith()`.
 * @fires {ReplyFormChallengeEvent} reply-form-challenge - What the widgets in the slot `challenge` prove is needed anew; has `waitUntil()`.
 * @fires {ReplyFormOutcomeEvent} reply-form-outcome - A reply was sent, or could not be; has `outcome`, `reply` and `thread`. `outcome.status` says
 * what became of it.
 * @fires {ReplyListReadyEvent} reply-list-ready - When its replies are on screen; has `count`.
 * @fires {ReplyListErrorEvent} reply-list-error - When its replies could not be loaded; has `error`.
 * @fires {ReplyListReplyEvent} reply-list-reply - Before the reply form is told what is answered; cancelable; has `reply`.
 * @slot - A `<script type="application/json">` with the article; anything else is shown when there is no article.
 * @slot challenge - A widget that tells humans from machines. What its fields hold is sent with the reply.
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
    replyListStyles,
    replyFormStyles,
    noticeStyles,
    articleViewStyles,
  ];

  /** Names of the share networks, in order, separated by spaces; all of them by default. See `share-bar`. */
  @property({ converter: names }) networks?: string;

  /** Name of an account at X that a post there names. See `share-bar`. */
  @property() via?: string;

  /** Hashtags for networks that have them, separated by spaces. See `share-bar`. */
  @property() hashtags?: string;

  /** Networks that the library does not know; as an attribute, JSON. See `share-bar`. */
  @property({ attribute: 'custom-networks', converter: jsonAttribute }) customNetworks?: CustomNetwork[];

  /** Leaves the share controls out. */
  @property({ type: Boolean, attribute: 'without-share' }) withoutShare = false;

  /** Leaves replies and reply form out. */
  @property({ type: Boolean, attribute: 'without-replies' }) withoutReplies = false;

  /** Leaves the reply form out. */
  @property({ type: Boolean, attribute: 'without-reply-form' }) withoutReplyForm = false;

  /** Does not keep a reply that was written and not sent. */
  @property({ type: Boolean, attribute: 'without-drafts' }) withoutDrafts = false;

  /** The reply that is answered: its `id` at the service, and its author's `name`. Default: none, but the article. */
  @property({ attribute: false, converter: parentReply }) inReplyTo?: ParentReply;

  readonly #replies = new ReplyController(this, this.withWords);

  constructor() {
    super();
    new ShareController(this, this.withWords);
    new LoadStatus(this, this.withWords);
    new RepliesLoader(this, this.withWords, () => this.formerlyShown?.view ?? this.viewFor([]));
  }

  /** Focuses the field that replies are written in. */
  focusReply(options?: FocusOptions): void {
    this.#replies.focusReply(options);
  }

  protected override get startsWithHeadline(): boolean {
    return true;
  }

  protected override dispatchLoad(read: () => Article | undefined, problems: Problem[]): void {
    this.dispatchEvent(new ArticleLoadEvent(read, problems));
    const hasUnknownBlocks = !this.isServed || this.renderRoot.querySelector('slot[name^="block-"]');
    const article = hasUnknownBlocks && read();
    if (!article) return;
    for (const [block, slot] of (this.formerlyShown?.view ?? surveyArticle(article)).customBlocks) {
      this.dispatchEvent(new ArticleViewUnknownBlockEvent(block, slot));
    }
  }

  protected override dispatchError(error: Error): void {
    this.dispatchEvent(new ArticleErrorEvent(error));
  }

  protected override get content() {
    if (this.shownArticle) return [this.shownArticle, this.#options];
    return this.status === 'error' ? this.status : undefined;
  }

  get #options(): ArticleViewOptions {
    const { withoutShare, withoutReplies, withoutReplyForm } = this;
    return { ...shareSettings(this), withoutShare, withoutReplies, withoutReplyForm };
  }

  protected override get shown(): Shown {
    const article = this.status === 'ready' ? this.shownArticle : undefined;
    if (article)
      return articleViewElement(article, this.#options, Date.now(), this.viewFor, this.formerlyShown);
    const view = this.viewFor([]);
    return { pieces: this.#statePieces(view), view };
  }

  #statePieces(view: View): Piece[] {
    switch (this.status) {
      case 'loading':
        return [loadingPiece];
      case 'error':
        return errorPieces(view, Boolean(this.src));
      default:
        return [this.hasStandIn ? standInPiece : emptyPiece(view)];
    }
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot();
    root.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.matches('[data-retry]')) this.reload();
    });
    return root;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'article-view': ArticleView;
  }
}
