import type { ArticleElement } from '../elements/base/article-element.js';

/** Returns the name of a property's attribute. */
export function attributeName(element: ArticleElement, property: PropertyKey): string {
  const { elementProperties } = element.constructor as typeof ArticleElement;
  const attribute = elementProperties.get(property)?.attribute;
  return typeof attribute === 'string' ? attribute : String(property).toLowerCase();
}
