import { isoDay, timeOf } from '../date.js';
import { languageTag } from '../language.js';
import { limits } from '../limits.js';
import { parseMathml, writeMathml } from '../mathml.js';
import { isService, serviceNames } from '../reply-service.js';
import { cleanText, withLineFeeds } from '../text.js';
import { safeSrcset, safeUrl, type UrlUse } from '../url.js';
import type { Budget } from './budget.js';
import type { FullField } from './compiled-schema.js';
import { markupIn, type Markup } from './markup.js';
import type { ProblemLog } from './problem-log.js';
import { wordsIn } from './rescue.js';
import { isObject, kindOf, type Values } from './json.js';

const wellFormed = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i;

/** Fields in which markup is literal. */
const listings = /^(?:code|mathml|tex)$/;

/** Parses strings, numbers and other scalars. */
export class ScalarReader {
  readonly #log: ProblemLog;
  readonly #budget: Budget;
  /** `id`s of the sections parsed so far. */
  readonly #ids: Set<string>;

  constructor(log: ProblemLog, budget: Budget, ids: Set<string>) {
    this.#log = log;
    this.#budget = budget;
    this.#ids = ids;
  }

  /** Whether the current object is a code listing, in which markup is literal. */
  isCode = false;

  oneOf(allowed: readonly unknown[], value: unknown, otherwise?: unknown): unknown {
    if (allowed.includes(value)) return value;
    const isVersion = allowed.length === 1 && typeof allowed[0] === 'number';
    if (isVersion && typeof value === 'number' && value > Number(allowed[0])) {
      this.#log.report(
        'newer-version',
        `Version ${value} is newer than ${String(allowed[0])}; shown as far as it is known.`,
      );
      return value;
    }
    const list = allowed.map((item) => JSON.stringify(item)).join(', ');
    const isOther = otherwise !== undefined && typeof value === 'string';
    const done = isOther ? `taken as ${JSON.stringify(otherwise)}` : 'it was left out';
    this.#log.report('invalid-value', `Should be ${list}; ${done}.`);
    return isOther ? otherwise : undefined;
  }

  number(field: FullField, value: unknown): number | undefined {
    const number = typeof value === 'string' && value.trim() ? Number(value) : value;
    if (typeof number !== 'number' || !Number.isFinite(number)) {
      this.#log.report('wrong-type', `Should be a number, is ${kindOf(value)}; it was left out.`);
      return undefined;
    }
    if (field.above !== undefined && number <= field.above) {
      this.#log.report('invalid-value', `Should be more than ${field.above}; it was left out.`);
      return undefined;
    }
    const whole = field.whole ? Math.round(number) : number;
    const bounded = Math.min(Math.max(whole, field.min ?? -Infinity), field.max ?? Infinity);
    if (bounded !== value)
      this.#log.report('invalid-value', `Not a number that is allowed here; taken as ${bounded}.`);
    return bounded;
  }

  boolean(value: unknown): boolean | undefined {
    if (typeof value === 'boolean') return value;
    this.#log.report('wrong-type', `Should be true or false, is ${kindOf(value)}; it was left out.`);
    return undefined;
  }

  asString(value: unknown): string | undefined {
    const kind = typeof value;
    if (kind !== 'object' && kind !== 'number' && kind !== 'bigint') {
      this.#log.report('wrong-type', `Should be text, is ${kindOf(value)}; it was left out.`);
      return undefined;
    }
    const words = kind === 'object' ? wordsIn(value).replace(/\n+/g, ' ') : `${value as number}`;
    const what = words ? 'its words are taken' : 'it was left out';
    this.#log.report('wrong-type', `Should be text, is ${kindOf(value)}; ${what}.`);
    return this.string(words);
  }

  string(value: string): string {
    let text = value;
    const room = Math.min(limits.stringLength, this.#budget.room);
    if (text.length > room) {
      this.#log.report(
        'too-long',
        `Longer than ${limits.stringLength} characters (or ${limits.textLength} in all); the end was cut.`,
      );
      text = text.slice(0, room);
    }
    const clean = cleanText(text);
    if (clean !== text) {
      const message =
        clean === withLineFeeds(text)
          ? 'Its line ends were made line feeds.'
          : 'Control characters and halves of characters were removed.';
      this.#log.report('bad-text', message);
    }
    this.#budget.textLength += clean.length;
    const markup = !this.isCode && markupIn(clean);
    if (markup && !listings.test(String(this.#log.path.at(-1)))) this.reportMarkup(markup);
    return clean;
  }

  /** Reports text that looks like markup, listed once for each field of the article. */
  reportMarkup(code: Markup, count = 1): void {
    const name = code === 'looks-like-html' ? 'HTML' : 'Markdown';
    const message = `Looks like ${name}, of which the format has none; shown as it is written. \`article-elements/import\` reads ${name}.`;
    this.#log.report(code, message, `${code} ${this.#log.path[0] ?? ''}`, count);
  }

  formatted(field: FullField, value: unknown): string | undefined {
    if (field.format === 'since' || field.format === 'until') return this.#time(field.format, value);
    if (typeof value === 'string') return this.#formatted(field, value);
    const given = field.format
      ? textIn(value, field.format)
      : (timeIn(value, this.#log.path.at(-1)) ?? value);
    if (given !== value)
      this.#log.report(
        'alias',
        `Should be text, is ${kindOf(value)}; taken as ${given as string}.`,
        `object ${field.format}`,
      );
    return this.#formatted(field, given);
  }

  #formatted(field: FullField, given: unknown): string | undefined {
    if (given === null || (typeof given === 'object' && field.format)) {
      this.#log.report('wrong-type', `Should be text, is ${kindOf(given)}; it was left out.`);
      return undefined;
    }
    const value = typeof given === 'string' ? given : this.asString(given);
    if (value === undefined || (value === '' && given !== '')) return undefined;
    // An empty string replaced the missing value when the article was parsed before.
    if (value === '' && field.format && field.required) return undefined;
    switch (field.format) {
      case undefined:
        return this.string(value);
      case 'id':
        return this.#id(this.string(value));
      case 'anchor':
        return this.#anchor(this.string(value));
      case 'mathml':
        return this.#mathml(this.string(value));
      case 'date':
        return this.#date(value);
      case 'language':
        return this.#language(value);
      case 'service':
        if (!isService(value))
          this.#log.report('invalid-value', `Should be ${serviceNames.join(', ')}; the reply form says so.`);
        return this.string(value);
      default:
        return this.#url(field.format, value);
    }
  }

  #language(value: string): string | undefined {
    const tag = languageTag(value);
    if (tag.length > 64 || !wellFormed.test(tag)) {
      this.#log.report('invalid-value', 'Not a BCP 47 language tag; it was left out.');
      return undefined;
    }
    if (tag !== value) this.#log.report('alias', `Not a BCP 47 language tag; taken as ${tag}.`);
    return tag;
  }

  #date(value: string): string {
    if (isoDay(value)) return this.string(value);
    const local = value.trim().replace(/^(\d{4}-\d\d-\d\d) (?=\d\d:)/, '$1T');
    const time = isoDay(local) ? NaN : timeOf(value, 'Z');
    const date = isoDay(local) ? local : Number.isNaN(time) ? undefined : new Date(time).toISOString();
    const what = date ? `taken as ${date}` : 'shown as it is';
    this.#log.report(date ? 'alias' : 'invalid-value', `Not an ISO 8601 date; ${what}.`);
    return date ?? this.string(value);
  }

  /**
   * Parses the begin or end of a period. A time without an offset counts as reached once it is so everywhere, and as
   * over once it is so anywhere.
   */
  #time(format: 'since' | 'until', given: unknown): string | undefined {
    const written = typeof given === 'object' && given ? (given as Partial<Date>).toJSON?.() : given;
    const time = timeOf(written, format === 'since' ? '-12' : '+14');
    if (Number.isNaN(time)) {
      this.#log.report('invalid-value', 'Not an ISO 8601 date; it was left out.');
      return undefined;
    }
    if (typeof given === 'string' && isoDay(given) && Date.parse(given) === time) return given;
    const iso = new Date(time).toISOString();
    this.#log.report('invalid-value', `Not an ISO 8601 date with an offset; taken as ${iso}.`);
    return iso;
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
      this.#log.report('unsafe-url', 'Not an address that may be used here; it was left out.');
    return url;
  }

  #mathml(value: string): string | undefined {
    let isReduced = false;
    const formula = parseMathml(value, () => void (isReduced = true));
    if (!formula) {
      this.#log.report('invalid-value', 'Not a formula in MathML; it was left out.');
      return undefined;
    }
    if (isReduced) this.#log.report('invalid-value', 'Not all of it is MathML Core; the rest was left out.');
    return writeMathml(formula);
  }

  #id(value: string): string | undefined {
    const id = this.#anchor(value);
    if (id === undefined) return undefined;
    if (this.#ids.has(id)) {
      this.#log.report('duplicate-id', 'Another section has this `id`; it was left out.');
      return undefined;
    }
    this.#ids.add(id);
    return id;
  }

  #anchor(value: string): string | undefined {
    const id = value.trim().replace(/\s+/g, '-');
    if (!id || id.startsWith('ae-')) {
      this.#log.report(
        'invalid-value',
        'An `id` is not empty and does not begin with `ae-`; it was left out.',
      );
      return undefined;
    }
    if (id !== value) this.#log.report('invalid-value', 'An `id` has no spaces; they were replaced.');
    return id;
  }
}

/** Returns the text that an object or number means in place of a date or URL; any other value unchanged. */
function textIn(value: unknown, format: string): unknown {
  if (format === 'date') return timeIn(value, format) ?? value;
  if (!isObject(value)) return value;
  const { url, contentUrl, href, src, '@id': id } = value;
  return [jsonOf(value), url, contentUrl, href, src, id].find((text) => typeof text === 'string') ?? value;
}

/** Returns the ISO 8601 date of a `Date` or a similar object, or of seconds or milliseconds in a date field. */
function timeIn(value: unknown, name: unknown): string | undefined {
  if (typeof value !== 'number') return isObject(value) ? jsonOf(value) : undefined;
  const time = /date/i.test(String(name)) ? timeOf(value, 'Z') : NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** Result of an object's `toJSON`, such as that of a `Date` or a `URL`. */
function jsonOf(value: Values): string | undefined {
  const json: unknown = typeof value.toJSON === 'function' ? (value as unknown as Date).toJSON() : undefined;
  return typeof json === 'string' ? json : undefined;
}
