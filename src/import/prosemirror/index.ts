import { ImportLog } from '../report.js';
import type { ImportedArticle, ImportOptions } from '../importer.js';
import { finishJsonImport } from '../tree/finish.js';
import { Source } from '../tree/source.js';
import { Tree } from '../tree/tree.js';
import { isObject, object, objects } from '../tree/values.js';
import { proseMirrorNodes } from './nodes.js';

/** Attributes of nodes that readers do not see. */
const hidden =
  /^(?:panelType|variant|uniqueId|localId|collection|occurrenceKey|shortName|colwidth|layout|nodeId|dataId|extension\w*|parameters)$/;

/**
 * Makes an article of a document of ProseMirror, such as TipTap, Remirror and the editors of Atlassian store: `{type: 'doc', content}`.
 *
 * @throws {ImportError} If the source is no JSON.
 */
export function fromProseMirror(source: unknown, options?: ImportOptions): ImportedArticle {
  const log = new ImportLog();
  const read = new Source(source, log);
  const tree = new Tree(proseMirrorNodes, read, log);
  const document = object(read.root);
  const doc = [document, document.doc, document.content, document.body].find(
    (part) => isObject(part) && part.type === 'doc',
  );
  const nodes = Array.isArray(read.root) ? objects(read.root) : tree.children(object(doc ?? document));
  return finishJsonImport({
    format: 'prosemirror',
    source: read,
    log,
    draft: {},
    body: tree.blocks(nodes),
    fields: { hidden },
    options,
  });
}
