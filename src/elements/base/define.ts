/**
 * Registers an element. The first definition of a tag stays, as on a page with two copies of the library; a tag that is
 * taken by something else is said so in the console.
 */
export function define(
  tag: string,
  element: CustomElementConstructor,
  registry: CustomElementRegistry,
): void {
  const existing = registry.get(tag);
  if (!existing) {
    registry.define(tag, element);
  } else if (existing !== element) {
    console.warn(`article-elements: <${tag}> is already defined; the earlier definition stays.`);
  }
}
