import type { Section } from '../types.js';
import type { Budget } from './budget.js';
import { isObject, isSame, type Known, type Memory, type Trust } from './memory.js';
import type { ProblemLog } from './problem-log.js';
import { SectionIds } from './section-ids.js';

/** What was read before, of which what has not changed is not read again. */
export interface LastReading {
  memory: Memory;
  trust: Trust;
}

/** Kinds of values that are remembered: sections, blocks in them, and other fields of an article. */
export type Place = 'field' | 'section' | 'block';

/** Counts readings. */
let readings = 0;

/** Takes from the last reading what is the same in this one, and notes what the next may take from it. */
export class Recollection {
  /** Whether something was taken since it is the same object. */
  trustedObjects = false;
  /** The `id`s of sections. */
  readonly ids = new SectionIds();
  readonly #reading = ++readings;
  readonly #log: ProblemLog;
  readonly #budget: Budget;
  readonly #last: LastReading | undefined;
  /** Where to note what has been read. */
  readonly #memory: Memory | undefined;
  /** The same for blocks of the section that is read, and the section that stood there the last time, if it is left. */
  #blocks: Known[] | undefined;
  #lender: Known | undefined;

  constructor(log: ProblemLog, budget: Budget, memory?: Memory, last?: LastReading) {
    this.#log = log;
    this.#budget = budget;
    this.#memory = memory;
    this.#last = last;
  }

  /** Kind of value at the current path, if it is one that is remembered. */
  get place(): Place | undefined {
    if (!this.#memory) return undefined;
    const { path } = this.#log;
    if (path[0] !== 'sections') return path.length === 1 ? 'field' : undefined;
    if (path.length === 2) return 'section';
    return path.length === 4 && path[2] === 'body' ? 'block' : undefined;
  }

  /** Reads what stands at a place, in a list of that length or in a field, unless it is the same as the last time. */
  read(place: Place, given: unknown, length: number, read: () => unknown): unknown {
    const step = this.#log.path.at(-1)!;
    const known = this.#recall(place, given, step, length) ?? this.#know(place, given, step, read);
    if (isObject(known.value)) this.#note(place, step, known);
    return known.value;
  }

  #note(place: Place, step: string | number, known: Known): void {
    if (place === 'field') this.#memory!.fields.set(step as string, known);
    else if (place === 'section') this.#memory!.sections.push(known);
    else this.#blocks!.push(known);
  }

  /** Reads what is not known. */
  #know(place: Place, given: unknown, step: string | number, read: () => unknown): Known {
    const { items, textLength } = this.#budget;
    const { reports } = this.#log;
    const inside = place === 'section' ? [] : undefined;
    const value = inside ? this.#within(inside, step as number, read) : read();
    return {
      given,
      value,
      isSound: reports === this.#log.reports,
      items: this.#budget.items - items,
      textLength: this.#budget.textLength - textLength,
      inside,
      takenBy: this.#reading,
    };
  }

  #within(inside: Known[], index: number, read: () => unknown): unknown {
    const former = this.#last?.memory.sections[index];
    this.#blocks = inside;
    this.#lender = former?.takenBy === this.#reading ? undefined : former;
    this.ids.former = this.#lender?.isSound ? (this.#lender.value as Section).id : undefined;
    try {
      const value = read();
      const { former: id } = this.ids;
      if (id && id === (value as Section | undefined)?.id) this.#borrow();
      return value;
    } finally {
      this.#blocks = undefined;
      this.#lender = undefined;
    }
  }

  /** Of a section that lends a block, or its `id`, no more can be taken as a whole. */
  #borrow(): void {
    if (this.#lender) this.#lender.takenBy = this.#reading;
  }

  /** What is known of what is the same as the last time, in a list counted from its start or from its end. */
  #recall(place: Place, given: unknown, step: string | number, length: number): Known | undefined {
    const memory = this.#last?.memory;
    if (!memory) return undefined;
    if (place === 'field') return this.#taken(memory.fields.get(step as string), given);
    const list = place === 'section' ? memory.sections : this.#lender?.inside;
    if (!list) return undefined;
    const index = step as number;
    const moved = list.length - length;
    return this.#taken(list[index], given) ?? (moved ? this.#taken(list[index + moved], given) : undefined);
  }

  /** Takes what was read before, if it is the same and fits in here. Nothing stands in two places. */
  #taken(known: Known | undefined, given: unknown): Known | undefined {
    if (!known?.isSound || known.takenBy === this.#reading) return undefined;
    const isSameObject = known.given === given;
    const isTrusted = isSameObject && this.#last!.trust === 'objects';
    if (!isTrusted && !isSame(given, known.value)) return undefined;
    const section = known.inside && (known.value as Section);
    if ((section && !this.ids.mayTake(section)) || !this.#budget.take(known)) return undefined;
    if (section) this.ids.take(section);
    known.takenBy = this.#reading;
    this.#borrow();
    if (!isSameObject) return { ...known, given };
    this.trustedObjects = true;
    return known;
  }
}
