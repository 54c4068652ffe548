// Loaded when the replies come near the viewport. Shares no module with code that is loaded before; everything it needs
// of that is passed in.
import type { ReactiveController } from '@lit/reactive-element';
import { queryById } from '../../dom/by-id.js';
import type { RenderContext } from '../../render/context.js';
import { html } from '../../render/html.js';
import { serialize } from '../../render/serialize.js';
import { list } from '../../render/reply-list/reply-list.template.js';
import { isReadable } from '../../article/reply-service.js';
import type { ListThread } from '../reply-list/submitted-replies.js';
import { ReplyButtons } from '../reply-list/reply-buttons.controller.js';
import { ReplyListController } from '../reply-list/reply-list.controller.js';
import type { ListElement, ListTools, ThreadQuery } from '../reply-list/reply-list-host.js';
import type { RepliesHost } from './replies-loader.controller.js';

/**
 * List of replies inside an article: hosts the controllers of `reply-list` in place of that element. Their service and
 * thread are read from the markup, which may come from a server.
 */
export class ArticleReplies implements ReactiveController, ListElement {
  readonly #host: RepliesHost;
  readonly #tools: ListTools;
  readonly #view: () => RenderContext;
  readonly #controllers: ReactiveController[] = [];
  readonly #list: ReplyListController;
  #order = 'oldest';
  #update?: Promise<void> | undefined;
  #shownIn?: Element | undefined;
  /** Container that the list was written into last, and its markup. */
  #place?: Element;
  #markup = '';
  #hasBegun = false;
  hasUpdated = false;

  constructor(host: RepliesHost, tools: ListTools, view: () => RenderContext) {
    this.#host = host;
    this.#tools = tools;
    this.#view = view;
    this.#list = new ReplyListController(
      this,
      {
        given: () => undefined,
        empty: () => ({
          replies: [],
          order: 'oldest',
          total: 0,
          open: this.#section?.hasAttribute('data-open') ?? false,
          more: false,
        }),
        query: () => this.#query,
        unknownService: () => undefined,
        thread: () => this.#thread,
        isServerRendered: () => false,
        view,
      },
      tools,
    );
    new ReplyButtons(this, this.#list, host);
    host.addController(this);
    this.#hasBegun = true;
    this.requestUpdate();
  }

  get renderRoot(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  get isConnected(): boolean {
    return this.#host.isConnected;
  }

  get updateComplete(): Promise<unknown> {
    return this.#update ?? Promise.resolve();
  }

  get order(): string {
    return this.#order;
  }

  set order(order: string) {
    this.#order = order;
    this.requestUpdate();
  }

  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
    if (this.isConnected) controller.hostConnected?.();
  }

  dispatchEvent(event: Event): boolean {
    return this.#host.dispatchEvent(event);
  }

  getRootNode(): Node {
    return this.#host.getRootNode();
  }

  requestUpdate(): void {
    this.#update ??= Promise.resolve().then(() => {
      this.#update = undefined;
      this.#show();
    });
  }

  hostConnected(): void {
    // Controllers that are added while connected are notified then.
    if (this.#hasBegun) for (const controller of this.#controllers) controller.hostConnected?.();
  }

  hostDisconnected(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  /** Updates the list if the article has been rendered again or replaced. */
  hostUpdated(): void {
    if (this.#section !== this.#shownIn) this.requestUpdate();
  }

  #show(): void {
    const section = this.#section;
    this.#shownIn = section;
    if (!section) return;
    for (const controller of this.#controllers) controller.hostUpdate?.();
    this.#tools.withLocale(() => {
      const { data, always } = this.#list;
      const place = section.querySelector('.replies-list');
      if (data && place)
        this.#render(place, list(data, Date.now(), always, this.#contextOf(), this.#tools.richText, true));
      this.hasUpdated = true;
      for (const controller of this.#controllers) controller.hostUpdated?.();
    });
  }

  /** Updates existing markup in place: the reader may be interacting with it. */
  #render(place: Element, template: unknown): void {
    const markup = serialize(html`<div class="replies-list">${template}</div>`);
    if (place === this.#place) this.#tools.change(place, this.#markup, markup);
    else this.#tools.render(place, template);
    this.#place = place;
    this.#markup = markup;
  }

  /** Relative URLs are resolved against the article's URL or, without one, the service's. */
  #contextOf(): RenderContext {
    const view = this.#view();
    return { ...view, base: view.base ?? this.#section?.dataset['endpoint'] };
  }

  get #section(): HTMLElement | undefined {
    return queryById(this.#host, 'ae-replies') ?? undefined;
  }

  get #query(): ThreadQuery | undefined {
    const { service, endpoint } = this.#section?.dataset ?? {};
    if (!isReadable(service) || !endpoint) return undefined;
    return { service, endpoint: new URL(endpoint, document.baseURI).href, thread: this.#threadId };
  }

  get #threadId(): string | undefined {
    const { service, thread } = this.#section?.dataset ?? {};
    return service === 'isso' ? thread || location.pathname : thread;
  }

  get #thread(): ListThread | undefined {
    const query = this.#query;
    return query && { endpoint: query.endpoint, id: query.thread, isOwn: false };
  }
}
