import { isoDay } from './date.js';
import { limits } from './limits.js';
import { Memory, type Cost, type Trust } from './memory.js';
import { decorators, plainTextBlock } from './plain-text-block.js';
import type { Problem, ProblemCode } from './problem.js';
import { anyBlock, anything, forms, type Form, type FullField, type ShapeName } from './forms.js';
import { cleanText, wordsOf } from './text.js';
import type { Article, Section, TextBlock } from './types.js';
import { safeSrcset, safeUrl, type UrlUse } from './url.js';

type Values = Record<string, unknown>;

const blockShapes: Record<string, ShapeName> = {
  block: 'TextBlock',
  figure: 'Figure',
  pullquote: 'PullQuote',
  callout: 'Callout',
  table: 'Table',
  timeline: 'Timeline',
  embed: 'Embed',
  divider: 'Divider',
};
const markShapes: Record<string, ShapeName> = {
  link: 'LinkMark',
  footnote: 'FootnoteMark',
  abbr: 'AbbreviationMark',
};

/** Where a block of an unknown kind may keep something to show instead, best first. */
const stopgaps = ['children', 'body', 'text', 'caption', 'title'];

const hasWords = (value: unknown): boolean => wordsOf(value) !== '';

const languageTag = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i;

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value's kind in JSON's words. */
const kindOf = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'a list'
      : typeof value === 'object'
        ? 'an object'
        : `a ${typeof value}`;

/** Whether what stands there is remembered: sections, blocks in them, and all other parts of an article. */
function isRemembered(path: (string | number)[]): boolean {
  if (path[0] !== 'sections') return path.length === 1;
  return path.length === 2 || (path.length === 4 && path[2] === 'body');
}

/** What was read before, of which what has not changed is not read again. */
export interface LastReading {
  article: unknown;
  memory: Memory;
  trust: Trust;
}

/**
 * Reads untrusted values by the shapes of the format: never throws, keeps what can be shown, and notes in `problems`
 * what could not be kept. What it returns is a copy, except for fields that the format does not know.
 */
export class Reader {
  readonly problems: Problem[] = [];
  readonly #path: (string | number)[] = [];
  #reportedOnce?: Set<string>;
  readonly #ids = new Set<string>();
  /** The objects that are being read: what is read now is inside all of them. */
  readonly #open: object[] = [];
  #words?: Map<object, string>;
  #depth = 0;
  #items = 0;
  #textLength = 0;
  #unlisted = 0;
  #reports = 0;
  /** Whether something was taken from the last reading since it is the same object. */
  trustedObjects = false;
  readonly #last: LastReading | undefined;
  /** Where to note what has been read where the reading is now, and where that was noted the last time. */
  #memory: Memory | undefined;
  #lastMemory: Memory | undefined;
  /** What was read before where the reading is now: in a list, counted from its start and from its end. */
  #former: [unknown, unknown];
  /** What was taken from it: nothing stands in two places. */
  readonly #taken = new Set<unknown>();

  /** `memory`: where to note what need not be read again; `last`: what was noted the last time. */
  constructor(memory?: Memory, last?: LastReading) {
    this.#memory = memory;
    this.#last = last;
    this.#lastMemory = last?.memory;
    this.#former = [last?.article, last?.article];
  }

  /** Reads an article. */
  article(value: unknown): Values {
    return this.#guarded(() => this.#object('Article', value)) ?? this.#object('Article', {})!;
  }

  /** Reads what a field of an article may hold. */
  part(name: keyof Article, value: unknown): unknown {
    return this.#entry({ [name]: value }, name, forms.Article.fields.get(name)!);
  }

  report(code: ProblemCode, message: string): void {
    this.#reports++;
    if (this.problems.length >= limits.problems) {
      this.#unlisted++;
      return;
    }
    const path = this.#path
      .map((step) => '/' + String(step).replace(/~/g, '~0').replace(/\//g, '~1'))
      .join('');
    this.problems.push({ path, code, message });
  }

  /** Ends the reading: says how many problems were not listed. */
  finish(): Problem[] {
    if (this.#unlisted) {
      const message = `${this.#unlisted} more problems are not listed.`;
      this.problems.push({ path: '', code: 'too-many', message });
    }
    return this.problems;
  }

  #reportOnce(key: string, code: ProblemCode, message: string): void {
    this.#reports++;
    const reported = (this.#reportedOnce ??= new Set());
    if (reported.has(key)) return;
    reported.add(key);
    this.report(code, message);
  }

  /** Runs `read`; what throws while it is read (a getter, a proxy) is reported and left out. */
  #guarded<T>(read: () => T): T | undefined {
    const { length } = this.#path;
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
    const length = this.#path.push(step);
    const open = this.#open.length;
    const depth = this.#depth;
    let value: unknown;
    try {
      const given = (container as Values)[step];
      value = given === undefined && typeof step === 'string' ? undefined : this.#recalled(field, given);
    } catch {
      this.#leaveOut(length, open, depth);
    }
    this.#path.pop();
    return value;
  }

  /** Reads a field, unless it has been read before and is the same. */
  #recalled(field: FullField, given: unknown): unknown {
    const memory = this.#memory;
    if (!memory || !isRemembered(this.#path)) return this.#field(field, given);
    const recalled = this.#recall(given);
    if (recalled !== undefined) return recalled;
    const before = { items: this.#items, textLength: this.#textLength, reports: this.#reports };
    const { value, inside } = this.#readInside(field, given);
    const isSound = before.reports === this.#reports;
    const cost = isSound && {
      items: this.#items - before.items,
      textLength: this.#textLength - before.textLength,
    };
    if (cost || inside) memory.remember(value, { given, cost: cost || undefined, inside });
    return value;
  }

  /** Reads a field; what is known of values inside a section is noted with it, and goes with it. */
  #readInside(field: FullField, given: unknown): { value: unknown; inside?: Memory } {
    if (field.of !== 'Section') return { value: this.#field(field, given) };
    const memory = this.#memory;
    const lastMemory = this.#lastMemory;
    const inside = new Memory();
    this.#memory = inside;
    this.#lastMemory = lastMemory?.inside(this.#former[0]);
    try {
      return { value: this.#field(field, given), inside };
    } finally {
      this.#memory = memory;
      this.#lastMemory = lastMemory;
    }
  }

  /** What was read before, if it was the same and fits in here. */
  #recall(given: unknown): unknown {
    if (!this.#last || !this.#lastMemory) return undefined;
    for (const former of this.#former) {
      const known = this.#lastMemory.recall(given, former, this.#last.trust);
      if (!known || !this.#takes(former, known.cost)) continue;
      if (known.given === given) this.trustedObjects = true;
      this.#memory!.remember(former, known.given === given ? known : { ...known, given });
      return former;
    }
    return undefined;
  }

  /** Takes what was read before, if it fits in here. */
  #takes(former: unknown, { items, textLength }: Cost): boolean {
    const id = this.#path.length === 2 && (former as Section).id;
    if (this.#items + items > limits.items || this.#textLength + textLength > limits.textLength) return false;
    if (this.#taken.has(former) || (id && this.#ids.has(id))) return false;
    this.#taken.add(former);
    if (id) this.#ids.add(id);
    this.#items += items;
    this.#textLength += textLength;
    return true;
  }

  /** Goes back to where the reading was, and says that something there throws. */
  #leaveOut(length: number, open: number, depth: number): void {
    this.#path.length = length;
    this.#open.length = open;
    this.#depth = depth;
    this.report('unreadable', 'Reading it throws; it was left out.');
  }

  /** Whether one more item fits. */
  #fits(): boolean {
    if (this.#items < limits.items) {
      this.#items++;
      return true;
    }
    this.#reportOnce(
      'items',
      'too-many',
      `More than ${limits.items} objects and list items; the rest was left out.`,
    );
    return false;
  }

  #object(name: ShapeName, value: unknown): Values | undefined {
    const form = forms[name];
    let source = value;
    if (!isObject(source)) {
      if (!form.shorthand || value === null || value === undefined) {
        this.report('wrong-type', `Should be an object, is ${kindOf(value)}; it was left out.`);
        return undefined;
      }
      this.report(
        'wrong-type',
        `Should be an object, is ${kindOf(value)}; taken as its \`${form.shorthand}\`.`,
      );
      source = { [form.shorthand]: value };
    }
    if (this.#open.includes(source as object)) {
      this.report('unreadable', 'It holds itself; it was left out.');
      return undefined;
    }
    const out: Values = {};
    this.#open.push(source as object);
    const former = this.#former[0] as Values | undefined;
    for (const key of Object.keys(source as Values)) {
      if (this.#last) this.#former = [former?.[key], undefined];
      this.#readKey(name, form, source as Values, key, out);
    }
    this.#open.pop();
    this.#addRequired(name, form, out, source !== value);
    if (name === 'TextBlock') this.#checkMarks(out);
    return out;
  }

  #readKey(name: ShapeName, { fields }: Form, source: Values, key: string, out: Values): void {
    const field = fields.get(key);
    if (field) {
      const value = this.#entry(source, key, field);
      if (value !== undefined) out[key] = value;
    } else if (key === '__proto__') {
      this.report('forbidden-key', 'The key `__proto__` was left out.');
    } else {
      if (name !== 'CustomBlock') this.#reportUnknown(name, key);
      out[key] = this.#entry(source, key, anything);
    }
  }

  #reportUnknown(name: ShapeName, key: string): void {
    this.#path.push(key);
    const message = `\`${key.slice(0, 100)}\` is not a field of the format; it is kept but not shown.`;
    this.#reportOnce(`${name} ${key}`, 'unknown-field', message);
    this.#path.pop();
  }

  #addRequired(name: ShapeName, { required }: Form, out: Values, quietly: boolean): void {
    for (const [key, field] of required) {
      if (out[key] !== undefined) continue;
      if (field.oneOf) {
        out[key] = field.oneOf[0];
      } else if (field.is === 'string' || field.of === 'RichText') out[key] = '';
      else if (field.is === 'boolean') out[key] = false;
      else if (field.list) out[key] = [];
      if (!quietly) this.report('missing', `${name} has no usable \`${key}\`.`);
    }
  }

  #field(field: FullField, value: unknown): unknown {
    if (field.of === 'RichText') return this.#richText(value);
    if (field.of === 'Block') return this.#block(value);
    if (field.of === 'MarkDef') return this.#markDef(value);
    if (field.of) return this.#object(field.of as ShapeName, value);
    if (field.list) return this.#list(value, field.list);
    if (field.oneOf) return this.#oneOf(field.oneOf, value);
    if (field.is === 'string') return this.#formatted(field, value);
    if (field.is === 'number') return this.#number(field, value);
    if (field.is === 'boolean') return this.#boolean(value);
    return value;
  }

  #list(value: unknown, field: FullField): unknown[] {
    if (!Array.isArray(value)) {
      this.report('wrong-type', `Should be a list, is ${kindOf(value)}; taken as a list of one.`);
      return this.#list([value], field);
    }
    const out: unknown[] = [];
    if (value.length > limits.listLength) {
      this.report('too-many', `More than ${limits.listLength} entries in a list; the rest was left out.`);
    }
    const length = Math.min(value.length, limits.listLength);
    const former = Array.isArray(this.#former[0]) ? (this.#former[0] as unknown[]) : [];
    const moved = former.length - value.length;
    for (let index = 0; index < length && this.#fits(); index++) {
      if (this.#last) this.#former = [former[index], moved ? former[index + moved] : undefined];
      const item = this.#entry(value, index, field);
      if (item !== undefined) out.push(item);
    }
    return out;
  }

  #richText(value: unknown): string | Values[] | undefined {
    if (typeof value === 'string') return this.#string(value);
    if (typeof value === 'number' || typeof value === 'boolean') return this.#asString(value);
    if (typeof value !== 'object' || value === null) {
      this.report('wrong-type', `Should be rich text, is ${kindOf(value)}; it was left out.`);
      return undefined;
    }
    if (this.#depth >= limits.depth) {
      this.report(
        'too-deep',
        `Rich text is nested more than ${limits.depth} deep; its words are kept as plain text.`,
      );
      return this.#string(this.#wordsOf(value));
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
    if (typeof type === 'string' && Object.hasOwn(blockShapes, type))
      return this.#object(blockShapes[type]!, value);
    if (type === 'span') {
      this.report('wrong-type', 'A span stands where a block should; taken as a paragraph.');
      return this.#object('TextBlock', { _type: 'block', children: [value] });
    }
    if (type === undefined && Object.hasOwn(value, 'children')) return this.#object('TextBlock', value);
    return this.#customBlock(value);
  }

  #plainTextBlock(value: Values): Values | undefined {
    const cost: Cost = { items: this.#items, textLength: this.#textLength };
    let block: TextBlock | undefined;
    try {
      block = plainTextBlock(value, cost);
    } catch {
      // A closer look says what it is that throws.
    }
    if (!block || cost.items > limits.items || cost.textLength > limits.textLength) return undefined;
    this.#items = cost.items;
    this.#textLength = cost.textLength;
    return block as unknown as Values;
  }

  #customBlock(value: Values): Values | undefined {
    const block = this.#object('CustomBlock', value);
    if (!block) return undefined;
    const type = cleanText(typeof block._type === 'string' ? block._type : '');
    if (!/^[^.]+\../.test(type)) {
      this.report(
        'unknown-block',
        `\`${type.slice(0, 100)}\` is not a kind of block; its \`fallback\` or words are shown.`,
      );
    }
    // A kind that only looks like one of ours must not become one when the article is read again.
    block._type = type && type !== 'span' && !Object.hasOwn(blockShapes, type) ? type : 'unknown.block';
    if (!hasWords(block.fallback)) {
      const stopgap = stopgaps.find((key) => Object.hasOwn(value, key) && hasWords(value[key]));
      const words = stopgap ? this.#stopgap(stopgap, value) : this.#string(wordsOf(value));
      if (words) block.fallback = words;
    }
    return block;
  }

  #stopgap(key: string, { [key]: value, markDefs }: Values): string | Values[] | undefined {
    const isText =
      key === 'children' && Array.isArray(value) && isObject(value[0]) && value[0]._type === 'span';
    this.#path.push(key);
    const words = this.#guarded(() =>
      this.#richText(isText ? [{ _type: 'block', children: value, markDefs }] : value),
    );
    this.#path.pop();
    return words;
  }

  #markDef(value: unknown): Values | undefined {
    const type = isObject(value) ? value._type : undefined;
    if (typeof type === 'string' && Object.hasOwn(markShapes, type))
      return this.#object(markShapes[type]!, value);
    this.report('unknown-mark', 'Not a kind of mark that is known; the text is kept without it.');
    return undefined;
  }

  #checkMarks(block: Values): void {
    const defined = new Set((block.markDefs as { _key: string }[] | undefined)?.map(({ _key }) => _key));
    for (const span of block.children as { marks?: string[] }[]) {
      if (!span.marks) continue;
      if (span.marks.length > limits.marks) {
        this.report('too-many', `More than ${limits.marks} marks on a span; the rest was left out.`);
        span.marks.length = limits.marks;
      }
      for (const mark of span.marks) {
        if (decorators.has(mark) || defined.has(mark)) continue;
        const what = `The mark \`${mark.slice(0, 100)}\``;
        this.#reportOnce(
          `mark ${mark}`,
          'unknown-mark',
          `${what} is neither known nor in \`markDefs\`; the text is kept without it.`,
        );
      }
    }
  }

  #oneOf(allowed: readonly unknown[], value: unknown): unknown {
    if (allowed.includes(value)) return value;
    const isVersion = allowed.length === 1 && typeof allowed[0] === 'number';
    if (isVersion && typeof value === 'number' && value > Number(allowed[0])) {
      this.report(
        'newer-version',
        `Version ${value} is newer than ${String(allowed[0])}; shown as far as it is known.`,
      );
      return value;
    }
    const list = allowed.map((item) => JSON.stringify(item)).join(', ');
    this.report('invalid-value', `Should be ${list}; it was left out.`);
    return undefined;
  }

  #number(field: FullField, value: unknown): number | undefined {
    const number = typeof value === 'string' && value.trim() ? Number(value) : value;
    if (typeof number !== 'number' || !Number.isFinite(number)) {
      this.report('wrong-type', `Should be a number, is ${kindOf(value)}; it was left out.`);
      return undefined;
    }
    if (field.above !== undefined && number <= field.above) {
      this.report('invalid-value', `Should be more than ${field.above}; it was left out.`);
      return undefined;
    }
    const whole = field.whole ? Math.round(number) : number;
    const bounded = Math.min(Math.max(whole, field.min ?? -Infinity), field.max ?? Infinity);
    if (bounded !== value) this.report('invalid-value', `Taken as ${bounded}.`);
    return bounded;
  }

  #boolean(value: unknown): boolean | undefined {
    if (typeof value === 'boolean') return value;
    this.report('wrong-type', `Should be true or false, is ${kindOf(value)}; it was left out.`);
    return undefined;
  }

  #asString(value: unknown): string | undefined {
    const kind = typeof value;
    if (kind !== 'object' && kind !== 'number' && kind !== 'boolean' && kind !== 'bigint') {
      this.report('wrong-type', `Should be text, is ${kindOf(value)}; it was left out.`);
      return undefined;
    }
    this.report('wrong-type', `Should be text, is ${kindOf(value)}; taken as text.`);
    return this.#string(kind === 'object' ? wordsOf(value) : `${value as number}`);
  }

  #string(value: string): string {
    let text = value;
    const room = Math.min(limits.stringLength, limits.textLength - this.#textLength);
    if (text.length > room) {
      this.report(
        'too-long',
        `Longer than ${limits.stringLength} characters (or ${limits.textLength} in all); the end was cut.`,
      );
      text = text.slice(0, room);
    }
    const clean = cleanText(text);
    if (clean !== text) this.report('bad-text', 'Control characters and half characters were taken out.');
    this.#textLength += clean.length;
    return clean;
  }

  #formatted(field: FullField, given: unknown): string | undefined {
    if (given === null || (typeof given === 'object' && field.format)) {
      this.report('wrong-type', `Should be text, is ${kindOf(given)}; it was left out.`);
      return undefined;
    }
    const value = typeof given === 'string' ? given : this.#asString(given);
    if (value === undefined || (value === '' && given !== '')) return undefined;
    // Nothing is what stands for what was missing when the article was read before.
    if (value === '' && field.format && field.required) return undefined;
    switch (field.format) {
      case undefined:
        return this.#string(value);
      case 'id':
        return this.#id(this.#string(value));
      case 'date':
        if (!isoDay(value)) {
          this.report('invalid-value', 'Not an ISO 8601 date; shown as it is.');
        }
        return this.#string(value);
      case 'language':
        if (value.length <= 64 && languageTag.test(value)) return value;
        this.report('invalid-value', 'Not a BCP 47 language tag; it was left out.');
        return undefined;
      default:
        return this.#url(field.format, value);
    }
  }

  #url(format: string, value: string): string | undefined {
    let safe = value.length <= limits.stringLength;
    const drop = (): void => void (safe = false);
    const use = format as UrlUse;
    const url = !safe
      ? undefined
      : format === 'srcset'
        ? safeSrcset(value, undefined, drop)
        : safeUrl(value, use);
    if (!safe || url === undefined)
      this.report('unsafe-url', 'Not an address that may be used here; it was left out.');
    return url;
  }

  #id(value: string): string | undefined {
    const id = value.trim().replace(/\s+/g, '-');
    if (!id || id.startsWith('ae-')) {
      this.report('invalid-value', 'An `id` is not empty and does not begin with `ae-`; it was left out.');
      return undefined;
    }
    if (this.#ids.has(id)) {
      this.report('duplicate-id', 'Another section has this `id`; it was left out.');
      return undefined;
    }
    if (id !== value) this.report('invalid-value', 'An `id` has no spaces; they were replaced.');
    this.#ids.add(id);
    return id;
  }
}
