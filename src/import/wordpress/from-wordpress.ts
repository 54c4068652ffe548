import { isObject, type Values } from '../../article/parser/json.js';
import type { Conventions } from '../html/conventions.js';
import { ImportError } from '../import-error.js';
import type { ImportedArticle, ImportOptions } from '../importer.js';
import { fromWordPressExport } from './export-file.js';
import { withFootnotes } from './block-footnotes.js';
import { fieldsOf } from './post-fields.js';
import { importPost } from './post.js';
import { plainOf, textIn } from './values.js';

/** Options of {@link fromWordPress}. */
export interface WordPressOptions extends ImportOptions {
  /** Address that the post was read from. It tells the site where the post itself does not. */
  url?: string;
  /** Habits of pages that are taken for structure. */
  conventions?: Conventions;
}

/**
 * Makes an article of a post or page of WordPress, as its REST API gives it: one, or the list of one that `?slug=` gives. `?_embed` adds
 * author, featured image and terms. Of an export file (WXR) it takes the first post.
 *
 * @throws {ImportError} If it is no post, or the site's words for why there is none.
 */
export function fromWordPress(source: unknown, options: WordPressOptions = {}): ImportedArticle {
  if (typeof source === 'string') {
    for (const { article, report } of fromWordPressExport(source, options)) return { article, report };
    throw new ImportError('An export file without a post.');
  }
  if (Array.isArray(source)) {
    if (!source.length) throw new ImportError('The site has no such post.');
    return post(source[0], '/0', options);
  }
  return post(source, '', options);
}

function post(source: unknown, path: string, options: WordPressOptions): ImportedArticle {
  try {
    return postOf(source, path, options);
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError('A post that cannot be read.', { cause: error });
  }
}

function postOf(source: unknown, path: string, options: WordPressOptions): ImportedArticle {
  if (!isObject(source)) throw new ImportError('No post of WordPress.');
  const { code, message, content } = source;
  if (typeof code === 'string' && typeof message === 'string')
    throw new ImportError(`The site says: ${plainOf(message)}`);
  const html = textIn(content, 'rendered') ?? textIn(content, 'raw');
  if (html === undefined) throw new ImportError('A post without its content.');
  const isRaw = textIn(content, 'rendered') === undefined;
  const markup = isRaw ? withFootnotes(html, textIn(source.meta, 'footnotes')) : html;
  const fields = fieldsOf(source, path, options.url);
  const isProtected = (content as Values).protected === true && !html.trim();
  if (isProtected)
    fields.lost.push({ path: `${path}/content`, kind: 'content', reason: 'Protected by a password.' });
  return importPost(markup, `${path}/content/${isRaw ? 'raw' : 'rendered'}`, fields, { ...options, isRaw });
}
