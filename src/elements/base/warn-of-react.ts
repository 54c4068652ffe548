import type { ReactiveElement } from '@lit/reactive-element';

/** Warns where React hydrates an element: it says nothing of the objects that it does not hand over. */
export function warnOfReact(element: ReactiveElement): void {
  const props = Object.entries(element).find(([key]) => key.startsWith('__reactProps'))?.[1] as
    { article?: unknown } | undefined;
  if (props?.article && !(element as { article?: unknown }).article)
    console.warn(
      'article-elements: React hands no article to an element that it hydrates. Use ServerArticle.',
    );
}
