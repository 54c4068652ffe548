import { ImportLog } from '../report.js';
import type { ImportedArticle, ImportOptions } from '../importer.js';
import { figureOf, richText } from '../tree/blocks.js';
import { finishJsonImport } from '../tree/finish.js';
import { Source } from '../tree/source.js';
import { Tree } from '../tree/tree.js';
import { compact, firstText, isObject, list, object, objects, text, type Values } from '../tree/values.js';
import { Links, type ContentfulHooks } from './links.js';
import { contentfulNodes } from './nodes.js';

/** Options of {@link fromContentful}. */
export interface ContentfulOptions extends ImportOptions, ContentfulHooks {
  /** Locale of fields that have one, such as `en-US`. Default: the first. */
  locale?: string;
}

/** Fields that readers do not see. */
const hidden = /^(?:sys|metadata|slug|includes|contentType|fileName|details|internalName|nodeType)$/;

/**
 * Makes an article of Contentful: of an answer of its delivery API, of an entry, or of rich text alone. Entries and assets that the
 * source links to are found in its `includes`, or by `resolve`.
 *
 * @throws {ImportError} If the source is no JSON.
 */
export function fromContentful(source: unknown, options: ContentfulOptions = {}): ImportedArticle {
  const log = new ImportLog();
  const read = new Source(source, log);
  const answer = object(read.root);
  const entry = objects(answer.items)[0] ?? answer;
  const links = new Links(answer, options);
  const tree = new Tree(contentfulNodes(links), read, log);
  const isRichText = entry.nodeType === 'document';
  const { body, draft } = isRichText ? { body: entry, draft: {} } : entryFields(entry, links, tree);
  return finishJsonImport({
    format: 'contentful',
    source: read,
    root: entry,
    log,
    draft,
    body: body ? tree.inside(body) : [],
    fields: { hidden },
    options,
  });
}

/** Article fields and body of an entry, as Contentful's own models name them. */
function entryFields(
  { fields, sys }: Values,
  links: Links,
  tree: Tree,
): { draft: Values; body: Values | undefined } {
  const all = links.localized(object(fields));
  const isRichText = (value: unknown): value is Values => isObject(value) && value.nodeType === 'document';
  const body = [all.body, all.content, all.richText, ...Object.values(all)].find(isRichText);
  const standfirst = all.description ?? all.excerpt ?? all.summary ?? all.shortDescription;
  const draft = {
    id: text(object(sys).id),
    url: firstText(all.url, all.canonicalUrl),
    headline: firstText(all.headline, all.title, all.name),
    alternativeHeadline: firstText(all.kicker, all.subtitle),
    description:
      isRichText(standfirst) && standfirst !== body ? tree.inside(standfirst) : richText(standfirst),
    inLanguage: text(object(sys).locale),
    datePublished: firstText(
      all.publishDate,
      all.publishedDate,
      all.datePublished,
      all.date,
      object(sys).createdAt,
    ),
    dateModified: text(object(sys).updatedAt),
    author: links.named(all.author ?? all.authors),
    image: imageOf(all.heroImage ?? all.featuredImage ?? all.image ?? all.coverImage, links),
    keywords: links.named(all.tags),
    articleSection: links.named(all.category ?? all.categories),
  };
  return { draft, body };
}

function imageOf(value: unknown, links: Links): Values | undefined {
  const [asset] = list(Array.isArray(value) ? value : [value]).map((link) => links.asset(link));
  return (
    asset && figureOf(compact({ src: asset.url, alt: asset.alt, width: asset.width, height: asset.height }))
  );
}
