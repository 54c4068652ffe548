import type { Problem } from '../article/problem.js';
import { positionsIn, type Position } from './json-positions.js';

/** A problem, and where in the JSON it is. */
export type LocatedProblem = Problem & Position;

/**
 * The value that JSON text stands for.
 *
 * @throws {JsonSyntaxError} If it stands for none.
 */
export function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // `JSON.parse` does not always say where it stopped; this throws an error that does.
    positionsIn(text);
    throw error;
  }
}

export function located(problems: Problem[], text: string): LocatedProblem[] {
  if (!problems.length) return [];
  const positionOf = positionsIn(text);
  return problems.map((problem) => ({ ...problem, ...positionOf(problem.path) }));
}
