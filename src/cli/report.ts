import { JsonSyntaxError } from '../json/json-text.js';
import type { LocatedProblem } from './article.js';
import { stdout } from './output.js';
import { inLine, messageOf } from './user-error.js';

/** Result for one article, in the format of `--json`. */
export interface FileReport {
  file: string;
  /** Path of the page that was written. */
  output?: string;
  problems: LocatedProblem[];
  /** Reason why nothing was written. */
  error?: { message: string; line?: number; column?: number };
}

/** Runs a task on a file and reports its result or its error. */
export async function reportOn(
  file: string,
  work: (report: FileReport) => Promise<void>,
): Promise<FileReport> {
  const report: FileReport = { file, problems: [] };
  try {
    await work(report);
  } catch (error) {
    report.error =
      error instanceof JsonSyntaxError
        ? { message: error.message, line: error.at.line, column: error.at.column }
        : { message: messageOf(error) };
  }
  return report;
}

/** Formats a report as lines of text, in the format that editors turn into links. */
export function linesOf({ file, problems, error }: FileReport): string {
  const lines = problems.map(({ path, message, line, column }) => {
    const place = path ? `${path}: ` : '';
    return `${inLine(`${file}:${line}:${column} warning ${place}${message}`)}\n`;
  });
  if (error?.line) lines.push(`${inLine(`${file}:${error.line}:${error.column} error ${error.message}`)}\n`);
  else if (error) lines.push(`error: ${error.message}\n`);
  return lines.join('');
}

/** Writes JSON with all terminal control characters escaped; JSON itself escapes only some. */
export function writeJson(report: unknown): void {
  const json = JSON.stringify(report, undefined, 2);
  stdout(`${json.replace(/(?!\n)[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, escaped)}\n`);
}

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

export const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
