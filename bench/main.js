// The run itself, once everything is installed and built.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chosen } from './contestants/index.js';
import { environment } from './support/environment.js';
import { buildContestants } from './support/build.js';
import { results } from './support/paths.js';
import { printTable, progressOf } from './support/terminal.js';

const parts = ['client', 'server'];

const list = (names) => names?.split(',').map((name) => name.trim());

export async function main({ quick, only, contestants: names, check, seed }) {
  const contestants = chosen(list(names));
  const unknown = (list(only) ?? []).filter((part) => !parts.includes(part));
  if (unknown.length) throw new Error(`No such part: ${unknown.join(', ')}.`);
  await buildContestants(contestants);
  if (check) return checkAll(contestants);

  const report = { ...environment(), quick, parts: {} };
  for (const name of parts.filter((part) => list(only)?.includes(part) ?? true)) {
    const { run, title } = await import(`./${name}/index.js`);
    const begin = performance.now();
    const result = await run({ contestants, quick, seed: Number(seed), progress: progressOf(title) });
    report.parts[name] = { title, seconds: (performance.now() - begin) / 1000, ...result };
    result.tables.forEach(printTable);
  }
  mkdirSync(results, { recursive: true });
  const file = join(results, 'bench.json');
  writeFileSync(file, `${JSON.stringify(report, undefined, 2)}\n`);
  console.log(`\nWritten: ${file}`);
}

async function checkAll(contestants) {
  const { withPages } = await import('./client/open-pages.js');
  const { assertSameContent } = await import('./client/check.js');
  await withPages(contestants, assertSameContent);
  console.log('All contestants render the same.');
}
