import type { ImportReport, ReportEntry } from '../import/index.js';
import { plural } from './report.js';
import { inLine } from './user-error.js';

/** Summary of an import report, in one line. */
export function summaryOf(
  name: string,
  { format, held, degraded, lost, words, problems }: ImportReport,
): string {
  const parts = [
    `${held} held`,
    `${degraded.length} degraded`,
    `${lost.filter(({ intended }) => !intended).length} lost`,
    `${lost.filter(({ intended }) => intended).length} left out`,
    `words: ${words.source} in, ${words.article} out`,
    ...(problems.length ? [plural(problems.length, 'problem')] : []),
  ];
  return `${inLine(`${name}: ${format}: ${parts.join(', ')}`)}\n`;
}

/** Import report as a table: the summary, then every part that is degraded or lost. */
export function linesOfImport(name: string, report: ImportReport): string {
  const rows = [
    ...report.degraded.map((entry) => ['degraded', ...columnsOf(entry)]),
    ...report.lost.map((entry) => [entry.intended ? 'left out' : 'lost', ...columnsOf(entry)]),
  ];
  const widths = [0, 1, 2].map((column) =>
    Math.min(36, Math.max(0, ...rows.slice(0, 10_000).map((row) => row[column]!.length))),
  );
  const lines = rows.map((row) => row.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  '));
  const problems = report.problems.map(
    ({ path, message }) => `problem  ${path ? `${path}: ` : ''}${message}`,
  );
  return (
    summaryOf(name, report) + [...lines, ...problems].map((line) => `  ${inLine(line.trimEnd())}\n`).join('')
  );
}

/** Longest words of an entry that a line shows, in characters. */
const longest = 60;

function columnsOf({ path, kind, became, reason, text }: ReportEntry): string[] {
  const words = text && (text.length > longest ? `${text.slice(0, longest)}…` : text);
  return [path, became ? `${kind} → ${became}` : kind, words ? `${reason} “${words}”` : reason];
}
