import { limits } from '../limits.js';
import type { Problem, ProblemCode } from '../problem.js';

/** Problems of the input, each with its path. */
export class ProblemLog {
  readonly problems: Problem[] = [];
  /** The place where the reading is. */
  readonly path: (string | number)[] = [];
  /** How often something was reported, also what is not listed. */
  reports = 0;
  #unlisted = 0;
  #reportedOnce?: Set<string>;

  report(code: ProblemCode, message: string): void {
    this.reports++;
    if (this.problems.length >= limits.problems) {
      this.#unlisted++;
      return;
    }
    const path = this.path
      .map((step) => '/' + String(step).replace(/~/g, '~0').replace(/\//g, '~1'))
      .join('');
    this.problems.push({ path, code, message });
  }

  /** Reports what is found in many places, where it is found first. */
  reportOnce(key: string, code: ProblemCode, message: string): void {
    this.reports++;
    const reported = (this.#reportedOnce ??= new Set());
    if (reported.has(key)) return;
    reported.add(key);
    this.report(code, message);
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
