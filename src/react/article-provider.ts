// Written by `npm run generate` from custom-elements.json.
'use client';

import { ArticleProvider as Element } from '../elements/article-provider/article-provider.js';
import '../elements/article-provider/define.js';
import { component } from './component.js';

/** Provides its article to the elements inside it, for custom layouts. Renders nothing itself and has no box. Provides only the URL, the language and the terms of a withheld article. */
export const ArticleProvider = /* @__PURE__ */ component('article-provider', Element, [
  'article-loadstart',
  'article-load',
  'article-change',
  'article-error',
  'article-link-click',
]);
