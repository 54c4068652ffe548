import type { ReactElement } from 'react';
import { renderArticle } from '../server/render-article.js';
import { articleView, type ServerArticleProps } from './article-view.js';

export type { ServerArticleOptions, ServerArticleProps } from './article-view.js';

/** What `renderArticle` writes: the mark by which the element knows itself again, and what is inside. */
const written = /^<article-view(?: rendered="(\w+)")?[^>]*>(.*)<\/article-view>$/s;

/**
 * An article that is finished HTML before any script runs. React leaves it as it is, and `article-elements/define`, once it
 * is loaded in the browser, makes it live. Bundlers for browsers find another module of the same name, without the renderer.
 *
 * It has no hooks, so that it may be a server component too: then another article is another element.
 */
export function ServerArticle({ article, options, ...attributes }: ServerArticleProps): ReactElement {
  const [, rendered, inside = ''] = written.exec(renderArticle(article, options)) ?? [];
  return articleView(options, {
    ...attributes,
    key: rendered,
    rendered,
    dangerouslySetInnerHTML: { __html: inside },
  });
}
