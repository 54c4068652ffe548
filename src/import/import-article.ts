import { isBytes, textOfBytes } from '../article/bytes.js';
import { parseJson } from '../article/json.js';
import { isObject } from '../article/parser/json.js';
import { formatOf, formats } from './formats.js';
import { ImportError } from './import-error.js';
import type { ImportedArticle, ImportOptions } from './importer.js';

/** Options of {@link importArticle}: those of the importer, and the format. */
export interface ImportArticleOptions extends ImportOptions {
  /** Name of the format, such as `wordpress`. Default: recognised by its shape. */
  format?: string;
  [option: string]: unknown;
}

/**
 * Makes an article of a document in any known format: an object, its JSON text, HTML or other text, or bytes of these in UTF-8 or
 * UTF-16. The importer of the format is loaded when it is needed.
 *
 * @throws {ImportError} If the source cannot be read, or its format is not known.
 */
export async function importArticle(
  source: unknown,
  { format, ...options }: ImportArticleOptions = {},
): Promise<ImportedArticle> {
  const document = documentOf(source);
  const name = format ?? formatOf(document);
  if (name === undefined)
    throw new ImportError(`Nothing that is known: ${kindOf(document)}. Name its format.`);
  if (!Object.hasOwn(formats, name))
    throw new ImportError(`There is no format \`${name}\`; there are ${Object.keys(formats).join(', ')}.`);
  const importer = await formats[name]!.load();
  return importer(document, options);
}

/** The value of JSON text or bytes; other text as it is. */
function documentOf(source: unknown): unknown {
  if (isBytes(source)) {
    try {
      return documentOf(textOfBytes(source));
    } catch (cause) {
      throw new ImportError('Bytes that are no UTF-8 or UTF-16 text.', { cause });
    }
  }
  if (typeof source !== 'string' || !/^[\s\ufeff]*[[{]/.test(source)) return source;
  try {
    return parseJson(source);
  } catch {
    return source;
  }
}

function kindOf(value: unknown): string {
  if (typeof value === 'string') return 'plain text';
  if (Array.isArray(value)) return 'a list';
  return isObject(value)
    ? `an object with ${Object.keys(value).slice(0, 8).join(', ') || 'nothing'}`
    : String(value);
}
