import { limits } from '../limits.js';
import type { Problem, ProblemCode } from '../problem.js';

/** A problem, as it was reported. */
export interface Report {
  path: readonly (string | number)[];
  code: ProblemCode;
  message: string;
  /** Key under which it is listed only once, if it is. */
  key: string | undefined;
}

/** Codes of problems that depend on what else is in the article, or on when it is read. */
const unrepeatable: readonly ProblemCode[] = ['unreadable', 'too-many', 'too-long', 'duplicate-id'];

/** Problems found so far, by the path in the article. */
export class ProblemLog {
  readonly problems: Problem[] = [];
  /** The place where the reading is. */
  readonly path: (string | number)[] = [];
  /** All that was reported, also what is not listed. */
  readonly reports: Report[] = [];
  /** How many of the reports may not be repeated when the same object is read again. */
  unrepeatable = 0;
  #unlisted = 0;
  #reportedOnce?: Set<string>;

  /** Reports a problem. With a `key`, what is found in many places is listed where it is found first. */
  report(code: ProblemCode, message: string, key?: string): void {
    this.#report({ path: [...this.path], code, message, key });
  }

  /** Reports again what was found in an object, which now stands where the reading is; its path had `depth` steps. */
  repeat(report: Report, depth: number): void {
    this.#report({ ...report, path: [...this.path, ...report.path.slice(depth)] });
  }

  #report(report: Report): void {
    const { path, code, message, key } = report;
    this.reports.push(report);
    if (unrepeatable.includes(code)) this.unrepeatable++;
    if (key !== undefined) {
      const reported = (this.#reportedOnce ??= new Set());
      if (reported.has(key)) return;
      reported.add(key);
    }
    if (this.problems.length < limits.problems)
      this.problems.push({ path: path.map(pointerStep).join(''), code, message });
    else this.#unlisted++;
  }

  /** Ends the reading: says how many problems were not listed. */
  finish(): Problem[] {
    if (this.#unlisted) {
      const message = `${this.#unlisted} more problems are not listed.`;
      this.problems.push({ path: '', code: 'too-many', message });
    }
    return this.problems;
  }
}

const pointerStep = (step: string | number): string =>
  `/${String(step).replace(/~/g, '~0').replace(/\//g, '~1')}`;
