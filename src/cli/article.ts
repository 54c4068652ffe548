import type { Problem } from '../article/problem.js';
import { placesIn } from '../json/json-text.js';

/** A problem, and where in the JSON it is. */
export interface LocatedProblem extends Problem {
  line: number;
  column: number;
}

export function located(problems: Problem[], text: string): LocatedProblem[] {
  if (!problems.length) return [];
  const placeOf = placesIn(text);
  return problems.map((problem) => {
    const { line, column } = placeOf(problem.path).value;
    return { ...problem, line, column };
  });
}
