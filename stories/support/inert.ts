import { render } from 'lit';

/**
 * Renders a story into a document of its own, in which no tag is defined, no script runs and no picture loads.
 * Properties stay on the elements as they were set.
 */
export function inert(template: unknown): HTMLElement {
  const page = document.implementation.createHTMLDocument();
  render(template, page.body, { creationScope: page });
  return page.body;
}

/** Returns the JSON inside an element, if any. */
export function jsonInside(element: Element): unknown {
  const script = element.querySelector(':scope > script[type="application/json"]');
  try {
    return script ? JSON.parse(script.textContent) : undefined;
  } catch {
    return undefined;
  }
}
