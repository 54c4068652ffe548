import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import type { WithWords } from '../base/article-element.js';
import type { ArticleStatus } from '../base/article-source-element.js';
import { whenIdle } from '../base/idle.js';
import { shownIn } from '../base/server-markup.js';

type Host = ReactiveElement & { readonly status: ArticleStatus };

/**
 * Tells assistive technology where loading stands: by `aria-busy`, and in a live region that is there before its words. Keeps
 * the focus of a reader who has pressed "Try again", whose button goes.
 */
export class LoadStatus implements ReactiveController {
  readonly #host: Host;
  readonly #withWords: WithWords;
  #region?: HTMLElement;
  #status: ArticleStatus = 'empty';
  #isRepeated = false;
  #keepsFocus = false;

  constructor(host: Host, withWords: WithWords) {
    this.#host = host;
    this.#withWords = withWords;
    host.addController(this);
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  hostUpdate(): void {
    this.#keepsFocus = Boolean(this.#root.activeElement?.matches('[data-retry], .page'));
  }

  hostUpdated(): void {
    const { status } = this.#host;
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
    if (status === 'loading') {
      this.#isRepeated = this.#status !== 'empty';
      if (!this.#region?.isConnected) this.#addRegion();
    }
    this.#status = status;
    // What came at once is as if a server had rendered it.
    if (status === 'ready' && !this.#isRepeated) this.#region?.remove();
    else if (this.#region) whenIdle(() => this.#say());
  }

  #addRegion(): void {
    const region = document.createElement('p');
    region.className = 'unseen';
    region.role = 'status';
    shownIn(this.#root)?.append(region);
    this.#region = region;
  }

  #say(): void {
    const region = this.#region!;
    const isHere = this.#status === 'ready' && this.#isRepeated;
    const headline = isHere ? this.#root.querySelector('.headline') : undefined;
    this.#withWords(({ lang, loading }) => {
      region.lang = headline?.closest<HTMLElement>('[lang]')?.lang ?? lang;
      region.textContent = this.#status === 'loading' ? loading : (headline?.textContent?.trim() ?? '');
    });
  }
}
