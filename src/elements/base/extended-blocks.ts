import type { CSSResult, CSSResultOrNative, ReactiveElement } from '@lit/reactive-element';
import type { ExtendedTemplates } from '../../render/blocks/block.js';
import { usesExtendedBlocks } from '../../render/blocks/uses-extended.js';

/** Templates and styles of the less common block types; empty if they could not be loaded. */
interface Parts {
  extendedTemplates?: ExtendedTemplates;
  extendedStyles?: CSSResult;
}

let loaded: Parts | undefined;
let loading: Promise<Parts> | undefined;

/**
 * Styles of a class, mapped to the same styles with those of extended blocks. Cached, since each list becomes one style
 * sheet.
 */
const extended = new WeakMap<CSSResultOrNative[], CSSResultOrNative[]>();

const load = (): Promise<Parts> =>
  (loading ??= import('../../render/blocks/extended-with-styles.js').then(
    (parts) => (loaded = parts),
    () => (loaded = {}),
  ));

/**
 * Loads the templates and styles of less common block types when content needs them. If that fails, their text is
 * rendered.
 */
export class ExtendedBlocks {
  /** Resolves when they have loaded; `undefined` if no load is pending. */
  loading?: Promise<void> | undefined;
  readonly #host: ReactiveElement;
  readonly #content: () => unknown;
  #areStyled = false;

  constructor(host: ReactiveElement, content: () => unknown) {
    this.#host = host;
    this.#content = content;
  }

  get templates(): ExtendedTemplates | undefined {
    return loaded?.extendedTemplates;
  }

  /** Whether everything that the content needs has loaded. */
  get isReady(): boolean {
    if (loaded || !usesExtendedBlocks(this.#content())) return true;
    this.loading ??= load().then(() => {
      this.loading = undefined;
      this.#host.requestUpdate();
    });
    return false;
  }

  /** Adds the styles that the content needs to those of the element. */
  addStyles(styles: CSSResultOrNative[]): CSSResultOrNative[] {
    const { extendedStyles } = loaded ?? {};
    this.#areStyled = extendedStyles !== undefined && usesExtendedBlocks(this.#content());
    if (!this.#areStyled) return styles;
    const all = extended.get(styles) ?? [...styles, extendedStyles!];
    extended.set(styles, all);
    return all;
  }

  /** Whether the content needs styles that the shadow root lacks. */
  get lacksStyles(): boolean {
    return !this.#areStyled && Boolean(loaded?.extendedStyles) && usesExtendedBlocks(this.#content());
  }
}
