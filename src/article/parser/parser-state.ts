import { limits } from '../limits.js';
import { Budget } from './budget.js';
import type { FullField, ShapeName } from './compiled-schema.js';
import { ParseCache } from './parse-cache.js';
import { ProblemLog } from './problem-log.js';
import { ScalarReader } from './scalars.js';
import type { Values } from './json.js';

const unknownField = (name: string | number): string =>
  `\`${String(name).slice(0, 100)}\` is not a field of the format; it is kept but not shown.`;

/**
 * State of a parse, shared by all parts of the parser: the log, the limits, the open objects. Each class extends the
 * one before it; methods that a later class implements are abstract here.
 */
export abstract class ParserState {
  readonly log = new ProblemLog();
  protected readonly budget = new Budget();
  protected readonly cache: ParseCache | undefined;
  protected readonly scalars: ScalarReader;
  /** Objects that are being parsed, outermost first: the current value is inside all of them. */
  protected readonly open: object[] = [];
  protected words?: Map<object, string>;
  protected depth = 0;
  /** Whether the input is an article, of this format or another, or a part of one. */
  isDocument = true;

  /** @param isCached Whether to reuse the results of objects that were parsed before. */
  constructor(isCached = false) {
    const ids = new Set<string>();
    this.cache = isCached ? new ParseCache(this.log, this.budget, ids) : undefined;
    this.scalars = new ScalarReader(this.log, this.budget, ids);
  }

  protected abstract field(field: FullField, value: unknown): unknown;
  protected abstract object(name: ShapeName, value: unknown, type?: string): Values | undefined;
  protected abstract list(value: unknown, field: FullField): unknown[];
  protected abstract richText(value: unknown): string | Values[] | undefined;
  protected abstract block(value: unknown): Values | Values[] | undefined;

  /** Calls `read`. A value that throws while it is read (a getter, a proxy) is reported and left out. */
  protected guarded<T>(read: () => T): T | undefined {
    const { length } = this.log.path;
    const open = this.open.length;
    const depth = this.depth;
    try {
      return read();
    } catch {
      this.leaveOut(length, open, depth);
      return undefined;
    }
  }

  /** Parses an entry of an object or list, guarded. */
  protected entry(container: object, step: string | number, field: FullField): unknown {
    const length = this.log.path.push(step);
    const open = this.open.length;
    const depth = this.depth;
    let value: unknown;
    try {
      const given = (container as Values)[step];
      const isUnsaid = given === undefined || (given === null && field.isNullable);
      if (!isUnsaid || typeof step !== 'string') {
        const { cache } = this;
        const isCached = cache && typeof given === 'object' && given !== null;
        value = isCached ? this.cached(cache, field, given) : this.field(field, given);
      }
    } catch {
      this.leaveOut(length, open, depth);
    }
    this.log.path.pop();
    return value;
  }

  /** Parses through the cache. A separate method, since creating a closure for each value takes memory. */
  protected cached(cache: ParseCache, field: FullField, given: unknown): unknown {
    return cache.read(field, given, () => this.field(field, given));
  }

  /** Returns to an earlier position, and reports that a value there throws. */
  protected leaveOut(length: number, open: number, depth: number): void {
    this.log.path.length = length;
    this.open.length = open;
    this.depth = depth;
    this.log.report('unreadable', 'Reading it throws an error; it was left out.');
  }

  /** Whether one more item fits the limits. */
  protected fits(): boolean {
    if (this.budget.takeItem()) return true;
    this.log.report(
      'too-many',
      `More than ${limits.items} objects and list items; the rest was left out.`,
      'items',
    );
    return false;
  }

  protected reportAlias(key: string, message: string): void {
    this.log.report('alias', message, `alias ${key}`);
  }

  protected reportUnknown(
    shape: ShapeName,
    name: string,
    path: readonly (string | number)[],
    count = 1,
  ): void {
    const { length } = this.log.path;
    this.log.path.push(...path);
    this.log.report('unknown-field', unknownField, `${shape} ${name}`, count);
    this.log.path.length = length;
  }
}
