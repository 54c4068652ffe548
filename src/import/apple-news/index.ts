import { ImportLog } from '../report.js';
import type { ImportedArticle, ImportOptions } from '../importer.js';
import { finishJsonImport } from '../tree/finish.js';
import { Html } from '../tree/html.js';
import { Source } from '../tree/source.js';
import { Tree } from '../tree/tree.js';
import { compact, firstText, list, object, objects, text, type Values } from '../tree/values.js';
import { appleNewsComponents } from './components.js';

/** Fields that readers do not see. */
const hidden =
  /^(?:layout|componentLayouts|componentStyles|componentTextStyles|textStyles|autoplacement|advertisingSettings|documentStyle|behavior|anchor|animation|conditional|inlineTextStyles|generatorName|generatorIdentifier|generatorVersion|metadata|title|thumbnailImageIdentifier|accessibilityCaption|rangeStart|rangeLength|subdocument|dataOrientation)$/;

/** Fields that are markup. */
const markup = /^(?:html)$/;

/**
 * Makes an article of an article in Apple News Format: `{components, metadata}`. Files of the bundle (`bundle://…`) need `urlOf`.
 *
 * @throws {ImportError} If the source is no JSON.
 */
export function fromAppleNews(source: unknown, options: AppleNewsOptions = {}): ImportedArticle {
  const log = new ImportLog();
  const read = new Source(source, log);
  const article = object(read.root);
  const html = new Html(read, log, firstText(object(article.metadata).canonicalURL, options.defaults?.url));
  const tree = new Tree(appleNewsComponents(html, options.urlOf), read, log);
  const components = objects(article.components);
  const head = headOf(components, tree);
  const others = components.filter((component) => !head.used.has(component));
  return finishJsonImport({
    format: 'apple-news',
    source: read,
    log,
    draft: { ...fieldsOf(article, head.fields), ...head.fields },
    body: tree.blocks(others),
    fields: { hidden, html: markup },
    options,
  });
}

/** Options of {@link fromAppleNews}. */
export interface AppleNewsOptions extends ImportOptions {
  /** Address of a file of the bundle, such as `bundle://photo.jpg`. */
  urlOf?: (url: string) => string | undefined;
}

function fieldsOf(article: Values, found: Values): Values {
  const { identifier, title, subtitle, language, metadata } = article;
  const { canonicalURL, datePublished, dateCreated, dateModified, authors, keywords, excerpt } =
    object(metadata);
  return {
    id: text(identifier),
    url: text(canonicalURL),
    headline: text(title),
    description: firstText(subtitle, excerpt),
    inLanguage: text(language),
    datePublished: firstText(datePublished, dateCreated),
    dateModified: text(dateModified),
    author: found.author ?? list(authors).flatMap((name) => (text(name) ? [{ name }] : [])),
    keywords: list(keywords).flatMap((name) => (text(name) ? [{ name }] : [])),
  };
}

/** Text of the first title, introduction and byline, including those in a header. */
function headOf(components: Values[], tree: Tree): { fields: Values; used: Set<Values> } {
  const used = new Set<Values>();
  const take = (role: string): Values[] | undefined => {
    const found = components.find((component) => component.role === role);
    if (!found) return undefined;
    used.add(found);
    tree.log.hold();
    return tree.blocks([{ ...found, role: 'body' }]);
  };
  const words = (blocks: Values[] | undefined): string | undefined =>
    text(
      objects(blocks)
        .flatMap(({ children }) => objects(children))
        .map((span) => text(span.text) ?? '')
        .join(''),
    );
  const byline = words(take('byline')) ?? words(take('author'));
  return {
    used,
    fields: compact({
      headline: words(take('title')),
      description: take('intro'),
      author: byline && [{ name: byline }],
    }),
  };
}
