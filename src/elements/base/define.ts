/**
 * Registers an element. The first definition of a tag stays, as on a page with two copies of the library; a tag that is
 * taken by something else is said so in the console. Under a name that is not its own the element is a subclass, since a
 * class can be registered only once.
 */
export function define(
  tag: string,
  element: CustomElementConstructor & { tag: string },
  registry: CustomElementRegistry,
): void {
  const existing = registry.get(tag);
  if (!existing) {
    registry.define(tag, tag === element.tag ? element : class extends element {});
  } else if (existing !== element && !(existing.prototype instanceof element)) {
    console.warn(`article-elements: <${tag}> is already defined; the earlier definition stays.`);
  }
}
