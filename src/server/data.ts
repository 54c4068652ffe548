import type { Article } from '../article/types.js';
import type { ElementOptions } from './options.js';
import { isSyndicated } from './render-context.js';

/**
 * Returns an article as data for the page. In a syndicated article, leaves out the URLs of images and media that must not be
 * syndicated.
 */
export const articleData = (article: Article, options: ElementOptions): Article =>
  isSyndicated(article, options) ? (JSON.parse(JSON.stringify(article, withoutFiles)) as Article) : article;

/** Fields that hold addresses of files, or objects with such addresses. */
const fileFields = ['src', 'srcset', 'sizes', 'sources', 'poster', 'tracks', 'thumbnail', 'image'];

function withoutFiles(_key: string, value: unknown): unknown {
  if ((value as { syndicate?: unknown } | null)?.syndicate !== false) return value;
  const rest = Object.entries(value as object).filter(([name]) => !fileFields.includes(name));
  return Object.fromEntries('src' in (value as object) ? [...rest, ['src', '']] : rest);
}
