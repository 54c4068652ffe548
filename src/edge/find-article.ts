import { withheldAt, type Withheld } from '../article/content.js';
import { parseArticle, type ParsedArticle } from '../article/parse.js';
import type { ArticleHandlerOptions, LoadedArticle } from './article-handler.options.js';

/** An article that was found. */
export interface Found {
  parsed: ParsedArticle;
  /** Why it may no longer be shown, if it may not. */
  gone: Exclude<Withheld, 'embargoed'> | undefined;
  lastModified: Date | undefined;
  /** A text that changes whenever the article does. */
  revision: string;
}

/** Finds an article that is, or was, public; rejects when `load` does. An embargoed article is not there. */
export async function findArticle(
  key: string,
  request: Request,
  { load, render, now = Date.now }: ArticleHandlerOptions,
): Promise<Found | undefined> {
  const loaded = await load(key, { request, signal: request.signal });
  if (loaded === undefined || loaded === null) return undefined;
  const known: LoadedArticle = isLoadedArticle(loaded) ? loaded : { article: loaded };
  if (known.article === undefined || known.article === null) return undefined;
  const parsed = parseArticle(known.article);
  const { article, problems } = parsed;
  const withheld = withheldAt(article, now());
  if (withheld === 'embargoed') return undefined;
  if (problems.length) render?.onProblems?.(problems);
  return {
    parsed,
    gone: withheld,
    lastModified: dateOf(known.lastModified),
    revision: known.etag ?? JSON.stringify(article),
  };
}

const isLoadedArticle = (loaded: unknown): loaded is LoadedArticle =>
  typeof loaded === 'object' && loaded !== null && 'article' in loaded;

function dateOf(value: LoadedArticle['lastModified']): Date | undefined {
  const date = value === undefined ? undefined : new Date(value);
  return date && !Number.isNaN(date.getTime()) ? date : undefined;
}
