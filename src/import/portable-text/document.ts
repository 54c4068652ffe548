import type { ArticleDraft } from '../importer.js';
import { figureOf, richText } from '../tree/blocks.js';
import type { Tree } from '../tree/tree.js';
import { compact, firstText, isObject, list, object, objects, text, type Values } from '../tree/values.js';
import { assetOf, resolved, type SanityHooks } from './hooks.js';

/** Fields that a body is found in, the most usual first. */
const bodyFields = ['body', 'content', 'text', 'blocks', 'portableText'];

/** Article fields and body of a document of Sanity, as its templates name them. */
export function documentFields(
  document: Values,
  tree: Tree,
  hooks: SanityHooks,
): { draft: ArticleDraft; body: Values[] } {
  const { title, headline, name, slug, excerpt, description, summary, subtitle, kicker } = document;
  const { publishedAt, publishDate, date, _createdAt, _updatedAt, language, __i18n_lang } = document;
  const { author, authors, mainImage, coverImage, image, categories, category, tags, url, canonicalUrl } =
    document;
  const standfirst = excerpt ?? description ?? summary;
  const draft = {
    id: text(document._id),
    url: firstText(url, canonicalUrl),
    headline: firstText(headline, title, name, object(slug).current),
    alternativeHeadline: firstText(kicker, subtitle),
    description: Array.isArray(standfirst) ? tree.blocks(standfirst) : richText(standfirst),
    inLanguage: firstText(language, __i18n_lang),
    datePublished: firstText(publishedAt, publishDate, date, _createdAt),
    dateModified: text(_updatedAt),
    author: named(authors ?? author, tree, hooks),
    image: imageOf(mainImage ?? coverImage ?? image, tree, hooks),
    articleSection: named(categories ?? category, tree, hooks),
    keywords: named(tags, tree, hooks),
  };
  const field = bodyFields.find((name) => list(document[name]).some(isObject));
  return { draft, body: field ? objects(document[field]) : [] };
}

/** Persons or terms: names, documents, or references to documents. */
function named(value: unknown, tree: Tree, hooks: SanityHooks): Values[] {
  return (Array.isArray(value) ? value : [value]).flatMap((one) => {
    if (text(one)) return [{ name: text(one) }];
    if (!isObject(one)) return [];
    const found = resolved(one, hooks);
    const name = firstText(found?.name, found?.title, found?.label);
    if (!found || !name)
      return tree.lose(one, 'The document that it refers to is not known: `resolve` tells it.') ?? [];
    return [
      compact({
        name,
        url: text(found.url),
        image: isObject(found.image) ? assetOf(found.image, hooks).url : undefined,
      }),
    ];
  });
}

function imageOf(value: unknown, tree: Tree, hooks: SanityHooks): Values | undefined {
  if (!isObject(value)) return figureOf({ src: value });
  const { url, width, height } = assetOf(value, hooks);
  if (!url) return tree.lose(value, 'The address of the asset is not known: `urlFor` tells it.');
  return figureOf({
    src: url,
    width,
    height,
    alt: value.alt,
    caption: richText(value.caption),
    creditText: text(value.credit),
  });
}
