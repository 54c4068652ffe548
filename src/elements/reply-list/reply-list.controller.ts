import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import { loadReplies, type RepliesPage } from '../../replies/load-replies.js';
import type { PublishedReply, ReplyPlace } from '../../replies/reply.js';
import type { RepliesQuery } from '../../replies/sources/source.js';
import type { WithWords } from '../base/article-element.js';
import { html } from '../base/html.js';
import { partOf } from '../base/part.js';
import { say } from '../base/say.js';
import type { View } from '../base/view.js';
import { write } from '../base/write.js';
import type { ReplyFormOutcomeEvent } from '../reply-form/reply-form.events.js';
import { ago } from './ago.js';
import { OwnReplies } from './own-replies.js';
import { ReplyListAnswerEvent, ReplyListErrorEvent, ReplyListReadyEvent } from './reply-list.events.js';
import { orderOf, publicIn, ReplyWriter, type ReplyListData } from './reply-list.template.js';
import { replyState, type ReplyListStatus } from './reply-state.template.js';

/** How many replies are shown at first, and how many more each time. */
const step = 50;

/** How many pages are asked for at most to find one reply that is not shown yet. */
const mostPages = 20;

/** A service, and the article there. */
export interface RepliesService extends Omit<RepliesQuery, 'order' | 'cursor'> {
  transport: string;
}

/** What the controller asks of the element that has it. */
export interface ReplyListHost {
  /** What the page gave, as it would be shown. */
  given: () => ReplyListData | undefined;
  /** What is shown of nothing: by what the page says besides replies. */
  empty: () => ReplyListData;
  service: () => RepliesService | undefined;
  /** Where the replies go that belong here; `undefined`: the page says nothing of it. */
  place: () => (ReplyPlace & { isOwn: boolean }) | undefined;
  isServed: () => boolean;
  view: () => View;
}

type List = ReactiveElement & { order?: string; form?: string };

/** A form that can be told what it answers. */
type Form = HTMLElement & { replyTo?: { id: string; name: string }; focusComment?: () => void };

/** Loads replies, shows more of them, puts the reader's own among them, and passes answers on to the reply form. */
export class ReplyListController implements ReactiveController {
  status: ReplyListStatus = 'empty';
  error?: Error;

  readonly #list: List;
  readonly #host: ReplyListHost;
  readonly #withWords: WithWords;
  readonly #own = new OwnReplies();
  #pages?: RepliesPage;
  #limit = step;
  #given?: ReplyListData['replies'];
  #service?: string;
  #order = orderOf(undefined);
  #fetch?: AbortController;
  #retry?: () => void;
  #focused?: string;
  #said?: 'held' | 'published';

  constructor(list: List, host: ReplyListHost, withWords: WithWords) {
    this.#list = list;
    this.#host = host;
    this.#withWords = withWords;
    list.addController(this);
  }

  /** What is shown; `undefined` while there is nothing, or what a server rendered stays. */
  get data(): ReplyListData | undefined {
    const given = this.#host.given();
    const isKept = !this.#pages && !given;
    if (isKept && (this.#host.isServed() || !this.#own.all.length)) return undefined;
    const known = given ?? this.#host.empty();
    const pages = this.#pages ?? { replies: known.replies, total: known.total };
    const own = this.#own.missingIn(pages.replies);
    return {
      ...known,
      replies: [...pages.replies, ...own],
      total: Math.max(pages.total ?? 0, publicIn(pages.replies)) + publicIn(own),
      more: this.#pages ? this.#pages.next !== undefined : known.more,
      ...(this.#limit < pages.replies.length && { limit: this.#limit }),
    };
  }

  /** As `data`, but for how much of it is shown as long as nobody has asked for more: a server shows it all. */
  get content(): ReplyListData | undefined {
    const { data } = this;
    return data && this.#limit === step ? { ...data, limit: undefined } : data;
  }

  /** The replies that are shown whatever the limit. */
  get always(): Set<string> {
    return new Set(this.#own.all.map(({ id }) => id));
  }

  /** Loads the replies anew. */
  reload(): void {
    if (this.#host.service()) void this.#load();
  }

  hostConnected(): void {
    const { renderRoot } = this.#list;
    renderRoot.addEventListener('click', this.#click);
    renderRoot.addEventListener('change', this.#change);
    for (const type of outcomes) document.addEventListener(type, this.#sent);
    document.addEventListener('DOMContentLoaded', this.#lookForForm);
    if (this.status === 'loading') this.#retry?.();
  }

  hostDisconnected(): void {
    for (const type of outcomes) document.removeEventListener(type, this.#sent);
    document.removeEventListener('DOMContentLoaded', this.#lookForForm);
    this.#fetch?.abort();
  }

  hostUpdate(): void {
    const given = this.#host.given()?.replies;
    const service = JSON.stringify(given ? undefined : this.#host.service());
    const order = orderOf(this.#list.order);
    const isReordered = this.#list.hasUpdated && order !== this.#order;
    this.#order = order;
    if (given !== this.#given) this.#take(given);
    if (service !== this.#service) this.#turnTo(service);
    else if (isReordered && this.#isPartial) this.#turnAround();
    const focused = (this.#list.renderRoot as ShadowRoot).activeElement as HTMLElement | null;
    this.#focused = focused?.dataset['answer'];
  }

  hostUpdated(): void {
    this.#showOwnAmongServed();
    this.#tellTimesOfServed();
    this.#show();
    this.#lookForForm();
    const focused = (this.#list.renderRoot as ShadowRoot).activeElement as HTMLElement | null;
    if (this.#focused && focused?.dataset['answer'] !== this.#focused) {
      this.#buttonFor(this.#focused)?.focus({ preventScroll: true });
    }
  }

  /** Whether the service has replies that are not here, so that another order is another beginning. */
  get #isPartial(): boolean {
    return this.#pages ? this.#pages.next !== undefined : (this.#host.given()?.more ?? this.#host.isServed());
  }

  /** Another order of what is not all here: the service knows it, or it is the other way round what a server rendered. */
  #turnAround(): void {
    if (this.#host.service()) {
      void this.#load();
      return;
    }
    const thread = this.#find('.thread');
    if (thread && this.#host.isServed()) thread.append(...[...thread.children].reverse());
  }

  #take(given: PublishedReply[] | undefined): void {
    this.#given = given;
    this.#forget();
    if (given) this.#ready(given.length);
  }

  #turnTo(service: string | undefined): void {
    const isFirst = this.#service === undefined;
    this.#service = service;
    if (!service) return;
    if (isFirst && this.#host.isServed() && this.#find('[data-reply], .replies-none')) {
      this.#ready(this.#articles.length);
      return;
    }
    // Those belong to another article.
    if (!isFirst) this.#own.clear();
    this.#forget();
    void this.#load();
  }

  #forget(): void {
    this.#fetch?.abort();
    this.#pages = undefined;
    this.#limit = step;
    this.status = 'empty';
    this.error = undefined;
  }

  #ready(count: number): void {
    this.status = count ? 'ready' : 'empty';
    void this.#list.updateComplete.then(() => {
      if (this.#list.isConnected)
        this.#list.dispatchEvent(new ReplyListReadyEvent(this.data?.total ?? count));
    });
  }

  /** Loads from the beginning; or, where it is said what is known, on from there until there is something else. */
  async #load(known?: Set<string>): Promise<void> {
    const service = this.#host.service();
    if (!service) return;
    this.#fetch?.abort();
    const fetch = new AbortController();
    this.#fetch = fetch;
    this.#retry = () => void this.#load(known);
    this.#turn('loading');
    try {
      const pages = await this.#loaded(service, known, fetch.signal);
      if (!fetch.signal.aborted) await this.#arrive(pages, known);
    } catch (error) {
      if (!fetch.signal.aborted) this.#fail(error as Error);
    }
  }

  async #loaded(
    { transport, ...service }: RepliesService,
    known: Set<string> | undefined,
    signal: AbortSignal,
  ): Promise<RepliesPage> {
    let pages = known && this.#pages;
    for (let count = 0; count < mostPages; count++) {
      const cursor = pages?.next;
      const page = await loadReplies(transport, { ...service, order: this.#order, cursor }, signal);
      // A service that leads in a circle has come to its end.
      if (page.next === cursor) delete page.next;
      pages = pages ? joined(pages, page) : page;
      if (!known || pages.next === undefined || pages.replies.some(({ id }) => !known.has(id))) break;
    }
    return pages!;
  }

  async #arrive(pages: RepliesPage, known: Set<string> | undefined): Promise<void> {
    this.#keepShown();
    this.#pages = pages;
    this.error = undefined;
    if (known) this.#limit = known.size + step;
    this.#ready(pages.replies.length);
    this.#list.requestUpdate();
    await this.#list.updateComplete;
    if (known) this.#focusFirstBut(known);
  }

  #fail(error: Error): void {
    this.error = error;
    this.#turn('error');
    this.#list.dispatchEvent(new ReplyListErrorEvent(error));
  }

  #turn(status: ReplyListStatus): void {
    this.status = status;
    this.#show();
  }

  /** A server may have shown more at once. */
  #keepShown(): void {
    if (this.#host.isServed()) this.#limit = Math.max(this.#limit, this.#articles.length);
  }

  readonly #click = ({ target }: Event): void => {
    const button = target instanceof Element && target.closest<HTMLElement>('button');
    if (!button) return;
    const { answer } = button.dataset;
    if (answer !== undefined) this.#answer(answer);
    else if (button.matches('.replies-more')) void this.#showMore();
    else if (button.matches('.replies-retry')) this.#tryAgain();
  };

  readonly #change = ({ target }: Event): void => {
    if (!(target instanceof HTMLSelectElement)) return;
    this.#keepShown();
    this.#list.order = orderOf(target.value);
  };

  async #showMore(): Promise<void> {
    if (this.status === 'loading') return;
    const known = new Set(this.#articles.map(idOf));
    const { data } = this;
    if (!data || data.replies.every(({ id }) => known.has(id))) {
      await this.#load(known);
      return;
    }
    this.#limit = known.size + step;
    this.#list.requestUpdate();
    await this.#list.updateComplete;
    this.#focusFirstBut(known);
  }

  #tryAgain(): void {
    const place = this.#find<HTMLElement>('.replies-state');
    this.#retry?.();
    if (!place) return;
    // The button is gone, and the focus would be with it.
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
  }

  #focusFirstBut(known: Set<string>): void {
    const first = this.#articles.find((article) => !known.has(idOf(article)));
    if (!first) return;
    first.tabIndex = -1;
    first.focus();
  }

  get #articles(): HTMLElement[] {
    return [...(this.#section?.querySelectorAll<HTMLElement>('[data-reply]') ?? [])];
  }

  get #section(): HTMLElement | null {
    return partOf(this.#list, 'ae-replies');
  }

  #find<Found extends Element>(selector: string): Found | null {
    return this.#section?.querySelector<Found>(selector) ?? null;
  }

  #articleOf(id: string): HTMLElement | undefined {
    return this.#articles.find((article) => idOf(article) === id);
  }

  #buttonFor(id: string): HTMLElement | null | undefined {
    return this.#articleOf(id)?.querySelector<HTMLElement>('[data-answer]');
  }

  #answer(id: string): void {
    const article = this.#articleOf(id);
    if (!article) return;
    const reply = this.data?.replies.find((reply) => reply.id === id) ?? replyIn(article);
    if (!this.#list.dispatchEvent(new ReplyListAnswerEvent(reply))) return;
    const form = this.#form;
    if (!form) return;
    form.replyTo = { id, name: nameIn(article) };
    form.focusComment?.();
  }

  /** The form that takes answers: the one that the page names, or the first there is. */
  get #form(): Form | null {
    const root = this.#list.getRootNode() as Document | ShadowRoot;
    const { form } = this.#list;
    if (form) return root.getElementById?.(form) ?? null;
    return root.querySelector?.<Form>('reply-form, article-view') ?? null;
  }

  /** Without a form there is nothing to answer with, unless the page says that it takes answers itself. */
  readonly #lookForForm = (): void => {
    const isThere = Boolean(this.#list.form || this.#form || document.readyState === 'loading');
    this.#section?.toggleAttribute('data-formless', !isThere);
  };

  /** A reply that was sent, from this list's article: it is shown at once. */
  readonly #sent = (event: Event): void => {
    const { outcome, reply, place } = event as ReplyFormOutcomeEvent;
    if (!outcome || !reply || !place || !this.#isHere(place)) return;
    this.#keepShown();
    this.#own.add({ outcome, reply });
    // What was said of another is said anew.
    const said = this.#find<HTMLElement>('.replies-said');
    if (said) say(said, '');
    this.#said = outcome.status === 'held' ? 'held' : 'published';
    if (this.status === 'empty') this.status = 'ready';
    this.#list.requestUpdate();
  };

  #isHere({ action, ref }: ReplyPlace): boolean {
    const here = this.#host.place();
    if (!here) return true;
    if ((here.ref ?? '') !== (ref ?? '')) return false;
    // Where replies are read may be another address than where they are sent to, at the same service.
    return here.isOwn ? originIn(here.action) === originIn(action) : here.action === action;
  }

  /** Among what a server rendered, and of which there is no data, own replies are put by hand. */
  #showOwnAmongServed(): void {
    const section = this.#section;
    if (!section || !this.#host.isServed() || this.#host.given() || this.#pages) return;
    this.#own.all.forEach((own, index) => {
      if (this.#articleOf(own.id)) return;
      this.#find('.replies-none')?.remove();
      const answered = own.parentItem && this.#articleOf(own.parentItem)?.parentElement;
      const thread = document.createElement('ol');
      thread.className = 'thread';
      if (answered) {
        const level = Number(answered.closest<HTMLElement>('[data-level]')?.dataset['level'] ?? 1);
        thread.dataset['level'] = String(level + 1);
        answered.append(thread);
      } else {
        section.insertBefore(thread, this.#find('.replies-more, .replies-state'));
      }
      const writer = new ReplyWriter({ open: this.#host.empty().open }, Date.now(), this.#host.view());
      write(thread, html`<li>${writer.reply(own, `ae-reply-by-own-${index}`)}</li>`);
    });
  }

  /** A server could not know how long ago its dates would be. */
  #tellTimesOfServed(): void {
    const section = this.#section;
    if (!section || !this.#host.isServed()) return;
    this.#withWords(({ lang }) => {
      for (const time of section.querySelectorAll('time')) {
        time.textContent = ago(time.dateTime, Date.now(), lang) ?? time.title;
      }
    });
  }

  #show(): void {
    const state = this.#find<HTMLElement>('.replies-state');
    const said = this.#find<HTMLElement>('.replies-said');
    if (!state || !said) return;
    this.#withWords((locale) => {
      say(state, replyState(this.status, locale));
      const total = this.data?.total;
      const published = total ? locale.replies(total) : locale.replyPublished;
      const words = { held: locale.awaitingApproval, published };
      say(said, this.#said ? words[this.#said] : '');
    });
  }
}

const outcomes = ['reply-form-published', 'reply-form-held'];

/** Two pages as one; the later knows better how many there are. */
function joined(before: RepliesPage, after: RepliesPage): RepliesPage {
  const known = new Set(before.replies.map(({ id }) => id));
  const replies = [...before.replies, ...after.replies.filter(({ id }) => !known.has(id))];
  return { total: before.total, ...after, replies };
}

const idOf = (article: HTMLElement): string => article.dataset['reply'] ?? '';

const wordsIn = (article: HTMLElement, selector: string): string =>
  article.querySelector(selector)?.textContent?.trim() ?? '';

const nameIn = (article: HTMLElement): string => wordsIn(article, '.reply-author bdi');

/** A reply as far as it can be read from what a server rendered. */
function replyIn(article: HTMLElement): PublishedReply {
  const date = article.querySelector('time')?.dateTime;
  return {
    id: idOf(article),
    author: { name: nameIn(article) },
    text: wordsIn(article, '.reply-text'),
    ...(date && { datePublished: date }),
  };
}

function originIn(address: string): string {
  try {
    return new URL(address, document.baseURI).origin;
  } catch {
    return '';
  }
}
