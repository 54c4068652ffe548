import type { Section } from '../types.js';
import type { Budget, Cost } from './budget.js';
import { anyBlock, anything, type FullField } from './compiled-schema.js';
import type { ProblemLog, Report } from './problem-log.js';

/** The result of reading one object. */
interface Entry extends Cost {
  value: unknown;
  /** Of a section: its `id`. */
  id: string | undefined;
  /** Problems found in it. Their paths begin with its own, which has `depth` steps. */
  reports: readonly Report[];
  depth: number;
  /** Of a block: the section that it is in. */
  section: Entry | undefined;
  /** Number of the last parse that used it. */
  usedBy: number;
  /** Of a section: whether none of its blocks has gone to another one since. */
  isWhole: boolean;
}

/** Results by what was read and by the object that it was read from. */
const results = new Map<FullField, WeakMap<object, Entry>>();

const none: readonly Report[] = [];

let parses = 0;

/**
 * Results of former parses, for one parse. Sections, blocks in sections, and other fields of an article that are the same
 * objects as before are not read again: their results are taken, with problems, cost and `id`s, so that the outcome is the
 * same as if they were read. No result stands in two places of an article.
 */
export class ParseCache {
  readonly #parse = ++parses;
  readonly #log: ProblemLog;
  readonly #budget: Budget;
  readonly #ids: Set<string>;
  /** The section that is being read. */
  #section: Entry | undefined;

  constructor(log: ProblemLog, budget: Budget, ids: Set<string>) {
    this.#log = log;
    this.#budget = budget;
    this.#ids = ids;
  }

  /** Reads `given`, which stands where the log's path says, unless there is a result of it. */
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

  /** Tells whether there are results at the path of the log. */
  #remembers(field: FullField): boolean {
    const { path } = this.#log;
    if (path[0] !== 'sections') return path.length === 1 && field !== anything;
    return path.length === 2 || (path.length === 4 && field === anyBlock);
  }

  #read(field: FullField, read: () => unknown): Entry {
    const { items, textLength } = this.#budget;
    const { reports, path } = this.#log;
    const reported = reports.length;
    const isSection = field.of === 'Section';
    const entry: Entry = {
      value: undefined,
      id: undefined,
      reports: none,
      depth: path.length,
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
    }
    if (isSection) entry.id = (entry.value as Section | undefined)?.id;
    if (reports.length > reported) entry.reports = reports.slice(reported);
    entry.items = this.#budget.items - items;
    entry.textLength = this.#budget.textLength - textLength;
    return entry;
  }

  /** Takes a result, if it fits in here and stands nowhere else. */
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

  /** Whether a result stands in the article already, by itself or in its section. */
  #isUsed({ usedBy, section }: Entry): boolean {
    return usedBy === this.#parse || section?.usedBy === this.#parse;
  }
}
