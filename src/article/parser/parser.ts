import type { Article } from '../types.js';
import type { Problem } from '../problem.js';
import { forms, type FullField, type ShapeName } from './compiled-schema.js';
import { hasWords } from './rescue.js';
import { strictest, strictestOf } from './rights.js';
import { rightsElsewhere } from './foreign-rights.js';
import { isDocument } from './document.js';
import type { Values } from './json.js';
import { RichTextParser } from './rich-text-parser.js';

/** Fields kept from a document that is not an article; none of them is rendered, also when it is parsed again. */
const unshown = new Set(['version', 'url', 'inLanguage', 'dir', 'syndication']);

/** Reduces an object that is not an article to these fields. */
function withoutContent(article: Values): Values {
  const kept = Object.entries(article).filter(([key]) => unshown.has(key));
  return { ...Object.fromEntries(kept), headline: '', datePublished: '', sections: [] };
}

/**
 * Parses untrusted values according to the shapes of the format: never throws, keeps everything that can be rendered,
 * and lists the rest in `problems`. The result is a copy, except for unknown fields.
 */
export class ArticleParser extends RichTextParser {
  /** Problems with rights outside of an article's terms. */
  rightsProblems: Problem[] = [];

  /**
   * Parses an article.
   *
   * @param document Document that contains the article, and possibly rights.
   */
  article(value: Values, document: object = value): Values {
    this.isDocument = this.guarded(() => isDocument(value)) ?? false;
    if (!this.isDocument && hasWords(value))
      this.log.report(
        'not-an-article',
        'Neither article JSON nor an article of another format; nothing of it is shown.',
      );
    const { length } = this.log.problems;
    const terms = this.isDocument ? this.guarded(() => this.termsElsewhere(document)) : undefined;
    this.rightsProblems = this.log.problems.slice(length);
    const article = this.guarded(() => this.object('Article', value)) ?? this.object('Article', {})!;
    this.checkArticle(article);
    if (terms) article.syndication = strictestOf(article.syndication as Values | undefined, terms);
    return this.isDocument ? article : withoutContent(article);
  }

  /** Finds rights outside of an article's terms. */
  protected termsElsewhere(document: object): Values | undefined {
    const { version, sections } = document as Values;
    const isOwn = version === 1 || Array.isArray(sections);
    const { fields } = forms.Article;
    const keys = Object.keys(document).filter((key) => !isOwn || !fields.has(key));
    let terms: Values | undefined;
    for (const { path, meaning, value } of rightsElsewhere(document, isOwn, keys)) {
      this.log.path.push(...path);
      const field = forms.Syndication.fields.get(meaning)!;
      const read = this.guarded(() => this.field(field, value)) ?? strictest[meaning];
      this.log.report('alias', `Read as the \`${meaning}\` of the article's terms: ${JSON.stringify(read)}.`);
      this.log.path.length = 0;
      terms = strictestOf(terms, { [meaning]: read });
    }
    return terms;
  }

  /** Reports problems of an article as a whole. */
  protected checkArticle(article: Values): void {
    const { url } = article;
    if (typeof url === 'string' && url && !/^https?:\/\//i.test(url)) {
      this.log.path.push('url');
      this.log.report('invalid-value', 'Not an absolute address; it is taken as relative to the page.');
      this.log.path.pop();
    }
  }

  /** Parses the value of a field of an article. */
  part(name: keyof Article, value: unknown): unknown {
    return this.entry({ [name]: value }, name, forms.Article.fields.get(name)!);
  }

  protected field(field: FullField, value: unknown): unknown {
    if (field.of === undefined) return this.plain(field, value);
    if (field.of === 'Inline') return this.inline(value);
    if (field.of === 'Block') return this.block(value);
    if (field.of === 'RichText') return this.richText(value);
    if (field.of === 'MarkDef') return this.markDef(value);
    if (field.of === 'MainMedia') return this.mainMedia(value);
    if (field.of === 'Cell') return this.cell(value);
    return this.object(field.of as ShapeName, value);
  }

  protected plain(field: FullField, value: unknown): unknown {
    if (field.list) return this.list(value, field.list);
    if (field.oneOf) return this.scalars.oneOf(field.oneOf, value, field.otherwise);
    if (field.is === 'string') return this.scalars.formatted(field, value);
    if (field.is === 'number') return this.scalars.number(field, value);
    if (field.is === 'boolean') return this.scalars.boolean(value);
    return value;
  }
}
