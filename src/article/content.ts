import { plainText } from './text.js';
import type { Article, Block, RichText } from './types.js';

/** Whether there is anything in an article to show. */
export function hasContent(article: Article): boolean {
  return Boolean(
    article.headline.trim() ||
    article.image?.src ||
    [article.description, article.bottomLine, ...(article.highlights ?? [])].some(showsSomething) ||
    article.sections.some(({ heading, body }) => heading?.trim() || showsSomething(body)),
  );
}

const showsSomething = (richText: RichText | undefined): boolean =>
  Boolean(plainText(richText).trim()) || (Array.isArray(richText) && richText.some(isPicture));

const isPicture = (block: Block): boolean => ['figure', 'embed'].includes(block._type);

/** Why an article may not be shown now, if it may not. */
export type Withheld = 'withdrawn' | 'embargoed' | 'expired';

/** Whether an article's terms forbid showing it at `now` (milliseconds since 1970). */
export function withheldAt({ syndication }: Article, now: number): Withheld | undefined {
  if (!syndication) return undefined;
  const { status, embargoed, expires } = syndication;
  if (status === 'withheld' || status === 'canceled') return 'withdrawn';
  if (embargoed && Date.parse(embargoed) > now) return 'embargoed';
  if (expires && Date.parse(expires) <= now) return 'expired';
  return undefined;
}
