import { createElement, type ReactElement } from 'react';
import { renderArticle } from '../../server/render-article.js';
import { articleView, besides, type ServerArticleProps } from './article-view.js';
import { ShadowRoot } from './shadow-root.js';

export type { ServerArticleOptions, ServerArticleProps } from './article-view.js';

/** What `renderArticle` writes: the mark by which the element knows itself again, its shadow root, and what is beside it. */
const written =
  /^<article-view(?: ssr-hash="(\w+)")?[^>]*>((?:<template [^>]*>(.*)<\/template>)?(.*))<\/article-view>$/s;

/**
 * An article that is finished HTML before any script runs. React leaves it as it is, and `article-elements/define`, once it
 * is loaded in the browser, makes it live. Bundlers for browsers find another module of the same name, without the renderer.
 *
 * It has no hooks, so that it may be a server component too: then another article is another element. With children, which React
 * keeps, it has no places that `#id` addresses lead to.
 */
export function ServerArticle({
  article,
  options,
  children,
  ref: _ref,
  ...attributes
}: ServerArticleProps): ReactElement {
  const hasChildren = Boolean(children);
  const markup = renderArticle(article, hasChildren ? { ...options, anchors: false } : options);
  const [, rendered, inside = '', root, beside = ''] = written.exec(markup) ?? [];
  const props = { ...attributes, key: rendered, 'ssr-hash': rendered };
  if (!hasChildren) return articleView(options, { ...props, dangerouslySetInnerHTML: { __html: inside } });
  return articleView(
    options,
    props,
    root === undefined ? null : createElement(ShadowRoot, { markup: root }),
    children,
    besides({ __html: beside }),
  );
}
