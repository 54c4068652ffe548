/** Importers: from what publishers have to article JSON. */
export { importArticle, type ImportArticleOptions } from './import-article.js';
export { ImportError } from './import-error.js';
export type { ImportedArticle, Importer, ImportOptions } from './importer.js';
export type { ImportReport, ReportEntry } from './report.js';
