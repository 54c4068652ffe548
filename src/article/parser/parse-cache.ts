import type { Section } from '../types.js';
import type { Budget, Cost } from './budget.js';
import { anyBlock, anything, type FullField } from './compiled-schema.js';
import { summary, type ProblemLog, type Report } from './problem-log.js';

/** Result of parsing one object. */
interface Entry extends Cost {
  value: unknown;
  /** `id` of a section. */
  id: string | undefined;
  /** Problems found in it. Their paths begin with the path of the object, which has `depth` steps. */
  reports: readonly Report[];
  depth: number;
  /** Section that contains a block. */
  section: Entry | undefined;
  /** Number of the last parse that used it. */
  usedBy: number;
  /** Whether no block of a section has moved to another section since. */
  isWhole: boolean;
}

/** Results by field and by source object. */
const results = new Map<FullField, WeakMap<object, Entry>>();

const none: readonly Report[] = [];

let parses = 0;

/**
 * Results of earlier parses, for one parse. Sections, blocks in sections, and other fields of an article that are the
 * same objects as before are not parsed again: their results are reused with problems, cost and `id`s, so that the
 * outcome is the same. No result is used twice in an article.
 */
export class ParseCache {
  readonly #parse = ++parses;
  readonly #log: ProblemLog;
  readonly #budget: Budget;
  readonly #ids: Set<string>;
  /** Section that is being parsed. */
  #section: Entry | undefined;

  constructor(log: ProblemLog, budget: Budget, ids: Set<string>) {
    this.#log = log;
    this.#budget = budget;
    this.#ids = ids;
  }

  /** Parses `given`, at the current path of the log, unless there is a result for it. */
  read(field: FullField, given: unknown, read: () => unknown): unknown {
    if (typeof given !== 'object' || !given || !this.#remembers(field)) return read();
    const entries = results.get(field) ?? new WeakMap<object, Entry>();
    results.set(field, entries);
    const known = entries.get(given);
    if (known && this.#take(known)) return known.value;
    const { unrepeatable } = this.#log;
    const entry = this.#read(field, read);
    const isRepeatable = unrepeatable === this.#log.unrepeatable;
    if (isRepeatable && !(known && this.#isUsed(known))) entries.set(given, entry);
    return entry.value;
  }

  /** Whether results are cached at the current path of the log. */
  #remembers(field: FullField): boolean {
    const { path } = this.#log;
    if (path[0] !== 'sections') return path.length === 1 && field !== anything;
    return path.length === 2 || (path.length === 4 && field === anyBlock);
  }

  #read(field: FullField, read: () => unknown): Entry {
    const { items, textLength } = this.#budget;
    const outer = this.#log.reports;
    const reports: Report[] = (this.#log.reports = []);
    const isSection = field.of === 'Section';
    const entry: Entry = {
      value: undefined,
      id: undefined,
      reports: none,
      depth: this.#log.path.length,
      items: 0,
      textLength: 0,
      section: this.#section,
      usedBy: this.#parse,
      isWhole: true,
    };
    if (isSection) this.#section = entry;
    try {
      entry.value = read();
    } finally {
      if (isSection) this.#section = undefined;
      this.#log.reports = outer;
      if (outer) for (const report of reports) outer.push(report);
    }
    if (isSection) entry.id = (entry.value as Section | undefined)?.id;
    if (reports.length) entry.reports = summary(reports);
    entry.items = this.#budget.items - items;
    entry.textLength = this.#budget.textLength - textLength;
    return entry;
  }

  /** Uses a result, if it fits the limits and is not used elsewhere. */
  #take(entry: Entry): boolean {
    const { id, section, reports, depth } = entry;
    if (!entry.isWhole || this.#isUsed(entry)) return false;
    if ((id && this.#ids.has(id)) || !this.#budget.take(entry)) return false;
    entry.usedBy = this.#parse;
    if (id) this.#ids.add(id);
    if (section) section.isWhole = false;
    entry.section = this.#section;
    for (const report of reports) this.#log.repeat(report, depth);
    return true;
  }

  /** Whether a result is already used in the article, by itself or as part of its section. */
  #isUsed({ usedBy, section }: Entry): boolean {
    return usedBy === this.#parse || section?.usedBy === this.#parse;
  }
}
