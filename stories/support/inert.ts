import { render } from 'lit';

/**
 * What a story renders, as elements that nothing has happened to: in a document of their own, where no tag is defined, no
 * script runs and no picture is loaded. Properties that are set stay on the elements as they are.
 */
export function inert(template: unknown): HTMLElement {
  const page = document.implementation.createHTMLDocument();
  render(template, page.body, { creationScope: page });
  return page.body;
}

/** The JSON inside an element that is given its article so, if there is any. */
export function jsonInside(element: Element): unknown {
  const script = element.querySelector(':scope > script[type="application/json"]');
  try {
    return script ? JSON.parse(script.textContent) : undefined;
  } catch {
    return undefined;
  }
}
