import type { Section } from '../types.js';
import type { Budget, Cost } from './budget.js';
import { Memory, type Trust } from './memory.js';
import type { ProblemLog } from './problem-log.js';

/** What was read before, of which what has not changed is not read again. */
export interface LastReading {
  article: unknown;
  memory: Memory;
  trust: Trust;
}

/** Whether what stands there is remembered: sections, blocks in them, and all other parts of an article. */
function isRemembered(path: (string | number)[]): boolean {
  if (path[0] !== 'sections') return path.length === 1;
  return path.length === 2 || (path.length === 4 && path[2] === 'body');
}

/** Takes from the last reading what is the same in this one, and notes what the next may take from it. */
export class Recollection {
  /** Whether something was taken since it is the same object. */
  trustedObjects = false;
  /** The `id`s of sections that have been read. */
  readonly ids = new Set<string>();
  readonly #log: ProblemLog;
  readonly #budget: Budget;
  readonly #last: LastReading | undefined;
  /** Where to note what has been read where the reading is now, and where that was noted the last time. */
  #memory: Memory | undefined;
  #lastMemory: Memory | undefined;
  /** What stood the last time where the reading is now: in a list, counted from its start and from its end. */
  #former: readonly [unknown, unknown];
  /** What was taken: nothing stands in two places. */
  readonly #taken = new Set<unknown>();

  constructor(log: ProblemLog, budget: Budget, memory?: Memory, last?: LastReading) {
    this.#log = log;
    this.#budget = budget;
    this.#memory = memory;
    this.#last = last;
    this.#lastMemory = last?.memory;
    this.#former = [last?.article, last?.article];
  }

  /** What stood the last time where the reading is now. */
  get former(): unknown {
    return this.#former[0];
  }

  /** The reading goes on where that stood the last time. */
  goTo(former: unknown, fromEnd?: unknown): void {
    if (this.#last) this.#former = [former, fromEnd];
  }

  /** Reads what stands here, unless it is the same as the last time. A section keeps what is noted inside it. */
  read(given: unknown, isSection: boolean, read: () => unknown): unknown {
    const memory = this.#memory;
    if (!memory || !isRemembered(this.#log.path)) return read();
    const former = this.#recall(given);
    if (former !== undefined) return former;
    const { items, textLength } = this.#budget;
    const { reports } = this.#log;
    const inside = isSection ? new Memory() : undefined;
    const value = inside ? this.#within(inside, read) : read();
    const isSound = reports === this.#log.reports;
    const cost = isSound
      ? { items: this.#budget.items - items, textLength: this.#budget.textLength - textLength }
      : undefined;
    if (cost || inside) memory.remember(value, { given, cost, inside });
    return value;
  }

  #within(inside: Memory, read: () => unknown): unknown {
    const memory = this.#memory;
    const lastMemory = this.#lastMemory;
    this.#memory = inside;
    this.#lastMemory = lastMemory?.inside(this.former);
    try {
      return read();
    } finally {
      this.#memory = memory;
      this.#lastMemory = lastMemory;
    }
  }

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
  #takes(former: unknown, cost: Cost): boolean {
    const id = this.#log.path.length === 2 && (former as Section).id;
    if (this.#taken.has(former) || (id && this.ids.has(id)) || !this.#budget.take(cost)) return false;
    this.#taken.add(former);
    if (id) this.ids.add(id);
    return true;
  }
}
