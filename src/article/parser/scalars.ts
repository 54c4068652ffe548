import { isoDay, timeOf } from '../date.js';
import { languageTag } from '../language.js';
import { limits } from '../limits.js';
import { parseMathml, writeMathml } from '../mathml.js';
import { isService, serviceNames } from '../reply-service.js';
import { cleanText, withLineFeeds, wordsOf } from '../text.js';
import { safeSrcset, safeUrl, type UrlUse } from '../url.js';
import type { Budget } from './budget.js';
import type { FullField } from './compiled-schema.js';
import type { ProblemLog } from './problem-log.js';
import { kindOf } from './json.js';

const wellFormed = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i;

/** Reads texts, numbers and all else that has no parts. */
export class ScalarReader {
  readonly #log: ProblemLog;
  readonly #budget: Budget;
  /** The `id`s of sections that were read. */
  readonly #ids: Set<string>;

  constructor(log: ProblemLog, budget: Budget, ids: Set<string>) {
    this.#log = log;
    this.#budget = budget;
    this.#ids = ids;
  }

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
    if (bounded !== value) this.#log.report('invalid-value', `Taken as ${bounded}.`);
    return bounded;
  }

  boolean(value: unknown): boolean | undefined {
    if (typeof value === 'boolean') return value;
    this.#log.report('wrong-type', `Should be true or false, is ${kindOf(value)}; it was left out.`);
    return undefined;
  }

  asString(value: unknown): string | undefined {
    const kind = typeof value;
    if (kind !== 'object' && kind !== 'number' && kind !== 'boolean' && kind !== 'bigint') {
      this.#log.report('wrong-type', `Should be text, is ${kindOf(value)}; it was left out.`);
      return undefined;
    }
    this.#log.report('wrong-type', `Should be text, is ${kindOf(value)}; taken as text.`);
    return this.string(kind === 'object' ? wordsOf(value) : `${value as number}`);
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
          : 'Control characters and half characters were taken out.';
      this.#log.report('bad-text', message);
    }
    this.#budget.textLength += clean.length;
    return clean;
  }

  formatted(field: FullField, given: unknown): string | undefined {
    if (field.format === 'since' || field.format === 'until') return this.#time(field.format, given);
    if (given === null || (typeof given === 'object' && field.format)) {
      this.#log.report('wrong-type', `Should be text, is ${kindOf(given)}; it was left out.`);
      return undefined;
    }
    const value = typeof given === 'string' ? given : this.asString(given);
    if (value === undefined || (value === '' && given !== '')) return undefined;
    // Nothing is what stands for what was missing when the article was read before.
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
        if (!isoDay(value)) {
          this.#log.report('invalid-value', 'Not an ISO 8601 date; shown as it is.');
        }
        return this.string(value);
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
    if (tag !== value) this.#log.report('invalid-value', `Not a BCP 47 language tag; taken as ${tag}.`);
    return tag;
  }

  /** When something begins or ends. A time without an offset has come everywhere, or is over somewhere. */
  #time(format: 'since' | 'until', given: unknown): string | undefined {
    const written = typeof given === 'object' && given ? (given as Partial<Date>).toJSON?.() : given;
    const time = timeOf(written, format === 'since' ? '-12' : '+14');
    if (Number.isNaN(time)) {
      this.#log.report('invalid-value', 'Not an ISO 8601 date; it was left out.');
      return undefined;
    }
    if (typeof given === 'string' && isoDay(given) && Date.parse(given) === time) return given;
    const iso = new Date(time).toISOString();
    this.#log.report('invalid-value', `Taken as ${iso}.`);
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
    if (isReduced) this.#log.report('invalid-value', 'Reduced to MathML Core.');
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
