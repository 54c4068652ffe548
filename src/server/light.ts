import { richTextsOf } from '../article/survey.js';
import type { Article } from '../article/types.js';
import { serialize } from '../elements/base/serialize.js';
import { articleViewPiece } from '../elements/article-view/article-view.template.js';
import type { Purpose } from '../elements/base/compile.js';
import { attributesOf } from './markup.js';
import type { ArticleOptions } from './options.js';
import { viewsOf } from './view.js';

/** An article as plain semantic markup. `isCopy`: marked as part of what is rendered besides. */
export function lightArticle(
  article: Article,
  options: ArticleOptions,
  purpose: Purpose,
  isCopy = false,
): string {
  const plain = viewsOf(article, { newTab: 'none', ...options }, true)(richTextsOf(article));
  const view = { ...plain, newTab: 'none' as const, inStretches: false, customBlocks: new Map() };
  const content = articleViewPiece(
    article,
    { withoutShare: true, withoutReplies: true },
    options.now ?? Date.now(),
    view,
  );
  const attributes = { 'data-rendered': isCopy, lang: view.lang || undefined, dir: view.dir };
  return `<div${attributesOf(attributes)}>${serialize(content.template(), purpose)}</div>`;
}
