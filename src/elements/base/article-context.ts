import { ContextRoot, createContext } from '@lit/context';
import type { Article } from '../../article/types.js';
import type { NewTab } from '../../render/context.js';

/** What an `article-provider` gives to the elements inside it. */
export interface ArticleContext {
  /** The article, or `undefined` while there is none. */
  article: Article | undefined;
  /** Absolute address that relative ones in the article are relative to. */
  base: string | undefined;
  /** Language of the interface, if set; else the article's. */
  locale: string | undefined;
  /** Heading level of the headline. */
  headingLevel: number;
  /** Which links open in a new tab. */
  newTab: NewTab;
}

/** The context's key: the same in every copy of the library, so that copies on one page understand each other. */
export const articleContext = createContext<ArticleContext>(Symbol.for('article-elements/article@1'));

const rootKey = Symbol.for('article-elements/context-root@1');

/** Lets an element find a provider that is defined after it. One root a page serves all copies of the library. */
export function ensureContextRoot(): void {
  const page = globalThis as { [rootKey]?: ContextRoot };
  if (page[rootKey]) return;
  page[rootKey] = new ContextRoot();
  page[rootKey].attach(document.documentElement);
}
