import { whenIdle } from './idle-queue.js';

let sizes: ResizeObserver | undefined;

/** Roots to search for scroll containers. */
const roots = new Set<ParentNode>();

/**
 * Makes tables and code listings keyboard-scrollable while they overflow. Chromium and Firefox do that by themselves
 * but WebKit does not, so this can wait until the browser is idle. Does nothing without `ResizeObserver`, as in test
 * environments without layout.
 */
export function focusScrollers(root: ParentNode): void {
  if (!('ResizeObserver' in globalThis)) return;
  if (!roots.size) whenIdle(observeAll);
  roots.add(root);
}

function observeAll(): void {
  sizes ??= new ResizeObserver((changes) => changes.forEach(({ target }) => focusScroller(target)));
  for (const root of roots) {
    for (const scroller of root.querySelectorAll('.code, .table')) {
      for (const box of [scroller, scroller.firstElementChild!]) {
        // Observing again triggers the callback: the text may be longer while the box has the same size.
        sizes.unobserve(box);
        sizes.observe(box);
      }
    }
  }
  roots.clear();
}

function focusScroller(target: Element): void {
  const scroller = target.closest<HTMLElement>('.code, .table')!;
  if (scroller.scrollWidth > scroller.clientWidth) scroller.tabIndex = 0;
  else if (!scroller.matches(':focus')) scroller.removeAttribute('tabindex');
}
