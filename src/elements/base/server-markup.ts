/** The attribute with the fingerprint of what a server rendered. */
const fingerprintAttribute = 'rendered';

export const renderedFingerprint = (element: Element): string | null =>
  element.getAttribute(fingerprintAttribute);

export const markAsRendered = (element: Element, fingerprint: string): void =>
  element.setAttribute(fingerprintAttribute, fingerprint);

/** Whether the parser is still to bring, or to complete, what a server rendered. */
export const isArriving = (element: Element): boolean =>
  element.ownerDocument.readyState === 'loading' && element.hasAttribute(fingerprintAttribute);

/** Gives an element its shadow root, or the one that came with markup of another mode. */
export function openRoot(element: HTMLElement, options: ShadowRootInit): ShadowRoot {
  try {
    return element.attachShadow(options);
  } catch (error) {
    const root = element.attachInternals().shadowRoot;
    if (!root) throw error;
    return root;
  }
}

/**
 * Brings what a server rendered into an element's shadow root, where the parser did not: it came by `innerHTML`, the element
 * was defined before it came, or the browser does not know declarative shadow roots. Says whether there is anything.
 */
export function settle(element: Element, root: ShadowRoot): boolean {
  const template = element.firstElementChild;
  if (isShadowTemplate(template)) {
    if (!shownIn(root)) root.replaceChildren(template.content);
    template.remove();
  }
  return Boolean(shownIn(root));
}

/** What a server rendered, as it stands in a shadow root. */
export const shownIn = (root: ShadowRoot): HTMLElement | undefined =>
  [...root.children].find((child): child is HTMLElement => child.className === 'root');

/** Whether the styles that came with it are in force: a policy may forbid them. */
export const isStyled = (root: ShadowRoot): boolean =>
  [...root.children].some((child) => child instanceof HTMLStyleElement && child.sheet);

const isShadowTemplate = (element: Element | null): element is HTMLTemplateElement =>
  element instanceof HTMLTemplateElement && element.hasAttribute('shadowrootmode');
