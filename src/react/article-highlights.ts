// Written by `npm run generate` from custom-elements.json.
'use client';

import { ArticleHighlights as Element } from '../elements/article-highlights/article-highlights.js';
import '../elements/article-highlights/define.js';
import { component } from './component.js';

/** Key takeaways of an article, set apart from its text. */
export const ArticleHighlights = /* @__PURE__ */ component('article-highlights', Element, [
  'article-custom-block',
  'article-link-click',
]);
