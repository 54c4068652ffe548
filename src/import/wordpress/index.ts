/** Imports posts of WordPress: from its REST API, from its editors' markup, from an export file (WXR). */
export { fromWordPress, type WordPressOptions } from './from-wordpress.js';
export { fromWordPressExport, type ExportedPost } from './export-file.js';
export type { Conventions } from '../html/conventions.js';
export { ImportError } from '../import-error.js';
export type { ImportedArticle } from '../importer.js';
export type { ImportReport, ReportEntry } from '../report.js';
