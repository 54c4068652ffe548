import { internalsOf } from './custom-states.js';
import { findLightChild } from './light-children.js';

/** The attribute with the fingerprint of what a server rendered. */
export const fingerprintAttribute = 'ssr-hash';

/** Attribute with the time at which the terms of what a server rendered change: ISO 8601. */
export const termsAttribute = 'ssr-until';

export const renderedFingerprint = (element: Element): string | null =>
  element.getAttribute(fingerprintAttribute) || null;

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
    const root = internalsOf(element)?.shadowRoot;
    if (!root) throw error;
    return root;
  }
}

/**
 * Brings what a server rendered into an element's shadow root, where the parser did not: it came by `innerHTML`, the element
 * was defined before it came, or the browser does not know declarative shadow roots. Says whether there is anything.
 */
export function settle(element: Element, root: ShadowRoot): boolean {
  if (shownIn(root)) return true;
  const markup = takeTemplate(element);
  if (markup) root.replaceChildren(markup);
  return Boolean(shownIn(root));
}

/** Takes what a server rendered out of the page, where the parser left it there. */
export function takeTemplate(element: Element): DocumentFragment | undefined {
  const template = findLightChild<HTMLTemplateElement>(element, isShadowTemplate);
  template?.remove();
  return template?.content;
}

/** Lets what is in a root be exchanged. A form stays that is of the same kind as the new one, with what is written in it. */
export function exchange(root: ShadowRoot, change: () => void): void {
  const { activeElement } = root;
  const form = root.querySelector('form');
  change();
  const next = root.querySelector('form');
  if (form && next && form !== next && kindOf(form) === kindOf(next)) next.replaceWith(form);
  if (activeElement?.isConnected && activeElement !== root.activeElement)
    (activeElement as HTMLElement).focus({ preventScroll: true });
}

/** Where a form sends what, and in which language it asks for it. */
const kindOf = (form: HTMLFormElement): string =>
  JSON.stringify([
    form.getAttribute('action'),
    { ...form.dataset },
    [...form.elements].map((element) => element.getAttribute('name')),
    form.querySelector('label')?.textContent,
  ]);

/** What a server rendered, as it stands in a shadow root. */
export function shownIn(root: ParentNode): HTMLElement | undefined {
  let child = root.lastElementChild;
  while (child && child.className !== 'root') child = child.previousElementSibling;
  return (child as HTMLElement | null) ?? undefined;
}

/** Whether the styles that came with it are in force: a policy may forbid them. */
export const isStyled = (root: ShadowRoot): boolean =>
  [...root.children].some((child) => child instanceof HTMLStyleElement && child.sheet);

const isShadowTemplate = (element: Element): boolean =>
  element instanceof HTMLTemplateElement && element.hasAttribute('shadowrootmode');
