/**
 * Registers an element. Keeps an existing definition, as on a page with two copies of the library. Registers a subclass
 * under any name but the element's own, since a class can be registered only once.
 */
export function define(
  tag: string,
  element: CustomElementConstructor & { tag: string },
  registry: CustomElementRegistry,
): void {
  if (!registry.get(tag)) registry.define(tag, tag === element.tag ? element : class extends element {});
}
