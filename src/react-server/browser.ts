import type { ReactElement } from 'react';
import type { ArticleView } from '../elements/article-view/article-view.js';
import { articleView, type ServerArticleProps } from './article-view.js';

export type { ServerArticleOptions, ServerArticleProps } from './article-view.js';

/** Tells React that it need not look inside. Where a page asks for Trusted Types, not even an empty string is HTML. */
const { trustedTypes } = globalThis as { trustedTypes?: { emptyHTML: object } };
const leftAlone = { __html: trustedTypes?.emptyHTML ?? '' };

/** What `ServerArticle` is in browsers: what the server wrote, left alone, or an article that the element renders. */
export function ServerArticle({ article, options, ...attributes }: ServerArticleProps): ReactElement {
  const [listeners, others] = apart(attributes);
  return articleView(options, {
    ...others,
    ref: (element: ArticleView | null) => {
      if (!element) return;
      give(article, element);
      return listen(listeners, element);
    },
    dangerouslySetInnerHTML: leftAlone,
  });
}

/**
 * Sets the listeners of custom events apart, `onshare-bar-share` and the like: where React takes over what a server wrote, it
 * does not attach them.
 */
function apart(attributes: object): [listeners: [string, EventListener][], others: object] {
  const entries = Object.entries(attributes);
  const isListener = ([name, value]: [string, unknown]) =>
    /^on[a-z]/.test(name) && typeof value === 'function';
  return [
    entries.filter(isListener) as [string, EventListener][],
    Object.fromEntries(entries.filter((entry) => !isListener(entry))),
  ];
}

/** Attaches listeners; answers with what takes them away. */
function listen(listeners: [string, EventListener][], element: ArticleView): () => void {
  const attached = new AbortController();
  for (const [name, listener] of listeners)
    element.addEventListener(name.slice(2), listener, { signal: attached.signal });
  return () => attached.abort();
}

/** Hands an article to its element. The plain copy that a server wrote of the one before is none of this one. */
function give(article: object, element: ArticleView): void {
  if (element.article === article) return;
  if (element.article) element.replaceChildren();
  element.article = article;
}
