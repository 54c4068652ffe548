import type { ReactiveElement } from '@lit/reactive-element';

/**
 * Lets an element show what it has been given, if it is defined and has shown nothing yet: a page may bring its reader back to
 * their place as soon as React has rendered it.
 */
export function showAtOnce(element: HTMLElement | null): void {
  const { hasUpdated, performUpdate } = (element ?? {}) as Partial<ReactiveElement> & {
    performUpdate?: () => void;
  };
  if (!hasUpdated) performUpdate?.call(element);
}
