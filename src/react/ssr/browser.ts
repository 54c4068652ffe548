import { useCallback, useLayoutEffect, useRef, type ReactElement, type Ref } from 'react';
import type { ArticleView } from '../../elements/article-view/article-view.js';
import { showAtOnce } from '../show-at-once.js';
import { articleView, besides, type ServerArticleProps } from './article-view.js';

export type { ServerArticleOptions, ServerArticleProps } from './article-view.js';

/** Tells React to leave the content alone. With Trusted Types, not even an empty string counts as HTML. */
const { trustedTypes } = globalThis as { trustedTypes?: { emptyHTML: object } };
const leftAlone = { __html: trustedTypes?.emptyHTML ?? '' };

/** `ServerArticle` in browsers: leaves server-rendered markup alone, or lets the element render the article. */
export function ServerArticle({
  article,
  options,
  children,
  ref,
  ...attributes
}: ServerArticleProps): ReactElement {
  const [listeners, others] = apart(attributes);
  const own = useRef<ArticleView | null>(null);
  useLayoutEffect(() => {
    const element = own.current!;
    const attached = new AbortController();
    for (const [name, listener] of listeners)
      element.addEventListener(name.slice(2), listener, { signal: attached.signal });
    return () => attached.abort();
  });
  useLayoutEffect(() => {
    give(article, own.current!);
    showAtOnce(own.current);
  }, [article]);
  const setRef = useCallback(
    (element: ArticleView | null) => {
      own.current = element;
      return hand(element, ref);
    },
    [ref],
  );
  const props = { ...others, ref: setRef };
  if (!children) return articleView(options, { ...props, dangerouslySetInnerHTML: leftAlone });
  // As many children as on the server, so that React generates the same ids in them.
  return articleView(options, props, null, children, besides(leftAlone));
}

/** Sets a `ref` as React does; returns its cleanup function, if it has one. */
function hand(element: ArticleView | null, ref: Ref<ArticleView> | undefined): (() => void) | undefined {
  if (typeof ref !== 'function') {
    if (ref) ref.current = element;
    return undefined;
  }
  const takeBack = ref(element);
  return typeof takeBack === 'function' ? takeBack : undefined;
}

/** Separates listeners of custom events, such as `onshare-bar-share`: React does not attach them when it hydrates. */
function apart(attributes: object): [listeners: [string, EventListener][], others: object] {
  const entries = Object.entries(attributes);
  const isListener = ([name, value]: [string, unknown]) =>
    /^on[a-z]/.test(name) && typeof value === 'function';
  return [
    entries.filter(isListener) as [string, EventListener][],
    Object.fromEntries(entries.filter((entry) => !isListener(entry))),
  ];
}

/** Last article of each element. */
const given = new WeakMap<ArticleView, object>();

/**
 * Sets the article of an element. Removes server-rendered markup of another article; keeps what the page has put there.
 */
function give(article: object, element: ArticleView): void {
  const before = given.get(element);
  given.set(element, article);
  if (before === article) return;
  if (before && !isEqual(before, article)) forget(element);
  element.article = article;
}

function isEqual(one: object, other: object): boolean {
  try {
    return JSON.stringify(one) === JSON.stringify(other);
  } catch {
    return false;
  }
}

/** Removes server-rendered content besides the children. React knows its container, but not what is in it. */
function forget(element: ArticleView): void {
  for (const child of [...element.children]) {
    if (child.matches('[data-besides]')) child.replaceChildren();
    else if (child.matches('[data-rendered], [slot^="anchor-"], script')) child.remove();
  }
}
