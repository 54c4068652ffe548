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
mkdirSync(join(root, '.cache/examples'), { recursive: true });
const file = join(root, '.cache/examples/results.json');
rmSync(file, { force: true });
const { status } = spawnSync(process.execPath, ['scripts/node-test.js', 'tests/examples/examples.test.js'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, EXAMPLES: chosen.join(' '), EXAMPLES_RESULTS: file },
});
process.exitCode = status ?? 1;

const rounded = (number) => number && Number(number.toFixed(1));
const rowOf = ({ install, build, size, scripts, asserted }) => ({
  'install s': rounded(install?.seconds),
  'build s': rounded(build?.seconds),
  'build kB': rounded(size / 1000),
  'JS kB gzip': rounded(scripts / 1000),
  warnings: build?.warnings.length,
  asserted: asserted.join(', '),
});
const results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
console.table(Object.fromEntries(results.map((result) => [result.name, rowOf(result)])));
const left = all.filter((name) => !chosen.includes(name));
if (left.length) console.log(`Left out: ${left.join(', ')}.`);
