import { isoDay } from '../../article/date.js';
import { parseJson } from '../../article/json.js';
import { isObject, type Values } from '../../article/parser/json.js';
import type { Article, Figure, Author, Term } from '../../article/types.js';
import { absoluteUrl, safeUrl } from '../../article/url.js';
import type { ArticleDraft } from '../importer.js';
import { attribute, find, findAll, lineOf, named } from './nodes.js';
import type { HtmlElement } from './tree.js';

/** Metadata of a page's article, from JSON-LD, the `head` and the text, in this order of precedence. */
export function pageData(root: HtmlElement, address: string | undefined): ArticleDraft {
  const meta = metaOf(root);
  const { article: data, publisher } = jsonLdOf(root);
  const title = find(root, named('title'));
  const html = find(root, named('html'));
  const canonical = find(
    root,
    ({ name, attributes }) => name === 'link' && /\bcanonical\b/i.test(attributes.rel ?? ''),
  );
  const url = [
    canonical && attribute(canonical, 'href'),
    meta('og:url'),
    text(data.url),
    idOf(data.mainEntityOfPage),
    address,
  ]
    .map((candidate) => absoluteUrl(candidate, address))
    .find((candidate) => safeUrl(candidate, 'media'));
  const headings = findAll(root, named('h1'));
  const siteName = meta('og:site_name') ?? text(publisher.name);
  return pruned({
    type: typeOf(data['@type']),
    url,
    headline:
      text(data.headline) ??
      (headings.length === 1 ? lineOf(headings[0]!) : undefined) ??
      meta('og:title') ??
      (title && lineOf(title)),
    description: text(data.description) ?? meta('og:description', 'description', 'twitter:description'),
    inLanguage:
      (html && attribute(html, 'lang')) ?? text(data.inLanguage) ?? meta('og:locale')?.replace('_', '-'),
    datePublished: dateOf(
      data.datePublished,
      meta('article:published_time', 'date', 'dc.date', 'dcterms.created'),
      timeIn(root),
    ),
    dateModified: dateOf(data.dateModified, meta('article:modified_time', 'og:updated_time')),
    author: peopleOf(data.author, meta('author', 'article:author', 'twitter:creator', 'parsely-author')),
    publisher: siteName
      ? pruned({ name: siteName, url: text(publisher.url), logo: urlOf(publisher.logo) })
      : undefined,
    image: imageOf(data.image, meta, address),
    articleSection: termsOf(data.articleSection) ?? termsOf(meta('article:section')),
    keywords: termsOf(data.keywords) ?? termsOf(meta.all('article:tag')),
  });
}

interface Meta {
  (...names: string[]): string | undefined;
  all: (name: string) => string[];
}

function metaOf(root: HtmlElement): Meta {
  const values = new Map<string, string[]>();
  for (const element of findAll(root, named('meta'))) {
    const name = (
      attribute(element, 'property') ??
      attribute(element, 'name') ??
      attribute(element, 'itemprop')
    )?.toLowerCase();
    const content = attribute(element, 'content');
    if (name && content) values.set(name, [...(values.get(name) ?? []).slice(0, 100), content]);
  }
  const meta = (...names: string[]): string | undefined =>
    names.map((name) => values.get(name)?.[0]).find(Boolean);
  return Object.assign(meta, { all: (name: string) => values.get(name) ?? [] });
}

const text = (value: unknown): string | undefined => {
  if (Array.isArray(value)) return text(value[0]);
  return typeof value === 'string' && value.trim() ? value.trim() : undefined;
};

const idOf = (value: unknown): string | undefined =>
  isObject(value) ? text(value['@id'] ?? value.url) : text(value);

const urlOf = (value: unknown): string | undefined => {
  if (Array.isArray(value)) return urlOf(value[0]);
  return isObject(value) ? text(value.url ?? value.contentUrl) : text(value);
};

/** Most objects of JSON-LD that are looked at. */
const mostObjects = 2000;

/** The article in a page's JSON-LD, and its publisher, whose parts may stand beside it with an `@id`. */
function jsonLdOf(root: HtmlElement): { article: Values; publisher: Values } {
  const objects: Values[] = [];
  for (const script of findAll(
    root,
    ({ name, attributes }) => name === 'script' && /^application\/ld\+json/i.test(attributes.type ?? ''),
  ).slice(0, 50)) {
    try {
      collect(
        parseJson(script.children.map((child) => (child.type === 'text' ? child.text : '')).join('')),
        objects,
      );
    } catch {
      // No JSON: as if it were not there.
    }
  }
  const byId = new Map(objects.map((object) => [object['@id'], object]));
  const whole = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.slice(0, 50).map(whole);
    if (!isObject(value)) return value;
    return Object.keys(value).length === 1 ? (byId.get(value['@id']) ?? value) : value;
  };
  const found = objects.find((object) => typeOf(object['@type'])) ?? {};
  const article = Object.fromEntries(Object.entries(found).map(([name, value]) => [name, whole(value)]));
  return { article, publisher: isObject(article.publisher) ? article.publisher : {} };
}

function collect(value: unknown, found: Values[]): void {
  if (found.length >= mostObjects) return;
  if (Array.isArray(value)) value.forEach((entry) => collect(entry, found));
  if (!isObject(value)) return;
  found.push(value);
  collect(value['@graph'], found);
}

const types = ['NewsArticle', 'OpinionNewsArticle', 'AnalysisNewsArticle', 'BlogPosting', 'Article'] as const;

function typeOf(value: unknown): Article['type'] | undefined {
  const names = Array.isArray(value) ? value : [value];
  const known = types.find((type) => names.includes(type));
  if (known) return known;
  return names.some(
    (name) =>
      typeof name === 'string' &&
      /^(?:ReportageNewsArticle|ReviewNewsArticle|BackgroundNewsArticle|SocialMediaPosting|TechArticle|ScholarlyArticle)$/.test(
        name,
      ),
  )
    ? 'Article'
    : undefined;
}

/** The first that is a date of ISO 8601; a space in place of the T, as databases write it, is mended. */
function dateOf(...values: unknown[]): string | undefined {
  return values
    .map((value) => text(value)?.replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d)/, '$1T$2'))
    .find((date) => date && isoDay(date));
}

function timeIn(root: HtmlElement): string | undefined {
  const time = find(root, ({ name, attributes }) => name === 'time' && !!attributes.datetime);
  return time && attribute(time, 'datetime');
}

function peopleOf(value: unknown, ...names: (string | undefined)[]): Author[] | undefined {
  const people = (Array.isArray(value) ? value : [value]).slice(0, 50).flatMap((entry): Author[] => {
    const name = isObject(entry) ? text(entry.name) : text(entry);
    if (!name || /^https?:/.test(name)) return [];
    const { url, image, jobTitle } = isObject(entry) ? entry : ({} as Values);
    return [pruned({ name, url: text(url), image: urlOf(image), jobTitle: text(jobTitle) })];
  });
  if (people.length) return people;
  const named = names.find((name) => name && !/^(?:https?:|@)/.test(name));
  return named ? [{ name: named }] : undefined;
}

function imageOf(value: unknown, meta: Meta, address: string | undefined): Partial<Figure> | undefined {
  const image = Array.isArray(value) ? (value as unknown[])[0] : value;
  const given = meta('og:image', 'og:image:url', 'twitter:image') ?? urlOf(image);
  const src = safeUrl(absoluteUrl(given, address) ?? given, 'image');
  if (!src) return undefined;
  const isSame = isObject(image) && urlOf(image) === given;
  const width = Number(meta('og:image:width') ?? (isSame ? image.width : NaN));
  const height = Number(meta('og:image:height') ?? (isSame ? image.height : NaN));
  const caption = isObject(image) ? text(image.caption) : undefined;
  const alt = meta('og:image:alt', 'twitter:image:alt') ?? caption ?? '';
  return { _type: 'figure', src, ...(width > 0 && height > 0 && { width, height }), alt };
}

function termsOf(value: unknown): Term[] | undefined {
  const list = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [];
  const terms = list.slice(0, 100).flatMap((entry): Term[] => {
    const name = isObject(entry) ? text(entry.name) : text(entry);
    return name ? [{ name }] : [];
  });
  return terms.length ? terms : undefined;
}

const pruned = <Fields extends object>(fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
