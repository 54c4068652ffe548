import { withheldAt } from '../article/withheld.js';
import { directionOf } from '../article/direction.js';
import { languageTag } from '../article/language.js';
import { parseArticle } from '../article/parse.js';
import { previewImage } from '../article/preview-image.js';
import { plainText } from '../article/text.js';
import type { Article } from '../article/types.js';
import { resolveUrl, safeUrl } from '../article/url.js';
import { attributesOf } from './markup.js';
import type { ArticleOptions } from './options.js';
import { articleInPieces, streamOf } from './render-article.js';
import { isSyndicated } from './render-context.js';
import { escapedText } from '../render/escape.js';
import { pageSheet } from './styles.generated.js';

/** Options of `renderPage`. */
export interface RenderPageOptions extends ArticleOptions {
  /** URL of the module that hydrates the article in the browser, such as the package's `cdn/article-elements.js`. */
  script?: string;
  /** URLs of style sheets, such as a theme. */
  styleSheets?: string[];
  /** CSS for the page, such as a theme's text. Must be trusted. */
  styles?: string;
  /** URL of the oEmbed JSON for this page. */
  oembedUrl?: string;
}

/** Source for `style-src` in a Content-Security-Policy that allows the styles of the page around the article. */
export const pageStyleHash = `'${pageSheet.hash}'`;

/**
 * Renders a complete page with an article, readable without JavaScript.
 *
 * @param input The article: an object or JSON text, as for `renderArticle`.
 */
export const renderPage = (input: unknown, options: RenderPageOptions = {}): string =>
  [...pageInPieces(input, options)].join('');

/** Renders a complete page as a stream of UTF-8, section by section. See {@link renderPage}. */
export const renderPageStream = (
  input: unknown,
  options: RenderPageOptions = {},
): ReadableStream<Uint8Array> => streamOf(pageInPieces(input, options));

function* pageInPieces(input: unknown, options: RenderPageOptions): Generator<string> {
  const parsed = parseArticle(input);
  const { article, problems } = parsed;
  if (problems.length) options.onProblems?.(problems);
  const lang = article.inLanguage || languageTag(options.lang || options.locale) || 'en';
  yield `<!doctype html><html${attributesOf({ lang, dir: article.dir ?? directionOf(lang) })}>`;
  yield `<head>${headOf(article, options)}</head><body><main>`;
  yield* articleInPieces(parsed, { ...options, onProblems: undefined });
  yield '</main></body></html>';
}

function headOf(article: Article, options: RenderPageOptions): string {
  const { nonce, script, styles, styleSheets = [], now = Date.now() } = options;
  const headline = withheldAt(article, now) ? '' : article.headline;
  const tags = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapedText(headline || article.publisher?.name || 'Article')}</title>`,
    metadataOf(article, options),
    `<style${attributesOf({ nonce })}>${pageSheet.css}</style>`,
    ...styleSheets.map((href) => `<link${attributesOf({ rel: 'stylesheet', href })}>`),
    styles && `<style${attributesOf({ nonce })}>${styles.replace(/<(?=[/!])/g, '\\3c ')}</style>`,
    script && `<script${attributesOf({ type: 'module', src: script, nonce })}></script>`,
  ];
  return tags.filter(Boolean).join('');
}

/** Metadata for search engines and link previews. */
function metadataOf(article: Article, options: RenderPageOptions): string {
  const { oembedUrl, now = Date.now() } = options;
  const isElsewhere = isSyndicated(article, options);
  const robots = isElsewhere ? article.syndication?.robots : undefined;
  if (withheldAt(article, now)) return '<meta name="robots" content="noindex">';
  const image = previewImage(article);
  const { headline, datePublished, dateModified, publisher, author = [], translations = [] } = article;
  const url = safeUrl(article.url, 'media');
  const picture = isElsewhere && image?.syndicate === false ? undefined : safeUrl(image?.src, 'media');
  const description = plainText(article.description).replace(/\s+/g, ' ').trim();
  const named = { description, author: author.map(({ name }) => name).join(', ') };
  const openGraph = {
    'og:type': 'article',
    'og:title': headline,
    'og:url': url,
    'og:description': description,
    'og:site_name': publisher?.name,
    'og:image': picture && resolveUrl(picture, url),
    'og:image:alt': picture && image?.alt,
    'article:published_time': datePublished,
    'article:modified_time': dateModified,
  };
  const links = [
    url && robots !== 'index' && { rel: 'canonical', href: url },
    ...translations.map(({ inLanguage, url: href }) => {
      const address = inLanguage && safeUrl(href, 'media');
      return address && { rel: 'alternate', hreflang: inLanguage, href: resolveUrl(address, url) };
    }),
    oembedUrl && { rel: 'alternate', type: 'application/json+oembed', href: oembedUrl, title: headline },
  ];
  const given = (entry: [string, string | undefined]): entry is [string, string] => Boolean(entry[1]);
  return [
    robots === 'noindex' && '<meta name="robots" content="noindex">',
    ...links.map((link) => link && `<link${attributesOf(link)}>`),
    ...Object.entries(named)
      .filter(given)
      .map(([name, content]) => `<meta${attributesOf({ name, content })}>`),
    ...Object.entries(openGraph)
      .filter(given)
      .map(([property, content]) => `<meta${attributesOf({ property, content })}>`),
  ]
    .filter(Boolean)
    .join('');
}
