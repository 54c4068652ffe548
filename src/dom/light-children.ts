import { isAnchorSlot } from '../render/anchor.template.js';

const isAnchor = ({ slot }: Element): boolean => isAnchorSlot(slot);

/**
 * Finds the first child of an element that matches. Skips the anchors that a server wrote, of which a long article has
 * many.
 */
export function findLightChild<Kind extends Element = Element>(
  element: Element,
  isKind: (child: Element) => boolean,
): Kind | undefined {
  let child = element.firstElementChild;
  for (; child && !isAnchor(child); child = child.nextElementSibling) if (isKind(child)) return child as Kind;
  let found: Element | undefined;
  if (child)
    for (let end = element.lastElementChild!; !isAnchor(end); end = end.previousElementSibling!)
      if (isKind(end)) found = end;
  return found as Kind | undefined;
}

/** Whether an element has fallback content. */
export const hasStandIn = (element: Element): boolean =>
  Boolean(findLightChild(element, (child) => child.localName !== 'script' && !child.slot));
