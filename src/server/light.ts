import { richTextsOf } from '../article/survey.js';
import type { Article } from '../article/types.js';
import { articleViewContent } from '../elements/article-view/article-view.template.js';
import { attributesOf } from './markup.js';
import type { ArticleOptions } from './options.js';
import { serialize } from './serialize.js';
import { viewsOf } from './view.js';

/** An article as plain semantic markup. */
export function lightArticle(article: Article, options: ArticleOptions, purpose: 'plain' | 'copy'): string {
  const plain = viewsOf(article, { newTab: 'none', ...options }, true)(richTextsOf(article));
  const view = { ...plain, newTab: 'none' as const, anchors: false, customBlocks: new Map() };
  const content = articleViewContent(
    article,
    { withoutShare: true, withoutReplies: true },
    options.now ?? Date.now(),
    view,
  );
  return `<div${attributesOf({ lang: view.lang || undefined, dir: view.dir })}>${serialize(content, purpose)}</div>`;
}
