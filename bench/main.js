// The run itself, once everything is installed and built.
import { chosen } from './contestants/index.js';
import { goalsOf, openRows } from './goals.js';
import { writeReport } from './report/write.js';
import { environment, load } from './support/environment.js';
import { buildContestants } from './support/build.js';
import { printChart, printGoals, printOpenRows, printTable, progressOf } from './support/terminal.js';

const parts = ['bytes', 'server', 'client', 'upgrade', 'growth', 'loading'];

const list = (names) => names?.split(',').map((name) => name.trim());

export async function main({ quick, only, contestants: names, check, seed, before }) {
  const contestants = chosen(list(names));
  const unknown = (list(only) ?? []).filter((part) => !parts.includes(part));
  if (unknown.length) throw new Error(`No such part: ${unknown.join(', ')}.`);
  await buildContestants(contestants);
  if (check) return checkAll(contestants);

  const started = performance.now();
  const report = { ...environment(), quick, parts: {} };
  for (const name of parts.filter((part) => list(only)?.includes(part) ?? true)) {
    const { run, title } = await import(`./${name}/index.js`);
    const begin = performance.now();
    const result = await run({ contestants, quick, seed: Number(seed), before, progress: progressOf(title) });
    report.parts[name] = { title, seconds: (performance.now() - begin) / 1000, ...result };
    result.charts?.forEach(printChart);
    result.tables.forEach(printTable);
  }
  report.loadAfter = load();
  report.goals = goalsOf(report);
  report.open = openRows(report);
  if (report.goals.length) printGoals(report.goals);
  if (report.open.length) printOpenRows(report.open);
  report.seconds = (performance.now() - started) / 1000;
  console.log(`\n${Math.round(report.seconds)} s. Written:\n  ${writeReport(report).join('\n  ')}`);
}

async function checkAll(contestants) {
  const { withPages } = await import('./client/open-pages.js');
  const { assertSameContent } = await import('./client/check.js');
  await withPages(contestants, assertSameContent);
  console.log('All contestants render the same.');
}
