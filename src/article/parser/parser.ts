import { limits } from '../limits.js';
import { annotationTypes, blockTypes, inlineTypes, mediaTypes } from '../schema.generated.js';
import { cleanText } from '../text.js';
import type { Problem } from '../problem.js';
import type { Article, Block, RichText, TextBlock } from '../types.js';
import { isBlank, showsSomething } from '../visibility.js';
import { blockTypeOf, meaningsOf } from './aliases.js';
import { Budget } from './budget.js';
import { checkMarks } from './check-marks.js';
import { anyBlock, anything, forms, type Form, type FullField, type ShapeName } from './compiled-schema.js';
import { ParseCache } from './parse-cache.js';
import { plainTextBlock, type BlockCost } from './text-block.fast.js';
import { ProblemLog } from './problem-log.js';
import { hasWords, piecesIn, wordsIn } from './rescue.js';
import { rightTaken, strictest, strictestOf } from './rights.js';
import { rightsElsewhere } from './foreign-rights.js';
import { isDocument } from './document.js';
import { ScalarReader } from './scalars.js';
import { isObject, kindOf, type Values } from './json.js';

/** Shapes in whose place schema.org also has a string. */
const asInSchemaOrg = new Set<ShapeName>(['Figure', 'Organization', 'Person', 'Term']);

const unknownField = (name: string | number): string =>
  `\`${String(name).slice(0, 100)}\` is not a field of the format; it is kept but not shown.`;
const isNamespaced = (type: unknown): boolean => typeof type === 'string' && /^[^.]+\../.test(type);

/** The words in a value, in one line. */
const lineOf = (value: unknown): string => wordsIn(value).replace(/\s+/g, ' ').trim();

/** What Portable Text and JSON-LD put into all objects. */
const systemFields = new Set(['_key', '_type', '@context', '@id', '@type']);

/** Whether something is read as a span. */
const isSpan = (value: unknown): boolean =>
  typeof value === 'string' ||
  (isObject(value) &&
    (value._type === 'span' || (value._type === undefined && typeof value.text === 'string')));

/** Whether something may stand among the spans of a text block. */
const isInline = (value: unknown): boolean =>
  isSpan(value) ||
  (isObject(value) && typeof value._type === 'string' && Object.hasOwn(inlineTypes, value._type));

/** Whether a field holds one object, for which no list can stand. */
const isSingle = ({ of }: FullField): boolean => {
  if (of === 'Inline') return true;
  const form = of && Object.hasOwn(forms, of) ? forms[of as ShapeName] : undefined;
  const { shorthand = '' } = form ?? {};
  return !!form && (!shorthand || form.fields.get(shorthand)!.is === 'string');
};

/** Whether a field holds words that readers see. */
const isForReaders = (name: ShapeName, key: string, { of, is, format, metadata, list }: FullField): boolean =>
  of === 'RichText' ||
  list?.of === 'Inline' ||
  (is === 'string' && !format && !metadata && !key.startsWith('_') && name !== 'Replies');

/** Whether markup in an object's text is what it says. */
const isListing = ({ style, marks }: Values): boolean =>
  style === 'code' || (Array.isArray(marks) && hasSome(marks, (mark) => mark === 'code'));

/** Whether a list is the children of a text block. */
const isSpans = (list: unknown[]): boolean =>
  hasSome(list, (item) => isObject(item) && isSpan(item)) && isLine(list);

/** Whether all entries of a list may stand among spans. */
const isLine = (list: unknown[]): boolean => !hasSome(list, (item) => !isInline(item));

/** The fields of an object that have these names. */
const pick = (source: Values, keys: string[]): Values =>
  Object.fromEntries(keys.map((key) => [key, source[key]]));

/** Whether some of the entries of a list that are read are so. There may be billions of holes behind them. */
function hasSome(list: unknown[], isSo: (item: unknown) => boolean): boolean {
  const length = Math.min(list.length, limits.listLength);
  for (let index = 0; index < length; index++) {
    if (index in list && isReadable(list[index]) && isSo(list[index])) return true;
  }
  return false;
}

/** Whether one may ask what something is: not of a proxy that has been revoked. */
function isReadable(value: unknown): boolean {
  try {
    return Array.isArray(value) || true;
  } catch {
    return false;
  }
}

/** Whether a list holds blocks, or nodes of another format, rather than sections. */
const holdsBlocks = (list: unknown[]): boolean =>
  hasSome(list, (item) => {
    if (!isObject(item)) return false;
    const { _type, type = _type, nodeType = type, role = nodeType } = item;
    if (typeof role !== 'string') return Array.isArray(item.children);
    return !!blockTypeOf(_type) || !['body', 'heading', 'title'].some((key) => Object.hasOwn(item, key));
  });

/** Fields that are made of others, each once: results are kept by them. */
const madeFields = new Map<unknown, FullField>();

function madeField(of: unknown, make: () => FullField): FullField {
  const field = madeFields.get(of) ?? make();
  madeFields.set(of, field);
  return field;
}

/** Fields that are kept of what is no article: none that is shown. */
const unshown = new Set(['version', 'url', 'inLanguage', 'dir', 'syndication']);

/** What is read of an object that is no article. */
function withoutContent(article: Values): Values {
  const { fields } = forms.Article;
  const kept = Object.entries(article).filter(([key]) => unshown.has(key) || !fields.has(key));
  return { ...Object.fromEntries(kept), headline: '', datePublished: '', sections: [] };
}

/** A field that holds a list of what another holds. */
const listOf = (field: FullField): FullField =>
  madeField(field, () => ({ ...field, of: undefined, list: field }));

/** A field that holds an object of a shape. */
const objectOf = (name: ShapeName): FullField => madeField(name, () => ({ ...anything, of: name }));

/**
 * Reads untrusted values by the shapes of the format: never throws, keeps what can be shown, and notes in `problems`
 * what could not be kept. What it returns is a copy, except for fields that the format does not know.
 */
export class ArticleParser {
  readonly log = new ProblemLog();
  readonly #budget = new Budget();
  readonly #cache: ParseCache | undefined;
  readonly #scalars: ScalarReader;
  /** The objects that are being read: what is read now is inside all of them. */
  readonly #open: object[] = [];
  #words?: Map<object, string>;
  #depth = 0;

  /** @param isCached Whether what is the same object as in an article that was read before is not read again. */
  constructor(isCached = false) {
    const ids = new Set<string>();
    this.#cache = isCached ? new ParseCache(this.log, this.#budget, ids) : undefined;
    this.#scalars = new ScalarReader(this.log, this.#budget, ids);
  }

  /** Whether what is read is an article, of this format or of another, or a part of one. */
  isDocument = true;
  /** Problems with rights that stand elsewhere than in the terms of an article. */
  rightsProblems: Problem[] = [];

  /**
   * Reads an article.
   *
   * @param document The document that it comes from, where rights may stand.
   */
  article(value: Values, document: object = value): Values {
    this.isDocument = this.#guarded(() => isDocument(value)) ?? false;
    const isOther = !this.isDocument && hasWords(value);
    if (isOther)
      this.log.report('not-an-article', 'Neither article JSON nor a document of another format; not shown.');
    const { length } = this.log.problems;
    const terms = this.isDocument ? this.#guarded(() => this.#termsElsewhere(document)) : undefined;
    this.rightsProblems = this.log.problems.slice(length);
    const article = this.#guarded(() => this.#object('Article', value)) ?? this.#object('Article', {})!;
    if (terms) article.syndication = strictestOf(article.syndication as Values | undefined, terms);
    return isOther ? withoutContent(article) : article;
  }

  /** Reads the rights that stand elsewhere than in an article's terms. */
  #termsElsewhere(document: object): Values | undefined {
    const { version, sections } = document as Values;
    const isOwn = version === 1 || Array.isArray(sections);
    const { fields } = forms.Article;
    const keys = Object.keys(document).filter((key) => !isOwn || !fields.has(key));
    let terms: Values | undefined;
    for (const { path, meaning, value } of rightsElsewhere(document, isOwn, keys)) {
      this.log.path.push(...path);
      const field = forms.Syndication.fields.get(meaning)!;
      const read = this.#guarded(() => this.#field(field, value)) ?? strictest[meaning];
      this.log.report('alias', `Read as the \`${meaning}\` of the article's terms: ${JSON.stringify(read)}.`);
      this.log.path.length = 0;
      terms = strictestOf(terms, { [meaning]: read });
    }
    return terms;
  }

  /** Reads what a field of an article may hold. */
  part(name: keyof Article, value: unknown): unknown {
    return this.#entry({ [name]: value }, name, forms.Article.fields.get(name)!);
  }

  /** Runs `read`; what throws while it is read (a getter, a proxy) is reported and left out. */
  #guarded<T>(read: () => T): T | undefined {
    const { length } = this.log.path;
    const open = this.#open.length;
    const depth = this.#depth;
    try {
      return read();
    } catch {
      this.#leaveOut(length, open, depth);
      return undefined;
    }
  }

  /** Reads, guarded, what stands in an object or a list. */
  #entry(container: object, step: string | number, field: FullField): unknown {
    const length = this.log.path.push(step);
    const open = this.#open.length;
    const depth = this.#depth;
    let value: unknown;
    try {
      const given = (container as Values)[step];
      const isUnsaid = given === undefined || (given === null && field.isNullable);
      if (!isUnsaid || typeof step !== 'string') {
        const isCached = this.#cache && typeof given === 'object' && given !== null;
        value = isCached ? this.#cached(this.#cache!, field, given) : this.#field(field, given);
      }
    } catch {
      this.#leaveOut(length, open, depth);
    }
    this.log.path.pop();
    return value;
  }

  /** In a method of its own, since a function takes memory whenever it is made. */
  #cached(cache: ParseCache, field: FullField, given: unknown): unknown {
    return cache.read(field, given, () => this.#field(field, given));
  }

  /** Goes back to where the reading was, and says that something there throws. */
  #leaveOut(length: number, open: number, depth: number): void {
    this.log.path.length = length;
    this.#open.length = open;
    this.#depth = depth;
    this.log.report('unreadable', 'Reading it throws; it was left out.');
  }

  /** Whether one more item fits. */
  #fits(): boolean {
    if (this.#budget.takeItem()) return true;
    this.log.report(
      'too-many',
      `More than ${limits.items} objects and list items; the rest was left out.`,
      'items',
    );
    return false;
  }

  /** Reads an object; `type` is what its `_type` was understood as. */
  #object(name: ShapeName, value: unknown, type?: string): Values | undefined {
    const form = forms[name];
    let source = value;
    if (!isObject(source)) {
      const shorthand = form.shorthand && form.fields.get(form.shorthand);
      if (Array.isArray(value) && shorthand && shorthand.is) return this.#first(name, value);
      if (!shorthand || (typeof value !== 'string' && !Array.isArray(value))) {
        this.log.report('wrong-type', `Should be an object, is ${kindOf(value)}; it was left out.`);
        return undefined;
      }
      const message = `Should be an object, is ${kindOf(value)}; taken as its \`${form.shorthand}\`.`;
      if (asInSchemaOrg.has(name)) this.#reportAlias(`${name} ${kindOf(value)}`, message);
      else this.log.report('wrong-type', message);
      source = { [form.shorthand!]: value };
    }
    if (this.#open.includes(source as object)) {
      this.log.report('unreadable', 'It holds itself; it was left out.');
      return undefined;
    }
    const out: Values = {};
    /** Fields that the format does not know: they stand behind all others, also where those are added. */
    let rest: Values | undefined;
    this.#open.push(source as object);
    if (type) out._type = type;
    const { isCode } = this.#scalars;
    this.#scalars.isCode ||= isListing(source as Values);
    try {
      let others: string[] | undefined;
      for (const key of Object.keys(source as Values))
        if (!this.#readKey(form, source as Values, key, out)) (others ??= []).push(key);
      if (others) this.#readOthers(name, form, source as Values, others, out, (rest = {}));
    } finally {
      this.#scalars.isCode = isCode;
    }
    this.#open.pop();
    this.#addRequired(name, form, out, source !== value, !!rest && '@type' in rest);
    if (name === 'TextBlock') checkMarks(out, this.log);
    if (name === 'Article') this.#checkArticle(out);
    if (rest) for (const key of Object.keys(rest)) out[key] = rest[key];
    return out;
  }

  /** Says what is wrong with an article as a whole. */
  #checkArticle(article: Values): void {
    const { url } = article;
    if (typeof url === 'string' && url && !/^https?:\/\//i.test(url)) {
      this.log.path.push('url');
      this.log.report('invalid-value', 'Not an absolute address; it is taken as relative to the page.');
      this.log.path.pop();
    }
  }

  /** Reads the first entry of a list that stands where one object should. */
  #first(name: ShapeName, list: unknown[]): Values | undefined {
    if (list.length > 1)
      this.log.report(
        'wrong-type',
        'Should be one object, is a list; all but its first entry were left out.',
      );
    else this.#reportAlias(`${name} list`, 'Should be one object, is a list; its entry is taken.');
    return this.#entry(list, 0, objectOf(name)) as Values | undefined;
  }

  /** Reads a field that the format knows; `false` for any other. */
  #readKey({ fields }: Form, source: Values, key: string, out: Values): boolean {
    const field = fields.get(key);
    if (!field) return false;
    if (key === '_type' && out._type) return true;
    const value = this.#entry(source, key, field) ?? this.#right(field, source, key);
    if (value !== undefined) out[key] = value;
    return true;
  }

  /** Reads fields that the format does not know: by what they mean elsewhere, or as words in place of what is missing. */
  #readOthers(name: ShapeName, form: Form, source: Values, keys: string[], out: Values, rest: Values): void {
    const isKnown = name !== 'Article' || this.isDocument;
    const unknown = keys.filter((key) => {
      if (key === '__proto__') {
        this.log.report('forbidden-key', 'The key `__proto__` was left out.');
        return false;
      }
      if (!name.startsWith('Custom') && isKnown && this.#readAlias(name, form, source, key, out))
        return false;
      rest[key] = this.#entry(source, key, anything);
      return !systemFields.has(key);
    });
    if (name.startsWith('Custom') || !unknown.length) return;
    if (!isKnown || !this.#fillIn(name, form, source, unknown, out)) {
      for (const key of unknown) this.#reportUnknown(name, key, [key]);
    }
  }

  /** Reads a field by what its name means in other formats, if it does. */
  #readAlias(name: ShapeName, form: Form, source: Values, key: string, out: Values): boolean {
    for (const meaning of meaningsOf(key)) {
      const field = form.fields.get(meaning);
      if (!field || out[meaning] !== undefined) continue;
      if (meaning === 'src' && isObject(source[key])) return this.#merge(name, form, source, key, out);
      const value = this.#entry(source, key, field);
      if (value === undefined) continue;
      out[meaning] = value;
      this.log.path.push(key);
      this.#reportAlias(
        `${name} ${key}`,
        `\`${key}\` is not a field of the format; it is read as \`${meaning}\`.`,
      );
      this.log.path.pop();
      return true;
    }
    return false;
  }

  /** Reads an image that stands within a figure: its fields are the figure's, where that has none. */
  #merge(name: ShapeName, form: Form, source: Values, key: string, out: Values): boolean {
    const image = source[key] as Values;
    this.log.path.push(key);
    this.#reportAlias(`${name} ${key}`, `The fields of \`${key}\` are read as those of the ${name}.`);
    for (const inner of Object.keys(image)) {
      if (systemFields.has(inner) || out[inner] !== undefined) continue;
      const isRead = this.#readKey(form, image, inner, out);
      if (!isRead && !this.#readAlias(name, form, image, inner, out))
        this.#reportUnknown(name, inner, [inner]);
    }
    this.log.path.pop();
    return true;
  }

  /** Puts the words of fields that are not known where words are missing. */
  #fillIn(name: ShapeName, form: Form, source: Values, keys: string[], out: Values): boolean {
    if (name === 'Article') {
      const isOther = source.version !== 1 || hasWords(out.headline);
      const body = isOther && !out.sections ? this.#rescue(source, keys) : undefined;
      if (!body?.length) return false;
      out.sections = [{ body }];
      this.log.report(
        'missing',
        'Article has no usable `sections`; the words of its other fields are shown in their place.',
      );
      return true;
    }
    const gap = form.required.find(
      ([key, field]) => out[key] === undefined && isForReaders(name, key, field),
    );
    if (!gap) return false;
    const [key, field] = gap;
    const words =
      field.of === 'RichText' ? this.#rescue(source, keys) : this.#text(wordsIn(pick(source, keys)));
    if (!words?.length) return false;
    out[key] = field.list ? [{ _type: 'span', text: words }] : words;
    this.log.report(
      'missing',
      `${name} has no usable \`${key}\`; the words of its other fields are shown in its place.`,
    );
    return true;
  }

  #text(words: string): string | undefined {
    return words ? this.#scalars.string(words.replace(/\n\n/g, ' ')) : undefined;
  }

  #reportAlias(key: string, message: string): void {
    this.log.report('alias', message, `alias ${key}`);
  }

  /** Value of a right that cannot be parsed. */
  #right(field: FullField, source: Values, key: string): unknown {
    const value = rightTaken(field, source, key);
    if (value === undefined) return undefined;
    this.log.path.push(key);
    this.log.report('invalid-value', `A right: taken as ${JSON.stringify(value)}.`);
    this.log.path.pop();
    return value;
  }

  #reportUnknown(shape: ShapeName, name: string, path: readonly (string | number)[], count = 1): void {
    const { length } = this.log.path;
    this.log.path.push(...path);
    this.log.report('unknown-field', unknownField, `${shape} ${name}`, count);
    this.log.path.length = length;
  }

  #addRequired(name: ShapeName, { required }: Form, out: Values, quietly: boolean, isTyped: boolean): void {
    for (const [key, field] of required) {
      if (out[key] !== undefined) continue;
      if (field.oneOf) {
        out[key] = field.oneOf[0];
      } else if (field.is === 'string' || field.of === 'RichText') out[key] = '';
      else if (field.is === 'boolean') out[key] = false;
      else if (field.list) out[key] = [];
      const isNormal = field.isNullable || (key === '_type' && isTyped);
      if (quietly || isNormal) continue;
      // Where one span has no type, none may have.
      const once = key === '_type' ? `missing ${name}` : undefined;
      this.log.report('missing', `${name} has no usable \`${key}\`.`, once);
    }
  }

  #field(field: FullField, value: unknown): unknown {
    if (field.of === undefined) return this.#plain(field, value);
    if (field.of === 'Inline') return this.#inline(value);
    if (field.of === 'Block') return this.#block(value);
    if (field.of === 'RichText') return this.#richText(value);
    if (field.of === 'MarkDef') return this.#markDef(value);
    if (field.of === 'MainMedia') return this.#mainMedia(value);
    if (field.of === 'Cell') return this.#cell(value);
    return this.#object(field.of as ShapeName, value);
  }

  #plain(field: FullField, value: unknown): unknown {
    if (field.list) return this.#list(value, field.list);
    if (field.oneOf) return this.#scalars.oneOf(field.oneOf, value, field.otherwise);
    if (field.is === 'string') return this.#scalars.formatted(field, value);
    if (field.is === 'number') return this.#scalars.number(field, value);
    if (field.is === 'boolean') return this.#scalars.boolean(value);
    return value;
  }

  #list(value: unknown, field: FullField): unknown[] {
    if (field.of === 'Cell' && isObject(value) && Array.isArray(value.cells)) {
      this.log.report('alias', 'The `cells` of an object are read as the list of cells.', 'cells');
      this.log.path.push('cells');
      const cells = this.#list(value.cells, field);
      this.log.path.pop();
      return cells;
    }
    if (!Array.isArray(value)) return this.#listOf(value, field);
    if (field.of === 'Section' && holdsBlocks(value)) return this.#listOf(value, field);
    const out: unknown[] = [];
    if (value.length > limits.listLength) {
      this.log.report('too-many', `More than ${limits.listLength} entries in a list; the rest was left out.`);
    }
    const length = Math.min(value.length, limits.listLength);
    const isFlat = isSingle(field);
    for (let index = 0; index < length && this.#fits(); index++) {
      const isNested = isFlat && Array.isArray(value[index]);
      if (isNested)
        this.#reportAlias('list of entries', 'A list stands where one entry should; its entries are taken.');
      const item = this.#entry(value, index, isNested ? listOf(field) : field);
      if (isNested && item) out.push(...(item as unknown[]));
      else if (item !== undefined) out.push(item);
    }
    return out;
  }

  /** Reads what stands in place of a list. */
  #listOf(value: unknown, field: FullField): unknown[] {
    const key = String(this.log.path.at(-1));
    const kind = kindOf(value);
    if (field.of === 'Section') return this.#oneSection(value, field);
    if (typeof value === 'string' && key === 'keywords') {
      this.#reportAlias(key, 'Should be a list, is a string; taken as a list that commas part.');
      const words = value.split(',').slice(0, limits.listLength);
      return this.#list(
        words.filter((word) => word.trim()).map((word) => ({ name: word.trim() })),
        field,
      );
    }
    const [inner, ...more] =
      isObject(value) && (field.list ?? field.of === 'RichText')
        ? Object.entries(value).filter(([, part]) => Array.isArray(part))
        : [];
    if (inner && !more.length && !blockTypeOf((value as Values)._type)) {
      this.#reportAlias(`list in ${key}`, `Should be a list, is ${kind}; its \`${inner[0]}\` is taken.`);
      return this.#entry(value as Values, inner[0], listOf(field)) as unknown[];
    }
    const name = field.of === 'Inline' ? 'Span' : field.of;
    const isShorthand = name && name in forms && forms[name as ShapeName].shorthand;
    const item = this.#fits() ? this.#field(field, value) : undefined;
    if (item === undefined) return [];
    if (typeof value !== 'string' || !isShorthand)
      this.log.report('wrong-type', `Should be a list, is ${kind}; taken as a list of one.`);
    return field.of === 'Block' ? [item].flat() : [item];
  }

  /** Reads what stands in place of a list of sections: the body of one. */
  #oneSection(value: unknown, field: FullField): unknown[] {
    if (isObject(value) && ['body', 'heading'].some((key) => Object.hasOwn(value, key)))
      return [this.#field(field, value)];
    const isPortable = Array.isArray(value) && hasSome(value, (item) => isObject(item) && !!item._type);
    const body =
      typeof value === 'string' || isPortable
        ? this.#richText(value)
        : typeof value === 'object' && value && this.#rescue(value);
    if (!body || !this.#fits()) {
      this.log.report('wrong-type', `Should be a list of sections, is ${kindOf(value)}; it was left out.`);
      return [];
    }
    if (this.log.path.at(-1) === 'sections')
      this.#reportAlias(
        'sections',
        `Should be a list of sections, is ${kindOf(value)}; taken as the body of one.`,
      );
    return [{ body }];
  }

  /**
   * Reads the words of an object or a list of any shape, in order: as plain text, or as blocks where it holds such.
   *
   * @param keys Fields to read; all, if not given.
   */
  #rescue(value: object, keys?: string[]): string | Values[] | undefined {
    const pieces = piecesIn(value, keys, this.#depth >= limits.depth);
    if (pieces.every(({ words }) => typeof words === 'string')) {
      const words = pieces.map(({ words }) => words as string);
      return words.length ? this.#scalars.string(words.join('\n\n')) : undefined;
    }
    const blocks: Values[] = [];
    this.#depth++;
    for (const { steps, words } of pieces) {
      if (!this.#fits()) break;
      const { length } = this.log.path;
      this.log.path.push(...steps);
      const block = this.#guarded(() =>
        typeof words === 'string' ? this.#paragraph(words) : this.#block(words),
      );
      this.log.path.length = length;
      if (block) blocks.push(...[block].flat());
    }
    this.#depth--;
    return blocks;
  }

  #richText(value: unknown): string | Values[] | undefined {
    if (typeof value === 'string') return this.#scalars.string(value);
    if (typeof value === 'number') return this.#scalars.asString(value);
    if (typeof value !== 'object' || value === null) {
      this.log.report('wrong-type', `Should be rich text, is ${kindOf(value)}; it was left out.`);
      return undefined;
    }
    if (this.#depth >= limits.depth) {
      this.log.report(
        'too-deep',
        `Rich text is nested more than ${limits.depth} deep; its words are kept as plain text.`,
      );
      return this.#scalars.string(this.#wordsIn(value));
    }
    this.#depth++;
    const isOther = isObject(value) && value._type === undefined && !Array.isArray(value.children);
    const blocks = isOther ? this.#wordsInstead(value) : (this.#list(value, anyBlock) as Values[]);
    this.#depth--;
    if (typeof blocks === 'string' || !blocks) return blocks;
    return blocks.some(Array.isArray) ? blocks.flat() : blocks;
  }

  #paragraph(text: string): Values {
    return { _type: 'block', children: [{ _type: 'span', text: this.#scalars.string(text) }] };
  }

  /** Reads the words of an object that is no block, where rich text should be. */
  #wordsInstead(value: Values): string | Values[] | undefined {
    const words = this.#rescueAll(value);
    const what = words?.length ? 'its words are shown' : 'it was left out';
    this.log.report('wrong-type', `Should be rich text, is an object; ${what}.`);
    return words;
  }

  /** As `wordsIn`, once for what stands in many places. */
  #wordsIn(value: object): string {
    const known = (this.#words ??= new Map<object, string>());
    const words = known.get(value) ?? wordsIn(value);
    known.set(value, words);
    return words;
  }

  /** Reads a block; a list in its place as several. */
  #block(value: unknown): Values | Values[] | undefined {
    if (Array.isArray(value) && !isSpans(value)) return this.#blocks(value);
    if (typeof value === 'string' || (typeof value === 'number' && value)) {
      this.log.report('wrong-type', `Should be a block, is ${kindOf(value)}; taken as a paragraph.`);
      return this.#paragraph(String(value));
    }
    if (!isObject(value)) return this.#object('TextBlock', value);
    const type = value._type;
    if (type === 'block') {
      const plain = this.#plainTextBlock(value);
      if (plain) return plain;
    }
    const known = blockTypeOf(type);
    if (known) return this.#knownBlock(known, known === 'table' ? this.#tableOf(value) : value);
    if (type === 'span') {
      this.log.report('wrong-type', 'A span stands where a block should; taken as a paragraph.');
      return this.#object('TextBlock', { _type: 'block', children: [value] });
    }
    if (type === undefined && Array.isArray(value.children) && isLine(value.children))
      return this.#object('TextBlock', value);
    return this.#customBlock(value);
  }

  /** The table as the format has it: others name the rows `body`, or count the rows of the head. */
  #tableOf(value: Values): Values {
    const { rows, body, headerRows, ...rest } = value;
    const hasHeadRows = typeof headerRows === 'number' && Array.isArray(rows);
    if (rows !== undefined ? !hasHeadRows : !Array.isArray(body)) return value;
    this.log.report('alias', 'Read as `head` and `rows`.', 'rows');
    if (!hasHeadRows) return { ...rest, rows: body };
    const isHeaded = headerRows >= 1 && !Object.hasOwn(rest, 'head');
    return isHeaded ? { ...rest, head: rows[0] as unknown, rows: rows.slice(1) } : { ...rest, rows };
  }

  /** A cell is rich text, or an object around it. */
  #cell(value: unknown): unknown {
    if (!isObject(value)) return this.#richText(value);
    const { _type, body, value: content } = value;
    const isCell = _type === undefined || (typeof _type === 'string' && /cell$/i.test(_type));
    if (!isCell || (body ?? content ?? undefined) === undefined) return this.#richText(value);
    if (body !== undefined && _type === undefined) return this.#object('TableCell', value);
    this.log.report('alias', 'The `value` of a cell is read as its `body`.', 'cell');
    const cell: Values = { ...value, body: body ?? content };
    for (const key of ['_type', '_key', 'value']) delete cell[key];
    return this.#object('TableCell', cell);
  }

  /** Reads a list that stands in place of a block. */
  #blocks(list: unknown[]): Values[] | undefined {
    this.#reportAlias('list of blocks', 'A list stands where a block should; its blocks are taken.');
    const blocks = this.#richText(list);
    return typeof blocks === 'string' ? [this.#paragraph(blocks)] : blocks;
  }

  /** Reads a block of a kind that the format has; one that says nothing as that kind does is shown by its words. */
  #knownBlock(type: keyof typeof blockTypes, value: Values): Values | undefined {
    const name = blockTypes[type];
    const { reported } = this.log;
    if (type !== value._type)
      this.#reportAlias(
        `block ${value._type as string}`,
        `\`${(value._type as string).slice(0, 100)}\` is read as \`${type}\`.`,
      );
    const block = this.#object(name, value, type === value._type ? undefined : type);
    if (!block || name === 'TextBlock') return block;
    const isUnread = forms[name].required.some(([key, { list }]) => list && !(block[key] as []).length);
    const shows = !isBlank(block as unknown as Block);
    if (shows && !isUnread) return block;
    const unread = Object.keys(value).filter((key) => !shows || !forms[name].fields.has(key));
    const fallback = piecesIn(value, unread, true).length ? this.#rescueAll(value) : undefined;
    if (fallback?.length) {
      this.log.report('wrong-type', `Not the shape of \`${type}\`; its words are shown as plain text.`);
      return { _type: `unknown.${type}`, ...('_key' in block && { _key: block._key }), fallback };
    }
    if (!shows && this.log.reported === reported)
      this.log.report('missing', `Nothing in this \`${type}\` can be shown.`);
    return block;
  }

  #plainTextBlock(value: Values): Values | undefined {
    const cost: BlockCost = { items: 0, textLength: 0, unknown: [] };
    let block: TextBlock | undefined;
    try {
      block = plainTextBlock(value, cost);
    } catch {
      // A closer look says what it is that throws.
    }
    if (!block || !this.#budget.take(cost)) return undefined;
    for (const { shape, name, path, count } of cost.unknown) this.#reportUnknown(shape, name, path, count);
    if (cost.markup && !this.#scalars.isCode && block.style !== 'code') {
      const { length } = this.log.path;
      for (const { code, index, count } of cost.markup) {
        this.log.path.push('children', index, 'text');
        this.#scalars.reportMarkup(code, count);
        this.log.path.length = length;
      }
    }
    return block as unknown as Values;
  }

  #customBlock(value: Values): Values | undefined {
    const { reported } = this.log;
    const block = this.#object('CustomBlock', value);
    if (!block) return undefined;
    const type = cleanText(typeof block._type === 'string' ? block._type : '');
    // A kind that only looks like one of ours must not become one when the article is read again.
    block._type = type && type !== 'span' && !blockTypeOf(type) ? type : 'unknown.block';
    const hasFallback = showsSomething(block.fallback as RichText | undefined);
    const others = Object.keys(value).filter((key) => key !== 'fallback');
    const words = hasFallback ? undefined : this.#rescueAll(value, others);
    const isNamed = isNamespaced(type);
    const isReported = isNamed && !words?.length && this.log.reported > reported;
    if (!isNamed || (!hasFallback && !isReported)) {
      const name = type ? `\`${type.slice(0, 100)}\`` : 'A block without `_type`';
      const shown = hasFallback
        ? 'its `fallback` is shown'
        : words?.length
          ? 'it has no `fallback`, and its words are shown instead'
          : 'it has neither a `fallback` nor words, and nothing is shown of it';
      this.log.report('unknown-block', `${name} is not a kind of block of the format: ${shown}.`);
    }
    if (!words?.length) return block;
    const { _type, _key, ...rest } = block;
    const known = { _type, ...(_key !== undefined && { _key }), fallback: words };
    return Object.assign(known, rest, { fallback: words });
  }

  #customMark(value: Values): Values | undefined {
    const mark = this.#object('CustomMark', value);
    if (!mark) return undefined;
    const type = cleanText(typeof mark._type === 'string' ? mark._type : '');
    if (!isNamespaced(type)) {
      const name = `\`${type.slice(0, 100)}\``;
      this.log.report('unknown-mark', `${name} is not a kind of mark; the text is kept without it.`);
    }
    // A kind that only looks like one of ours must not become one when the article is read again.
    mark._type = type && type !== 'span' && !Object.hasOwn(annotationTypes, type) ? type : 'unknown.mark';
    return mark;
  }

  #rescueAll(value: Values, keys?: string[]): string | Values[] | undefined {
    this.#open.push(value);
    const words = this.#guarded(() => this.#rescue(value, keys));
    this.#open.pop();
    return words;
  }

  /** Reads a span, or an object among spans. */
  #inline(value: unknown): Values | undefined {
    const type = isObject(value) ? value._type : undefined;
    if (typeof type === 'string' && Object.hasOwn(inlineTypes, type))
      return this.#object(inlineTypes[type as keyof typeof inlineTypes], value);
    const isText = !isObject(value) || (typeof value.text === 'string' && !isNamespaced(type));
    return isText ? this.#object('Span', value) : this.#customInline(value);
  }

  #customInline(value: Values): Values | undefined {
    const fallback = lineOf(value.fallback);
    // A block has words besides what stands in for it.
    const others = blockTypeOf(value._type) ? lineOf({ ...value, fallback: undefined }) : '';
    const words = fallback && fallback.includes(others) ? '' : lineOf(value);
    const inline = this.#object('CustomInline', words ? { ...value, fallback: words } : value);
    if (!inline) return undefined;
    const type = cleanText(typeof inline._type === 'string' ? inline._type : '');
    if (words || !isNamespaced(type)) {
      this.log.report(
        'unknown-inline',
        `\`${type.slice(0, 100)}\` is not known in a line of text; its \`fallback\` or words are shown.`,
      );
    }
    inline._type = type && !Object.hasOwn(inlineTypes, type) ? type : 'unknown.inline';
    return inline;
  }

  /** Reads main media. A list is a gallery; any other block is shown all the same. */
  #mainMedia(value: unknown): Values | Values[] | undefined {
    if (Array.isArray(value)) {
      this.log.report('wrong-type', 'Should be an object, is a list; taken as its entry, or as a gallery.');
      return this.#mainMedia(value.length === 1 ? value[0] : { _type: 'gallery', figures: value });
    }
    const type = isObject(value) ? value._type : undefined;
    if (!Object.hasOwn(mediaTypes, blockTypeOf(type) ?? ''))
      this.log.report('invalid-value', 'Not a kind of main media; shown as any other block.');
    return this.#block(value);
  }

  #markDef(value: unknown): Values | undefined {
    const type = isObject(value) ? value._type : undefined;
    if (typeof type === 'string' && Object.hasOwn(annotationTypes, type))
      return this.#object(annotationTypes[type as keyof typeof annotationTypes], value);
    if (isObject(value) && typeof type === 'string') return this.#customMark(value);
    this.log.report('unknown-mark', 'Not a kind of mark that is known; the text is kept without it.');
    return undefined;
  }
}
