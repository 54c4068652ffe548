// Leaves a run's results in bench/results/, under its own name and as the latest.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { results } from '../support/paths.js';
import { htmlReport } from './html.js';
import { markdownReport } from './markdown.js';

/** Writes JSON, HTML and Markdown, and answers with their addresses. */
export function writeReport(report) {
  mkdirSync(results, { recursive: true });
  const write = (name, text) => {
    const file = join(results, name);
    writeFileSync(file, text);
    return file;
  };
  const json = `${JSON.stringify(report, undefined, 2)}\n`;
  return [
    write(`${report.date.replaceAll(':', '-').slice(0, 19)}.json`, json),
    write('bench.json', json),
    write('bench.html', htmlReport(report)),
    write('bench.md', `${markdownReport(report)}\n`),
  ];
}
