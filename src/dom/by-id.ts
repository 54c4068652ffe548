import type { ReactiveElement } from '@lit/reactive-element';

/** A part of what an element shows, by its `id`: in a long article, found at once. None before the element was on a page. */
export const partOf = <Part extends HTMLElement>(
  host: Pick<ReactiveElement, 'renderRoot'>,
  id: string,
): Part | null =>
  ((host.renderRoot as ShadowRoot | undefined)?.getElementById(id) as Part | undefined) ?? null;
