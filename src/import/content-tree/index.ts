import { ImportLog } from '../report.js';
import type { ImportedArticle, ImportOptions } from '../importer.js';
import { richText } from '../tree/blocks.js';
import { finishJsonImport } from '../tree/finish.js';
import { Source } from '../tree/source.js';
import { Tree } from '../tree/tree.js';
import { compact, firstText, isObject, object, objects, text, type Values } from '../tree/values.js';
import { contentTreeNodes, pictureOf } from './nodes.js';

/** Fields that readers do not see. */
const hidden =
  /^(?:level|imageType|identifiers|annotations|canBeSyndicated|comments|contentPackage|mainImage|publishReference|accessLevel|topper|flourishType|graphic|layoutName|path|versionRange|fragmentIdentifier|columnSettings|responsiveStyle)$/;

/**
 * Makes an article of a content tree of the Financial Times: of a `root`, a `body`, or a document that holds one.
 *
 * @throws {ImportError} If the source is no JSON.
 */
export function fromContentTree(source: unknown, options?: ImportOptions): ImportedArticle {
  const log = new ImportLog();
  const read = new Source(source, log);
  const tree = new Tree(contentTreeNodes, read, log);
  const document = object(read.root);
  const found = [document.bodyTree, object(document.body).tree, document.tree, document.body, document].find(
    (part) => isObject(part) && (part.type === 'root' || part.type === 'body'),
  );
  const root = object(found);
  const body = root.type === 'root' ? object(root.body) : root;
  const draft = document === root ? {} : documentFields(document, tree);
  return finishJsonImport({
    format: 'content-tree',
    source: read,
    log,
    draft,
    body: tree.inside(body),
    fields: { hidden },
    options,
  });
}

/** Article fields of a document that holds a tree, by the content API of the Financial Times. */
function documentFields(document: Values, tree: Tree): Values {
  const {
    id,
    webUrl,
    canonicalWebUrl,
    title,
    standfirst,
    byline,
    publishedDate,
    firstPublishedDate,
    mainImage,
    language,
  } = document;
  const picture = isObject(mainImage) ? pictureOf(mainImage, tree) : undefined;
  return compact({
    id: text(id),
    url: firstText(canonicalWebUrl, webUrl),
    headline: text(title),
    description: richText(standfirst),
    author: objects(document.authors).length
      ? objects(document.authors).map(({ name }) => ({ name }))
      : text(byline) && [{ name: text(byline) }],
    datePublished: firstText(firstPublishedDate, publishedDate),
    inLanguage: text(language),
    media: picture,
  });
}
