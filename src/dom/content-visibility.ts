import { whenIdle } from './idle-queue.js';

/** How many parts of articles are laid out at a time: about as long as a frame takes. */
const atATime = 20;

const roots = new Set<ShadowRoot>();

/**
 * Lays out what was left out because it is out of view, a little at a time, when there is nothing else to do. Browsers hide
 * from assistive technology what they skip: it is skipped only until the page is there.
 */
export function revealWhenIdle(root: ShadowRoot): void {
  if (!roots.size) whenIdle(reveal);
  roots.add(root);
}

/** What is gone need not be laid out. */
export const revealNoMore = (root: ShadowRoot): unknown => roots.delete(root);

/** Scrolls to an element, also in what is left out: Firefox does not scroll to what it has not laid out. */
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
