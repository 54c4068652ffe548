import type { ReactiveController } from '@lit/reactive-element';
import { loadPages, type PagesQuery } from '../../replies/fetch-until-new.js';
import type { RepliesPage } from '../../replies/fetch-replies.js';
import type { ListElement, ListTools } from './reply-list-host.js';
import { beginningOf, find, focusOn, sectionOf, showNew } from './reply-list.dom.js';
import { ReplyListErrorEvent, ReplyListReadyEvent } from './reply-list.events.js';
import { replyState, type ReplyListStatus } from '../../render/reply-list/reply-state.template.js';

/** What shows the replies that are loaded. */
export interface LoadedFor {
  /** The service, and what it is asked for. */
  readonly query: PagesQuery | undefined;
  /** How many replies there are in all, once they are shown. */
  readonly data: { total: number } | undefined;
  /** Makes room for what arrives besides what is `known`. */
  makeRoom(known: Set<string> | undefined): void;
  /** Says that replies are there. */
  sayLoaded(): void;
}

/** Loads the replies of a list from a service; says where they stand, to the reader and to the page. */
export class RepliesLoading implements ReactiveController {
  status: ReplyListStatus = 'empty';
  error?: Error;
  /** What has been loaded. */
  pages?: RepliesPage;
  readonly #list: ListElement;
  readonly #for: LoadedFor;
  readonly #tools: ListTools;
  /** What was known when the service was asked last. */
  #known?: Set<string>;
  #fetch?: AbortController;
  #isRepeated = false;
  /** Name of the service, where it is not known. */
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

  /** Loads from the beginning; or, where it is said what is known, on from there until there is something else. */
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

  /** The replies are there, wherever they are from. */
  ready(count: number): void {
    this.status = count ? 'ready' : 'empty';
    this.#list.requestUpdate();
    void this.#list.updateComplete.then(() => {
      if (this.#list.isConnected)
        this.#list.dispatchEvent(new ReplyListReadyEvent(this.#for.data?.total ?? count));
    });
  }

  /** Says that there is no such service. */
  refuse(service: string | undefined): void {
    if (service === this.#unknown) return;
    this.clear();
    this.#unknown = service;
    if (!service) return;
    this.status = 'error';
    this.error = new Error(`"${service}" is not a service that is known.`);
    this.#list.dispatchEvent(new ReplyListErrorEvent(this.error));
  }

  clear(): void {
    this.#fetch?.abort();
    this.pages = undefined;
    this.status = 'empty';
    this.error = undefined;
  }

  /** Takes the focus of who has tried again to what has come of it, unless they have gone elsewhere. */
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
    // The button is gone, and the focus would be with it.
    focusOn(place, { preventScroll: true });
  };
}
