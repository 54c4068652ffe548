import { ImportLog } from '../report.js';
import type { ImportedArticle, ImportOptions } from '../importer.js';
import { finishJsonImport } from '../tree/finish.js';
import { Source } from '../tree/source.js';
import { Tree } from '../tree/tree.js';
import { list, object } from '../tree/values.js';
import { slateNodes } from './nodes.js';

/** Fields of nodes that readers do not see. */
const hidden =
  /^(?:fontFamily|indent|lineHeight|listStyleType|attributes|comment_.*|suggestion_.*|uploading|placeholder)$/;

/**
 * Makes an article of a document of Slate, such as Plate stores: a list of nodes, or `{children}`.
 *
 * @throws {ImportError} If the source is no JSON.
 */
export function fromSlate(source: unknown, options?: ImportOptions): ImportedArticle {
  const log = new ImportLog();
  const read = new Source(source, log);
  const { children, document, nodes, value } = object(read.root);
  const found = [read.root, children, document, nodes, value].find(Array.isArray) ?? object(document).nodes;
  const tree = new Tree(slateNodes, read, log);
  return finishJsonImport({
    format: 'slate',
    source: read,
    log,
    draft: {},
    body: tree.blocks(list(found)),
    fields: { hidden },
    options,
  });
}
