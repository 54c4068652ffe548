let sizes: ResizeObserver | undefined;

/** Boxes that scroll what is too wide for them. */
const scrollers = '.code, .table, .preformatted, .math';

/**
 * Lets the keyboard scroll tables, listings and formulas, as long as they are too wide. Chromium and Firefox do that by themselves, and
 * WebKit does not. Test environments without layout have no `ResizeObserver`.
 */
export function focusScrollers(root: ParentNode): void {
  if (!('ResizeObserver' in globalThis)) return;
  sizes ??= new ResizeObserver((changes) => changes.forEach(({ target }) => focusScroller(target)));
  for (const scroller of root.querySelectorAll(scrollers)) {
    for (const box of [scroller, scroller.firstElementChild ?? scroller]) {
      // What is observed anew is told of anew: its text may be longer, and its size the same.
      sizes.unobserve(box);
      sizes.observe(box);
    }
  }
}

function focusScroller(target: Element): void {
  const scroller = target.closest<HTMLElement>(scrollers)!;
  if (scroller.scrollWidth > scroller.clientWidth) scroller.tabIndex = 0;
  else if (!scroller.matches(':focus')) scroller.removeAttribute('tabindex');
}
