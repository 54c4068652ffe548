import { whenIdle } from './idle-queue.js';

/** Boxes that scroll what is too wide for them. */
const scrollers = '.code, .table, .slides, .preformatted, .math';

let sizes: ResizeObserver | undefined;

/** Roots whose scrollers are still to be looked for. */
const roots = new Set<ParentNode>();

/**
 * Lets the keyboard scroll tables, listings, slides and formulas, as long as they are too wide. Chromium and Firefox do that by themselves, and
 * WebKit does not: it can wait until the browser is idle. Test environments without layout have no `ResizeObserver`.
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
        // What is observed anew is told of anew: its text may be longer, and its size the same.
        sizes.unobserve(box);
        sizes.observe(box);
      }
    }
  }
  roots.clear();
}

function focusScroller(target: Element): void {
  const scroller = target.closest<HTMLElement>(scrollers);
  // It is told of what has been taken out of the page, too.
  if (!scroller) return sizes!.unobserve(target);
  if (scroller.scrollWidth > scroller.clientWidth) scroller.tabIndex = 0;
  else if (!scroller.matches(':focus')) scroller.removeAttribute('tabindex');
}
