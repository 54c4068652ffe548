/** Imports HTML: fragments, such as a system stores them, and whole pages. */
export { fromHtml, type HtmlOptions } from './from-html.js';
export type { Conventions } from './conventions.js';
export { ImportError } from '../import-error.js';
export type { ImportedArticle } from '../importer.js';
export type { ImportReport, ReportEntry } from '../report.js';
