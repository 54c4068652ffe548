import type { ReactiveElement } from '@lit/reactive-element';

/**
 * Finds an element in a shadow root by its `id`, which is fast even in a long article. Returns `null` before the host
 * was first connected.
 */
export const queryById = <Part extends HTMLElement>(
  host: Pick<ReactiveElement, 'renderRoot'>,
  id: string,
): Part | null =>
  ((host.renderRoot as ShadowRoot | undefined)?.getElementById(id) as Part | undefined) ?? null;
