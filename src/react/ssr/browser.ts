import { useCallback, useLayoutEffect, useRef, type ReactElement, type Ref } from 'react';
import type { ArticleView } from '../../elements/article-view/article-view.js';
import { showAtOnce } from '../show-at-once.js';
import { articleView, besides, type ServerArticleProps } from './article-view.js';

export type { ServerArticleOptions, ServerArticleProps } from './article-view.js';

/** Tells React that it need not look inside. Where a page asks for Trusted Types, not even an empty string is HTML. */
const { trustedTypes } = globalThis as { trustedTypes?: { emptyHTML: object } };
const leftAlone = { __html: trustedTypes?.emptyHTML ?? '' };

/** What `ServerArticle` is in browsers: what the server wrote, left alone, or an article that the element renders. */
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
  // As many as on the server, so that React names what is in them alike.
  return articleView(options, props, null, children, besides(leftAlone));
}

/** Hands the element to the page, as React does; answers with what takes it back, if the page wants that. */
function hand(element: ArticleView | null, ref: Ref<ArticleView> | undefined): (() => void) | undefined {
  if (typeof ref !== 'function') {
    if (ref) ref.current = element;
    return undefined;
  }
  const takeBack = ref(element);
  return typeof takeBack === 'function' ? takeBack : undefined;
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

/** What each element was given last. */
const given = new WeakMap<ArticleView, object>();

/** Hands an article to its element. What a server wrote of another one goes; what the page put there stays. */
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

/** React knows of the one element that holds what is besides its children, but not of what is in it. */
function forget(element: ArticleView): void {
  for (const child of [...element.children]) {
    if (child.matches('[data-besides]')) child.replaceChildren();
    else if (child.matches('[data-rendered], [slot^="anchor-"], script')) child.remove();
  }
}
