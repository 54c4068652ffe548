import { ImportLog } from '../report.js';
import type { ImportedArticle, ImportOptions } from '../importer.js';
import { finishJsonImport } from '../tree/finish.js';
import { Source } from '../tree/source.js';
import { Tree } from '../tree/tree.js';
import { isObject, list, objects } from '../tree/values.js';
import { sanityBlocks } from './blocks.js';
import { documentFields } from './document.js';
import type { SanityHooks } from './hooks.js';

export type { SanityHooks } from './hooks.js';

/** Options of {@link fromPortableText}. */
export interface PortableTextOptions extends ImportOptions, SanityHooks {}

/** Fields of Sanity documents that readers do not see. */
const hidden =
  /^(?:_.*|slug|asset|crop|hotspot|seo|metadata|listItem|originalFilename|language|status|tone|variant)$/;

/**
 * Makes an article of Portable Text: of a document of Sanity, or of blocks alone. Assets and references that are not resolved in it
 * need `urlFor` and `resolve`.
 *
 * @throws {ImportError} If the source is no JSON.
 */
export function fromPortableText(source: unknown, options: PortableTextOptions = {}): ImportedArticle {
  const log = new ImportLog();
  const read = new Source(source, log);
  const tree = new Tree(sanityBlocks(options), read, log);
  const { root } = read;
  const { body, draft } =
    isObject(root) && root._type !== 'block' && !Array.isArray(root.children)
      ? documentFields(root, tree, options)
      : { body: objects(Array.isArray(root) ? root : [root]), draft: {} };
  return finishJsonImport({
    format: 'portable-text',
    source: read,
    log,
    draft,
    body: tree.blocks(list(body)),
    fields: { hidden },
    options,
  });
}
