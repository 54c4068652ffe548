import { hasContent } from '../article/visibility.js';
import { parseArticle, type ParsedArticle } from '../article/parse.js';
import type { Problem } from '../article/problem.js';
import { withheldAt } from '../article/withheld.js';
import { parseJson, placesIn } from '../json/json-text.js';
import { UserError } from './user-error.js';

/**
 * Parses an article from JSON text, even if it is JSON-encoded twice, as some databases store it.
 *
 * @throws {UserError} If it is not an article or has no content: its terms of use are unknown then.
 */
export function readArticle(text: string, file: string): ParsedArticle {
  const value = unwrapped(parseJson(text));
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UserError(`${file} is not an article but ${kindOf(value)}; nothing was written.`);
  const parsed = parseArticle(value);
  if (!withheldAt(parsed.article, Date.now()) && !hasContent(parsed.article))
    throw new UserError(`${file} is not an article, or has no content; nothing was written.`);
  return parsed;
}

function unwrapped(value: unknown): unknown {
  try {
    return typeof value === 'string' ? unwrapped(JSON.parse(value)) : value;
  } catch {
    return value;
  }
}

const kindOf = (value: unknown): string =>
  Array.isArray(value) ? 'a list' : typeof value === 'string' ? 'a string' : String(value);

/** Problem with its position in the JSON. */
export interface LocatedProblem extends Problem {
  line: number;
  column: number;
}

export function withPositions(problems: Problem[], text: string): LocatedProblem[] {
  if (!problems.length) return [];
  const placeOf = placesIn(text);
  return problems.map((problem) => {
    const { line, column } = placeOf(problem.path).value;
    return { ...problem, line, column };
  });
}
