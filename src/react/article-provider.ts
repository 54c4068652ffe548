// Written by `npm run generate` from custom-elements.json.
'use client';

import { ArticleProvider as Element } from '../elements/article-provider/article-provider.js';
import '../elements/article-provider/define.js';
import { component } from './component.js';

/** Gives its article to the elements inside it, for a layout of your own. It shows nothing itself and takes no place. Of an article that may not be shown it gives the address, the language and the terms. */
export const ArticleProvider = /* @__PURE__ */ component('article-provider', Element, [
  'article-loadstart',
  'article-load',
  'article-change',
  'article-error',
  'article-link-click',
]);
