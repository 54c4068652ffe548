import { limits } from '../limits.js';
import type { Problem, ProblemCode } from '../problem.js';

type Path = readonly (string | number)[];

/** A message, or a function that returns it for the last step of the path when the problem is listed. */
type Message = string | ((step: string | number) => string);

/** A problem as reported. */
export interface Report {
  path: Path;
  code: ProblemCode;
  message: Message;
  /** Key of a problem that is listed only once; `undefined` for others. */
  key: string | undefined;
  /** Number of occurrences. */
  count: number;
}

/** Codes of problems that depend on the rest of the article, or on the time of parsing. */
const unrepeatable: readonly ProblemCode[] = ['unreadable', 'too-many', 'too-long', 'duplicate-id'];

/** Problems of the input, with their paths. */
export class ProblemLog {
  readonly problems: Problem[] = [];
  /** Current path. */
  readonly path: (string | number)[] = [];
  /** All reports, including those that are not listed; `undefined` unless they may be repeated later. */
  reports: Report[] | undefined;
  /** Number of reports that may not be repeated when the same object is parsed again. */
  unrepeatable = 0;
  /** Number of reports. */
  reported = 0;
  #unlisted = 0;
  #listedOnce?: Map<string, Problem>;

  /** Reports a problem. With a `key`, a problem that occurs several times is listed once, at its first path. */
  report(code: ProblemCode, message: Message, key?: string, count = 1): void {
    this.reported++;
    this.reports?.push({ path: [...this.path], code, message, key, count });
    if (unrepeatable.includes(code)) this.unrepeatable++;
    if (!this.#counts(key, count)) this.#list(code, message, key, count);
  }

  /** Repeats the report of an object that is now at the current path; its own path had `depth` steps. */
  repeat({ path, code, message, key, count }: Report, depth: number): void {
    if (!this.reports && this.#counts(key, count)) return;
    const { length } = this.path;
    for (let step = depth; step < path.length; step++) this.path.push(path[step]!);
    this.report(code, message, key, count);
    this.path.length = length;
  }

  /** Counts another occurrence of a problem that is already listed; returns whether it is. */
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

  /** Finishes the log: adds the number of problems that are not listed. */
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

/** Merges reports with the same key. */
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
