// npm run test:examples [-- NAMES]: the example apps, with the library as it is packed; or those that are named, here or in the
// variable EXAMPLES. Ends with a table.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { apps } from '../tests/examples/apps.js';
import { packLibrary } from './pack.js';
import { root } from './setup.js';

const all = apps.map(({ name }) => name);
const named = process.argv.length > 2 ? process.argv.slice(2) : process.env.EXAMPLES?.split(' ');
const chosen = named ?? all;
const unknown = chosen.filter((name) => !all.includes(name));
if (unknown.length) throw new Error(`There is no example ${unknown}. There are: ${all.join(', ')}.`);

packLibrary();
mkdirSync(join(root, '.cache', 'examples'), { recursive: true });
const file = join(root, '.cache', 'examples', 'results.json');
rmSync(file, { force: true });
const { status } = spawnSync(process.execPath, ['scripts/node-test.js', 'tests/examples/examples.test.js'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, EXAMPLES: chosen.join(' '), EXAMPLES_RESULTS: file },
});
process.exitCode = status ?? 1;

const seconds = (step) => step?.seconds.toFixed(1) ?? '—';
const kilobytes = (bytes) => (bytes === undefined ? '—' : (bytes / 1000).toFixed(1));

const rows = [['example', 'install s', 'build s', 'build kB', 'JS kB gzip', 'warnings', 'asserted']];
for (const result of existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [])
  rows.push([
    result.name,
    seconds(result.install),
    seconds(result.build),
    kilobytes(result.size),
    kilobytes(result.scripts),
    String(result.build?.warnings.length ?? '—'),
    result.asserted.join(', '),
  ]);
const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
const isText = (column) => column === 0 || column === rows[0].length - 1;
console.log();
for (const row of rows)
  console.log(
    row
      .map((cell, column) => (isText(column) ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
      .join('  ')
      .trimEnd(),
  );
const left = all.filter((name) => !chosen.includes(name));
if (left.length) console.log(`\nLeft out: ${left.join(', ')}.`);
