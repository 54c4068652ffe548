import type { Section } from '../types.js';

/** The `id`s of an article's sections: of those that are read, and of those that are taken from the last reading. */
export class SectionIds {
  /** The `id` that the section which is read had the last time. Of those that are taken, none has it. */
  former: string | undefined;
  readonly #read = new Set<string>();
  /** Those that were read and that the section had the last time, too. */
  readonly #kept = new Set<string>();
  readonly #taken: Section[] = [];
  readonly #listed = new Set<string>();
  #numberListed = 0;

  /** Notes the `id` of a section that is read. */
  add(id: string): void {
    (id === this.former ? this.#kept : this.#read).add(id);
  }

  /** Notes a section that is taken. */
  take(section: Section): void {
    this.#taken.push(section);
  }

  /** Whether a section may be taken: those of the last reading differ from one another, but not from those that are read. */
  mayTake(section: Section): boolean {
    return !this.#read.size || !section.id || !this.#read.has(section.id);
  }

  /** Whether a section has it. To list those of all that are taken takes a while: after most edits nobody asks. */
  has(id: string): boolean {
    if (this.#read.has(id) || this.#kept.has(id)) return true;
    if (id === this.former) return false;
    for (; this.#numberListed < this.#taken.length; this.#numberListed++) {
      const { id: taken } = this.#taken[this.#numberListed]!;
      if (taken) this.#listed.add(taken);
    }
    return this.#listed.has(id);
  }
}
