import { ReactiveElement, type CSSResultOrNative, type PropertyDeclaration } from '@lit/reactive-element';
import { adoptStylesHere } from '../../dom/adopt-styles.js';
import { define } from './define.js';
import { typed } from './property-values.js';

/** What every element of the library has, whatever it shows: typed properties, copies that are like it, styles in any document. */
export abstract class BaseElement extends ReactiveElement {
  /** Lets Lit's renderer for servers know that it can render the element. */
  static readonly ['_$litElement$'] = true;

  /** The element's own tag name. */
  static readonly tag: string;

  /** A copy of the element, such as pages keep of themselves, shows what the element shows. */
  static override shadowRootOptions: ShadowRootInit = {
    ...ReactiveElement.shadowRootOptions,
    clonable: true,
  };

  /** Lets the accessors of a property take values of its type only. */
  static override createProperty(
    name: PropertyKey,
    options: PropertyDeclaration<unknown, unknown> = {},
  ): void {
    super.createProperty(name, options);
    const accessors = Object.getOwnPropertyDescriptor(this.prototype, name);
    if (accessors?.set) Object.defineProperty(this.prototype, name, typed(accessors, options));
  }

  /** Registers the element, under its own tag name or another. A tag that is already defined stays as it is. */
  static define(tag = this.tag, registry: CustomElementRegistry = customElements): void {
    define(tag, this as unknown as CustomElementConstructor & { tag: string }, registry);
  }

  /** A copy, which shows what the element shows, also before it has been on a page: what a page has set is the same. */
  override cloneNode(deep?: boolean): Node {
    const copy = super.cloneNode(deep) as Node & Record<PropertyKey, unknown>;
    for (const name of (this.constructor as typeof BaseElement).elementProperties.keys()) {
      const value = this.given(name);
      if (value !== copy[name]) copy[name] = value;
    }
    return copy;
  }

  /** Value that a page has set a property to. */
  protected given(name: PropertyKey): unknown {
    return this[name as keyof this];
  }

  /** Called by the browser when the element has moved to another document. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.adoptStyles(this.shadowRoot);
  }

  /** Styles for the element's root. */
  protected get sheets(): CSSResultOrNative[] {
    return (this.constructor as typeof BaseElement).elementStyles;
  }

  protected adoptStyles(root: ShadowRoot): void {
    adoptStylesHere(root, this.sheets);
  }
}
