import type { Article } from '../article/types.js';
import { serialize } from '../render/serialize.js';
import { articleViewPiece } from '../render/article-view/article-view.template.js';
import type { Purpose } from '../render/template.js';
import { safeUrl } from '../article/url.js';
import { attributesOf } from './markup.js';
import type { RenderContext } from '../render/context.js';
import type { ArticleOptions } from './options.js';
import { copy } from './serialize-options.js';

/**
 * Renders an article as plain semantic markup. `isCopy`: marked as a copy of content that is also rendered elsewhere.
 */
export function semanticMarkup(
  article: Article,
  options: ArticleOptions,
  context: RenderContext,
  purpose: Purpose,
  isCopy = false,
): string {
  const view: RenderContext = {
    ...context,
    newTab: 'none',
    anchors: false,
    ids: false,
    inStretches: false,
    customBlocks: new Map(),
  };
  const content = articleViewPiece(
    article,
    { withoutShare: true, withoutReplies: true },
    options.now ?? Date.now(),
    view,
  );
  const attributes = { 'data-rendered': isCopy, lang: view.lang || undefined, dir: view.dir };
  const isWithoutPlaces = options.anchors === false && !isCopy;
  const markup = serialize(content.template(), isWithoutPlaces ? copy : purpose);
  const written = isWithoutPlaces ? withoutLinksToPlaces(markup, safeUrl(article.url, 'media')) : markup;
  return `<div${attributesOf(attributes)}>${written}</div>`;
}

/**
 * Removes the links between notes and text, and points other links within the article to its URL: another article on
 * the page may have the same ids.
 */
const withoutLinksToPlaces = (markup: string, url: string | undefined): string =>
  markup
    .replace(/ ?<a [^>]*role="doc-backlink"[^>]*>[^<]*<\/a\s*>/g, '')
    .replace(/<a [^>]*role="doc-noteref"[^>]*>(\d+)<\/a\s*>/g, '$1')
    .replace(/<a href="(#[^"]*)"/g, (_link, place: string) =>
      url ? `<a${attributesOf({ href: url.replace(/#.*/s, '') })}`.replace(/"$/, () => `${place}"`) : '<a',
    );
