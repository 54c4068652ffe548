import { foreignFormat } from '../article/parser/foreign-format.js';
import type { Importer } from './importer.js';
import { jsonFormats } from './json-formats.js';

/** A format that can be imported. */
export interface ImportFormat {
  /** Loads its importer, which is a module of its own. */
  load: () => Promise<Importer>;
  /** Kind of document, as `foreignFormat` names it. */
  documents?: string[];
  /** Whether a text that is no JSON is of this format. The first that says so is taken. */
  isText?: (text: string) => boolean;
  /** Whether a document is of this format that `foreignFormat` does not name. */
  isDocument?: (document: unknown) => boolean;
}

/** All formats, by the names that `--from` and `format` take. */
export const formats: Record<string, ImportFormat> = {
  wordpress: {
    load: async () => (await import('./wordpress/index.js')).fromWordPress,
    documents: ['a WordPress post'],
    isText: (text) => /^[^]{0,4000}<rss\s[^<>]*xmlns:wp=/.test(text),
  },
  ...jsonFormats,
  html: {
    load: async () => (await import('./html/index.js')).fromHtml,
    isText: (text) =>
      /^\s*</.test(text) || /<\/(?:p|h[1-6]|div|ul|ol|a|figure|table|blockquote|em|strong)>/i.test(text),
  },
};

/** The name of the format that a source is in, or `undefined`. */
export function formatOf(source: unknown): string | undefined {
  const named = Object.entries(formats);
  if (typeof source === 'string') return named.find(([, { isText }]) => isText?.(source))?.[0];
  const document = foreignFormat(source);
  return named.find(([, { documents, isDocument }]) =>
    document === undefined ? isDocument?.(source) : documents?.includes(document),
  )?.[0];
}
