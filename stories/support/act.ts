import type { LitElement } from 'lit';

type Tags = keyof HTMLElementTagNameMap;
interface Played {
  canvasElement: HTMLElement;
}

/**
 * Interaction with a story's element after it has rendered. Without JavaScript nothing happens, and the story shows the
 * initial state.
 */
export const act =
  <Tag extends Tags>(
    tag: Tag,
    doIt: (element: HTMLElementTagNameMap[Tag], shadow: ShadowRoot) => unknown,
  ): ((played: Played) => Promise<void>) =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector(tag);
    if (!element?.shadowRoot) return;
    await (element as unknown as LitElement).updateComplete;
    await doIt(element, element.shadowRoot);
  };
