import type { ReactiveElement } from '@lit/reactive-element';
import { fingerprint } from '../../article/fingerprint.js';
import {
  replaceContent,
  fingerprintAttribute,
  isStreaming,
  hasStyles,
  markAsRendered,
  renderedFingerprint,
  adoptTemplate,
  rootIn,
  takeTemplate,
} from '../../dom/declarative-shadow-root.js';

/** Callbacks of the element. */
interface Options {
  /** Returns the content to render, as plain data; `undefined` if there is none yet. */
  content: () => unknown;
  /** Returns the settings that the markup depends on. */
  settings: () => unknown[];
  /** Whether the article is withheld now. */
  isWithheld: () => boolean;
  adoptStyles: (root: ShadowRoot) => void;
}

/** Decides about markup that a server sends later. Default: the element's own content takes precedence. */
interface Receiver {
  /** Whether the new markup is to be shown. */
  acceptsMarkup: () => boolean;
  /** Whether there is other content to render at once when a new hash arrives without markup. */
  hasOtherContent: () => boolean;
}

/** Renders the content of an element; can update markup in place if it knows the data of that markup. */
interface Renderer {
  adoptServerMarkup: () => void;
}

/**
 * Server-rendered markup in an element's shadow root. Stays in place until there is other content to render, and is
 * replaced by markup that a server sends later, where a page is morphed.
 */
export class ServerMarkup {
  receiver?: Receiver;
  /**
   * `streaming`: the parser has not finished. The server has since rendered something else if the markup is `outdated`,
   * which stays until there is other content, or `lost`.
   */
  #state: 'none' | 'streaming' | 'current' | 'outdated' | 'lost' = 'none';
  #renderer?: Renderer;
  /** Whether the renderer knows the data of the markup. */
  #isRecognized = false;
  /** Hash of the content. */
  #hash: string | null = null;
  /** Markup that arrived later and is to replace the current one. */
  #next?: DocumentFragment | undefined;
  readonly #host: ReactiveElement;
  readonly #options: Options;

  constructor(host: ReactiveElement, options: Options) {
    this.#host = host;
    this.#options = options;
  }

  /** Whether the current content is server-rendered and no script has rendered since. */
  get isShown(): boolean {
    return this.#state !== 'none';
  }

  get isStreaming(): boolean {
    return this.#state === 'streaming';
  }

  /** Language of the markup, as long as the language around it has not changed. */
  get language(): string | undefined {
    return this.isShown && this.#state !== 'outdated' ? rootIn(this.#host.renderRoot)?.lang : undefined;
  }

  /** Registers the renderer that can update markup in place. */
  registerRenderer(renderer: Renderer): void {
    this.#renderer = renderer;
  }

  /** Takes over the content of a new shadow root, now or when the page has been parsed. */
  takeOver(root: ShadowRoot): void {
    if (isStreaming(this.#host)) {
      this.#state = 'streaming';
      const adopt = () => {
        this.#adoptContent(root);
        this.#host.requestUpdate();
      };
      document.addEventListener('DOMContentLoaded', adopt, { once: true });
    } else this.#adoptContent(root);
    new MutationObserver(() => this.#receive()).observe(this.#host, {
      childList: true,
      attributeFilter: [fingerprintAttribute],
    });
  }

  /** Keeps complete markup with its styles, and drops incomplete markup. */
  #adoptContent(root: ShadowRoot): void {
    this.#state = adoptTemplate(this.#host, root) ? 'current' : 'none';
    this.#hash = renderedFingerprint(this.#host);
    if (!this.isShown && root.firstChild) root.replaceChildren();
    if (!hasStyles(root)) this.#options.adoptStyles(root);
  }

  /**
   * Takes over markup that a server has rendered since: the browser makes no shadow root of a template that is added
   * later.
   */
  #receive(): void {
    if (this.isStreaming) return;
    const next = takeTemplate(this.#host);
    const hash = renderedFingerprint(this.#host);
    const isSame = hash !== null && hash === this.#hash;
    if (isSame || (!next && hash === null)) return;
    const { content } = this.#options;
    if (next && rootIn(next) && (this.receiver ? this.receiver.acceptsMarkup() : content() === undefined)) {
      this.#next = next;
      this.#state = 'current';
    } else if (!next && this.isShown) this.#state = this.receiver?.hasOtherContent() ? 'lost' : 'outdated';
    else return;
    this.#hash = hash;
    this.#host.requestUpdate();
  }

  /**
   * Marks the markup as outdated, for example when the language has changed, so that it is replaced as soon as there is
   * content to render.
   */
  outdate(): void {
    if (this.#state === 'current') this.#state = 'outdated';
  }

  /** Drops the markup at once if it shows a part of an article, which must not be shown any more. */
  end(): void {
    if (!this.isShown || this.isStreaming) return;
    const isNotice = rootIn(this.#host.renderRoot)?.querySelector('.notice');
    this.#state = isNotice ? 'outdated' : 'lost';
  }

  /**
   * Shows markup that arrived later. Returns whether the markup stays, because there is no other content or the content
   * is the same.
   */
  stays(root: ShadowRoot): boolean {
    if (this.isStreaming) return true;
    const next = this.#next;
    if (next) {
      this.#next = undefined;
      this.#isRecognized = false;
      replaceContent(root, () => root.replaceChildren(next));
      if (!hasStyles(root)) this.#options.adoptStyles(root);
    }
    if (!this.isShown || this.#state === 'lost') return false;
    return this.#options.content() === undefined ? !this.#options.isWithheld() : this.recognize();
  }

  /** Returns whether the markup is what the element would render now, and lets the renderer adopt it if so. */
  recognize(): boolean {
    const content = this.#options.content();
    if (content === undefined || this.#state !== 'current' || this.#hash !== this.#hashOf(content))
      return false;
    this.#renderer?.adoptServerMarkup();
    this.#isRecognized = this.#renderer !== undefined;
    return true;
  }

  /** Replaces the markup. */
  replace(root: ShadowRoot, show: () => void): void {
    if (!this.isShown) return show();
    replaceContent(root, () => {
      if (this.#isRecognized) this.#release();
      else this.#remove(root);
      show();
    });
  }

  #release(): void {
    this.#state = 'none';
    this.#isRecognized = false;
    // Clears only the hash: content that was rendered before stays in the layout.
    if (this.#hash && this.#hash === renderedFingerprint(this.#host)) markAsRendered(this.#host, '');
    this.#hash = null;
  }

  #remove(root: ShadowRoot): void {
    this.#release();
    for (const child of [...root.children]) child.remove();
    this.#options.adoptStyles(root);
  }

  /** Marks the element as `renderArticle` does, if Lit renders it on a server. */
  mark(): void {
    const content = this.#options.content();
    const hash = content !== undefined && this.#hashOf(content);
    if (hash) markAsRendered(this.#host, hash);
  }

  #hashOf(content: unknown): string | undefined {
    return fingerprint([content, ...this.#options.settings()]);
  }
}
