import './locales.js';
export { parseArticle, type ParsedArticle } from '../article/parse.js';
export { jsonLd } from '../article/json-ld.js';
export type { ArticleOptions, ElementOptions } from './options.js';
export { renderArticle, renderArticleStream, type RenderArticleOptions } from './render-article.js';
export { renderElement, type ElementProps } from './render-element.js';
export { pageStyleHash, renderPage, renderPageStream, type RenderPageOptions } from './render-page.js';
export { styleHash, styleHashes, type ElementName } from './declarative-shadow-root.js';
