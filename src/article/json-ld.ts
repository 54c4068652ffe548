import { contentOf } from './blocks.js';
import { richTextsOf } from './footnotes.js';
import { imageObject, mediaFields } from './json-ld-media.js';
import { postsOf } from './live.js';
import { previewImage } from './preview-image.js';
import { readingMinutes } from './reading-time.js';
import { plainText } from './text.js';
import type { Article, Author, FaqItem, LiveBlogUpdate, Organization, RichText, Term } from './types.js';
import { resolveUrl, safeUrl } from './url.js';

/** Metadata of an article as JSON-LD: schema.org's NewsArticle, or the `type` of the article. */
export function jsonLd(article: Article): Record<string, unknown> {
  const { url, publisher, syndication } = article;
  const absolute = (address: string | undefined, use: 'media' | 'image' = 'media') => {
    const safe = safeUrl(address, use);
    return safe && resolveUrl(safe, url);
  };
  const person = (author: Author) => {
    const { name, url: page, image: portrait, jobTitle, description, email, sameAs = [] } = author;
    const isOrganization = [author.type, (author as { '@type'?: unknown })['@type']].includes('Organization');
    return known({
      '@type': isOrganization ? 'Organization' : 'Person',
      name,
      url: absolute(page),
      [isOrganization ? 'logo' : 'image']: absolute(portrait, 'image'),
      jobTitle,
      description: plainText(description),
      email,
      sameAs: sameAs.map((address) => absolute(address)),
    });
  };
  const organization = ({ name, url: page, logo }: Organization) =>
    known({ '@type': 'Organization', name, url: absolute(page), logo: absolute(logo, 'image') });
  const names = (terms: Article['keywords']) => terms?.map(({ name }) => name).filter(Boolean);
  const correction = article.correction?.map(({ datePublished, text }) =>
    known({ '@type': 'CorrectionComment', datePublished, text: plainText(text) }),
  );
  const partOf = (type: string, whole: Term | undefined) =>
    whole?.name && known({ '@type': type, name: whole.name, url: absolute(whole.url) });
  const update = ({ id, headline, datePublished, dateModified, author, body }: LiveBlogUpdate) => ({
    '@type': 'BlogPosting',
    url: absolute(id && `${url.replace(/#.*/s, '')}#${encodeURIComponent(id)}`),
    headline: headline || plainText(body).slice(0, 110),
    datePublished,
    dateModified,
    author: author?.map(person),
    articleBody: plainText(body),
  });
  const media = mediaFields(article, absolute);
  return known({
    '@context': 'https://schema.org',
    '@type': article.type ?? 'NewsArticle',
    identifier: article.id,
    url: absolute(url),
    mainEntityOfPage: absolute(url),
    headline: article.headline,
    alternativeHeadline: article.alternativeHeadline,
    isPartOf: [partOf('CreativeWorkSeries', article.series), partOf('CreativeWork', article.isPartOf)],
    description: plainText(article.description),
    inLanguage: article.inLanguage,
    datePublished: article.datePublished,
    dateModified: article.dateModified ?? article.datePublished,
    author: article.author?.length ? article.author.map(person) : publisher && [organization(publisher)],
    publisher: publisher && organization(publisher),
    sponsor: article.sponsor && organization(article.sponsor),
    contentLocation: article.contentLocation && { '@type': 'Place', name: article.contentLocation },
    timeRequired: timeRequired(article),
    workTranslation: article.translations?.map(({ inLanguage, url: page }) => ({
      '@type': article.type ?? 'NewsArticle',
      inLanguage,
      url: absolute(page),
    })),
    coverageStartTime: article.coverageStartTime,
    coverageEndTime: article.coverageEndTime,
    liveBlogUpdate: postsOf(article).map(update),
    isAccessibleForFree: article.isAccessibleForFree ?? (article.paywall ? false : undefined),
    image: [imageObject(previewImage(article), absolute)],
    ...media,
    articleSection: names(article.articleSection),
    keywords: names(article.keywords),
    correction,
    hasPart: [
      ...media.hasPart,
      faqPage(richTextsOf(article).flatMap(questionsIn)),
      article.paywall && {
        '@type': 'WebPageElement',
        isAccessibleForFree: false,
        cssSelector: 'article-view',
      },
    ],
    copyrightNotice: article.copyrightNotice,
    license: /^https?:/i.test(syndication?.license ?? '') ? syndication!.license : undefined,
    usageInfo: syndication?.requirements?.length && {
      '@type': 'CreativeWork',
      text: plainText(syndication.requirements),
    },
  });
}

/** Reading time of an article as an ISO 8601 duration: the given one, else an estimate. */
function timeRequired(article: Article): string {
  const { timeRequired: told = '' } = article;
  return /^P[\dT]/.test(told) ? told : `PT${readingMinutes(article)}M`;
}

/** Questions and answers of an article. Source: schema.org/FAQPage. */
const faqPage = (items: FaqItem[]): unknown =>
  items.length && {
    '@type': 'FAQPage',
    mainEntity: items.map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: plainText(answer) },
    })),
  };

function questionsIn(richText: RichText | undefined): FaqItem[] {
  if (!richText || typeof richText === 'string') return [];
  return richText.flatMap((block) => {
    if (block._type === 'faq') return block.items.filter(({ question, answer }) => question && answer.length);
    return block._type === 'block' ? [] : contentOf(block).richTexts.flatMap(questionsIn);
  });
}

/** Removes values that are `undefined` or empty, also from objects in lists; keeps `false`. */
const known = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values)
      .map(([key, value]): [string, unknown] => [key, Array.isArray(value) ? knownItems(value) : value])
      .filter(([, value]) => value === false || (value && !(Array.isArray(value) && !value.length))),
  );

const knownItems = (list: unknown[]): unknown[] =>
  list
    .filter(Boolean)
    .map((item) => (typeof item === 'object' ? known(item as Record<string, unknown>) : item));
