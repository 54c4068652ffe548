import type { ReactiveElement } from '@lit/reactive-element';

/**
 * Renders an element synchronously if it is defined and has not rendered yet: the page may restore its scroll position
 * as soon as React has rendered it.
 */
export function showAtOnce(element: HTMLElement | null): void {
  const { hasUpdated, performUpdate } = (element ?? {}) as Partial<ReactiveElement> & {
    performUpdate?: () => void;
  };
  if (!hasUpdated) performUpdate?.call(element);
}
