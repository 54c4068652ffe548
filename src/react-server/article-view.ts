import { createElement, type HTMLAttributes, type ReactElement } from 'react';
import { settingsOf, type ArticleOptions } from '../server/options.js';

/** Options of `renderArticle`; attributes of the element are the component's own. */
export type ServerArticleOptions = Omit<ArticleOptions, 'attributes'>;

/** What a `ServerArticle` is told, besides attributes and listeners of its element. */
export interface ServerArticleProps extends Omit<
  HTMLAttributes<HTMLElement>,
  'children' | 'dangerouslySetInnerHTML'
> {
  /** The article. To change it, set a new object. */
  article: object;
  /** How it is shown: as for `renderArticle`. */
  options?: ServerArticleOptions;
}

/** The React element of an `article-view` with `options`, whose content is none of React's business. */
export function articleView(options: ServerArticleOptions = {}, props: object): ReactElement {
  return createElement('article-view', {
    ...settingsOf(options),
    suppressHydrationWarning: true,
    ...props,
  });
}
