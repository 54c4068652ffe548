import { parseArticle } from '../article/parse.js';
import type { Article } from '../article/types.js';
import type { ImportLog, ImportReport } from './report.js';
import { countWords, textOf } from './words.js';

/** Options of all importers. */
export interface ImportOptions {
  /** Values of fields that the source lacks, such as `inLanguage` or `publisher`. */
  defaults?: { [Field in keyof Article]?: Article[Field] | undefined } | undefined;
}

/** Imported article with its report. */
export interface ImportedArticle {
  /** The article, as `parseArticle` returns it. */
  article: Article;
  /** Content of the source that is held, degraded and lost. */
  report: ImportReport;
}

/**
 * Converts a source to an article.
 *
 * @throws {ImportError} If the source cannot be read at all.
 */
export type Importer<Options extends ImportOptions = ImportOptions> = (
  source: unknown,
  options?: Options,
) => ImportedArticle | Promise<ImportedArticle>;

/** An article as an importer builds it, before it has been read. */
export type ArticleDraft = { [Field in keyof Article]?: unknown };

/** Result of an importer before it is parsed. */
export interface Import {
  /** Name of the format, as in the report. */
  format: string;
  draft: ArticleDraft;
  log: ImportLog;
  /** All words of the source that readers would see, for the count: a text, or how many. */
  words: string | number;
  options: ImportOptions | undefined;
}

/** Reads what an importer built as article JSON, and completes the report. */
export function finishImport({ format, draft, log, words, options }: Import): ImportedArticle {
  const given = Object.entries(draft).filter(([, value]) => value !== undefined);
  const { article, problems } = parseArticle({
    version: 1,
    ...options?.defaults,
    ...Object.fromEntries(given),
  });
  const source = typeof words === 'number' ? words : countWords(words);
  return { article, report: log.finish(format, { source, article: countWords(textOf(article)) }, problems) };
}
