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
