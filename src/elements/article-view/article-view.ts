import { property } from '@lit/reactive-element/decorators/property.js';
import type { Problem } from '../../article/problem.js';
import { surveyArticle, type Survey } from '../../article/footnotes.js';
import type { Article } from '../../article/types.js';
import { stateAt } from '../../article/withheld.js';
import { articleHeaderStyles } from '../../render/article-header/article-header.styles.js';
import { articleHighlightsStyles } from '../../render/article-highlights/article-highlights.styles.js';
import { articleTermsStyles } from '../../render/article-terms/article-terms.styles.js';
import { ArticleSourceElement } from '../base/article-source-element.js';
import { jsonAttribute } from '../base/json-attribute.js';
import { LoadStates } from '../base/load-states.js';
import { TextRenderer } from '../base/text-renderer.controller.js';
import { hasStandIn } from '../../dom/light-children.js';
import type { TemplateResult } from '../../render/html.js';
import { framed } from '../../render/root.template.js';
import type { Piece, Shown } from '../../render/node.js';
import { noticeStyles } from '../../render/notice.styles.js';
import { names } from '../base/property-values.js';
import { rootStyles } from '../../render/root.styles.js';
import type { RenderContext } from '../../render/context.js';
import type { ParentReply } from '../../replies/reply.js';
import { bottomLineCalloutStyles } from '../../render/bottom-line-callout/bottom-line-callout.styles.js';
import { ReplyFormController } from '../reply-form/reply-form.controller.js';
import { parentReply } from '../reply-form/reply-properties.js';
import { replyFormStyles } from '../../render/reply-form/reply-form.styles.js';
import { richTextStyles } from '../../render/rich-text/rich-text.styles.js';
import type { CustomNetwork } from '../../render/share-bar/custom-networks.js';
import { ShareController } from '../share-bar/share-bar.controller.js';
import { shareBarStyles } from '../../render/share-bar/share-bar.styles.js';
import { shareSettings } from '../../render/share-bar/share-settings.js';
import { ArticleCustomBlockEvent } from '../base/article-events.js';
import { whenIdle } from '../../dom/idle-queue.js';
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
 * Complete article: headline, byline, highlights, sections, live coverage, bottom line, notes, corrections, authors,
 * attribution, share controls, terms, related articles, replies and the reply form.
 *
 * @summary The complete article.
 * @fires {ArticleLoadStartEvent} article-loadstart - Dispatched when a request for the article begins; has `src`.
 * @fires {ArticleLoadEvent} article-load - Dispatched when an article has been rendered; has `article` and `problems`.
 * @fires {ArticleChangeEvent} article-change - Dispatched after `article-load` when the article replaces another; has
 * `article` and `problems`.
 * @fires {ArticleErrorEvent} article-error - Dispatched when the article could not be loaded; has `error`.
 * @fires {ArticleCustomBlockEvent} article-custom-block - Dispatched when a block of an unknown type has been rendered
 * as its fallback; has `block`, `key` and `slot`.
 * @fires {ShareBarShareEvent} share-bar-share - Dispatched before the article is shared; cancelable; has `network` and
 * `url`.
 * @fires {ReplyFormSubmitEvent} reply-form-submit - Dispatched before a valid reply is sent; cancelable; has `reply`
 * and `respondWith()`.
 * @fires {ReplyFormChallengeEvent} reply-form-challenge - Dispatched before a reply is sent again if the widgets in the
 * `challenge` slot have to be renewed; has `waitUntil()`.
 * @fires {ReplyFormOutcomeEvent} reply-form-outcome - Dispatched when the outcome of a reply is known; has `outcome`,
 * `reply` and `thread`. See `OutcomeStatus` for the values of `outcome.status`.
 * @fires {ReplyListReadyEvent} reply-list-ready - Dispatched when the replies have been rendered; has `count`.
 * @fires {ReplyListErrorEvent} reply-list-error - Dispatched when the replies could not be loaded; has `error`.
 * @fires {ReplyListReplyEvent} reply-list-reply - Dispatched before the reply form is set to reply to another reply;
 * cancelable; has `reply`.
 * @slot - A `<script type="application/json">` with the article; other children are fallback content, shown when there
 * is no article.
 * @slot header - Content below the header of the article, such as an advertisement.
 * @slot footer - Content after the text, before share controls and replies, such as a newsletter form.
 * @slot challenge - A CAPTCHA widget. The values of its fields are sent with the reply.
 * @slot block:KEY - Replaces the block of an unknown type with this `_key`; see `article-custom-block`.
 * @cssstate loading - The article is being loaded.
 * @cssstate error - The article could not be loaded.
 * @cssstate empty - There is no article.
 * @cssstate sending - A reply is being sent.
 * @cssstate sent - A reply has been sent, and no other is being written.
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

  /** Names of the share networks, in order, separated by spaces. Default: all of them. See `share-bar`. */
  @property({ converter: names }) networks?: string;

  /** Name of the X account to mention in posts to X. See `share-bar`. */
  @property() via?: string;

  /** Hashtags for networks that support them, separated by spaces or commas. See `share-bar`. */
  @property() hashtags?: string;

  /** Additional networks; as an attribute, JSON. See `share-bar`. */
  @property({ attribute: 'custom-networks', converter: jsonAttribute }) customNetworks?: CustomNetwork[];

  /** Hides the share controls. */
  @property({ type: Boolean, attribute: 'without-share' }) withoutShare = false;

  /** Hides the replies and the reply form. */
  @property({ type: Boolean, attribute: 'without-replies' }) withoutReplies = false;

  /** Hides the reply form. */
  @property({ type: Boolean, attribute: 'without-reply-form' }) withoutReplyForm = false;

  /** Does not store unsent replies in the browser. */
  @property({ type: Boolean, attribute: 'without-drafts' }) withoutDrafts = false;

  /**
   * Reply that the form replies to: its `id` at the service and its author's `name`. Default: none; the form replies to
   * the article.
   */
  @property({ attribute: false, converter: parentReply }) inReplyTo?: ParentReply;

  readonly #text = new TextRenderer(this, () => this.#shown);

  readonly #replies = new ReplyFormController(this, this.language.withLocale);

  constructor() {
    super();
    this.serverMarkup.registerRenderer(this.#text);
    new ShareController(this, this.language.withLocale);
    new LoadStates(this);
    new LoadStatus(this, this.language.withLocale);
    new RepliesLoader(this, this.language.withLocale, () => this.#text.previous?.view ?? this.contextFor([]));
  }

  /** Focuses the comment field of the reply form. */
  focusReply(options?: FocusOptions): void {
    this.#replies.focusReply(options);
  }

  protected override get startsWithHeadline(): boolean {
    return true;
  }

  protected override dispatchLoad(read: () => Article | undefined, problems: Problem[]): void {
    super.dispatchLoad(read, problems);
    const shown = this.#text.previous;
    if (shown) this.#tellOfBlocks(shown.view.customBlocks);
    else whenIdle(() => this.#tellOfServedBlocks(read));
  }

  /** Idle work, since searching a long article takes time, and parsing its data takes more. */
  #tellOfServedBlocks(read: () => Article | undefined): void {
    const hasBlocks = this.serverMarkup.isShown && this.renderRoot.querySelector('slot[name^="block:"]');
    const article = hasBlocks && read();
    if (article) this.#tellOfBlocks(surveyArticle(article).customBlocks);
  }

  #tellOfBlocks(blocks: Survey['customBlocks']): void {
    for (const [block, key] of blocks) this.dispatchEvent(new ArticleCustomBlockEvent(block, key));
  }

  protected override get content() {
    const { shownArticle } = this;
    if (shownArticle) return [shownArticle, this.#options, ...stateAt(shownArticle, Date.now())];
    return this.status === 'error' ? this.status : undefined;
  }

  protected override get richContent() {
    return this.shownArticle;
  }

  get #options(): ArticleViewOptions {
    const { withoutShare, withoutReplies, withoutReplyForm } = this;
    return { ...shareSettings(this), withoutShare, withoutReplies, withoutReplyForm };
  }

  get #shown(): Shown {
    const article = this.status === 'ready' ? this.shownArticle : undefined;
    if (article) return articleViewElement(article, this.#options, Date.now(), this.contextFor);
    const view = this.contextFor([]);
    return { pieces: this.#statePieces(view), view };
  }

  protected override template(): TemplateResult {
    return framed(this.#shown);
  }

  protected override show(): void {
    this.#text.render(this.#shown);
  }

  #statePieces(view: RenderContext): Piece[] {
    switch (this.status) {
      case 'loading':
        return [loadingPiece];
      case 'error':
        return errorPieces(view, Boolean(this.src));
      default:
        return [hasStandIn(this) ? standInPiece : emptyPiece(view)];
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
