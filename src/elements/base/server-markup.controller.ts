import type { ReactiveElement } from '@lit/reactive-element';
import { fingerprint } from '../../article/fingerprint.js';
import {
  exchange,
  fingerprintAttribute,
  isArriving,
  isStyled,
  markAsRendered,
  renderedFingerprint,
  settle,
  shownIn,
  takeTemplate,
} from '../../dom/declarative-shadow-root.js';

/** What an element tells of itself. */
interface Options {
  /** What the element is to show, as plain data; `undefined` while there is nothing. */
  content: () => unknown;
  /** Settings that what is shown depends on. */
  settings: () => unknown[];
  /** Whether the article may not be shown now. */
  isWithheld: () => boolean;
  adoptStyles: (root: ShadowRoot) => void;
}

/** What decides about markup that a server sends later; by default, what an element is given goes before it. */
interface Receiver {
  /** Whether the new markup is to be shown. */
  takesMarkup: () => boolean;
  /** Whether there is something else to show at once, when its markup has not come with a new hash. */
  losesMarkup: () => boolean;
}

/** Writes what an element shows, and can change markup in place when it knows what that was made of. */
interface Renderer {
  takeServerMarkup: () => void;
}

/**
 * Markup that a server rendered into the shadow root of an element. It stays as it is until there is something else to show, and
 * makes room for what a server sends later, where a page is changed in place.
 */
export class ServerMarkup {
  receiver?: Receiver;
  /**
   * `streaming`: the parser is still at it. A server has rendered something else since where it is `outdated`, which stays until
   * there is something else to show, or `lost`.
   */
  #state: 'none' | 'streaming' | 'kept' | 'outdated' | 'lost' = 'none';
  #renderer?: Renderer;
  /** Whether the renderer knows what it was made of. */
  #isRecognized = false;
  /** Hash of what it shows. */
  #hash: string | null = null;
  /** Markup that came later, and is to be shown in its place. */
  #next?: DocumentFragment | undefined;
  readonly #host: ReactiveElement;
  readonly #options: Options;

  constructor(host: ReactiveElement, options: Options) {
    this.#host = host;
    this.#options = options;
  }

  /** Whether a server rendered what is shown, and no script has since. */
  get isShown(): boolean {
    return this.#state !== 'none';
  }

  get isStreaming(): boolean {
    return this.#state === 'streaming';
  }

  /** Language of what it shows, as long as nothing has changed around it. */
  get language(): string | undefined {
    return this.isShown && this.#state !== 'outdated' ? shownIn(this.#host.renderRoot)?.lang : undefined;
  }

  /** Lets markup be changed in place by what writes the element. */
  renderBy(renderer: Renderer): void {
    this.#renderer = renderer;
  }

  /** Takes over what is in a new root, now or when the page is parsed. */
  takeOver(root: ShadowRoot): void {
    if (isArriving(this.#host)) {
      this.#state = 'streaming';
      const settled = () => {
        this.#settle(root);
        this.#host.requestUpdate();
      };
      document.addEventListener('DOMContentLoaded', settled, { once: true });
    } else this.#settle(root);
    new MutationObserver(() => this.#receive()).observe(this.#host, {
      childList: true,
      attributeFilter: [fingerprintAttribute],
    });
  }

  /** Keeps markup with the styles that came with it. What a server did not finish is not kept. */
  #settle(root: ShadowRoot): void {
    this.#state = settle(this.#host, root) ? 'kept' : 'none';
    this.#hash = renderedFingerprint(this.#host);
    if (!this.isShown && root.firstChild) root.replaceChildren();
    if (!isStyled(root)) this.#options.adoptStyles(root);
  }

  /** Takes over what a server has rendered since: nothing makes a shadow root of it. */
  #receive(): void {
    if (this.isStreaming) return;
    const next = takeTemplate(this.#host);
    const hash = renderedFingerprint(this.#host);
    const isSame = hash !== null && hash === this.#hash;
    if (isSame || (!next && hash === null)) return;
    const { content } = this.#options;
    if (next && shownIn(next) && (this.receiver ? this.receiver.takesMarkup() : content() === undefined)) {
      this.#next = next;
      this.#state = 'kept';
    } else if (!next && this.isShown) this.#state = this.receiver?.losesMarkup() ? 'lost' : 'outdated';
    else return;
    this.#hash = hash;
    this.#host.requestUpdate();
  }

  /** Lets the markup go as soon as there is something to show: it would be in another language now. */
  outdate(): void {
    if (this.#state === 'kept') this.#state = 'outdated';
  }

  /** Lets the markup go at once where it shows something of an article: it may not be shown any more. */
  end(): void {
    if (!this.isShown || this.isStreaming) return;
    const isNotice = shownIn(this.#host.renderRoot)?.querySelector('.notice');
    this.#state = isNotice ? 'outdated' : 'lost';
  }

  /** Shows markup that came later. Says whether the markup stays: there is nothing else to show, or it is the same. */
  stays(root: ShadowRoot): boolean {
    if (this.isStreaming) return true;
    const next = this.#next;
    if (next) {
      this.#next = undefined;
      this.#isRecognized = false;
      exchange(root, () => root.replaceChildren(next));
      if (!isStyled(root)) this.#options.adoptStyles(root);
    }
    if (!this.isShown || this.#state === 'lost') return false;
    return this.#options.content() === undefined ? !this.#options.isWithheld() : this.recognize();
  }

  /** Says whether the markup is what the element would show now, and tells the renderer if so. */
  recognize(): boolean {
    const content = this.#options.content();
    if (content === undefined || this.#state !== 'kept' || this.#hash !== this.#hashOf(content)) return false;
    this.#renderer?.takeServerMarkup();
    this.#isRecognized = this.#renderer !== undefined;
    return true;
  }

  /** Puts something else in its place. */
  replace(root: ShadowRoot, show: () => void): void {
    if (!this.isShown) return show();
    exchange(root, () => {
      if (this.#isRecognized) this.#end();
      else this.#drop(root);
      show();
    });
  }

  #end(): void {
    this.#state = 'none';
    this.#isRecognized = false;
    // Only its hash is gone: where something was shown already, nothing is left out of layout.
    if (this.#hash && this.#hash === renderedFingerprint(this.#host)) markAsRendered(this.#host, '');
    this.#hash = null;
  }

  #drop(root: ShadowRoot): void {
    this.#end();
    for (const child of [...root.children]) child.remove();
    this.#options.adoptStyles(root);
  }

  /** Where Lit renders on a server, marks the element as `renderArticle` does. */
  mark(): void {
    const content = this.#options.content();
    const hash = content !== undefined && this.#hashOf(content);
    if (hash) markAsRendered(this.#host, hash);
  }

  #hashOf(content: unknown): string | undefined {
    return fingerprint([content, ...this.#options.settings()]);
  }
}
