/**
 * Registers an element. The first definition of a tag stays, as on a page with two copies of the library. Under a name that is
 * not its own the element is a subclass, since a class can be registered only once.
 */
export function define(
  tag: string,
  element: CustomElementConstructor & { tag: string },
  registry: CustomElementRegistry,
): void {
  if (!registry.get(tag)) registry.define(tag, tag === element.tag ? element : class extends element {});
}
