import { property } from '@lit/reactive-element/decorators/property.js';
import { isServer } from '../../dom/is-server.js';
import type { Problem } from '../../article/problem.js';
import { resolveUrl, safeUrl } from '../../article/url.js';
import { isReadable, isService } from '../../article/reply-service.js';
import { readReplies } from '../../replies/read-replies.js';
import type { PublishedReply } from '../../replies/reply.js';
import type { ReplyOrder } from '../../replies/thread-tree.js';
import { ControlElement } from '../base/control-element.js';
import type { TemplateResult } from '../../render/html.js';
import { issoThread } from '../../render/reply-form/isso-thread.js';
import { jsonAttribute } from '../base/json-attribute.js';
import { LoadStates } from '../base/load-states.js';
import { pageAddress } from '../../dom/document-url.js';
import { say } from '../../dom/live-region.js';
import { change, write } from '../../dom/patch.js';
import { keepTypedKeys } from '../reply-form/typed-keys.js';
import { rootStyles } from '../../render/root.styles.js';
import { richText } from '../../render/rich-text/rich-text.template.js';
import { richTextStyles } from '../../render/rich-text/rich-text.styles.js';
import { ReplyButtons } from './reply-buttons.controller.js';
import type { ListThread } from './own-replies.js';
import type { ThreadQuery } from './reply-list-host.js';
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
 * @fires {ReplyListReplyEvent} reply-list-reply - Before the reply form is told what is answered; cancelable; has `reply`.
 * @cssstate loading - Replies are being loaded.
 * @cssstate error - The replies could not be loaded.
 * @cssstate empty - There are no replies.
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
   * The service that has the replies: `wordpress`, `json` or `isso`. Of one that is not known, the list says so. Default: that of
   * the provider's article.
   */
  @property() service?: string;

  /** Address of the service: `https:`, `http:` or relative. Default: that which takes the provider's article's replies. */
  @property() endpoint?: string;

  /** Identifier of the article at the service, such as the number of a WordPress post. Default: the provider's article's. */
  @property() thread?: string;

  /** Which conversations come first: `oldest` or `newest`. Default: `oldest`. */
  @property() order: ReplyOrder = 'oldest';

  /** Says that no replies are taken: there are no buttons to answer. */
  @property({ type: Boolean }) closed = false;

  /**
   * `id` of the form that takes answers, in the same document or shadow root, or of what it is in. Default: the first form of
   * a `reply-form` or `article-view` there that sends to the list's service and article, or else in the same provider.
   */
  @property({ attribute: 'form-id' }) formId?: string;

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
        query: () => this.#query,
        unknownService: () => (isService(this.#service ?? 'form') ? undefined : this.#service),
        thread: () => this.#thread,
        isServed: () => this.serverMarkup.isShown,
        view: () => this.contextFor([]),
      },
      { withWords: this.language.withWords, say, render: write, change, readReplies, richText },
    );
    new ReplyButtons(this, this.#controller);
    new LoadStates(this);
    new TickingTimes(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    keepTypedKeys(this.renderRoot as ShadowRoot);
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

  get #endpoint(): string | undefined {
    const own = safeUrl(this.endpoint, 'media');
    if (own) return resolveUrl(own, pageAddress());
    const endpoint = safeUrl(this.shownArticle?.replies?.endpoint, 'media');
    return endpoint && resolveUrl(endpoint, super.base ?? pageAddress());
  }

  /** Address that relative ones in replies are relative to: that of the article, or else of their service. */
  protected override get base(): string | undefined {
    return super.base ?? this.#endpoint;
  }

  get #service(): string | undefined {
    return (this.service ?? this.shownArticle?.replies?.service) || undefined;
  }

  get #threadId(): string | undefined {
    const given = this.thread ?? this.shownArticle?.replies?.thread;
    if (this.#service !== 'isso') return given;
    return issoThread(
      given,
      this.#endpoint,
      this.source.articleUrl || (isServer ? undefined : location.pathname),
    );
  }

  get #query(): ThreadQuery | undefined {
    const service = this.#service;
    const endpoint = this.#endpoint;
    if (!isReadable(service) || !endpoint) return undefined;
    return { service, endpoint, thread: this.#threadId };
  }

  get #thread(): ListThread | undefined {
    const endpoint = this.#endpoint;
    if (!endpoint) return undefined;
    return { endpoint, id: this.#threadId, isOwn: Boolean(this.endpoint) };
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
    return replyListElement(data, this.contextFor, richText, isServer ? undefined : Date.now(), always);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'reply-list': ReplyList;
  }
}
