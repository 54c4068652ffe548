import type { LitElement } from 'lit';

type Tags = keyof HTMLElementTagNameMap;
interface Played {
  canvasElement: HTMLElement;
}

/**
 * What is done in a story once its element is shown. Where no script runs, nothing can be done, and the story shows what is
 * there before.
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
