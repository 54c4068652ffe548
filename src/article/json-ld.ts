import { contentOf } from './blocks.js';
import { richTextsOf } from './footnotes.js';
import { imageObject, mediaFields } from './json-ld-media.js';
import { previewImage } from './preview-image.js';
import { plainText } from './text.js';
import type { Article, FaqItem, Organization, Person, RichText } from './types.js';
import { resolveUrl, safeUrl } from './url.js';

/** An article's metadata as JSON-LD: schema.org's NewsArticle, or what else the article is. */
export function jsonLd(article: Article): Record<string, unknown> {
  const { url, publisher, syndication } = article;
  const absolute = (address: string | undefined, use: 'media' | 'image' = 'media') => {
    const safe = safeUrl(address, use);
    return safe && resolveUrl(safe, url);
  };
  const person = ({ name, url: page, image: portrait, jobTitle }: Person) =>
    known({ '@type': 'Person', name, url: absolute(page), image: absolute(portrait, 'image'), jobTitle });
  const organization = ({ name, url: page, logo }: Organization) =>
    known({ '@type': 'Organization', name, url: absolute(page), logo: absolute(logo, 'image') });
  const names = (terms: Article['keywords']) => terms?.map(({ name }) => name).filter(Boolean);
  const correction = article.correction?.map(({ date, text }) =>
    known({ '@type': 'CorrectionComment', datePublished: date, text: plainText(text) }),
  );
  const media = mediaFields(article, absolute);
  return known({
    '@context': 'https://schema.org',
    '@type': article.type ?? 'NewsArticle',
    identifier: article.id,
    url: absolute(url),
    mainEntityOfPage: absolute(url),
    headline: article.headline,
    alternativeHeadline: article.alternativeHeadline,
    description: plainText(article.description),
    inLanguage: article.inLanguage,
    datePublished: article.datePublished,
    dateModified: article.dateModified ?? article.datePublished,
    author: article.author?.length ? article.author.map(person) : publisher && [organization(publisher)],
    publisher: publisher && organization(publisher),
    image: [imageObject(previewImage(article), absolute)],
    ...media,
    articleSection: names(article.articleSection),
    keywords: names(article.keywords),
    correction,
    hasPart: [...media.hasPart, faqPage(richTextsOf(article).flatMap(questionsIn))],
    license: /^https?:/i.test(syndication?.license ?? '') ? syndication!.license : undefined,
  });
}

/** The questions and answers of an article. Source: schema.org/FAQPage. */
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

/** Values that are neither `undefined` nor empty, also in lists of objects. */
const known = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values)
      .map(([key, value]): [string, unknown] => [key, Array.isArray(value) ? knownItems(value) : value])
      .filter(([, value]) => value && !(Array.isArray(value) && !value.length)),
  );

const knownItems = (list: unknown[]): unknown[] =>
  list
    .filter(Boolean)
    .map((item) => (typeof item === 'object' ? known(item as Record<string, unknown>) : item));
