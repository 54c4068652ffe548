import { whenIdle } from './idle-queue.js';

/** Selector of boxes that scroll content that is too wide for them. */
const scrollers = '.code, .table, .slides, .preformatted, .math';

let sizes: ResizeObserver | undefined;

/** Roots to search for scroll containers. */
const roots = new Set<ParentNode>();

/**
 * Makes tables, code listings, slides and formulas keyboard-scrollable while they overflow. Chromium and Firefox do that
 * by themselves but WebKit does not, so this can wait until the browser is idle. Does nothing without `ResizeObserver`,
 * as in test environments without layout.
 */
export function focusScrollers(root: ParentNode): void {
  if (!('ResizeObserver' in globalThis)) return;
  if (!roots.size) whenIdle(observeAll);
  roots.add(root);
}

function observeAll(): void {
  sizes ??= new ResizeObserver((changes) => changes.forEach(({ target }) => focusScroller(target)));
  for (const root of roots) {
    for (const scroller of root.querySelectorAll(scrollers)) {
      for (const box of [scroller, scroller.firstElementChild ?? scroller]) {
        // Observing again triggers the callback: the text may be longer while the box has the same size.
        sizes.unobserve(box);
        sizes.observe(box);
      }
    }
  }
  roots.clear();
}

function focusScroller(target: Element): void {
  const scroller = target.closest<HTMLElement>(scrollers);
  // The observer also reports elements that have been removed from the page.
  if (!scroller) return sizes!.unobserve(target);
  if (scroller.scrollWidth > scroller.clientWidth) scroller.tabIndex = 0;
  else if (!scroller.matches(':focus')) scroller.removeAttribute('tabindex');
}
