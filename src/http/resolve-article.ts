import type { Withheld } from '../article/withheld.js';
import type { ParsedArticle } from '../article/parse.js';
import type { ArticleHandlerOptions } from './article-handler.options.js';
import { jsonOf } from './json-of.js';
import { loadInTime } from './load-in-time.js';
import { holderOf, readArticle } from './loaded-article.js';

/** Article that was found. */
export interface ResolvedArticle {
  parsed: ParsedArticle;
  /** Reason why it may no longer be shown, if any. */
  unavailable: Exclude<Withheld, 'embargoed'> | undefined;
  lastModified: Date | undefined;
  /** String that changes whenever the article does. */
  revision: string;
}

/**
 * Loads an article that is or was public. Rejects when `load` rejects or returns something else than an article. An
 * embargoed article counts as not found.
 */
export async function findArticle(
  key: string,
  request: Request,
  options: ArticleHandlerOptions,
): Promise<ResolvedArticle | undefined> {
  const { render, now = Date.now } = options;
  const holder = holderOf(await loadInTime(key, request, options));
  const read = holder && readArticle(holder.article, now());
  if (!read || read.withheld === 'embargoed') return undefined;
  const { parsed, withheld } = read;
  if (parsed.problems.length) render?.onProblems?.(parsed.problems);
  return {
    parsed,
    unavailable: withheld,
    lastModified: dateOf(holder.lastModified),
    revision: revisionOf(holder.etag) ?? jsonOf(parsed.article),
  };
}

/** Parses a date; returns `undefined` if it is invalid. */
function dateOf(value: unknown): Date | undefined {
  try {
    const date = new Date(value as Date);
    return value === undefined || Number.isNaN(date.getTime()) ? undefined : date;
  } catch {
    return undefined;
  }
}

/** Returns a revision as a string. Objects and booleans are ignored, since they may not change with the article. */
const revisionOf = (etag: unknown): string | undefined =>
  ['string', 'number', 'bigint'].includes(typeof etag) ? String(etag) : undefined;
