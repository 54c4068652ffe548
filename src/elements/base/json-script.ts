import { findLightChild } from '../../dom/light-children.js';

/** JSON in a `<script>` inside an element. */
export class JsonScript {
  readonly #host: HTMLElement;
  readonly #changed: () => void;
  #observer?: MutationObserver | undefined;

  /** `changed` is called when the JSON arrives late or changes, as long as it is watched. */
  constructor(host: HTMLElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  get #element(): Element | undefined {
    return findLightChild(this.#host, isJson);
  }

  /** Whether the JSON is the data of server-rendered markup. */
  get isOfServer(): boolean {
    return this.#element?.hasAttribute('data-rendered') ?? false;
  }

  /** The JSON, once it has been parsed completely. */
  get text(): string | undefined {
    const script = this.#element;
    return script && isWhole(script) ? script.textContent?.trim() || undefined : undefined;
  }

  /** Whether there is JSON that does not come from a server renderer. Reading a long text takes time. */
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

/** Whether the HTML parser has finished the element: something follows it, or the page has loaded. */
function isWhole(element: Element): boolean {
  if (document.readyState !== 'loading') return true;
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}
