import type { ReactElement } from 'react';
import type { ArticleView } from '../elements/article-view/article-view.js';
import { articleView, type ServerArticleProps } from './article-view.js';

export type { ServerArticleOptions, ServerArticleProps } from './article-view.js';

/** Tells React that it need not look inside. Where a page asks for Trusted Types, not even an empty string is HTML. */
const { trustedTypes } = globalThis as { trustedTypes?: { emptyHTML: object } };
const leftAlone = { __html: trustedTypes?.emptyHTML ?? '' };

/** What `ServerArticle` is in browsers: what the server wrote, left alone, or an article that the element renders. */
export function ServerArticle({ article, options, ...attributes }: ServerArticleProps): ReactElement {
  return articleView(options, {
    ...attributes,
    ref: (element: ArticleView | null) => element && give(article, element),
    dangerouslySetInnerHTML: leftAlone,
  });
}

/** Hands an article to its element. The plain copy that a server wrote of the one before is none of this one. */
function give(article: object, element: ArticleView): void {
  if (element.article === article) return;
  if (element.article) element.replaceChildren();
  element.article = article;
}
