import { previewImage } from '../article/preview-image.js';
import type { Article } from '../article/types.js';
import { originOf, resolveUrl, safeUrl } from '../article/url.js';
import { attributesOf } from '../server/markup.js';
import type { ArticleHandlerOptions } from './article-handler.options.js';
import { embedUrl, hostScriptUrl, type Site } from './routes.js';

/** Maximum size that a consumer allows, in CSS pixels; `undefined` if it sets none. */
export interface MaxSize {
  width: number | undefined;
  height: number | undefined;
}

/** Minimum page width, in CSS pixels. */
const narrow = 320;

/** Parses the maximum size of an oEmbed request. */
export const maxSizeFrom = (query: URLSearchParams): MaxSize => ({
  width: pixels(query.get('maxwidth')),
  height: pixels(query.get('maxheight')),
});

const pixels = (text: string | null): number | undefined =>
  text && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;

/** Returns the oEmbed response of type `rich` for an article. Source: https://oembed.com, 2.3.4.4. */
export function oembedOf(
  article: Article,
  key: string,
  maxSize: MaxSize,
  cacheAge: number,
  site: Site,
  { embedSize = { width: 640, height: 720 } }: ArticleHandlerOptions,
): Record<string, unknown> {
  const { headline, author = [], publisher } = article;
  const width = Math.min(embedSize.width, maxSize.width ?? Infinity);
  const height = Math.min(embedSize.height, maxSize.height ?? Infinity);
  const absolute = (address: string | undefined) => absoluteUrl(address, article.url);
  const frame = attributesOf({
    src: embedUrl(site, key),
    // Never wider than a narrow page. No style attribute, since policies may forbid it.
    width: width > narrow ? '100%' : width,
    height,
    title: headline || publisher?.name || 'Article',
    frameborder: 0,
    loading: 'lazy',
    allow: 'clipboard-write; web-share',
    'data-article-embed': true,
    'data-max-height': maxSize.height,
  });
  return {
    version: '1.0',
    type: 'rich',
    title: headline || undefined,
    author_name: author.map(({ name }) => name).join(', ') || undefined,
    author_url: author.length === 1 ? absolute(author[0]!.url) : undefined,
    provider_name: publisher?.name || undefined,
    provider_url: absolute(publisher?.url) ?? originOf(article.url),
    cache_age: cacheAge,
    ...thumbnailOf(article, maxSize),
    html: `<iframe${frame}></iframe><script${attributesOf({ async: true, src: hostScriptUrl(site) })}></script>`,
    width,
    height,
  };
}

/** Returns the lead image if other sites may show it, and its size is known and within the limits, as oEmbed requires. */
function thumbnailOf(article: Article, maxSize: MaxSize): Record<string, unknown> {
  const image = previewImage(article);
  if (image?.syndicate === false) return {};
  const address = absoluteUrl(image?.src, article.url);
  const { width, height } = image ?? {};
  if (!address || !width || !height) return {};
  if (width > (maxSize.width ?? Infinity) || height > (maxSize.height ?? Infinity)) return {};
  return { thumbnail_url: address, thumbnail_width: width, thumbnail_height: height };
}

function absoluteUrl(address: string | undefined, base: string): string | undefined {
  const safe = safeUrl(address, 'media');
  const url = safe && resolveUrl(safe, base);
  return url && originOf(url) ? url : undefined;
}
