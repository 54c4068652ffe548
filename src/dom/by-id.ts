import type { ReactiveElement } from '@lit/reactive-element';

/** A part of what an element shows, by its `id`: in a long article, found at once. */
export const partOf = <Part extends HTMLElement>(host: Pick<ReactiveElement, 'renderRoot'>, id: string): Part | null =>
  (host.renderRoot as ShadowRoot).getElementById(id) as Part | null;
