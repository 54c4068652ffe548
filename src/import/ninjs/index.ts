import { ImportLog } from '../report.js';
import type { ImportedArticle, ImportOptions } from '../importer.js';
import { figureOf, richText } from '../tree/blocks.js';
import { finishJsonImport } from '../tree/finish.js';
import { Html } from '../tree/html.js';
import { Source } from '../tree/source.js';
import { paragraph, plain } from '../tree/spans.js';
import { compact, firstText, list, object, objects, size, text, type Values } from '../tree/values.js';

/** Fields that readers do not see; the same text stands in several of them. */
const hidden =
  /^(?:pubstatus|urgency|profile|mimetype|contenttype|charcount|wordcount|standard|infosources|organisation|organisations|person|persons|people|event|events|object|place|places|ednote|slugline|altids|trustindicators|genres|genre|signals|service|services|scheme|relevance|sizeinbytes|renditions|scope|copyrightholder|copyrightnotice|usageterms|usageTerms|rightsinfo|contentcreated|embargoed\w*|expires|byline|located|title|name|rel)$/;

/**
 * Makes an article of a news item of ninjs, the IPTC's standard, in version 1 (`body_html`) or 2 and 3 (`bodies`).
 *
 * @throws {ImportError} If the source is no JSON.
 */
export function fromNinjs(source: unknown, options?: ImportOptions): ImportedArticle {
  const log = new ImportLog();
  const read = new Source(source, log);
  const item = object(read.root);
  const html = new Html(read, log, options?.defaults?.url);
  const { body, fields, chosen } = bodyOf(item, html);
  const root = {
    ...item,
    body_text: undefined,
    body_xhtml: undefined,
    body_html: undefined,
    bodies: undefined,
    body: chosen,
  };
  return finishJsonImport({
    format: 'ninjs',
    source: read,
    root,
    log,
    draft: { ...fields, ...fieldsOf(item, html) },
    body,
    fields: { hidden, html: /^(?:body|body_html|body_xhtml|html|description_html)$/ },
    options,
  });
}

/** The body in the form that has most of its structure. */
function bodyOf(item: Values, html: Html): { body: Values[]; fields: Values; chosen: unknown } {
  for (const field of ['body_xhtml', 'body_html']) {
    if (!text(item[field])) continue;
    const { blocks, fields } = html.body(item, field);
    html.log.hold();
    return { body: blocks, fields: fields, chosen: item[field] };
  }
  const bodies = objects(item.bodies).filter(({ value }) => text(value));
  const marked = bodies.find(({ contenttype }) => /html/i.test(String(contenttype)));
  if (marked) {
    const { blocks, fields } = html.body(marked, 'value');
    return { body: blocks, fields: fields, chosen: marked.value };
  }
  const words = firstText(item.body_text, bodies[0]?.value) ?? '';
  const made = words.split(/\n\s*\n|\n(?=\s{2,}\S)/).flatMap((part) => paragraph(plain(part)));
  html.log.hold(made.length);
  return { body: made, fields: {}, chosen: words };
}

function fieldsOf(item: Values, html: Html): Values {
  const {
    uri,
    firstcreated,
    versioncreated,
    versioncreatedTime,
    language,
    byline,
    subject,
    subjects,
    keywords,
  } = item;
  const headline = firstText(item.headline, ...mainFirst(item.headlines), item.title, item.name);
  const standfirst = text(item.description_html)
    ? html.blocks(item, 'description_html')
    : richText(firstText(item.description_text, ...mainFirst(item.descriptions)));
  const people = objects(item.by ?? item.infosources).filter(({ role, rel }) =>
    /author|writer|by/i.test(String(role ?? rel)),
  );
  const named = people.flatMap(({ name }) => (text(name) ? [{ name }] : []));
  return {
    id: firstText(item.guid, uri),
    url: /^https?:/.test(String(uri)) ? uri : undefined,
    headline,
    description: standfirst,
    inLanguage: text(language),
    datePublished: firstText(item.firstcreated, firstcreated, versioncreated, versioncreatedTime),
    dateModified: text(versioncreated),
    author: text(byline) ? [{ name: text(byline) }] : named,
    keywords: list(keywords).flatMap((name) => (text(name) ? [{ name }] : [])),
    articleSection: objects(subject ?? subjects).flatMap(({ name }) => (text(name) ? [{ name }] : [])),
    image: pictureOf(item),
  };
}

/** Values of headlines or descriptions, that of the role `main` first. */
const mainFirst = (texts: unknown): unknown[] =>
  objects(texts)
    .sort((one, other) => Number(other.role === 'main') - Number(one.role === 'main'))
    .map(({ value }) => value);

/** The picture of an item, by its largest rendition. */
function pictureOf({ associations }: Values): Values | undefined {
  const all = Array.isArray(associations)
    ? objects(associations)
    : objects(Object.values(object(associations)));
  const picture = all.find(({ type }) => type === 'picture');
  if (!picture) return undefined;
  const renditions = objects(
    Array.isArray(picture.renditions) ? picture.renditions : Object.values(object(picture.renditions)),
  );
  const [largest] = renditions
    .filter(({ href }) => text(href))
    .sort((one, other) => (size(other.width) ?? 0) - (size(one.width) ?? 0));
  const caption = firstText(
    picture.description_text,
    ...mainFirst(picture.descriptions),
    picture.body_text,
    picture.headline,
  );
  return figureOf(
    compact({
      src: largest?.href,
      width: size(largest?.width),
      height: size(largest?.height),
      alt: firstText(object(picture).alttext, picture.headline),
      caption: richText(caption),
      creditText: firstText(picture.byline, picture.copyrightholder),
    }),
  );
}
