import { whenIdle } from './idle-queue.js';

/** Number of article fragments that are laid out at a time: about one frame's worth. */
const atATime = 20;

const roots = new Set<ShadowRoot>();

/**
 * Lays out content that was skipped because it is out of view, in small steps, when the browser is idle. Browsers hide
 * skipped content from assistive technology, so it is skipped only while the page loads.
 */
export function revealWhenIdle(root: ShadowRoot): void {
  if (!roots.size) whenIdle(reveal);
  roots.add(root);
}

/** Cancels the layout of a root that has been removed. */
export const revealNoMore = (root: ShadowRoot): unknown => roots.delete(root);

/**
 * Scrolls to an element, even in skipped content. Lays it out first, since Firefox does not scroll to elements without
 * layout.
 */
export function scrollTo(element: Element): void {
  element.closest('[data-extent]')?.removeAttribute('data-extent');
  element.scrollIntoView();
}

function reveal(): void {
  let left = atATime;
  for (const root of roots) {
    const skipped = root.querySelectorAll('[data-extent]');
    for (let index = 0; index < skipped.length && left > 0; index++, left--)
      skipped[index]!.removeAttribute('data-extent');
    if (left > 0) roots.delete(root);
    else break;
  }
  if (roots.size) whenIdle(reveal);
}
