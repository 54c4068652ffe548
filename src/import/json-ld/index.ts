import { ImportError } from '../import-error.js';
import { ImportLog } from '../report.js';
import type { ImportedArticle, ImportOptions } from '../importer.js';
import { embedOf, figureOf, plainBlock, richText } from '../tree/blocks.js';
import { finishJsonImport } from '../tree/finish.js';
import { Html } from '../tree/html.js';
import { Source } from '../tree/source.js';
import { paragraph, plain } from '../tree/spans.js';
import {
  compact,
  firstText,
  isObject,
  list,
  number,
  object,
  objects,
  size,
  text,
  type Values,
} from '../tree/values.js';

/** Fields that readers do not see, and those of other things that are in the same graph. */
const hidden =
  /^(?:isPartOf|mainEntityOfPage|breadcrumb|potentialAction|speakable|interactionStatistic|hasPart|encodingFormat|genre|contentSize|isAccessibleForFree|alternateName|caption_ref|publishingPrinciples|sameAs|address|contactPoint|wordCount|timeRequired|copyrightHolder|copyrightYear|creditText_ref)$/;

/** Types that are articles. */
const articles =
  /(?:Article|BlogPosting|Report|Review|LiveBlogPosting|SocialMediaPosting|CreativeWork|WebPage|Recipe|FAQPage)$/;

/** Types that the format has too. */
const types = /^(?:NewsArticle|OpinionNewsArticle|AnalysisNewsArticle|BlogPosting|Article)$/;

/**
 * Makes an article of JSON-LD: of a thing of schema.org's `Article` and its kinds, alone, in a list or in a `@graph`.
 *
 * @throws {ImportError} If the source is no JSON, or has no article.
 */
export function fromJsonLd(source: unknown, options?: ImportOptions): ImportedArticle {
  const log = new ImportLog();
  const read = new Source(source, log);
  const graph = [read.root, ...list(read.root)]
    .flatMap((thing) => [thing, ...list(object(thing)['@graph'])])
    .filter(isObject);
  const isArticle = (thing: Values): boolean => typesOf(thing).some((type) => articles.test(type));
  const article =
    graph.find((thing) => isArticle(thing) && (thing.articleBody ?? thing.headline)) ?? graph.find(isArticle);
  if (!article) throw new ImportError('There is no article in the JSON-LD.');
  const named = new Map(graph.flatMap((thing) => (text(thing['@id']) ? [[thing['@id'], thing]] : [])));
  /** The thing itself, or the one in the graph that has its `@id`. */
  const whole = (value: unknown): unknown => {
    const thing = object(value);
    return Object.keys(thing).length === 1 ? (named.get(thing['@id']) ?? value) : value;
  };
  const many = (value: unknown): unknown[] =>
    (Array.isArray(value) ? value : value === undefined ? [] : [value]).map(whole);
  const html = new Html(read, log, firstText(article.url, options?.defaults?.url));
  const body = bodyOf(article, html, many);
  return finishJsonImport({
    format: 'json-ld',
    source: read,
    root: article,
    log,
    draft: fieldsOf(article, many),
    body,
    fields: { hidden, html: /^articleBody$/ },
    options,
  });
}

const typesOf = (thing: Values): string[] =>
  (Array.isArray(thing['@type']) ? thing['@type'] : [thing['@type']]).map(String);

type Many = (value: unknown) => unknown[];

function fieldsOf(article: Values, many: Many): Values {
  const {
    headline,
    name,
    alternativeHeadline,
    description,
    inLanguage,
    datePublished,
    dateCreated,
    dateModified,
    url,
    mainEntityOfPage,
  } = article;
  const [publisher] = many(article.publisher);
  const [image, ...others] = many(article.image).flatMap((one): Values[] => {
    const figure = imageOf(one);
    return figure ? [figure] : [];
  });
  return {
    type: typesOf(article).find((type) => types.test(type)),
    id: text(article['@id']),
    url: firstText(url, object(mainEntityOfPage)['@id'], mainEntityOfPage, article['@id']),
    headline: firstText(headline, name),
    alternativeHeadline: text(alternativeHeadline),
    description: text(description),
    inLanguage: firstText(object(inLanguage).alternateName, inLanguage),
    datePublished: firstText(datePublished, dateCreated, dateModified),
    dateModified: text(dateModified),
    author: many(article.author ?? article.creator).flatMap(personOf),
    publisher:
      isObject(publisher) && text(publisher.name)
        ? compact({
            name: publisher.name,
            url: text(publisher.url),
            logo: firstText(object(publisher.logo).url, object(publisher.logo).contentUrl, publisher.logo),
          })
        : undefined,
    image: others.reduce<Values | undefined>(
      (best, one) => ((size(one.width) ?? 0) > (size(best?.width) ?? 0) ? one : best),
      image,
    ),
    articleSection: many(article.articleSection).flatMap(termOf),
    keywords: (typeof article.keywords === 'string'
      ? article.keywords.split(/\s*,\s*/)
      : many(article.keywords)
    ).flatMap(termOf),
  };
}

const personOf = (value: unknown): Values[] => {
  const { name, url, image, jobTitle } = object(value);
  const called = firstText(value, name);
  return called
    ? [
        compact({
          name: called,
          url: text(url),
          image: firstText(object(image).url, image),
          jobTitle: text(jobTitle),
        }),
      ]
    : [];
};

const termOf = (value: unknown): Values[] => {
  const name = firstText(value, object(value).name);
  return name ? [{ name }] : [];
};

function imageOf(value: unknown): Values | undefined {
  if (!isObject(value)) return figureOf({ src: value });
  const { url, contentUrl, width, height, caption, description, creditText, name } = value;
  return figureOf({
    src: firstText(contentUrl, url),
    width: size(object(width).value ?? width),
    height: size(object(height).value ?? height),
    alt: firstText(description, name),
    caption: richText(caption),
    creditText: text(creditText),
  });
}

/** The text, and what else a thing of its kind has: a recipe, questions, updates, a rating, a video. */
function bodyOf(article: Values, html: Html, many: Many): Values[] {
  const words = firstText(article.articleBody, article.reviewBody, article.text) ?? '';
  const isMarkup = /<\/(?:p|div|h[1-6]|ul|ol|blockquote)>/i.test(words);
  const made = isMarkup
    ? html.body(article, 'articleBody').blocks
    : words.split(/\n\s*\n|\r?\n/).flatMap((part) => paragraph(plain(part)));
  if (!isMarkup) html.log.hold(made.length);
  const stars = number(object(article.reviewRating).ratingValue);
  const rating =
    stars === undefined
      ? []
      : [
          compact({
            _type: 'rating',
            ratingValue: stars,
            bestRating: number(object(article.reviewRating).bestRating),
            itemReviewed: text(object(many(article.itemReviewed)[0]).name),
          }),
        ];
  const videos = many(article.video).flatMap((video) => videoOf(object(video)));
  return [
    ...rating,
    ...made,
    ...videos,
    ...recipeOf(article, many),
    ...questionsOf(article, many),
    ...updatesOf(article, many),
  ];
}

function videoOf({ contentUrl, embedUrl, url, name, description, thumbnailUrl, duration }: Values): Values[] {
  const poster = firstText(thumbnailUrl, list(thumbnailUrl)[0]);
  if (text(contentUrl))
    return [
      compact({
        _type: 'video',
        src: contentUrl,
        title: text(name),
        poster,
        duration: text(duration),
        caption: richText(description),
      }),
    ];
  const address = firstText(embedUrl, url);
  return address
    ? [embedOf(address, compact({ title: text(name), thumbnail: poster, description: text(description) }))]
    : [];
}

function recipeOf(article: Values, many: Many): Values[] {
  if (!Array.isArray(article.recipeIngredient) && !article.recipeInstructions) return [];
  const steps = many(article.recipeInstructions).flatMap((step) =>
    object(step)['@type'] === 'HowToSection' ? list(object(step).itemListElement) : [step],
  );
  const { prepTime, cookTime, totalTime, recipeYield } = article;
  return [
    compact({
      _type: 'recipe',
      name: firstText(article.name, article.headline) ?? '',
      recipeYield: firstText(recipeYield, list(recipeYield)[0]),
      prepTime, cookTime, totalTime,
      recipeIngredient: list(article.recipeIngredient).flatMap((one) => text(one) ?? []),
      recipeInstructions: steps.flatMap((step) => firstText(step, object(step).text, object(step).name) ?? []),
    }),
  ]; // prettier-ignore
}

function questionsOf(article: Values, many: Many): Values[] {
  const items = many(article.mainEntity).filter(
    (thing): thing is Values => isObject(thing) && thing['@type'] === 'Question',
  );
  if (!items.length) return [];
  return [
    {
      _type: 'faq',
      items: items.map(({ name, acceptedAnswer }) => ({
        question: text(name) ?? '',
        answer: text(object(many(acceptedAnswer)[0]).text) ?? '',
      })),
    },
  ];
}

/** The entries of a live blog, each under its headline. */
const updatesOf = (article: Values, many: Many): Values[] =>
  objects(many(article.liveBlogUpdate)).flatMap(({ headline, articleBody }) => [
    ...(text(headline) ? [plainBlock(String(headline), { style: 'h2' })] : []),
    ...(text(articleBody) ?? '').split(/\n\s*\n|\r?\n/).flatMap((part) => paragraph(plain(part))),
  ]);
