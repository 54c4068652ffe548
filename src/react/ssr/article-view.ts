import { createElement, type HTMLAttributes, type ReactElement, type ReactNode, type Ref } from 'react';
import type { ArticleView } from '../../elements/article-view/article-view.js';
import { settingsOf, type ArticleOptions } from '../../server/options.js';
import type { Listeners } from '../../jsx/props.js';

/** Options of `renderArticle`; attributes of the element are the component's own. */
export type ServerArticleOptions = Omit<ArticleOptions, 'attributes'>;

/** What a `ServerArticle` is told, besides attributes of its element. Listeners have the names of its events. */
export interface ServerArticleProps
  extends
    Omit<HTMLAttributes<HTMLElement>, 'dangerouslySetInnerHTML' | 'children'>,
    Listeners<'article-view', 'on'> {
  /** The article. To change it, set a new object. */
  article: object;
  /** How it is shown: as for `renderArticle`. */
  options?: ServerArticleOptions;
  /** What the page puts into slots of the element: a `challenge`, or what takes the place of a block. */
  children?: ReactNode;
  /** The element, in the browser. */
  ref?: Ref<ArticleView>;
}

/** The React element of an `article-view` with `options`, whose content is none of React's business, but for `children`. */
export const articleView = (
  options: ServerArticleOptions = {},
  props: object,
  ...children: ReactNode[]
): ReactElement =>
  createElement(
    'article-view',
    { ...settingsOf(options), suppressHydrationWarning: true, ...props },
    ...children,
  );

/** What a server writes beside the children of a page, as one of them. */
export const besides = (markup: { __html: unknown }): ReactElement =>
  createElement('div', {
    key: 'besides',
    'data-besides': '',
    suppressHydrationWarning: true,
    dangerouslySetInnerHTML: markup,
  });
