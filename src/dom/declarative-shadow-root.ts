import { internalsOf } from './custom-states.js';
import { findLightChild } from './light-children.js';

/** Attribute with the fingerprint of server-rendered content. */
export const fingerprintAttribute = 'ssr-hash';

/** Attribute with the time at which the terms of server-rendered content change: ISO 8601. */
export const termsAttribute = 'ssr-until';

export const renderedFingerprint = (element: Element): string | null =>
  element.getAttribute(fingerprintAttribute) || null;

export const markAsRendered = (element: Element, fingerprint: string): void =>
  element.setAttribute(fingerprintAttribute, fingerprint);

/** Whether the HTML parser has not yet finished the server-rendered markup. */
export const isStreaming = (element: Element): boolean =>
  element.ownerDocument.readyState === 'loading' && element.hasAttribute(fingerprintAttribute);

/** Attaches the shadow root of an element, or returns the one that came with markup of another mode. */
export function attachRoot(element: HTMLElement, options: ShadowRootInit): ShadowRoot {
  try {
    return element.attachShadow(options);
  } catch (error) {
    const root = internalsOf(element)?.shadowRoot;
    if (!root) throw error;
    return root;
  }
}

/**
 * Moves server-rendered markup into an element's shadow root if the parser did not: it was set by `innerHTML`, the
 * element was defined before it came, or the browser does not support declarative shadow DOM. Returns whether there is
 * any markup.
 */
export function adoptTemplate(element: Element, root: ShadowRoot): boolean {
  if (rootIn(root)) return true;
  const markup = takeTemplate(element);
  if (markup) root.replaceChildren(markup);
  return Boolean(rootIn(root));
}

/** Removes and returns server-rendered markup that the parser has left in a `<template>`. */
export function takeTemplate(element: Element): DocumentFragment | undefined {
  const template = findLightChild<HTMLTemplateElement>(element, isShadowTemplate);
  template?.remove();
  return template?.content;
}

/** Replaces the content of a root. Keeps the form, with its input, if the new one is equivalent. */
export function replaceContent(root: ShadowRoot, change: () => void): void {
  const { activeElement } = root;
  const form = root.querySelector('form');
  change();
  const next = root.querySelector('form');
  if (form && next && form !== next && formKey(form) === formKey(next)) next.replaceWith(form);
  if (activeElement?.isConnected && activeElement !== root.activeElement)
    (activeElement as HTMLElement).focus({ preventScroll: true });
}

/** Key of equivalent forms: where they send which fields, and their language. */
const formKey = (form: HTMLFormElement): string =>
  JSON.stringify([
    form.getAttribute('action'),
    { ...form.dataset },
    [...form.elements].map((element) => element.getAttribute('name')),
    form.querySelector('label')?.textContent,
  ]);

/** Returns the root element of rendered content in a shadow root. */
export function rootIn(root: ParentNode): HTMLElement | undefined {
  let child = root.lastElementChild;
  while (child && child.className !== 'root') child = child.previousElementSibling;
  return (child as HTMLElement | null) ?? undefined;
}

/** Whether the styles in the markup are active; a content security policy may block them. */
export const hasStyles = (root: ShadowRoot): boolean =>
  [...root.children].some((child) => child instanceof HTMLStyleElement && child.sheet);

const isShadowTemplate = (element: Element): boolean =>
  element instanceof HTMLTemplateElement && element.hasAttribute('shadowrootmode');
