import type { Article, Figure } from '../article/types.js';
import type { ElementOptions } from './options.js';
import { isSyndicated } from './render-context.js';

/**
 * Returns an article as data for the page. In a syndicated article, leaves out the URLs of images that must not be
 * syndicated.
 */
export const articleData = (article: Article, options: ElementOptions): unknown =>
  isSyndicated(article, options) ? JSON.parse(JSON.stringify(article, withoutPicture)) : article;

function withoutPicture(_key: string, value: unknown): unknown {
  const { _type, syndicate } = (value ?? {}) as Partial<Figure>;
  return _type === 'figure' && syndicate === false
    ? { ...(value as Figure), src: '', srcset: undefined, sizes: undefined }
    : value;
}
