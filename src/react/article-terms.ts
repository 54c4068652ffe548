// Written by `npm run generate` from custom-elements.json.
'use client';

import { ArticleTerms as Element } from '../elements/article-terms/article-terms.js';
import '../elements/article-terms/define.js';
import { component } from './component.js';

/** Categories or tags of an article, as links if they have a URL. */
export const ArticleTerms = /* @__PURE__ */ component('article-terms', Element, ['article-link-click']);
