import { ImportLog } from '../report.js';
import type { ImportedArticle, ImportOptions } from '../importer.js';
import { finishJsonImport } from '../tree/finish.js';
import { Html } from '../tree/html.js';
import { Source } from '../tree/source.js';
import { Tree } from '../tree/tree.js';
import { object, objects } from '../tree/values.js';
import { editorBlocks } from './blocks.js';

/** Fields that readers do not see. */
const hidden =
  /^(?:tunes|alignment|textVariant|anchor|service|stretched|withBorder|withBackground|extension|time)$/;

/** Fields that are markup. */
const markup = /^(?:text|caption|items|content|html|message|summary|description)$/;

/**
 * Makes an article of a document of Editor.js: `{blocks: [{type, data}]}`.
 *
 * @throws {ImportError} If the source is no JSON.
 */
export function fromEditorJs(source: unknown, options?: ImportOptions): ImportedArticle {
  const log = new ImportLog();
  const read = new Source(source, log);
  const blocks = Array.isArray(read.root) ? read.root : object(read.root).blocks;
  const tree = new Tree(editorBlocks(new Html(read, log, options?.defaults?.url)), read, log);
  const fields = { hidden, html: markup };
  return finishJsonImport({
    format: 'editorjs',
    source: read,
    log,
    draft: {},
    body: tree.blocks(objects(blocks)),
    fields,
    options,
  });
}
