import { createElement, type ReactElement } from 'react';
import { renderArticle } from '../../server/render-article.js';
import { articleView, besides, type ServerArticleProps } from './article-view.js';
import { ShadowRoot } from './shadow-root.js';

export type { ServerArticleOptions, ServerArticleProps } from './article-view.js';

/** Output of `renderArticle`: the hash by which the element recognizes it, the shadow root, and the light DOM. */
const written =
  /^<article-view(?: ssr-hash="(\w+)")?[^>]*>((?:<template [^>]*>(.*)<\/template>)?(.*))<\/article-view>$/s;

/**
 * Renders an article as finished HTML, before any script runs. React leaves it alone, and `article-elements/define`,
 * once it has loaded in the browser, hydrates it. Browser bundles resolve to another module of the same name, without
 * the renderer.
 *
 * Has no hooks, so that it can be a server component, too; there, another article is another element. With children,
 * which React keeps, there are no targets for `#id` links.
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
