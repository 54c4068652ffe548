import { limits } from '../limits.js';
import { annotationTypes, blockTypes } from '../schema.generated.js';
import { cleanText, wordsOf } from '../text.js';
import type { Article, TextBlock } from '../types.js';
import { Budget } from './budget.js';
import { checkMarks } from './check-marks.js';
import { anyBlock, anything, forms, type Form, type FullField, type ShapeName } from './compiled-schema.js';
import { ParseCache } from './parse-cache.js';
import { plainTextBlock, type BlockCost } from './text-block.fast.js';
import { ProblemLog } from './problem-log.js';
import { rightTaken } from './rights.js';
import { ScalarReader } from './scalars.js';
import { isObject, kindOf, type Values } from './json.js';

/** Where a block of an unknown kind may keep something to show instead, best first. */
const stopgaps = ['children', 'body', 'text', 'caption', 'title'];

const unknownField = (name: string | number): string =>
  `\`${String(name).slice(0, 100)}\` is not a field of the format; it is kept but not shown.`;

const hasWords = (value: unknown): boolean => wordsOf(value) !== '';

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

  /** Reads an article. */
  article(value: unknown): Values {
    return this.#guarded(() => this.#object('Article', value)) ?? this.#object('Article', {})!;
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
      value = given === undefined && typeof step === 'string' ? undefined : this.#cached(field, given);
    } catch {
      this.#leaveOut(length, open, depth);
    }
    this.log.path.pop();
    return value;
  }

  #cached(field: FullField, given: unknown): unknown {
    if (!this.#cache) return this.#field(field, given);
    return this.#cache.read(field, given, () => this.#field(field, given));
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

  #object(name: ShapeName, value: unknown): Values | undefined {
    const form = forms[name];
    let source = value;
    if (!isObject(source)) {
      if (!form.shorthand || value === null || value === undefined) {
        this.log.report('wrong-type', `Should be an object, is ${kindOf(value)}; it was left out.`);
        return undefined;
      }
      this.log.report(
        'wrong-type',
        `Should be an object, is ${kindOf(value)}; taken as its \`${form.shorthand}\`.`,
      );
      source = { [form.shorthand]: value };
    }
    if (this.#open.includes(source as object)) {
      this.log.report('unreadable', 'It holds itself; it was left out.');
      return undefined;
    }
    const out: Values = {};
    this.#open.push(source as object);
    for (const key of Object.keys(source as Values)) this.#readKey(name, form, source as Values, key, out);
    this.#open.pop();
    this.#addRequired(name, form, out, source !== value);
    if (name === 'TextBlock') checkMarks(out, this.log);
    return out;
  }

  #readKey(name: ShapeName, { fields }: Form, source: Values, key: string, out: Values): void {
    const field = fields.get(key);
    if (field) {
      const value = this.#entry(source, key, field) ?? this.#right(field, source, key);
      if (value !== undefined) out[key] = value;
    } else if (key === '__proto__') {
      this.log.report('forbidden-key', 'The key `__proto__` was left out.');
    } else {
      if (name !== 'CustomBlock') this.#reportUnknown(name, key, [key]);
      out[key] = this.#entry(source, key, anything);
    }
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

  #addRequired(name: ShapeName, { required }: Form, out: Values, quietly: boolean): void {
    for (const [key, field] of required) {
      if (out[key] !== undefined) continue;
      if (field.oneOf) {
        out[key] = field.oneOf[0];
      } else if (field.is === 'string' || field.of === 'RichText') out[key] = '';
      else if (field.is === 'boolean') out[key] = false;
      else if (field.list) out[key] = [];
      if (!quietly) this.log.report('missing', `${name} has no usable \`${key}\`.`);
    }
  }

  #field(field: FullField, value: unknown): unknown {
    if (field.of === 'RichText') return this.#richText(value);
    if (field.of === 'Block') return this.#block(value);
    if (field.of === 'MarkDef') return this.#markDef(value);
    if (field.of) return this.#object(field.of as ShapeName, value);
    if (field.list) return this.#list(value, field.list);
    if (field.oneOf) return this.#scalars.oneOf(field.oneOf, value);
    if (field.is === 'string') return this.#scalars.formatted(field, value);
    if (field.is === 'number') return this.#scalars.number(field, value);
    if (field.is === 'boolean') return this.#scalars.boolean(value);
    return value;
  }

  #list(value: unknown, field: FullField): unknown[] {
    if (!Array.isArray(value)) {
      this.log.report('wrong-type', `Should be a list, is ${kindOf(value)}; taken as a list of one.`);
      return this.#list([value], field);
    }
    const out: unknown[] = [];
    if (value.length > limits.listLength) {
      this.log.report('too-many', `More than ${limits.listLength} entries in a list; the rest was left out.`);
    }
    const length = Math.min(value.length, limits.listLength);
    for (let index = 0; index < length && this.#fits(); index++) {
      const item = this.#entry(value, index, field);
      if (item !== undefined) out.push(item);
    }
    return out;
  }

  #richText(value: unknown): string | Values[] | undefined {
    if (typeof value === 'string') return this.#scalars.string(value);
    if (typeof value === 'number' || typeof value === 'boolean') return this.#scalars.asString(value);
    if (typeof value !== 'object' || value === null) {
      this.log.report('wrong-type', `Should be rich text, is ${kindOf(value)}; it was left out.`);
      return undefined;
    }
    if (this.#depth >= limits.depth) {
      this.log.report(
        'too-deep',
        `Rich text is nested more than ${limits.depth} deep; its words are kept as plain text.`,
      );
      return this.#scalars.string(this.#wordsOf(value));
    }
    this.#depth++;
    const blocks = this.#list(value, anyBlock);
    this.#depth--;
    return blocks as Values[];
  }

  /** As `wordsOf`, once for what stands in many places. */
  #wordsOf(value: object): string {
    const known = (this.#words ??= new Map<object, string>());
    const words = known.get(value) ?? wordsOf(value);
    known.set(value, words);
    return words;
  }

  #block(value: unknown): Values | undefined {
    if (!isObject(value)) return this.#object('TextBlock', value);
    const type = value._type;
    if (type === 'block') {
      const plain = this.#plainTextBlock(value);
      if (plain) return plain;
    }
    if (typeof type === 'string' && Object.hasOwn(blockTypes, type))
      return this.#object(blockTypes[type as keyof typeof blockTypes], value);
    if (type === 'span') {
      this.log.report('wrong-type', 'A span stands where a block should; taken as a paragraph.');
      return this.#object('TextBlock', { _type: 'block', children: [value] });
    }
    if (type === undefined && Object.hasOwn(value, 'children')) return this.#object('TextBlock', value);
    return this.#customBlock(value);
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
    return block as unknown as Values;
  }

  #customBlock(value: Values): Values | undefined {
    const block = this.#object('CustomBlock', value);
    if (!block) return undefined;
    const type = cleanText(typeof block._type === 'string' ? block._type : '');
    if (!/^[^.]+\../.test(type)) {
      this.log.report(
        'unknown-block',
        `\`${type.slice(0, 100)}\` is not a kind of block; its \`fallback\` or words are shown.`,
      );
    }
    // A kind that only looks like one of ours must not become one when the article is read again.
    block._type = type && type !== 'span' && !Object.hasOwn(blockTypes, type) ? type : 'unknown.block';
    if (!hasWords(block.fallback)) {
      const stopgap = stopgaps.find((key) => Object.hasOwn(value, key) && hasWords(value[key]));
      const words = stopgap ? this.#stopgap(stopgap, value) : this.#scalars.string(wordsOf(value));
      if (words) block.fallback = words;
    }
    return block;
  }

  #stopgap(key: string, { [key]: value, markDefs }: Values): string | Values[] | undefined {
    const isText =
      key === 'children' && Array.isArray(value) && isObject(value[0]) && value[0]._type === 'span';
    this.log.path.push(key);
    const words = this.#guarded(() =>
      this.#richText(isText ? [{ _type: 'block', children: value, markDefs }] : value),
    );
    this.log.path.pop();
    return words;
  }

  #markDef(value: unknown): Values | undefined {
    const type = isObject(value) ? value._type : undefined;
    if (typeof type === 'string' && Object.hasOwn(annotationTypes, type))
      return this.#object(annotationTypes[type as keyof typeof annotationTypes], value);
    this.log.report('unknown-mark', 'Not a kind of mark that is known; the text is kept without it.');
    return undefined;
  }
}
