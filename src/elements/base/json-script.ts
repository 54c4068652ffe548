import { findLightChild } from '../../dom/light-children.js';

/** JSON in a `<script>` inside an element. */
export class JsonScript {
  readonly #host: HTMLElement;
  readonly #changed: () => void;
  #observer?: MutationObserver | undefined;

  /** `changed`: called when the JSON has come late or has changed, as long as it is watched. */
  constructor(host: HTMLElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  get #element(): Element | undefined {
    return findLightChild(this.#host, isJson);
  }

  /** Whether a server wrote it, of what it rendered. */
  get isOfServer(): boolean {
    return this.#element?.hasAttribute('data-rendered') ?? false;
  }

  /** The JSON, once all of it is there. */
  get text(): string | undefined {
    const script = this.#element;
    return script && isWhole(script) ? script.textContent?.trim() || undefined : undefined;
  }

  /** Whether there is JSON that no server wrote. To read a long text takes a while. */
  get isOfPage(): boolean {
    return Boolean(this.#element && !this.isOfServer && this.text);
  }

  watch(): void {
    if (this.#observer || !this.#host.isConnected) return;
    this.#observer = new MutationObserver(this.#changed);
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.#changed);
  }

  unwatch(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    document.removeEventListener('DOMContentLoaded', this.#changed);
  }
}

const isJson = (element: Element): boolean =>
  element.localName === 'script' &&
  /^\s*(?:application|text)\/json\s*(?:;|$)/i.test(element.getAttribute('type') ?? '');

/** Whether the parser is through with an element: something follows it, or the page is complete. */
function isWhole(element: Element): boolean {
  if (document.readyState !== 'loading') return true;
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}
