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
import { documentUrl } from '../../dom/document-url.js';
import { announce } from '../../dom/live-region.js';
import { change, write } from '../../dom/patch.js';
import { keepTypedKeys } from '../reply-form/typed-keys.js';
import { rootStyles } from '../../render/root.styles.js';
import { richText } from '../../render/rich-text/rich-text.template.js';
import { richTextStyles } from '../../render/rich-text/rich-text.styles.js';
import { ReplyButtons } from './reply-buttons.controller.js';
import type { ListThread } from './submitted-replies.js';
import type { ThreadQuery } from './reply-list-host.js';
import { ReplyListController } from './reply-list.controller.js';
import { TickingTimes } from './ticking-times.controller.js';
import { replyListStyles } from '../../render/reply-list/reply-list.styles.js';
import { givenReplies, replyListElement } from '../../render/reply-list/reply-list.template.js';
import type { ReplyListStatus } from '../../render/reply-list/reply-state.template.js';

/**
 * Replies to an article, in conversations: set by the page, or loaded from a service. A reply that is sent from a
 * `reply-form` on the page is added at once.
 *
 * @summary The replies.
 * @fires {ReplyListReadyEvent} reply-list-ready - Dispatched when the replies have been rendered; has `count`.
 * @fires {ReplyListErrorEvent} reply-list-error - Dispatched when the replies could not be loaded; has `error`.
 * @fires {ReplyListReplyEvent} reply-list-reply - Dispatched before the reply form is set to reply to another reply;
 * cancelable; has `reply`.
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
   * The replies; as an attribute, JSON. Takes precedence over replies from a service. Accepts any value; `problems`
   * lists what is wrong with it. To change the replies, set a new list.
   */
  @property({ converter: jsonAttribute }) replies?: PublishedReply[];

  /** Total number of replies, if `replies` has only the first of them. Default: that of the provider's article. */
  @property({ type: Number }) total?: number;

  /**
   * Service that the replies are loaded from: `wordpress`, `json` or `isso`. For an unknown service, the list shows an
   * error message. Default: that of the provider's article.
   */
  @property() service?: string;

  /** URL of the service: `https:`, `http:` or relative. Default: the reply endpoint of the provider's article. */
  @property() endpoint?: string;

  /** Identifier of the article at the service, such as a WordPress post ID. Default: that of the provider's article. */
  @property() thread?: string;

  /** Order of the conversations: `oldest` or `newest` first. Default: `oldest`. */
  @property() order: ReplyOrder = 'oldest';

  /** Hides the reply buttons, since replies are closed. */
  @property({ type: Boolean }) closed = false;

  /**
   * `id` of the reply form, or of an element that contains it, in the same document or shadow root. Default: the first
   * form of a `reply-form` or `article-view` there that sends to the list's service and article, or else one in the
   * same provider.
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
        isServerRendered: () => this.serverMarkup.isShown,
        view: () => this.contextFor([]),
      },
      { withLocale: this.language.withLocale, announce, render: write, change, readReplies, richText },
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
   * Deviations of `replies` from the format.
   *
   * @readonly
   */
  get problems(): Problem[] {
    this.#read();
    return this.#problems;
  }

  /** Loading state: `empty`, `loading`, `ready` or `error`. */
  get status(): ReplyListStatus {
    return this.#controller.loading.status;
  }

  /** Reason why the replies could not be loaded. */
  get error(): Error | undefined {
    return this.#controller.loading.error;
  }

  /** Loads the replies from their service again. */
  reload(): void {
    void this.#controller.loading.load();
  }

  get #endpoint(): string | undefined {
    const own = safeUrl(this.endpoint, 'media');
    if (own) return resolveUrl(own, documentUrl());
    const endpoint = safeUrl(this.shownArticle?.replies?.endpoint, 'media');
    return endpoint && resolveUrl(endpoint, super.base ?? documentUrl());
  }

  /** Absolute URL that relative URLs in replies are resolved against: the article's, or else the service's. */
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

  /** Parses the replies that the page has set, when they are first needed. */
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
