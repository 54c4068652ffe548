import { createElement, type HTMLAttributes, type ReactElement, type ReactNode, type Ref } from 'react';
import type { ArticleView } from '../../elements/article-view/article-view.js';
import { settingsOf, type ArticleOptions } from '../../server/options.js';
import type { Listeners } from '../../jsx/props.js';

/** Options of `renderArticle`. Attributes of the element are props of the component. */
export type ServerArticleOptions = Omit<ArticleOptions, 'attributes'>;

/** Props of `ServerArticle`, besides attributes of its element. Listeners are named after their events. */
export interface ServerArticleProps
  extends
    Omit<HTMLAttributes<HTMLElement>, 'dangerouslySetInnerHTML' | 'children'>,
    Listeners<'article-view', 'on'> {
  /** The article. To change it, set a new object. */
  article: object;
  /** Options for rendering it, as for `renderArticle`. */
  options?: ServerArticleOptions;
  /** Content for slots of the element: a `challenge`, or the replacement of a custom block. */
  children?: ReactNode;
  /** The element, in browsers. */
  ref?: Ref<ArticleView>;
}

/** React element of an `article-view` with `options`. React manages none of its content but `children`. */
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

/** Server-rendered content besides the page's children, as one of them. */
export const besides = (markup: { __html: unknown }): ReactElement =>
  createElement('div', {
    key: 'besides',
    'data-besides': '',
    suppressHydrationWarning: true,
    dangerouslySetInnerHTML: markup,
  });
