import type { ReactiveController } from '@lit/reactive-element';
import { loadPages, type PagesQuery } from '../../replies/fetch-until-new.js';
import type { RepliesPage } from '../../replies/fetch-replies.js';
import type { ListElement, ListTools } from './reply-list-host.js';
import { headingOf, find, focusOn, sectionOf, updateAndFocusNew } from './reply-list.dom.js';
import { ReplyListErrorEvent, ReplyListReadyEvent } from './reply-list.events.js';
import { replyState, type ReplyListStatus } from '../../render/reply-list/reply-state.template.js';

/** Host that renders the loaded replies. */
export interface ReplyListLoaderHost {
  /** Service to query, and the query. */
  readonly query: PagesQuery | undefined;
  /** Rendered data, with the total number of replies. */
  readonly data: { total: number } | undefined;
  /** Raises the limit for replies that arrive besides the `known` ones. */
  raiseLimit(known: Set<string> | undefined): void;
  /** Announces that replies have loaded. */
  announceLoaded(): void;
}

/** Loads the replies of a list from a service; announces the loading state and dispatches its events. */
export class ReplyListLoader implements ReactiveController {
  status: ReplyListStatus = 'empty';
  error?: Error;
  /** Replies that have been loaded. */
  pages?: RepliesPage;
  readonly #list: ListElement;
  readonly #owner: ReplyListLoaderHost;
  readonly #tools: ListTools;
  /** Known replies at the last request. */
  #known?: Set<string>;
  #fetch?: AbortController;
  #isRetry = false;
  /** Name of the service, if it is unknown. */
  #unknown?: string | undefined;

  constructor(list: ListElement, owner: ReplyListLoaderHost, tools: ListTools) {
    this.#list = list;
    this.#owner = owner;
    this.#tools = tools;
    list.addController(this);
  }

  hostConnected(): void {
    this.#list.renderRoot.addEventListener('click', this.#onClick);
    if (this.status === 'loading') void this.load(this.#known);
  }

  hostDisconnected(): void {
    this.#fetch?.abort();
  }

  hostUpdated(): void {
    this.#render();
  }

  /** Loads from the start or, if `known` is given, continues until something new has arrived. */
  async load(known?: Set<string>): Promise<void> {
    const { query } = this.#owner;
    if (!query) return;
    this.#fetch?.abort();
    const { signal } = (this.#fetch = new AbortController());
    this.#known = known;
    this.#setStatus('loading');
    try {
      const pages = await loadPages(query, known, this.pages, signal, this.#tools.readReplies);
      if (signal.aborted) return;
      this.#owner.raiseLimit(known);
      this.pages = pages;
      this.error = undefined;
      this.setLoaded(pages.replies.length);
      if (this.#isRetry) this.#owner.announceLoaded();
      await updateAndFocusNew(this.#list, known);
      this.#moveFocus(headingOf(this.#list));
    } catch (error) {
      if (signal.aborted) return;
      this.error = error as Error;
      this.#setStatus('error');
      this.#moveFocus(find(this.#list, '.replies-retry'));
      await this.#list.updateComplete;
      if (!signal.aborted) this.#list.dispatchEvent(new ReplyListErrorEvent(this.error));
    }
  }

  /** Marks the replies as loaded, whatever their source. */
  setLoaded(count: number): void {
    this.status = count ? 'ready' : 'empty';
    this.#list.requestUpdate();
    void this.#list.updateComplete.then(() => {
      if (this.#list.isConnected)
        this.#list.dispatchEvent(new ReplyListReadyEvent(this.#owner.data?.total ?? count));
    });
  }

  /** Shows that the service is unknown. */
  setUnknownService(service: string | undefined): void {
    if (service === this.#unknown) return;
    this.clear();
    this.#unknown = service;
    if (!service) return;
    this.status = 'error';
    this.error = new Error(`"${service}" is not a known service.`);
    this.#list.dispatchEvent(new ReplyListErrorEvent(this.error));
  }

  clear(): void {
    this.#fetch?.abort();
    this.pages = undefined;
    this.status = 'empty';
    this.error = undefined;
  }

  /** Moves the focus of a reader who has tried again to the result, unless it has moved elsewhere. */
  #moveFocus(target: HTMLElement | null): void {
    const { activeElement } = this.#list.renderRoot as ShadowRoot;
    if (target && activeElement?.matches('.replies-state')) focusOn(target, { preventScroll: true });
  }

  #setStatus(status: ReplyListStatus): void {
    this.status = status;
    this.#render();
    this.#list.requestUpdate();
  }

  #render(): void {
    const section = sectionOf(this.#list);
    if (section) section.ariaBusy = this.status === 'loading' ? 'true' : null;
    const place = find(this.#list, '.replies-state');
    if (place)
      this.#tools.withLocale((locale) =>
        this.#tools.announce(place, replyState(this.status, this.#unknown, locale)),
      );
  }

  readonly #onClick = ({ target }: Event): void => {
    const place =
      target instanceof Element && target.closest('.replies-retry')?.closest<HTMLElement>('.replies-state');
    if (!place) return;
    this.#isRetry = true;
    void this.load(this.#known);
    // The focused button has been removed, and the focus with it.
    focusOn(place, { preventScroll: true });
  };
}
