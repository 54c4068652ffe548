// Leaves a run's results in bench/results/, under its own name and as the latest.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { results } from '../support/paths.js';
import { htmlReport } from './html.js';
import { markdownReport } from './markdown.js';

/** Writes JSON, HTML and Markdown, and answers with their addresses. */
export function writeReport(report) {
  mkdirSync(results, { recursive: true });
  const json = `${JSON.stringify(report, undefined, 2)}\n`;
  const kept = join(results, `${report.date.replaceAll(':', '-').slice(0, 19)}.json`);
  const files = {
    'bench.json': json,
    'bench.html': htmlReport(report),
    'bench.md': `${markdownReport(report)}\n`,
  };
  writeFileSync(kept, json);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(results, name), text);
  return [kept, ...Object.keys(files).map((name) => join(results, name))];
}
