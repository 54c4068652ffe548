import { defaultConverter, type LitElement, type PropertyDeclaration } from 'lit';

/** The declared properties of an element of the library; none of any other. */
export const declarations = (tag: string): Map<string, PropertyDeclaration> =>
  ((customElements.get(tag) as typeof LitElement | undefined)?.elementProperties ?? new Map()) as Map<
    string,
    PropertyDeclaration
  >;

/** The attribute of a property, or `undefined` where it has none. */
export const attributeName = (property: string, { attribute }: PropertyDeclaration): string | undefined =>
  attribute === false ? undefined : typeof attribute === 'string' ? attribute : property.toLowerCase();

/** What an element would read from its attributes, and what was set on it: its properties, by name. */
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
