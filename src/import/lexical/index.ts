import { ImportLog } from '../report.js';
import type { ImportedArticle, ImportOptions } from '../importer.js';
import { finishJsonImport } from '../tree/finish.js';
import { Html } from '../tree/html.js';
import { Source } from '../tree/source.js';
import { Tree } from '../tree/tree.js';
import { isObject, object } from '../tree/values.js';
import { html, lexicalNodes, hidden } from './nodes.js';

/**
 * Makes an article of a state of Lexical, such as Payload stores, with or without the cards of Ghost: `{root}`.
 *
 * @throws {ImportError} If the source is no JSON.
 */
export function fromLexical(source: unknown, options?: ImportOptions): ImportedArticle {
  const log = new ImportLog();
  const read = new Source(source, log);
  const tree = new Tree(lexicalNodes(new Html(read, log, options?.defaults?.url)), read, log);
  const state = object(read.root);
  const root = [state.root, object(state.editorState).root, object(state.content).root, state].find(isObject);
  return finishJsonImport({
    format: 'lexical',
    source: read,
    log,
    draft: {},
    body: tree.inside(object(root)),
    fields: { hidden, html },
    options,
  });
}
