import { showsSomething } from '../../article/visibility.js';
import type { Article } from '../../article/types.js';
import type { PublishedReply } from '../../replies/reply.js';
import {
  placed,
  threads,
  type PlacedReply,
  type ReplyOrder,
  type Thread,
} from '../../replies/thread-tree.js';
import { withLinks } from '../../replies/web-addresses.js';
import { dayInWords } from '../format.js';
import { languageOfDates } from '../time.template.js';
import { frame } from '../root.template.js';
import { html, nothing, type TemplateResult } from '../html.js';
import { isolated } from '../message.template.js';
import { lettersOf } from '../letters.js';
import { link } from '../link.template.js';
import { interfaceLanguage, type RenderContext, type ContextFor } from '../context.js';
import type { richText } from '../rich-text/rich-text.template.js';
import { ago } from './relative-time.js';
import { repliesHead } from './article-replies.template.js';

/** Type of the rich-text template. Passed in, since it is large and already loaded in pages with an article. */
export type WriteText = typeof richText;

/** Data of a list of replies. */
export interface ReplyListData {
  replies: PublishedReply[];
  order: ReplyOrder;
  /** Total number of replies, including those that are not loaded. */
  total: number;
  /** Whether readers can reply. */
  open: boolean;
  /** Whether the service has more replies. */
  more: boolean;
  /** Maximum number of replies shown. Default: all. */
  limit?: number;
}

/** Settings of a list of replies, as set by the page. */
export interface ReplyListSettings {
  order?: string;
  total?: number;
  closed?: boolean;
  service?: string;
}

/** Data of a list whose replies are given. */
export function givenReplies(
  replies: PublishedReply[],
  { order, total, closed, service }: ReplyListSettings,
  article: Article | undefined,
): ReplyListData {
  const all = Math.max(Number(total ?? article?.replies?.commentCount) || 0, publicIn(replies));
  const comesFromService = Boolean(service ?? article?.replies?.service);
  return {
    replies,
    order: orderOf(order),
    total: all,
    open: !closed && article?.replies?.open !== false,
    more: comesFromService && all > publicIn(replies),
  };
}

export const orderOf = (order: string | undefined): ReplyOrder => (order === 'newest' ? 'newest' : 'oldest');

/** Number of replies that are public. */
export const publicIn = (replies: PublishedReply[]): number =>
  replies.filter(({ awaitingApproval }) => !awaitingApproval).length;

/**
 * First replies in reading order, up to `limit`, plus those that await moderation (which are the reader's own) or are
 * in `always`, with their parents.
 */
export function shownReplies({ replies, order, limit }: ReplyListData, always: Set<string>): PlacedReply[] {
  const all = placed(replies, order);
  if (limit === undefined || all.length <= limit) return all;
  const shown = new Set(all.slice(0, limit));
  const path: PlacedReply[] = [];
  for (const entry of all) {
    path.length = entry.level - 1;
    path.push(entry);
    if (always.has(entry.reply.id)) for (const each of path) shown.add(each);
  }
  return all.filter((entry) => shown.has(entry));
}

/**
 * Replies to an article, in conversations. `now`: time that relative times refer to, in milliseconds since 1970;
 * `undefined` on servers.
 */
export function replyList(
  data: ReplyListData | undefined,
  now: number | undefined,
  always: Set<string>,
  view: RenderContext,
  write: WriteText,
): TemplateResult {
  const { lang, dir, letters } = interfaceLanguage(view);
  return html`<section
    class="replies"
    id="ae-replies"
    lang=${lang ?? nothing}
    dir=${dir ?? nothing}
    data-letters=${letters ?? nothing}
    ?data-awaits-script=${!view.isScripted}
  >
    <div class="replies-list">${data ? list(data, now, always, view, write) : nothing}</div>
    <div class="replies-state" role="status"></div>
    <p class="replies-said unseen" role="status"></p>
  </section>`;
}

/** The list, in its container. `isInArticle`: whether it has a heading even without replies. */
export function list(
  data: ReplyListData,
  now: number | undefined,
  always: Set<string>,
  view: RenderContext,
  write: WriteText,
  isInArticle = false,
): unknown {
  const { locale } = view;
  const shown = shownReplies(data, always);
  if (!shown.length) {
    const none = html`<p class="replies-none">${locale.noReplies}</p>`;
    return isInArticle ? [repliesHead(0, view), none] : none;
  }
  const writer = new ReplyWriter(data, now, view, write);
  const more = data.more || shown.length < data.replies.length;
  const choice = data.replies.length > 1 || data.more ? orderChoice(data.order, view) : nothing;
  return html`${repliesHead(data.total || shown.length, view, choice)}
    <ol class="thread" role="list">
      ${threads(shown).map((thread) => writer.thread(thread, 1))}
    </ol>
    ${more ? html`<button class="replies-more scripted" type="button">${locale.showMore}</button>` : nothing}`;
}

const orderChoice = (order: ReplyOrder, { locale }: RenderContext): TemplateResult =>
  html`<label class="replies-order scripted">
    <span class="unseen">${locale.sortBy}</span>
    <select>
      <option value="oldest" ?selected=${order === 'oldest'}>${locale.oldestFirst}</option>
      <option value="newest" ?selected=${order === 'newest'}>${locale.newestFirst}</option>
    </select>
  </label>`;

/** Renders replies one by one, each labelled by its number. */
export class ReplyWriter {
  readonly #data: Pick<ReplyListData, 'open'>;
  readonly #now: number | undefined;
  readonly #view: RenderContext;
  /** Replies have no footnotes or slots. */
  readonly #textView: RenderContext;
  readonly #text: WriteText;
  #written = 0;

  constructor(
    data: Pick<ReplyListData, 'open'>,
    now: number | undefined,
    view: RenderContext,
    write: WriteText,
  ) {
    this.#text = write;
    this.#data = data;
    this.#now = now;
    this.#view = view;
    this.#textView = { ...view, notes: new Map(), customBlocks: new Map(), headings: new Map() };
  }

  thread({ reply, answers }: Thread, level: number): TemplateResult {
    return html`<li>
      ${this.reply(reply, `ae-reply-by-${++this.#written}`)}
      ${
        answers.length
          ? html`<ol class="thread" role="list" data-level=${level + 1}>
              ${answers.map((answer) => this.thread(answer, level + 1))}
            </ol>`
          : nothing
      }
    </li>`;
  }

  reply(reply: PublishedReply, nameId: string): TemplateResult {
    const { locale } = this.#view;
    const { lang, letters } = interfaceLanguage(this.#view);
    const { id, author, text, awaitingApproval } = reply;
    const own = lang ? this.#view.lang : nothing;
    const name = author?.name ?? locale.anonymous;
    return html`<article class="reply-item" data-reply=${id} aria-labelledby=${nameId}>
      <p class="reply-author">
        ${link(author?.url, html`<bdi id=${nameId} lang=${author?.name ? own : nothing}>${name}</bdi>`, this.#view, 'ugc nofollow')}
      </p>
      ${this.#date(reply)}
      ${awaitingApproval ? html`<p class="reply-pending">${locale.awaitingApproval}</p>` : nothing}
      <div
        class="reply-text prose"
        lang=${own}
        data-letters=${letters ? lettersOf(this.#view.lang) : nothing}
        dir="auto"
      >
        ${showsSomething(text) ? this.#text(withLinks(text), this.#textView) : nothing}
      </div>
      ${this.#data.open && !awaitingApproval && !id.startsWith('ae-') ? this.#answer(id, name) : nothing}
    </article>`;
  }

  #date({ datePublished: iso, url }: PublishedReply): unknown {
    if (!iso) return nothing;
    const day = dayInWords(iso, languageOfDates(this.#view));
    const words = (this.#now !== undefined && ago(iso, this.#now, this.#view.locale.lang)) || day;
    const time = html`<time datetime=${iso} title=${day}>${words}</time>`;
    return html`<p class="reply-date">${url ? link(url, time, this.#view) : time}</p>`;
  }

  #answer(id: string, name: string): TemplateResult {
    const { locale } = this.#view;
    return html`<p class="reply-item-actions scripted">
      <button
        class="reply-answer"
        type="button"
        data-reply-to=${id}
        aria-label=${locale.replyTo(isolated(name, locale.dir))}
      >
        ${locale.reply}
      </button>
    </p>`;
  }
}

const none: Set<string> = new Set();

/** Content of a `reply-list`. */
export function replyListElement(
  data: ReplyListData | undefined,
  viewFor: ContextFor,
  write: WriteText,
  now?: number,
  always: Set<string> = none,
): TemplateResult {
  const view = viewFor([]);
  return frame(replyList(data, now, always, view, write), view);
}
