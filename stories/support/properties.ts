import { defaultConverter, type LitElement, type PropertyDeclaration } from 'lit';

/** Returns the declared properties of a library element; none of any other. */
export const declarations = (tag: string): Map<string, PropertyDeclaration> =>
  ((customElements.get(tag) as typeof LitElement | undefined)?.elementProperties ?? new Map()) as Map<
    string,
    PropertyDeclaration
  >;

/** Returns the attribute of a property, or `undefined` if it has none. */
export const attributeName = (property: string, { attribute }: PropertyDeclaration): string | undefined =>
  attribute === false ? undefined : typeof attribute === 'string' ? attribute : property.toLowerCase();

/** Returns an element's properties by name: those that its attributes set, and those that were set on it. */
export function propertiesOf(element: Element): Record<string, unknown> {
  const entries = [...declarations(element.localName)].flatMap(([name, declaration]) => {
    const own = (element as unknown as Record<string, unknown>)[name];
    if (own !== undefined) return [[name, own]];
    const attribute = attributeName(name, declaration);
    const text = attribute ? element.getAttribute(attribute) : null;
    if (text === null) return [];
    const { converter = defaultConverter, type } = declaration;
    const value =
      typeof converter === 'function' ? converter(text, type) : converter.fromAttribute?.(text, type);
    return [[name, value]];
  });
  return Object.fromEntries(entries) as Record<string, unknown>;
}
