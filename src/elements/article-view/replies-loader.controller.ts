import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import { queryById } from '../../dom/by-id.js';
import { announce } from '../../dom/live-region.js';
import { change, write } from '../../dom/patch.js';
import { readReplies } from '../../replies/read-replies.js';
import type { RenderContext } from '../../render/context.js';
import { richText } from '../../render/rich-text/rich-text.template.js';
import { replyState } from '../../render/reply-list/reply-state.template.js';
import type { WithLocale } from '../base/language.controller.js';
import type { ReplyHost } from '../reply-form/reply-host.js';
import type { ArticleReplies } from './article-replies.js';

/** An element with an article and its replies. */
export type RepliesHost = ReplyHost & { focusReply(options?: FocusOptions): void };

/** Distance from the viewport at which replies are loaded, so that they are ready when the reader arrives. */
const near = '1200px 0px';

/** Loads the list of replies, with its behaviour, when it comes near the viewport. */
export class RepliesLoader implements ReactiveController {
  readonly #host: RepliesHost;
  readonly #withLocale: WithLocale;
  readonly #view: () => RenderContext;
  #observer?: IntersectionObserver;
  #observed?: Element | undefined;
  #replies?: ArticleReplies;
  #loading?: Promise<void> | undefined;

  /** `view` creates the render context of the replies. */
  constructor(host: ReactiveElement & RepliesHost, withLocale: WithLocale, view: () => RenderContext) {
    this.#host = host;
    this.#withLocale = withLocale;
    this.#view = view;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.renderRoot.addEventListener('click', this.#click);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observed = undefined;
  }

  hostUpdated(): void {
    const section = this.#section;
    if (this.#replies || section === this.#observed) return;
    this.#observer?.disconnect();
    this.#observed = section;
    if (section) this.#observe(section);
  }

  get #section(): HTMLElement | undefined {
    return queryById(this.#host, 'ae-replies') ?? undefined;
  }

  #observe(section: Element): void {
    // Not available in test environments without layout.
    if (!globalThis.IntersectionObserver) return void this.#load();
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) void this.#load();
      },
      { rootMargin: near },
    );
    this.#observer.observe(section);
  }

  async #load(): Promise<void> {
    this.#observer?.disconnect();
    await (this.#loading ??= this.#import());
  }

  async #import(): Promise<void> {
    try {
      const { ArticleReplies } = await import('./article-replies.js');
      this.#replies = new ArticleReplies(
        this.#host,
        { withLocale: this.#withLocale, announce, render: write, change, readReplies, richText },
        this.#view,
      );
    } catch {
      this.#loading = undefined;
      this.#sayFailed();
    }
  }

  #sayFailed(): void {
    const place = this.#section?.querySelector('.replies-state');
    if (place) this.#withLocale((locale) => announce(place, replyState('error', undefined, locale)));
  }

  readonly #click = ({ target }: Event): void => {
    if (!this.#replies && target instanceof Element && target.closest('.replies-retry')) void this.#load();
  };
}
