import { timeOf } from './date.js';
import { hasEnded } from './live.js';
import type { Article } from './types.js';

/**
 * Returns the part of an article that may be shown at `now` (milliseconds since 1970): all of it, or its URL, language
 * and terms.
 */
export function permittedAt(article: Article, now: number): Article {
  if (!withheldAt(article, now)) return article;
  const { version, url, inLanguage, dir, syndication } = article;
  return {
    ...{ version, url, inLanguage, dir, headline: '', datePublished: '', sections: [] },
    syndication: { ...syndication, attribution: '' },
  };
}

/** Reason why an article may not be shown. */
export type Withheld = 'withdrawn' | 'embargoed' | 'expired';

/** Reason why an article's terms forbid showing it at `now` (milliseconds since 1970); `undefined` if they do not. */
export function withheldAt({ syndication }: Article, now: number): Withheld | undefined {
  if (!syndication) return undefined;
  const { status, embargoed, expires } = syndication;
  if (status === 'withheld' || status === 'canceled') return 'withdrawn';
  // An invalid time is `NaN`, for which every comparison is false.
  if (embargoed && !(Date.parse(embargoed) <= now)) return 'embargoed';
  if (expires && !(Date.parse(expires) > now)) return 'expired';
  return undefined;
}

/**
 * Next time after `now` at which an article's terms change what may be shown; `Infinity` if there is none. In
 * milliseconds since 1970.
 */
export const termsChangeAt = ({ syndication }: Article, now: number): number =>
  nextOf(
    [syndication?.embargoed, syndication?.expires].map((time = '') => Date.parse(time)),
    now,
  );

/**
 * Next time after `now` at which an article is rendered differently: like `termsChangeAt`, or the end of live coverage.
 */
export const changesAt = (article: Article, now: number): number =>
  nextOf([termsChangeAt(article, now), timeOf(article.coverageEndTime, 'Z')], now);

const nextOf = (times: number[], now: number): number =>
  Math.min(Infinity, ...times.filter((time) => time > now));

/** State of an article at `now` as far as its rendering depends on the time; empty for most articles. */
export const stateAt = (article: Article, now: number): unknown[] =>
  [withheldAt(article, now), hasEnded(article, now)].filter(Boolean);
