import { limits } from '../limits.js';
import type { Problem, ProblemCode } from '../problem.js';

type Path = readonly (string | number)[];

/** A message, or what makes it of the last step of the path when it is listed. */
type Message = string | ((step: string | number) => string);

/** A problem, as it was reported. */
export interface Report {
  path: Path;
  code: ProblemCode;
  message: Message;
  /** Key under which it is listed only once, if it is. */
  key: string | undefined;
  /** How often it is there. */
  count: number;
}

/** Codes of problems that depend on what else is in the article, or on when it is read. */
const unrepeatable: readonly ProblemCode[] = ['unreadable', 'too-many', 'too-long', 'duplicate-id'];

/** Problems of the input, each with its path. */
export class ProblemLog {
  readonly problems: Problem[] = [];
  /** The place where the reading is. */
  readonly path: (string | number)[] = [];
  /** All that is reported, also what is not listed, while somebody wants to repeat it. */
  reports: Report[] | undefined;
  /** How many of the reports may not be repeated when the same object is read again. */
  unrepeatable = 0;
  /** How often something was reported. */
  reported = 0;
  #unlisted = 0;
  #listedOnce?: Map<string, Problem>;

  /** Reports a problem. With a `key`, what is found in many places is listed where it is found first. */
  report(code: ProblemCode, message: Message, key?: string, count = 1): void {
    this.reported++;
    this.reports?.push({ path: [...this.path], code, message, key, count });
    if (unrepeatable.includes(code)) this.unrepeatable++;
    if (!this.#counts(key, count)) this.#list(code, message, key, count);
  }

  /** Reports again what was found in an object, which now stands where the reading is; its path had `depth` steps. */
  repeat({ path, code, message, key, count }: Report, depth: number): void {
    if (!this.reports && this.#counts(key, count)) return;
    const { length } = this.path;
    for (let step = depth; step < path.length; step++) this.path.push(path[step]!);
    this.report(code, message, key, count);
    this.path.length = length;
  }

  /** Counts what is listed already, if it is. */
  #counts(key: string | undefined, count: number): boolean {
    const listed = key === undefined ? undefined : this.#listedOnce?.get(key);
    if (listed) listed.count = (listed.count ?? 1) + count;
    return listed !== undefined;
  }

  #list(code: ProblemCode, message: Message, key: string | undefined, count: number): void {
    const isListed = this.problems.length < limits.problems;
    const path = isListed ? this.path.map(pointerStep).join('') : '';
    const text = typeof message === 'string' ? message : message(this.path.at(-1)!);
    const problem: Problem = { path, code, message: text };
    if (count > 1) problem.count = count;
    if (key !== undefined) (this.#listedOnce ??= new Map<string, Problem>()).set(key, problem);
    if (isListed) this.problems.push(problem);
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

/** Reports in which what is listed once is there once. */
export function summary(reports: readonly Report[]): readonly Report[] {
  const byKey = new Map<string, Report>();
  const summed: Report[] = [];
  for (const report of reports) {
    const { key } = report;
    const known = key === undefined ? undefined : byKey.get(key);
    if (known) {
      known.count += report.count;
      continue;
    }
    const first = { ...report };
    summed.push(first);
    if (key !== undefined) byKey.set(key, first);
  }
  return summed;
}
