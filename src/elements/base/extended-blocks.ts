import type { CSSResult, CSSResultOrNative, ReactiveElement } from '@lit/reactive-element';
import type { ExtendedTemplates } from '../../render/blocks/block.js';
import { usesExtendedBlocks } from '../../render/blocks/uses-extended.js';

/** Templates and styles of the kinds of blocks that most articles do without; none where they could not be loaded. */
interface Parts {
  extendedTemplates?: ExtendedTemplates;
  extendedStyles?: CSSResult;
}

let loaded: Parts | undefined;
let loading: Promise<Parts> | undefined;

/** Styles of a class, and with those of extended blocks: the same list each time, since it is made one sheet. */
const extended = new WeakMap<CSSResultOrNative[], CSSResultOrNative[]>();

const load = (): Promise<Parts> =>
  (loading ??= import('../../render/blocks/extended-with-styles.js').then(
    (parts) => (loaded = parts),
    () => (loaded = {}),
  ));

/** Loads templates and styles when an element is to show a block that needs them. Where that fails, its words are shown. */
export class ExtendedBlocks {
  /** Resolves when they are there; `undefined` while nothing waits. */
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

  /** Whether the content needs nothing that is not there. */
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

  /** Whether the content needs styles that the root has not. */
  get lacksStyles(): boolean {
    return !this.#areStyled && Boolean(loaded?.extendedStyles) && usesExtendedBlocks(this.#content());
  }
}
