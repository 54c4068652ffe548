// Written by `npm run generate` from custom-elements.json.
'use client';

import { ArticleView as Element } from '../elements/article-view/article-view.js';
import '../elements/article-view/define.js';
import { component } from './component.js';

/** Complete article: headline, byline, highlights, sections, live coverage, bottom line, notes, corrections, authors, attribution, share controls, terms, related articles, replies and the reply form. */
export const ArticleView = /* @__PURE__ */ component('article-view', Element, [
  'article-loadstart',
  'article-load',
  'article-change',
  'article-error',
  'article-custom-block',
  'share-bar-share',
  'reply-form-submit',
  'reply-form-challenge',
  'reply-form-outcome',
  'reply-list-ready',
  'reply-list-error',
  'reply-list-reply',
  'article-link-click',
]);
