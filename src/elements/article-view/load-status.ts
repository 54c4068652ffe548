import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import type { WithLocale } from '../base/language.controller.js';
import type { ArticleStatus } from '../base/article-state.js';
import { whenIdle } from '../../dom/idle-queue.js';
import { rootIn } from '../../dom/declarative-shadow-root.js';

type Host = ReactiveElement & { readonly status: ArticleStatus };

/**
 * Announces the loading state to assistive technology: by `aria-busy`, and in a live region that exists before its
 * text. Keeps the focus of a reader who has pressed “Try again” when that button goes.
 */
export class LoadStatus implements ReactiveController {
  readonly #host: Host;
  readonly #withLocale: WithLocale;
  #region?: HTMLElement;
  #status: ArticleStatus = 'empty';
  #isRepeated = false;
  #keepsFocus = false;

  constructor(host: Host, withLocale: WithLocale) {
    this.#host = host;
    this.#withLocale = withLocale;
    host.addController(this);
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  hostConnected(): void {
    this.#root.addEventListener('click', this.#click);
  }

  readonly #click = ({ target }: Event): void => {
    if (target instanceof Element && target.matches('[data-retry]')) this.#isRepeated = true;
  };

  hostUpdate(): void {
    this.#keepsFocus = Boolean(this.#root.activeElement?.matches('[data-retry], .page'));
  }

  hostUpdated(): void {
    const { status } = this.#host;
    // Nothing to announce: the article was rendered at once.
    if (status === 'ready' && this.#status === 'empty' && !this.#region && !this.#keepsFocus) {
      this.#status = status;
      return;
    }
    const page = this.#root.querySelector<HTMLElement>('.page');
    if (!page) return;
    page.ariaBusy = status === 'loading' ? 'true' : null;
    if (status !== this.#status) this.#turn(status);
    if (!this.#keepsFocus || this.#root.activeElement?.matches('[data-retry]')) return;
    const target = page.querySelector<HTMLElement>('[data-retry], .headline') ?? page;
    if (target.tabIndex < 0) target.tabIndex = -1;
    target.focus({ preventScroll: true });
  }

  #turn(status: ArticleStatus): void {
    this.#status = status;
    if (status === 'loading' && !this.#region?.isConnected) this.#addRegion();
    // The region goes after loading, unless the reader has asked to try again.
    if (status === 'ready' && !this.#isRepeated) this.#region?.remove();
    else if (this.#region) whenIdle(() => this.#announce());
    if (status === 'ready') this.#isRepeated = false;
  }

  #addRegion(): void {
    const region = document.createElement('p');
    region.className = 'unseen';
    region.role = 'status';
    rootIn(this.#root)?.append(region);
    this.#region = region;
  }

  #announce(): void {
    const region = this.#region!;
    const headline = this.#root.querySelector('.headline');
    this.#withLocale(({ lang, loading }) => {
      region.lang = headline?.closest<HTMLElement>('[lang]')?.lang ?? lang;
      region.textContent = this.#status === 'loading' ? loading : (headline?.textContent?.trim() ?? '');
    });
  }
}
