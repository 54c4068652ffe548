import type { ReactiveController } from '@lit/reactive-element';
import type { PagesQuery } from '../../replies/fetch-until-new.js';
import type { PublishedReply } from '../../replies/reply.js';
import { showScripted } from '../../dom/awaits-script.js';
import type { ReplyFormOutcomeEvent } from '../reply-form/reply-form.events.js';
import { isSentTo, SubmittedReplies, type ListThread } from './submitted-replies.js';
import { ReplyListLoader, type ReplyListLoaderHost } from './reply-list.loader.js';
import type { ListElement, ListTools, ReplyListHost } from './reply-list-host.js';
import { articlesOf, find, idOf, sectionOf, updateAndFocusNew } from './reply-list.dom.js';
import { orderOf, publicIn, type ReplyListData } from '../../render/reply-list/reply-list.template.js';
import { insertSubmitted, updateRelativeTimes, reverseConversations } from './server-rendered-list.js';

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
export class ReplyListController implements ReactiveController, ReplyListLoaderHost {
  readonly loading: ReplyListLoader;
  readonly #list: ListElement;
  readonly #host: ReplyListHost;
  readonly #tools: ListTools;
  readonly #submitted = new SubmittedReplies();
  #limit = step;
  #given?: PublishedReply[];
  #query?: string;
  #order = orderOf(undefined);
  #announcement?: 'pending' | 'published' | 'loaded';

  constructor(list: ListElement, host: ReplyListHost, tools: ListTools) {
    this.#list = list;
    this.#host = host;
    this.#tools = tools;
    this.loading = new ReplyListLoader(list, this, tools);
    list.addController(this);
  }

  /** Replies to render; `undefined` if there are none yet or server-rendered ones stay. */
  get data(): ReplyListData | undefined {
    const given = this.#host.given();
    const { pages: loaded } = this.loading;
    const isKept = !loaded && !given;
    if (isKept && (this.#host.isServerRendered() || !this.#submitted.all.length)) return undefined;
    const known = given ?? this.#host.empty();
    const pages = loaded ?? { replies: known.replies, total: known.total };
    const own = this.#submitted.missingIn(pages.replies);
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
    return new Set(this.#submitted.all.map(({ id }) => id));
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
  raiseLimit(known?: Set<string>): void {
    if (this.#host.isServerRendered()) this.#limit = Math.max(this.#limit, articlesOf(this.#list).length);
    if (known) this.#limit = known.size + step;
  }

  announceLoaded(): void {
    this.#announcement = 'loaded';
  }

  hostConnected(): void {
    const { renderRoot } = this.#list;
    renderRoot.addEventListener('click', this.#onClick);
    renderRoot.addEventListener('change', this.#onChange);
    document.addEventListener('reply-form-outcome', this.#onOutcome);
  }

  hostDisconnected(): void {
    document.removeEventListener('reply-form-outcome', this.#onOutcome);
  }

  hostUpdate(): void {
    const given = this.#host.given()?.replies;
    const query = JSON.stringify(given ? undefined : this.#host.query());
    const order = orderOf(this.#list.order);
    const isReordered = this.#list.hasUpdated && order !== this.#order;
    this.#order = order;
    if (given !== this.#given) {
      this.#given = given;
      this.#reset();
      if (given) this.loading.setLoaded(given.length);
    }
    this.loading.setUnknownService(given ? undefined : this.#host.unknownService());
    if (query !== this.#query) this.#setQuery(query);
    else if (isReordered && this.#isPartial) this.#reverse();
  }

  hostUpdated(): void {
    showScripted(sectionOf(this.#list));
    if (this.#host.isServerRendered()) {
      if (!this.data) insertSubmitted(this.#list, this.#submitted.all, this.#host, this.#tools);
      this.#tools.withLocale(({ lang }) => updateRelativeTimes(this.#list, lang));
    }
    this.#announce();
  }

  /** Whether the service has more replies than have been loaded, so that another order needs another request. */
  get #isPartial(): boolean {
    const { pages } = this.loading;
    return pages ? pages.next !== undefined : (this.#host.given()?.more ?? this.#host.isServerRendered());
  }

  /** Reverses the order of an incomplete list: requests it from the service, or reverses server-rendered markup. */
  #reverse(): void {
    if (this.#host.query()) void this.loading.load();
    else if (this.#host.isServerRendered()) reverseConversations(this.#list);
  }

  #setQuery(query: string | undefined): void {
    const isFirst = this.#query === undefined;
    this.#query = query;
    if (!query) return;
    if (isFirst && this.#host.isServerRendered() && find(this.#list, '[data-reply], .replies-none')) {
      this.loading.setLoaded(articlesOf(this.#list).length);
      return;
    }
    // They belong to another article.
    if (!isFirst) this.#submitted.clear();
    this.#reset();
    void this.loading.load();
  }

  #reset(): void {
    this.loading.clear();
    this.#limit = step;
  }

  readonly #onClick = ({ target }: Event): void => {
    if (target instanceof Element && target.closest('.replies-more')) void this.#showMore();
  };

  readonly #onChange = ({ target }: Event): void => {
    if (!(target instanceof HTMLSelectElement)) return;
    this.raiseLimit();
    this.#list.order = orderOf(target.value);
  };

  async #showMore(): Promise<void> {
    if (this.loading.status === 'loading') return;
    const known = new Set(articlesOf(this.#list).map(idOf));
    const { data } = this;
    if (!data || data.replies.every(({ id }) => known.has(id))) return this.loading.load(known);
    this.raiseLimit(known);
    await updateAndFocusNew(this.#list, known);
  }

  /** Adds a reply that was sent to this list's article at once. */
  readonly #onOutcome = (event: Event): void => {
    const { outcome, reply, thread } = event as ReplyFormOutcomeEvent;
    if (!outcome || !arrivals.has(outcome.status) || !reply || !thread) return;
    if (!isSentTo(this.thread, thread)) return;
    this.raiseLimit();
    this.#submitted.add({ outcome, reply });
    // The previous announcement is cleared, so that this one is announced.
    const region = find(this.#list, '.replies-said');
    if (region) this.#tools.announce(region, '');
    this.#announcement = outcome.status === 'pending' ? 'pending' : 'published';
    if (this.loading.status === 'empty') this.loading.status = 'ready';
    this.#list.requestUpdate();
  };

  #announce(): void {
    const place = find(this.#list, '.replies-said');
    if (!place) return;
    this.#tools.withLocale((locale) => {
      const total = this.data?.total;
      const published = total ? locale.replies(total) : locale.replyPublished;
      const loaded = total ? locale.replies(total) : locale.noReplies;
      const messages = { pending: locale.awaitingApproval, published, loaded };
      this.#tools.announce(place, this.#announcement ? messages[this.#announcement] : '');
    });
  }
}
