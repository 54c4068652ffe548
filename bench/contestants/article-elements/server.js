// The library as it is called on a server.
import { parseArticle, renderArticle } from 'article-elements/server';

/** Only what the others render, too: no share controls, no second copy for readers of markup, no JSON-LD. */
const options = {
  newTab: 'none',
  withoutShare: true,
  anchors: false,
  layers: { semantic: false, jsonLd: false },
};

/** Done beforehand, and not measured: a server can keep articles parsed. */
export const prepare = (article) => parseArticle(article);

export const render = (article) => renderArticle(article, options);

/** As it is by default: what the others do not write is there too. */
export const renderAll = (article) => renderArticle(article);
