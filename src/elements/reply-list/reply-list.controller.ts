import type { ReactiveController } from '@lit/reactive-element';
import { partOf } from '../base/part.js';
import type { Listing } from './listing.js';
import { step, type ReplyListElement, type ReplyListHost } from './reply-list-host.js';
import { ReplyListErrorEvent } from './reply-list.events.js';
import type { ReplyListData } from './reply-list.template.js';
import { replyState, type ReplyListStatus } from './reply-state.template.js';

/**
 * Loads what a list of replies does once there is one. Until then it shows what it was given; where the rest cannot be had,
 * it says so.
 */
export class ReplyListController implements ReactiveController {
  readonly #list: ReplyListElement;
  readonly #host: ReplyListHost;
  #listing?: Listing;
  #loading?: Promise<void>;
  #error?: Error;

  constructor(list: ReplyListElement, host: ReplyListHost) {
    this.#list = list;
    this.#host = host;
    list.addController(this);
  }

  get status(): ReplyListStatus {
    if (this.#listing) return this.#listing.status;
    if (this.#host.given()?.replies.length) return 'ready';
    if (this.#error) return 'error';
    return this.#loading && this.#host.service() ? 'loading' : 'empty';
  }

  get error(): Error | undefined {
    return this.#listing ? this.#listing.error : this.#error;
  }

  /** What is shown; `undefined` while there is nothing, or what a server rendered stays. */
  get data(): ReplyListData | undefined {
    if (this.#listing) return this.#listing.data;
    const given = this.#host.given();
    return given && given.replies.length > step ? { ...given, limit: step } : given;
  }

  /** As `data`, but for how much of it is shown as long as nobody has asked for more: a server shows it all. */
  get content(): ReplyListData | undefined {
    const { data } = this;
    return data?.limit === step ? { ...data, limit: undefined } : data;
  }

  /** The replies that are shown whatever the limit. */
  get always(): Set<string> | undefined {
    return this.#listing?.always;
  }

  /** Loads the replies anew. */
  reload(): void {
    if (this.#listing) this.#listing.reload();
    else void this.#load();
  }

  /** Resolves when the rest is there, or cannot be had. */
  get isLoaded(): Promise<void> | undefined {
    return this.#loading;
  }

  hostConnected(): void {
    const { renderRoot } = this.#list;
    renderRoot.addEventListener('click', this.#act);
    renderRoot.addEventListener('change', this.#act);
    addEventListener('online', this.#load);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#load);
  }

  hostUpdated(): void {
    void this.#load();
  }

  readonly #load = (): Promise<void> | undefined => {
    if (this.#listing) return undefined;
    return (this.#loading ??= import('./listing.js').then(
      ({ Listing }) => {
        this.#listing = new Listing(this.#list, this.#host);
        this.#list.requestUpdate();
      },
      (error: Error) => this.#fail(error),
    ));
  };

  #fail(error: Error): void {
    this.#loading = undefined;
    this.#error = error;
    this.#list.dispatchEvent(new ReplyListErrorEvent(error));
    const state = partOf(this.#list, 'ae-replies')?.querySelector('.replies-state');
    if (state) this.#host.withWords((locale) => this.#host.say(state, replyState(this.status, locale)));
  }

  /** What a reader does meanwhile is done when it can be. */
  readonly #act = ({ type, target }: Event): void => {
    const isControl = target instanceof Element && target.closest('button, select');
    if (this.#listing || !isControl) return;
    void this.#load()?.then(() => {
      if (this.#listing) target.dispatchEvent(new Event(type, { bubbles: true }));
    });
  };
}
