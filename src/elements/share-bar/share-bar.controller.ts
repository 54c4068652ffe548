import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import type { WithLocale } from '../base/language.controller.js';
import { nothing } from '../../render/html.js';
import { showScripted } from '../../dom/awaits-script.js';
import { queryById } from '../../dom/by-id.js';
import { announce } from '../../dom/live-region.js';
import { copySelected, isCancelled, mayLackTabs, openTab } from './share-actions.js';
import { ShareBarShareEvent } from './share-bar.events.js';
import { shareStatus, type ShareOutcome } from '../../render/share-bar/share-status.template.js';

/** Timeout for opening the device's share sheet, in milliseconds. */
const nativePatience = 3000;

/** Behaviour of the share controls. Reads what to share from the markup, which may come from a server. */
export class ShareController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #withLocale: WithLocale;
  #outcome?: ShareOutcome;
  #shownFor?: string;
  /** Last action of the reader; results of earlier ones are ignored. */
  #attempt?: object;

  constructor(host: ReactiveElement, withLocale: WithLocale) {
    this.#host = host;
    this.#withLocale = withLocale;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.renderRoot.addEventListener('click', this.#click as EventListener);
  }

  /** The status of sharing one URL is cleared for another. */
  hostUpdated(): void {
    const controls = this.#controls;
    const url = controls?.dataset['url'] ?? '';
    if (this.#shownFor !== undefined && this.#shownFor !== url) this.#forget();
    this.#shownFor = url;
    showScripted(controls);
    const native = queryById(this.#host, 'ae-share-native');
    const canShare = Boolean(navigator.canShare?.(this.#shared));
    // Set only when it differs, since setting it makes the browser recalculate styles.
    if (native?.hidden === canShare) native.hidden = !canShare;
  }

  hostDisconnected(): void {
    this.#forget();
  }

  get #controls(): HTMLElement | null {
    return queryById(this.#host, 'ae-share');
  }

  get #url(): string {
    return this.#controls?.dataset['url'] ?? '';
  }

  get #shared(): ShareData {
    return { title: this.#controls?.dataset['headline'] ?? '', url: this.#url };
  }

  readonly #click = (event: MouseEvent): void => {
    const control = event.target instanceof Element && event.target.closest<HTMLElement>('.share-control');
    const network = control && control.dataset['network'];
    if (!network) return;
    if (!this.#host.dispatchEvent(new ShareBarShareEvent(network, this.#url))) event.preventDefault();
    else if (network === 'native') void this.#shareNatively();
    else if (network === 'copy') void this.#copy();
    else if (network === 'print') this.#print();
    else if (control instanceof HTMLAnchorElement && mayLackTabs(control, event)) {
      event.preventDefault();
      this.#show(openTab(control.href) ? undefined : 'not-opened');
    }
  };

  async #shareNatively(): Promise<void> {
    const attempt = this.#begin();
    // In some web views the promise never settles. If something did open, the page has lost focus.
    const timer = setTimeout(() => {
      const isInFront = document.visibilityState === 'visible' && document.hasFocus();
      if (isInFront) this.#end(attempt, 'not-opened');
    }, nativePatience);
    let outcome: ShareOutcome | undefined;
    try {
      await navigator.share(this.#shared);
    } catch (error) {
      if (!isCancelled(error)) outcome = 'not-opened';
    }
    clearTimeout(timer);
    this.#end(attempt, outcome);
  }

  async #copy(): Promise<void> {
    const attempt = this.#begin();
    let outcome: ShareOutcome = 'copied';
    try {
      await navigator.clipboard.writeText(this.#url);
    } catch {
      outcome = 'not-copied';
    }
    this.#end(attempt, outcome);
  }

  /**
   * Prints the page. Whether that worked shows by `beforeprint`: printing may be forbidden in a frame, silently, or not
   * supported.
   */
  #print(): void {
    let isPrinted = window === window.top && window.origin !== 'null';
    const printed = () => (isPrinted = true);
    addEventListener('beforeprint', printed, { once: true });
    try {
      print();
    } catch {
      isPrinted = false;
    }
    removeEventListener('beforeprint', printed);
    this.#show(isPrinted ? undefined : 'not-opened');
  }

  #begin(): object {
    return (this.#attempt = {});
  }

  #end(attempt: object, outcome: ShareOutcome | undefined): void {
    if (attempt === this.#attempt) this.#show(outcome);
  }

  #forget(): void {
    this.#attempt = undefined;
    this.#show(undefined);
  }

  #show(outcome: ShareOutcome | undefined): void {
    const place = this.#controls?.querySelector<HTMLElement>('.share-status');
    // Cleared first, so that it is announced again.
    if (place && this.#outcome) announce(place, nothing);
    this.#outcome = outcome;
    if (!place || !outcome) return;
    this.#withLocale((locale) => {
      if (outcome !== this.#outcome) return;
      const tell = (what: ShareOutcome) => announce(place, shareStatus(what, this.#url, locale));
      tell(outcome);
      if (outcome === 'not-copied' && copySelected(place.querySelector('.share-address')!)) tell('copied');
    });
  }
}
