import { ReactiveElement, type CSSResultOrNative, type PropertyDeclaration } from '@lit/reactive-element';
import { adoptStylesHere } from '../../dom/adopt-styles.js';
import { define } from './define.js';
import { typed } from './property-values.js';

/**
 * Base class of all elements: properties that check types, cloning with properties, styles that follow the element into
 * another document.
 */
export abstract class BaseElement extends ReactiveElement {
  /** Marks the class as renderable for Lit's server renderer. */
  static readonly ['_$litElement$'] = true;

  /** Default tag name of the element. */
  static readonly tag: string;

  /** Clonable, so that copies such as page snapshots keep the rendered content. */
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

  /** Registers the element under its default tag name or another. Does nothing if the tag is already defined. */
  static define(tag = this.tag, registry: CustomElementRegistry = customElements): void {
    define(tag, this as unknown as CustomElementConstructor & { tag: string }, registry);
  }

  /** Copies the element with its properties, so that the copy renders the same content even before it is connected. */
  override cloneNode(deep?: boolean): Node {
    const copy = super.cloneNode(deep) as Node & Record<PropertyKey, unknown>;
    for (const name of (this.constructor as typeof BaseElement).elementProperties.keys()) {
      const value = this.given(name);
      if (value !== copy[name]) copy[name] = value;
    }
    return copy;
  }

  /** Returns the value that the page has set a property to. */
  protected given(name: PropertyKey): unknown {
    return this[name as keyof this];
  }

  /** Called when the element has moved to another document. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.adoptStyles(this.shadowRoot);
  }

  /** Styles of the element's shadow root. */
  protected get sheets(): CSSResultOrNative[] {
    return (this.constructor as typeof BaseElement).elementStyles;
  }

  protected adoptStyles(root: ShadowRoot): void {
    adoptStylesHere(root, this.sheets);
  }
}
