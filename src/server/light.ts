import { richTextsOf } from '../article/survey.js';
import type { Article } from '../article/types.js';
import { serialize } from '../elements/base/serialize.js';
import { articleViewPiece } from '../elements/article-view/article-view.template.js';
import type { Purpose } from '../elements/base/compile.js';
import { attributesOf } from './markup.js';
import type { ArticleOptions } from './options.js';
import { viewsOf } from './view.js';

/** An article as plain semantic markup. */
export function lightArticle(article: Article, options: ArticleOptions, purpose: Purpose): string {
  const plain = viewsOf(article, { newTab: 'none', ...options }, true)(richTextsOf(article));
  const view = { ...plain, newTab: 'none' as const, inStretches: false, customBlocks: new Map() };
  const content = articleViewPiece(
    article,
    { withoutShare: true, withoutReplies: true },
    options.now ?? Date.now(),
    view,
  );
  return `<div${attributesOf({ lang: view.lang || undefined, dir: view.dir })}>${serialize(content.template(), purpose)}</div>`;
}
