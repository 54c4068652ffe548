import { parseArticle } from '../../article/parse.js';
import type { ArticleDraft, ImportedArticle, ImportOptions } from '../importer.js';
import type { ImportLog } from '../report.js';
import { countWords, textOf } from '../words.js';
import { bodyOf } from './sections.js';
import type { Source } from './source.js';
import { compact, type Values } from './values.js';
import { accountForWords, type WordFields } from './words.js';

/** Result of a JSON importer before it is parsed. */
export interface JsonImport {
  /** Name of the format, as in the report. */
  format: string;
  source: Source;
  log: ImportLog;
  /** The part of the source that was imported. Default: all. */
  root?: unknown;
  /** The article's fields but the body. */
  draft: ArticleDraft;
  /** The body. */
  body: Values[];
  /** Names of fields that readers do not see, or that are HTML. */
  fields?: WordFields;
  options: ImportOptions | undefined;
}

/** Reads what an importer built as article JSON, lists the words that have no place, and completes the report. */
export function finishJsonImport({
  format,
  source,
  log,
  root,
  draft,
  body,
  fields,
  options,
}: JsonImport): ImportedArticle {
  const said = { ...options?.defaults, ...compact(draft as Values) };
  const { article, problems } = parseArticle({ version: 1, ...said, ...bodyOf(body, said.headline) });
  const { lost } = log.finish(format, { source: 0, article: 0 }, []);
  const lostWords = lost.map(({ text }) => text ?? '').join('\n');
  const words = accountForWords(article, lostWords, source, root ?? source.root, fields ?? {}, log);
  return {
    article,
    report: log.finish(format, { source: words, article: countWords(textOf(article)) }, problems),
  };
}
