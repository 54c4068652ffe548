import { timeOf } from './date.js';
import { hasEnded } from './live.js';
import type { Article } from './types.js';

/**
 * Returns the part of an article that may be shown at `now` (milliseconds since 1970): all of it, or its address, language
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

/** Why an article may not be shown now, if it may not. */
export type Withheld = 'withdrawn' | 'embargoed' | 'expired';

/** Whether an article's terms forbid showing it at `now` (milliseconds since 1970). */
export function withheldAt({ syndication }: Article, now: number): Withheld | undefined {
  if (!syndication) return undefined;
  const { status, embargoed, expires } = syndication;
  if (status === 'withheld' || status === 'canceled') return 'withdrawn';
  // What is no time is no number either, of which nothing is true.
  if (embargoed && !(Date.parse(embargoed) <= now)) return 'embargoed';
  if (expires && !(Date.parse(expires) > now)) return 'expired';
  return undefined;
}

/** Time after `now` at which the terms of an article change what may be shown; `Infinity` if there is none. In milliseconds since 1970. */
export const termsChangeAt = ({ syndication }: Article, now: number): number =>
  nextOf(
    [syndication?.embargoed, syndication?.expires].map((time = '') => Date.parse(time)),
    now,
  );

/** Time after `now` at which an article is shown differently: as `termsChangeAt`, or when live coverage is over. */
export const changesAt = (article: Article, now: number): number =>
  nextOf([termsChangeAt(article, now), timeOf(article.coverageEndTime, 'Z')], now);

const nextOf = (times: number[], now: number): number =>
  Math.min(Infinity, ...times.filter((time) => time > now));

/** State of an article at `now`, as far as what is shown of it depends on the time: nothing for most articles. */
export const stateAt = (article: Article, now: number): unknown[] =>
  [withheldAt(article, now), hasEnded(article, now)].filter(Boolean);
