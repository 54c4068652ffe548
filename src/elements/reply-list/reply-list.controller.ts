import type { ReactiveController } from '@lit/reactive-element';
import type { PagesQuery } from '../../replies/fetch-until-new.js';
import type { PublishedReply } from '../../replies/reply.js';
import { showScripted } from '../../dom/awaits-script.js';
import type { ReplyFormOutcomeEvent } from '../reply-form/reply-form.events.js';
import { isSentTo, OwnReplies, type ListThread } from './own-replies.js';
import { RepliesLoading, type LoadedFor } from './replies-loading.js';
import type { ListElement, ListTools, ReplyListHost } from './reply-list-host.js';
import { articlesOf, find, idOf, sectionOf, showNew } from './reply-list.dom.js';
import { orderOf, publicIn, type ReplyListData } from '../../render/reply-list/reply-list.template.js';
import { putAmongServed, tellTimesOfServed, turnServedAround } from './served-replies.js';

/**
 * Outcomes of a reply that has arrived. Duplicated from `replies/outcome.ts`: modules that are loaded for writing share
 * none with this one.
 */
const arrivals = new Set(['published', 'pending']);

/** Number of replies that are shown at first, and by which “more” extends the list. */
const step = 50;

/**
 * Controls the replies of a list: those that the page has set or a service has, and the reader's own. Shows more of
 * them on demand.
 */
export class ReplyListController implements ReactiveController, LoadedFor {
  readonly loading: RepliesLoading;
  readonly #list: ListElement;
  readonly #host: ReplyListHost;
  readonly #tools: ListTools;
  readonly #own = new OwnReplies();
  #limit = step;
  #given?: PublishedReply[];
  #query?: string;
  #order = orderOf(undefined);
  #said?: 'pending' | 'published' | 'loaded';

  constructor(list: ListElement, host: ReplyListHost, tools: ListTools) {
    this.#list = list;
    this.#host = host;
    this.#tools = tools;
    this.loading = new RepliesLoading(list, this, tools);
    list.addController(this);
  }

  /** Replies to render; `undefined` if there are none yet or server-rendered ones stay. */
  get data(): ReplyListData | undefined {
    const given = this.#host.given();
    const { pages: loaded } = this.loading;
    const isKept = !loaded && !given;
    if (isKept && (this.#host.isServed() || !this.#own.all.length)) return undefined;
    const known = given ?? this.#host.empty();
    const pages = loaded ?? { replies: known.replies, total: known.total };
    const own = this.#own.missingIn(pages.replies);
    return {
      ...known,
      replies: [...pages.replies, ...own],
      total: Math.max(pages.total ?? 0, publicIn(pages.replies)) + publicIn(own),
      more: loaded ? loaded.next !== undefined : known.more,
      ...(this.#limit < pages.replies.length && { limit: this.#limit }),
    };
  }

  /** `data` without the initial limit: a server renders all replies. */
  get content(): ReplyListData | undefined {
    const { data } = this;
    return data && this.#limit === step ? { ...data, limit: undefined } : data;
  }

  /** Ids of the replies that are shown whatever the limit. */
  get always(): Set<string> {
    return new Set(this.#own.all.map(({ id }) => id));
  }

  /** Thread that the replies go to. */
  get thread(): ListThread | undefined {
    return this.#host.thread();
  }

  get query(): PagesQuery | undefined {
    const query = this.#host.query();
    return query && { ...query, order: this.#order };
  }

  /** Keeps all rendered replies: a server may have rendered more of them at once. */
  makeRoom(known?: Set<string>): void {
    if (this.#host.isServed()) this.#limit = Math.max(this.#limit, articlesOf(this.#list).length);
    if (known) this.#limit = known.size + step;
  }

  sayLoaded(): void {
    this.#said = 'loaded';
  }

  hostConnected(): void {
    const { renderRoot } = this.#list;
    renderRoot.addEventListener('click', this.#click);
    renderRoot.addEventListener('change', this.#change);
    document.addEventListener('reply-form-outcome', this.#sent);
  }

  hostDisconnected(): void {
    document.removeEventListener('reply-form-outcome', this.#sent);
  }

  hostUpdate(): void {
    const given = this.#host.given()?.replies;
    const query = JSON.stringify(given ? undefined : this.#host.query());
    const order = orderOf(this.#list.order);
    const isReordered = this.#list.hasUpdated && order !== this.#order;
    this.#order = order;
    if (given !== this.#given) {
      this.#given = given;
      this.#forget();
      if (given) this.loading.ready(given.length);
    }
    this.loading.refuse(given ? undefined : this.#host.unknownService());
    if (query !== this.#query) this.#turnTo(query);
    else if (isReordered && this.#isPartial) this.#turnAround();
  }

  hostUpdated(): void {
    showScripted(sectionOf(this.#list));
    if (this.#host.isServed()) {
      if (!this.data) putAmongServed(this.#list, this.#own.all, this.#host, this.#tools);
      this.#tools.withWords(({ lang }) => tellTimesOfServed(this.#list, lang));
    }
    this.#tellOfSent();
  }

  /** Whether the service has more replies than have been loaded, so that another order needs another request. */
  get #isPartial(): boolean {
    const { pages } = this.loading;
    return pages ? pages.next !== undefined : (this.#host.given()?.more ?? this.#host.isServed());
  }

  /** Reverses the order of an incomplete list: requests it from the service, or reverses server-rendered markup. */
  #turnAround(): void {
    if (this.#host.query()) void this.loading.load();
    else if (this.#host.isServed()) turnServedAround(this.#list);
  }

  #turnTo(query: string | undefined): void {
    const isFirst = this.#query === undefined;
    this.#query = query;
    if (!query) return;
    if (isFirst && this.#host.isServed() && find(this.#list, '[data-reply], .replies-none')) {
      this.loading.ready(articlesOf(this.#list).length);
      return;
    }
    // They belong to another article.
    if (!isFirst) this.#own.clear();
    this.#forget();
    void this.loading.load();
  }

  #forget(): void {
    this.loading.clear();
    this.#limit = step;
  }

  readonly #click = ({ target }: Event): void => {
    if (target instanceof Element && target.closest('.replies-more')) void this.#showMore();
  };

  readonly #change = ({ target }: Event): void => {
    if (!(target instanceof HTMLSelectElement)) return;
    this.makeRoom();
    this.#list.order = orderOf(target.value);
  };

  async #showMore(): Promise<void> {
    if (this.loading.status === 'loading') return;
    const known = new Set(articlesOf(this.#list).map(idOf));
    const { data } = this;
    if (!data || data.replies.every(({ id }) => known.has(id))) return this.loading.load(known);
    this.makeRoom(known);
    await showNew(this.#list, known);
  }

  /** Adds a reply that was sent to this list's article at once. */
  readonly #sent = (event: Event): void => {
    const { outcome, reply, thread } = event as ReplyFormOutcomeEvent;
    if (!outcome || !arrivals.has(outcome.status) || !reply || !thread) return;
    if (!isSentTo(this.thread, thread)) return;
    this.makeRoom();
    this.#own.add({ outcome, reply });
    // The previous announcement is cleared, so that this one is announced.
    const said = find(this.#list, '.replies-said');
    if (said) this.#tools.say(said, '');
    this.#said = outcome.status === 'pending' ? 'pending' : 'published';
    if (this.loading.status === 'empty') this.loading.status = 'ready';
    this.#list.requestUpdate();
  };

  #tellOfSent(): void {
    const place = find(this.#list, '.replies-said');
    if (!place) return;
    this.#tools.withWords((locale) => {
      const total = this.data?.total;
      const published = total ? locale.replies(total) : locale.replyPublished;
      const loaded = total ? locale.replies(total) : locale.noReplies;
      const words = { pending: locale.awaitingApproval, published, loaded };
      this.#tools.say(place, this.#said ? words[this.#said] : '');
    });
  }
}
