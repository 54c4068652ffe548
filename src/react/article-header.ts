// Written by `npm run generate` from custom-elements.json.
'use client';

import { ArticleHeader as Element } from '../elements/article-header/article-header.js';
import '../elements/article-header/define.js';
import { component } from './component.js';

/** Header of an article: sponsor, series, kicker, headline, standfirst, byline, dates, translations, notices and main media. */
export const ArticleHeader = /* @__PURE__ */ component('article-header', Element, [
  'article-custom-block',
  'article-link-click',
]);
