import type { ReactiveController } from '@lit/reactive-element';
import { loadPages, type PagesQuery } from '../../replies/fetch-until-new.js';
import type { RepliesPage } from '../../replies/fetch-replies.js';
import type { ListElement, ListTools } from './reply-list-host.js';
import { beginningOf, find, focusOn, sectionOf, showNew } from './reply-list.dom.js';
import { ReplyListErrorEvent, ReplyListReadyEvent } from './reply-list.events.js';
import { replyState, type ReplyListStatus } from '../../render/reply-list/reply-state.template.js';

/** Host that renders the loaded replies. */
export interface LoadedFor {
  /** Service to query, and the query. */
  readonly query: PagesQuery | undefined;
  /** Rendered data, with the total number of replies. */
  readonly data: { total: number } | undefined;
  /** Raises the limit for replies that arrive besides the `known` ones. */
  makeRoom(known: Set<string> | undefined): void;
  /** Announces that replies have loaded. */
  sayLoaded(): void;
}

/** Loads the replies of a list from a service; announces the loading state and dispatches its events. */
export class RepliesLoading implements ReactiveController {
  status: ReplyListStatus = 'empty';
  error?: Error;
  /** Replies that have been loaded. */
  pages?: RepliesPage;
  readonly #list: ListElement;
  readonly #for: LoadedFor;
  readonly #tools: ListTools;
  /** Known replies at the last request. */
  #known?: Set<string>;
  #fetch?: AbortController;
  #isRepeated = false;
  /** Name of the service, if it is unknown. */
  #unknown?: string | undefined;

  constructor(list: ListElement, loadedFor: LoadedFor, tools: ListTools) {
    this.#list = list;
    this.#for = loadedFor;
    this.#tools = tools;
    list.addController(this);
  }

  hostConnected(): void {
    this.#list.renderRoot.addEventListener('click', this.#click);
    if (this.status === 'loading') void this.load(this.#known);
  }

  hostDisconnected(): void {
    this.#fetch?.abort();
  }

  hostUpdated(): void {
    this.#show();
  }

  /** Loads from the start or, if `known` is given, continues until something new has arrived. */
  async load(known?: Set<string>): Promise<void> {
    const { query } = this.#for;
    if (!query) return;
    this.#fetch?.abort();
    const { signal } = (this.#fetch = new AbortController());
    this.#known = known;
    this.#turn('loading');
    try {
      const pages = await loadPages(query, known, this.pages, signal, this.#tools.readReplies);
      if (signal.aborted) return;
      this.#for.makeRoom(known);
      this.pages = pages;
      this.error = undefined;
      this.ready(pages.replies.length);
      if (this.#isRepeated) this.#for.sayLoaded();
      await showNew(this.#list, known);
      this.#moveFocus(beginningOf(this.#list));
    } catch (error) {
      if (signal.aborted) return;
      this.error = error as Error;
      this.#turn('error');
      this.#moveFocus(find(this.#list, '.replies-retry'));
      await this.#list.updateComplete;
      if (!signal.aborted) this.#list.dispatchEvent(new ReplyListErrorEvent(this.error));
    }
  }

  /** Marks the replies as loaded, whatever their source. */
  ready(count: number): void {
    this.status = count ? 'ready' : 'empty';
    this.#list.requestUpdate();
    void this.#list.updateComplete.then(() => {
      if (this.#list.isConnected)
        this.#list.dispatchEvent(new ReplyListReadyEvent(this.#for.data?.total ?? count));
    });
  }

  /** Shows that the service is unknown. */
  refuse(service: string | undefined): void {
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

  #turn(status: ReplyListStatus): void {
    this.status = status;
    this.#show();
    this.#list.requestUpdate();
  }

  #show(): void {
    const section = sectionOf(this.#list);
    if (section) section.ariaBusy = this.status === 'loading' ? 'true' : null;
    const place = find(this.#list, '.replies-state');
    if (place)
      this.#tools.withWords((locale) =>
        this.#tools.say(place, replyState(this.status, this.#unknown, locale)),
      );
  }

  readonly #click = ({ target }: Event): void => {
    const place =
      target instanceof Element && target.closest('.replies-retry')?.closest<HTMLElement>('.replies-state');
    if (!place) return;
    this.#isRepeated = true;
    void this.load(this.#known);
    // The focused button has been removed, and the focus with it.
    focusOn(place, { preventScroll: true });
  };
}
