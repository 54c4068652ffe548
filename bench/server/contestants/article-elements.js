// The library: as it is called, and its serializer alone.
import { pathToFileURL } from 'node:url';
import { join, resolve } from 'node:path';

const dist = resolve(process.env.DIST ?? join(import.meta.dirname, '../../../dist'));
const load = (path) => import(pathToFileURL(join(dist, path)));

const { parseArticle, renderArticle } = await load('server/index.js');
const { articleViewElement } = await load('elements/article-view/article-view.template.js');
const { serialize } = await load('server/serialize.js');
const { viewsOf } = await load('server/view.js');

const options = {
  newTab: 'none',
  withoutShare: true,
  withoutReplies: true,
  anchors: false,
  layers: { light: false, jsonLd: false },
};

/** The library's template of an article that is parsed; without `anchors`, which are slots, it can stand in any element. */
export const template = (article, anchors) =>
  articleViewElement(article, options, Date.now(), (richTexts) => {
    const view = viewsOf(article, options, true)(richTexts);
    view.anchors = anchors;
    return view;
  });

export const withParsing = (article) => renderArticle(article, options);

/** As withParsing, given what `parseArticle` returned. */
export function withoutParsing() {
  const parsed = new WeakMap();
  return (article) => {
    if (!parsed.has(article)) parsed.set(article, parseArticle(article));
    return renderArticle(parsed.get(article), options);
  };
}

export const serializerAlone = (article) => serialize(template(article, true));

export { parseArticle };
