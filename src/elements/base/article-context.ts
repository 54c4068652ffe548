import { ContextRoot, createContext } from '@lit/context';
import type { Article } from '../../article/types.js';
import type { NewTab } from '../../render/context.js';

/** Value of the context that an `article-provider` provides to its descendants. */
export interface ArticleContext {
  /** The article, or `undefined` if there is none yet. */
  article: Article | undefined;
  /** Absolute URL that the article's relative URLs are resolved against. */
  base: string | undefined;
  /** Language of the interface, if set. Default: the article's. */
  locale: string | undefined;
  /** Heading level of the headline. */
  headingLevel: number;
  /** Links that open in a new tab. */
  newTab: NewTab;
}

/** Key of the context. A registered symbol, so that several copies of the library on one page share the context. */
export const articleContext = createContext<ArticleContext>(Symbol.for('article-elements/article@1'));

const rootKey = Symbol.for('article-elements/context-root@1');

/**
 * Attaches a context root, so that an element finds a provider that is defined later. Copies of the library on one page
 * share one root.
 */
export function ensureContextRoot(): void {
  const page = globalThis as { [rootKey]?: ContextRoot };
  if (page[rootKey]) return;
  page[rootKey] = new ContextRoot();
  page[rootKey].attach(document.documentElement);
}
