import type { Problem } from '../article/problem.js';

/** Something in a source that has no place of its own in the article. */
export interface ReportEntry {
  /**
   * Where in the source: a JSON Pointer, such as `/blocks/3`, an offset in text, such as `1204`, or an offset in a string of JSON, such
   * as `/content/rendered:1204`. Offsets are UTF-16 code units.
   */
  path: string;
  /** Kind of thing, in the terms of the source: an element, a node, a block. */
  kind: string;
  /** Block or field of the article that holds it now. */
  became?: string;
  /** Reason, in English, for developers. */
  reason: string;
  /** `true` if it is left out on purpose, since it is no part of the article: a script, an advertisement, a share button. */
  intended?: true;
  /** Its words. Those of what is lost stand in the article nowhere else. */
  text?: string;
}

/** Report of an importer on the parts of its source: held, degraded or lost. */
export interface ImportReport {
  /** Format of the source, such as `wordpress`. */
  format: string;
  /** How many pieces have a place of their own. */
  held: number;
  /** Pieces that are shown as something simpler. */
  degraded: ReportEntry[];
  /** Pieces that are not shown. */
  lost: ReportEntry[];
  /** How many words there are in the source and in the article. */
  words: { source: number; article: number };
  /** Deviations of the article from its format, such as a missing date. */
  problems: Problem[];
}

/** Record of an import, which importers write to while they read. */
export class ImportLog {
  #held = 0;
  readonly #degraded: ReportEntry[] = [];
  readonly #lost: ReportEntry[] = [];

  /** Counts pieces that have a place of their own. */
  hold(pieces = 1): void {
    this.#held += pieces;
  }

  /** Lists a piece that is shown as something simpler, which `became` names. */
  degrade(entry: ReportEntry & { became: string }): void {
    this.#degraded.push(withoutGaps(entry));
  }

  /** Lists a piece that is not shown, with its words. */
  lose(entry: ReportEntry): void {
    this.#lost.push(withoutGaps(entry));
  }

  /** Copies what an importer inside this one wrote, its places under `path`. */
  include({ held, degraded, lost }: ImportReport, path: string): void {
    const placed = (entry: ReportEntry): ReportEntry => ({ ...entry, path: path + entry.path });
    this.#held += held;
    this.#degraded.push(...degraded.map(placed));
    this.#lost.push(...lost.map(placed));
  }

  /** The words of all that is lost so far. */
  get lostText(): string {
    return this.#lost.map(({ text = '' }) => text).join('\n');
  }

  finish(format: string, words: ImportReport['words'], problems: Problem[]): ImportReport {
    return { format, held: this.#held, degraded: this.#degraded, lost: this.#lost, words, problems };
  }
}

/** The entry, the words with single spaces, and without a field for none. */
function withoutGaps({ text, ...entry }: ReportEntry): ReportEntry {
  const words = text?.replace(/\s+/g, ' ').trim();
  return words ? { ...entry, text: words } : entry;
}
