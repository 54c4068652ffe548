import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import { ArticleLinkClickEvent, linkPressed } from './link-clicks.js';
import { scrollTo } from '../../dom/content-visibility.js';

/** Connected controllers. They share one listener, since adding and removing listeners gets slow with their number. */
const onPage = new Set<FragmentLinks>();

const arriveAll = (): void => onPage.forEach((links) => links.arrive());

/**
 * Resolves `#id` links, in the element and in the page's URL, to targets inside a shadow root, where the browser does
 * not look. Following a link moves focus, as in the browser, but leaves the URL to the page. Dispatches
 * `article-link-click` for each clicked link.
 */
export class FragmentLinks implements ReactiveController {
  readonly #host: ReactiveElement;
  #arrived = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('click', this.#follow);
    if (!onPage.size) addEventListener('hashchange', arriveAll);
    onPage.add(this);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('click', this.#follow);
    onPage.delete(this);
    if (!onPage.size) removeEventListener('hashchange', arriveAll);
  }

  hostUpdated(): void {
    if (!this.#arrived && location.hash && scrollY === 0) this.arrive();
  }

  /** Scrolls to the target of the page's URL. */
  arrive(): void {
    const target = this.#find(location.hash);
    if (!target || document.querySelector(':target')) return;
    this.#arrived = true;
    scrollTo(target);
  }

  readonly #follow = (event: MouseEvent): void => {
    const link = event.defaultPrevented ? null : linkPressed(event, this.#host.shadowRoot);
    if (!link) return;
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    const isFollowed = this.#host.dispatchEvent(new ArticleLinkClickEvent(link, isPlain));
    if (!isFollowed) event.preventDefault();
    const address = link.getAttribute('href')!;
    const target = isPlain && isFollowed && address.startsWith('#') && this.#find(address);
    if (!target) return;
    event.preventDefault();
    if (target.tabIndex < 0) target.tabIndex = -1;
    scrollTo(target);
    target.focus({ preventScroll: true });
  };

  #find(fragment: string): HTMLElement | null {
    try {
      const id = decodeURIComponent(fragment.slice(1));
      return id ? (this.#host.shadowRoot?.getElementById(id) ?? null) : null;
    } catch {
      return null;
    }
  }
}
