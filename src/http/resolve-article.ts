import type { Withheld } from '../article/withheld.js';
import type { ParsedArticle } from '../article/parse.js';
import type { ArticleHandlerOptions } from './article-handler.options.js';
import { jsonOf } from './json-of.js';
import { loadInTime } from './load-in-time.js';
import { holderOf, readArticle } from './loaded-article.js';

/** An article that was found. */
export interface ResolvedArticle {
  parsed: ParsedArticle;
  /** Why it may no longer be shown, if it may not. */
  unavailable: Exclude<Withheld, 'embargoed'> | undefined;
  lastModified: Date | undefined;
  /** A text that changes whenever the article does. */
  revision: string;
}

/**
 * Finds an article that is, or was, public; rejects when `load` does, or gives what is no article. An embargoed article is not
 * there.
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

/** A date, unless what is given is none. */
function dateOf(value: unknown): Date | undefined {
  try {
    const date = new Date(value as Date);
    return value === undefined || Number.isNaN(date.getTime()) ? undefined : date;
  } catch {
    return undefined;
  }
}

/** A revision as text: of an object or a truth value, nobody knows whether it changes. */
const revisionOf = (etag: unknown): string | undefined =>
  ['string', 'number', 'bigint'].includes(typeof etag) ? String(etag) : undefined;
