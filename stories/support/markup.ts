import { html, noChange, type LitElement, type TemplateResult } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import { literal, html as staticHtml, unsafeStatic } from 'lit/static-html.js';

export type Args = Record<string, unknown>;

/** Name of the attribute that sets a property; `undefined` for a property without one. */
function attributeFor(element: Element, property: string): string | undefined {
  const { elementProperties } = customElements.get(element.localName) as typeof LitElement;
  const { attribute } = elementProperties.get(property) ?? {};
  if (attribute === false) return undefined;
  return typeof attribute === 'string' ? attribute : property.toLowerCase();
}

const isWords = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((word) => typeof word === 'string' && /^\S+$/.test(word));
