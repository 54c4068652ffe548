import { property } from '@lit/reactive-element/decorators/property.js';
import { isServer } from '../../dom/is-server.js';
import type { Problem } from '../../article/problem.js';
import { resolveUrl, safeUrl } from '../../article/url.js';
import { isSource } from '../../replies/fetch-replies.js';
import { readReplies } from '../../replies/read-replies.js';
import type { PublishedReply } from '../../replies/reply.js';
import type { ReplyOrder } from '../../replies/thread-tree.js';
import { ControlElement } from '../base/control-element.js';
import type { TemplateResult } from '../../render/html.js';
import { issoThread } from '../../render/reply-form/isso-thread.js';
import { jsonAttribute } from '../base/json-attribute.js';
import { pageAddress } from '../../dom/document-url.js';
import { rootStyles } from '../../render/root.styles.js';
import { richTextStyles } from '../../render/rich-text/rich-text.styles.js';
import { Answering } from './answering.js';
import type { RepliesPlace } from './own-replies.js';
import type { RepliesService } from './reply-list-host.js';
import { ReplyListController } from './reply-list.controller.js';
import { TickingTimes } from './ticking-times.controller.js';
import { replyListStyles } from '../../render/reply-list/reply-list.styles.js';
import { givenReplies, replyListElement } from '../../render/reply-list/reply-list.template.js';
import type { ReplyListStatus } from '../../render/reply-list/reply-state.template.js';

/**
 * The replies to an article, in conversations: as the page gives them, or loaded from a service. What the reader sends from
 * a `reply-form` on the page appears among them at once.
 *
 * @summary The replies.
 * @fires {ReplyListReadyEvent} reply-list-ready - When replies are on screen; has `count`.
 * @fires {ReplyListErrorEvent} reply-list-error - When they could not be loaded; has `error`.
 * @fires {ReplyListAnswerEvent} reply-list-answer - Before the reply form is told what is answered; cancelable; has `reply`.
 * @tokens --ae-text --ae-text-muted --ae-background --ae-surface --ae-border --ae-input-border --ae-accent --ae-link
 * --ae-focus --ae-color-scheme --ae-font --ae-font-heading --ae-font-ui --ae-font-mono --ae-font-weight-heading
 * --ae-font-size --ae-line-height --ae-max-line-length --ae-space --ae-padding --ae-radius
 * @parts heading
 */
export class ReplyList extends ControlElement {
  static override readonly tag: string = 'reply-list';

  static override styles = [rootStyles, richTextStyles, replyListStyles];

  /**
   * The replies; as an attribute, JSON. They go before what a service has. Anything is taken; see `problems` for what was
   * wrong with it. To change them, set a new list.
   */
  @property({ converter: jsonAttribute }) replies?: PublishedReply[];

  /** How many replies there are in all, where `replies` are only the first. Default: what the provider's article says. */
  @property({ type: Number }) total?: number;

  /**
   * The service that has the replies: `wordpress`, `json` or `isso`. Default: that of the provider's article.
   */
  @property() transport?: string;

  /** Address of the service: `https:`, `http:` or relative. Default: that which takes the provider's article's replies. */
  @property() src?: string;

  /** The article's identifier at the service, such as a WordPress post number. Default: the provider's article's. */
  @property() reference?: string;

  /** Which conversations come first: `oldest` or `newest`. Default: `oldest`. */
  @property() order: ReplyOrder = 'oldest';

  /** Says that no replies are taken: there are no buttons to answer. */
  @property({ type: Boolean }) closed = false;

  /**
   * `id` of the form that takes answers, in the same document or shadow root, or of what it is in. Default: the first form of
   * a `reply-form` or `article-view` there that sends to the list's service and article, or else the first.
   */
  @property() form?: string;

  #input?: unknown;
  #given?: PublishedReply[] | undefined;
  #problems: Problem[] = [];
  readonly #controller: ReplyListController;

  constructor() {
    super();
    this.#controller = new ReplyListController(
      this,
      {
        given: () => {
          this.#read();
          return this.#given && givenReplies(this.#given, this, this.shownArticle);
        },
        empty: () => givenReplies([], this, this.shownArticle),
        service: () => this.#service,
        place: () => this.#place,
        isServed: () => this.serverMarkup.isShown,
        view: () => this.contextFor([]),
      },
      this.language.withWords,
    );
    new Answering(this, this.#controller);
    new TickingTimes(this);
  }

  /**
   * What is not as the format says in `replies`.
   *
   * @readonly
   */
  get problems(): Problem[] {
    this.#read();
    return this.#problems;
  }

  /** Where the replies stand: `empty`, `loading`, `ready` or `error`. */
  get status(): ReplyListStatus {
    return this.#controller.loading.status;
  }

  /** Why the replies could not be loaded. */
  get error(): Error | undefined {
    return this.#controller.loading.error;
  }

  /** Loads the replies again, if they come from a service. */
  reload(): void {
    void this.#controller.loading.load();
  }

  get #address(): string | undefined {
    const own = safeUrl(this.src, 'media');
    if (own) return resolveUrl(own, pageAddress());
    const action = safeUrl(this.shownArticle?.replies?.action, 'media');
    return action && resolveUrl(action, super.base ?? pageAddress());
  }

  /** Address that relative ones in replies are relative to: that of the article, or else of their service. */
  protected override get base(): string | undefined {
    return super.base ?? this.#address;
  }

  get #transport(): string | undefined {
    return this.transport ?? this.shownArticle?.replies?.transport;
  }

  get #reference(): string | undefined {
    const given = this.reference ?? this.shownArticle?.replies?.ref;
    if (this.#transport !== 'isso') return given;
    return issoThread(
      given,
      this.#address,
      this.source.articleUrl || (isServer ? undefined : location.pathname),
    );
  }

  get #service(): RepliesService | undefined {
    const transport = this.#transport;
    const address = this.#address;
    if (!isSource(transport) || !address) return undefined;
    return { transport, address, ref: this.#reference };
  }

  get #place(): RepliesPlace | undefined {
    const action = this.#address;
    if (!action) return undefined;
    return { action, ref: this.#reference, isOwn: Boolean(this.src) };
  }

  /** The replies that the page gives; read when somebody asks for them. */
  #read(): void {
    const { replies } = this as { replies?: unknown };
    if (replies === this.#input) return;
    this.#input = replies;
    const isGiven = replies !== undefined && replies !== null;
    const { replies: read, problems } = readReplies(replies);
    this.#given = isGiven ? read : undefined;
    this.#problems = problems;
  }

  protected override get content() {
    return this.#controller.content;
  }

  protected override template(): TemplateResult {
    const { data, always } = this.#controller;
    return replyListElement(data, this.contextFor, isServer ? undefined : Date.now(), always);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'reply-list': ReplyList;
  }
}
